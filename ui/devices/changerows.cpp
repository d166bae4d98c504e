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

constexpr qsizetype MostRows = 40;

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
    build();
}

void ChangeRows::build()
{
    for (Label *part : findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly))
        discard(part);
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, Type::scaled(104));
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [this, &row](const QString &words, int column, Label::Ink ink) {
        auto *label = wrapping(new Label(Type::Role::Cell, ink, this));
        label->setText(words);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    for (const DeviceChange &change : m_changes.first(std::min(MostRows, m_changes.size()))) {
        add(Words::date(change.at, m_years), 0, Label::Ink::Third);
        add(DeviceWords::change(change, m_years), 1, Label::Ink::Text);
        ++row;
    }
    if (m_changes.size() > MostRows) {
        const auto older = static_cast<int>(m_changes.size() - MostRows);
        add(tr("and %n older one(s)", "changes of a device", older), 1, Label::Ink::Third);
    }
}

void ChangeRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not at once: whoever dresses all widgets anew has yet to come to the labels.
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) && m_grid)
        QMetaObject::invokeMethod(this, &ChangeRows::build, Qt::QueuedConnection);
}

} // namespace Inventory
