// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/thresholdsrow.h"

#include "ui/shell/fields.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

QSpinBox *daysBox(const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(1, 730);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setKeyboardTracking(false);
    passWheel(*box);
    return box;
}

} // namespace

ThresholdsRow::ThresholdsRow(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new Label(Type::Role::Caption, Label::Ink::Third, this))
    , m_noticeLabel(new Label(Type::Role::Cell, Label::Ink::Second, this))
    , m_warningLabel(new Label(Type::Role::Cell, Label::Ink::Second, this))
    , m_urgentLabel(new Label(Type::Role::Cell, Label::Ink::Second, this))
    , m_notice(daysBox(u"noticeDays"_s, this))
    , m_warning(daysBox(u"warningDays"_s, this))
    , m_urgent(daysBox(u"urgentDays"_s, this))
{
    m_explanation->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_noticeLabel, 0, 0);
    grid->addWidget(m_warningLabel, 0, 1);
    grid->addWidget(m_urgentLabel, 0, 2);
    grid->addWidget(m_notice, 1, 0);
    grid->addWidget(m_warning, 1, 1);
    grid->addWidget(m_urgent, 1, 2);
    grid->addWidget(m_explanation, 2, 0, 1, 3);
    for (QSpinBox *box : {m_notice, m_warning, m_urgent})
        connect(box, &QSpinBox::editingFinished, this, &ThresholdsRow::settle);
    retranslate();
}

void ThresholdsRow::show(const Thresholds &thresholds)
{
    m_shown = thresholds;
    for (QSpinBox *box : {m_notice, m_warning, m_urgent})
        box->setRange(1, 730);
    m_notice->setValue(thresholds.notice);
    m_warning->setValue(thresholds.warning);
    m_urgent->setValue(thresholds.urgent);
    bound();
}

Thresholds ThresholdsRow::thresholds() const
{
    return {.notice = m_notice->value(), .warning = m_warning->value(), .urgent = m_urgent->value()};
}

void ThresholdsRow::bound()
{
    m_notice->setMinimum(m_warning->value() + 1);
    m_warning->setRange(m_urgent->value() + 1, m_notice->value() - 1);
    m_urgent->setMaximum(m_warning->value() - 1);
}

void ThresholdsRow::settle()
{
    bound();
    if (thresholds() == m_shown)
        return;
    m_shown = thresholds();
    emit edited(m_shown);
}

void ThresholdsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThresholdsRow::retranslate()
{
    m_explanation->setText(tr("Days before the end."));
    const auto name = [](Label *label, QSpinBox *box, Severity severity) {
        label->setText(Words::severity(severity));
        box->setAccessibleName(tr("%1 from this many days before the end").arg(Words::severity(severity)));
    };
    name(m_noticeLabel, m_notice, Severity::Notice);
    name(m_warningLabel, m_warning, Severity::Warning);
    name(m_urgentLabel, m_urgent, Severity::Urgent);
}

} // namespace Credentials
