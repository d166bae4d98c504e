// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/previewmodel.h"

#include "core/base/text.h"
#include "ui/jamf/actionwords.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Jamf {

namespace {

constexpr qsizetype NameLimit = 120;

} // namespace

void PreviewModel::show(Action action, const QList<Device> &devices)
{
    beginResetModel();
    m_action = action;
    m_leftOut.clear();
    m_included.clear();
    m_done.reset();
    for (const Device &device : devices)
        (ActionWords::leftOut(action, device).isEmpty() ? m_included : m_leftOut).append(device);
    endResetModel();
}

void PreviewModel::showOutcome(const Done &done)
{
    m_done = done;
    retranslate();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leftOut.size() + m_included.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

const Device &PreviewModel::deviceAt(int row) const
{
    return row < m_leftOut.size() ? m_leftOut.at(row) : m_included.at(row - m_leftOut.size());
}

PreviewModel::Fate PreviewModel::fateOf(int row) const
{
    if (row < m_leftOut.size())
        return Fate::LeftOut;
    if (!m_done)
        return Fate::Included;
    return m_done->accepted.contains(deviceAt(row).serialNumber) ? Fate::Accepted : Fate::Refused;
}

QString PreviewModel::textOf(int row, Column column) const
{
    const Device &device = deviceAt(row);
    switch (column) {
    case Column::Name: return visible(device.name, NameLimit);
    case Column::Serial: return visible(device.serialNumber, NameLimit);
    case Column::Model: return visible(device.model, NameLimit);
    case Column::Why: return row < m_leftOut.size() ? ActionWords::leftOut(m_action, device) : QString();
    case Column::WillHappen: break;
    }
    switch (fateOf(row)) {
    case Fate::LeftOut: return tr("Left out", "a device, of an action");
    case Fate::Included: return ActionWords::willHappen(m_action);
    case Fate::Accepted: return tr("Accepted by Jamf Pro");
    case Fate::Refused: return tr("Refused by Jamf Pro");
    }
    Q_UNREACHABLE();
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column {index.column()};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = textOf(index.row(), column);
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    if (role != SeverityRole || column != Column::WillHappen)
        return {};
    switch (fateOf(index.row())) {
    case Fate::LeftOut: return QVariant::fromValue(Severity::Unknown);
    case Fate::Included: return QVariant::fromValue(Severity::Notice);
    case Fate::Accepted: return QVariant::fromValue(Severity::Ok);
    case Fate::Refused: return QVariant::fromValue(Severity::Urgent);
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column {section}) {
    case Column::WillHappen:
        return m_done ? tr("What happened", "table head") : tr("What will happen", "table head");
    case Column::Name: return tr("Name", "of a device, table head");
    case Column::Serial: return tr("Serial number", "table head");
    case Column::Model: return tr("Model", "table head");
    case Column::Why: return tr("Why", "a device is left out, table head");
    }
    Q_UNREACHABLE();
}

void PreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace Jamf
