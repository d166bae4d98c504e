// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/changerows.h"

#include "ui/devices/devicewords.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr int MostRows = 40;

} // namespace

ChangeRows::ChangeRows(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"deviceChanges"_s);
}

void ChangeRows::show(const QList<DeviceChange> &changes, Words::Years years)
{
    m_changes = changes;
    m_years = years;
    if (m_grid)
        fill();
    else
        build();
}

void ChangeRows::build()
{
    for (Label *part : findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly))
        discard(part);
    m_rows.clear();
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, Type::scaled(104));
    m_grid->setColumnStretch(1, 1);
    m_older = wrapping(new Label(Type::Role::Cell, Label::Ink::Third, this));
    m_grid->addWidget(m_older, MostRows, 1, Qt::AlignTop);
    fill();
}

// Widgets are dear: who goes through a list of devices sees other words in the same rows.
void ChangeRows::fill()
{
    const qsizetype shown = std::min<qsizetype>(MostRows, m_changes.size());
    while (m_rows.size() < shown)
        addRow();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const auto &[day, words] = m_rows[row];
        const bool isUsed = row < shown;
        day->setText(isUsed ? Words::date(m_changes[row].at, m_years) : QString());
        words->setText(isUsed ? DeviceWords::change(m_changes[row], m_years) : QString());
        day->setVisible(isUsed);
        words->setVisible(isUsed);
    }
    const auto older = static_cast<int>(m_changes.size() - shown);
    m_older->setText(tr("and %n older one(s)", "changes of a device", older));
    m_older->setVisible(older > 0);
}

void ChangeRows::addRow()
{
    const auto row = static_cast<int>(m_rows.size());
    m_rows.emplaceBack(wrapping(new Label(Type::Role::Cell, Label::Ink::Third, this)),
                       wrapping(new Label(Type::Role::Cell, Label::Ink::Text, this)));
    m_grid->addWidget(m_rows.constLast().first, row, 0, Qt::AlignTop);
    m_grid->addWidget(m_rows.constLast().second, row, 1, Qt::AlignTop);
}

void ChangeRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not at once: whoever dresses all widgets anew has yet to come to the labels.
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) && m_grid)
        QMetaObject::invokeMethod(this, &ChangeRows::build, Qt::QueuedConnection);
}

} // namespace Inventory
