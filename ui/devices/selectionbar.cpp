// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/selectionbar.h"

#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Inventory {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(Type::Role::Interface, Label::Ink::Text, this))
    , m_assign(makeButton(Button::Kind::Standard, u"arrow_swap_16_regular"_s, u"assignSelected"_s, this))
    , m_copy(makeButton(Button::Kind::Standard, u"copy_16_regular"_s, u"copySerials"_s, this))
    , m_export(makeButton(Button::Kind::Standard, u"arrow_download_16_regular"_s, u"exportSelected"_s, this))
    , m_end(Button::iconOnly(u"dismiss_16_regular"_s, this))
    , m_menu(new QMenu(m_export))
{
    setObjectName(u"selectionBar"_s);
    m_words->setObjectName(u"selectionWords"_s);
    m_end->setObjectName(u"endSelection"_s);
    for (auto *button : {m_assign, m_copy, m_export, m_end})
        button->setSmall(true);
    m_export->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addWidget(m_assign);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    row->addWidget(m_end);
    m_assign->hide();
    connect(m_assign, &QPushButton::clicked, this, &SelectionBar::assignAsked);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyAsked);
    connect(m_end, &QPushButton::clicked, this, &SelectionBar::endAsked);
    hide();
    retranslate();
}

void SelectionBar::setCount(qsizetype count)
{
    m_count = count;
    setVisible(count > 1);
    const auto number = static_cast<int>(count);
    m_words->setText(tr("%Ln selected", "devices", number));
}

void SelectionBar::setCanAssign(bool canAssign)
{
    m_assign->setVisible(canAssign);
}

void SelectionBar::retranslate()
{
    m_assign->setText(tr("Assign…", "the selected devices to an MDM server"));
    m_copy->setAccessibleName(tr("Copy serial numbers"));
    m_copy->setToolTip(tr("Copy serial numbers"));
    arrange();
    m_export->setText(tr("Export", "the selected devices"));
    m_end->setName(tr("Select none of them"));
    setCount(m_count);
}

/// Without room for all words the copying goes by its icon and a short one.
void SelectionBar::arrange()
{
    m_copy->setText(tr("Copy serial numbers"));
    const auto *row = static_cast<const QHBoxLayout *>(layout());
    if (width() < row->minimumSize().width())
        m_copy->setText(tr("Copy", "serial numbers"));
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.select);
    Paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), theme.line);
}

} // namespace Inventory
