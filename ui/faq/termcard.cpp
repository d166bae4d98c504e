// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/termcard.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int CardWidth = 320;
constexpr int Gap = 4;
constexpr int LeaveDelay = 250;

} // namespace

TermCard::TermCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new Label(Type::Role::RowName, Label::Ink::Text, this))
    , m_other(new Label(Type::Role::Caption, Label::Ink::Second, this))
    , m_words(new Label(Type::Role::Interface, Label::Ink::Text, this))
    , m_more(new Button(Button::Kind::Plain, this))
{
    setObjectName("termCard");
    setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName("termArticle");
    m_more->setFlush(true);
    for (auto *label : {m_name, m_other, m_words})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_other);
    column->addSpacing(8);
    column->addWidget(m_words);
    column->addSpacing(4);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        hide();
        emit articleWanted(m_article);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *former) {
        if (former == this || isAncestorOf(former))
            hideSoon();
    });
    QFrame::hide();
    retranslate();
}

void TermCard::show(const Term &term, Language language, const QRect &place, Focus focus)
{
    const bool isChinese = language == Language::TraditionalChinese;
    m_article = term.article;
    m_name->setText(visible(isChinese ? term.chinese : term.english, 200));
    QStringList others {isChinese ? term.english : term.chinese};
    others.append(term.also);
    others.removeAll(QString());
    m_other->setText(visible(others.join(tr(", ", "between names")), 300));
    m_words->setText(visible(isChinese ? term.explainedInChinese : term.explainedInEnglish, 1000));
    m_more->setVisible(!m_article.isEmpty());
    setAccessibleName(tr("%1. %2. %3", "term, its other names, its explanation")
                          .arg(m_name->text(), m_other->text(), m_words->text()));

    const int width = std::min(Type::scaled(CardWidth), parentWidget()->width() - 32);
    resize(width, layout()->heightForWidth(width));
    const int left = std::clamp(place.left() - 8, 16, std::max(16, parentWidget()->width() - width - 16));
    const bool isRoomBelow = place.bottom() + Gap + height() <= parentWidget()->height();
    move(left, isRoomBelow ? place.bottom() + Gap : std::max(0, place.top() - Gap - height()));
    raise();
    QFrame::show();
    if (focus == Focus::Taken)
        setFocus(Qt::OtherFocusReason);
}

void TermCard::hideSoon()
{
    QTimer::singleShot(LeaveDelay, this, [this] {
        if (!underMouse() && !hasFocusWithin())
            hide();
    });
}

void TermCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    emit closed();
}

bool TermCard::hasFocusWithin() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == this || isAncestorOf(focus);
}

void TermCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    hideSoon();
}

void TermCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide();
    }
}

void TermCard::retranslate()
{
    m_more->setText(tr("Read the article"));
}

void TermCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = hasFocus();
    painter.setPen(QPen(isRinged ? theme.accent : theme.outline, isRinged ? 2 : 1));
    painter.setBrush(theme.raised);
    const qreal half = isRinged ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
}

} // namespace Faq
