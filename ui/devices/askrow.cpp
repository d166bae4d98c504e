// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/askrow.h"

#include "core/base/text.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

AskRow::AskRow(QWidget *parent)
    : QWidget(parent)
    , m_ask(makeButton(Button::Kind::Plain, u"arrow_clockwise_16_regular"_s, u"askApple"_s, this))
    , m_progress(new Label(Type::Role::Cell, Label::Ink::Third, this))
    , m_error(wrapping(new Label(Type::Role::Caption, Label::Ink::Stale, this)))
{
    setObjectName(u"askRow"_s);
    m_ask->setFlush(true);
    m_progress->setObjectName(u"askProgress"_s);
    m_error->setObjectName(u"askError"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(m_progress, 0, Qt::AlignLeft);
    column->addWidget(m_error);
    connect(m_ask, &QPushButton::clicked, this, &AskRow::asked);
    retranslate();
    show(Asking());
}

void AskRow::show(const Asking &asking)
{
    m_asking = asking;
    // Who pressed the button by the keyboard stays where it was, and comes back to it.
    const bool isHere = m_ask->hasFocus() || m_progress->hasFocus();
    m_progress->setFocusPolicy(asking.isUnderWay ? Qt::StrongFocus : Qt::NoFocus);
    QWidget *next = asking.isUnderWay ? static_cast<QWidget *>(m_progress) : m_ask;
    next->setVisible(true);
    if (isHere)
        next->setFocus(Qt::OtherFocusReason);
    m_ask->setVisible(!asking.isUnderWay);
    m_progress->setVisible(asking.isUnderWay);
    retranslate();
}

void AskRow::retranslate()
{
    m_ask->setText(tr("Ask Apple now"));
    m_ask->setToolTip(tr("For this device alone: what it is, its coverage and its Activation Lock"));
    m_progress->setText(tr("Asking Apple…"));
    m_progress->setMinimumHeight(m_ask->sizeHint().height()); // nothing below it is to move
    m_error->setText(m_asking.error ? visible(Words::sentence(*m_asking.error)) : QString());
    m_error->setVisible(m_asking.error.has_value());
}

void AskRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Inventory
