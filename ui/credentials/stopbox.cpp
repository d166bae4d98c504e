// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/stopbox.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/shell/parts.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

StopBox::StopBox(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapping(new Label(Type::Role::Section, Label::Ink::Text, this)))
    , m_consequence(wrapping(new Label(Type::Role::Interface, Label::Ink::Text, this)))
    , m_thisLabel(new Label(Type::Role::Cell, Label::Ink::Second, this))
    , m_this(new ElidedLabel(Type::Role::Fixed, Label::Ink::Text, this))
    , m_otherLabel(new Label(Type::Role::Cell, Label::Ink::Second, this))
    , m_other(new ElidedLabel(Type::Role::Fixed, Label::Ink::Text, this))
    , m_remove(makeButton(Button::Kind::Primary, {}, u"stopRemove"_s, this))
    , m_keep(makeButton(Button::Kind::Standard, {}, u"stopKeep"_s, this))
{
    setObjectName(u"stopBox"_s);
    auto *mark = new MarkWidget(32, Severity::Expired, this);
    mark->setGround(Severity::Expired);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    grid->addWidget(mark, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 2);
    grid->addWidget(m_consequence, 1, 1, 1, 2);
    grid->addWidget(m_thisLabel, 2, 1);
    grid->addWidget(m_this, 2, 2);
    grid->addWidget(m_otherLabel, 3, 1);
    grid->addWidget(m_other, 3, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    grid->addLayout(buttons, 4, 1, 1, 2);
    connect(m_remove, &QPushButton::clicked, this, &StopBox::removeAsked);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepAsked(m_other->text()); });
    retranslate();
    hide();
}

void StopBox::show(const Standing &standing)
{
    const auto stop
        = std::find_if(standing.problems.begin(), standing.problems.end(),
                       [](const Problem &problem) { return problem.code == Codes::AnotherTopic; });
    setVisible(stop != standing.problems.end());
    if (stop == standing.problems.end())
        return;
    m_this->setText(visible(stop->about.value(0)));
    m_other->setText(visible(stop->about.value(1)));
}

void StopBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StopBox::retranslate()
{
    m_title->setText(tr("Stop. This is a new push certificate, not a renewal."));
    m_consequence->setText(
        tr("Once it is uploaded, every device enrolled with the other topic has to be erased and "
           "enrolled again. Nothing has been changed so far."));
    m_thisLabel->setText(tr("This topic"));
    m_otherLabel->setText(tr("The other topic"));
    m_remove->setText(tr("Remove this one"));
    m_keep->setText(tr("Keep both"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_consequence->text());
}

void StopBox::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.expired.mark, 2));
    painter.setBrush(theme.expired.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace Credentials
