// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/findbar.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int FieldWidth = 280;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(u"search_16_regular"_s, this))
    , m_count(new Label(Type::Role::Caption, Label::Ink::Second, this))
    , m_previous(Button::iconOnly(u"chevron_up_16_regular"_s, this))
    , m_next(Button::iconOnly(u"chevron_down_16_regular"_s, this))
    , m_close(Button::iconOnly(u"dismiss_16_regular"_s, this))
{
    m_field->setObjectName("findField");
    m_field->setMaximumWidth(FieldWidth);
    m_field->installEventFilter(this);
    m_count->setObjectName("findCount");
    m_previous->setObjectName("findPrevious");
    m_next->setObjectName("findNext");
    m_close->setObjectName("findClose");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::searched);
    connect(m_next, &QPushButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::previousWanted);
    connect(m_close, &QPushButton::clicked, this, &FindBar::closed);
    retranslate();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setCount(qsizetype current, qsizetype count)
{
    m_current = current;
    m_found = count;
    sayCount();
}

void FindBar::sayCount()
{
    const QLocale locale;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_found == 0)
        m_count->setText(tr("Not found", "words in the article"));
    else
        m_count->setText(tr("%1 of %2", "hit, number of hits")
                             .arg(locale.toString(m_current + 1), locale.toString(m_found)));
    m_next->setEnabled(m_found > 0);
    m_previous->setEnabled(m_found > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    switch (key->key()) {
    case Qt::Key_Escape:
        event->accept();
        if (isPress)
            emit closed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPress)
            break;
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            emit previousWanted();
        else
            emit nextWanted();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(tr("Find in this article"));
    m_previous->setName(tr("Previous hit"), QKeySequence(u"Shift+F3"_s).toString(QKeySequence::NativeText));
    m_next->setName(tr("Next hit"), QKeySequence(u"F3"_s).toString(QKeySequence::NativeText));
    m_close->setName(tr("Close"), QKeySequence(u"Esc"_s).toString(QKeySequence::NativeText));
    sayCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In line with the text above or below.
    layout()->setContentsMargins(width() < 480 ? 16 : 32, 8, 16, 8);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}

} // namespace Faq
