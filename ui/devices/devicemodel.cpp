// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicemodel.h"

#include "ui/devices/register.h"
#include "ui/shell/preferences.h"

#include <algorithm>

namespace Inventory {

namespace {

constexpr int Around = 64; ///< rows that are read beside those in sight
constexpr qsizetype MostKnown = 4096;

} // namespace

DeviceModel::DeviceModel(Register &devices, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(devices)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, &DeviceModel::showWindow);
}

void DeviceModel::show(const Selection &selection)
{
    beginResetModel();
    m_selection = selection;
    ++m_generation;
    m_window.clear();
    m_first = 0;
    m_wantedLast = -1;
    endResetModel();
}

void DeviceModel::complete(const Selection &selection)
{
    if (selection.count() != m_selection.count())
        return show(selection);
    m_selection = selection;
    want(m_wantedFirst, m_wantedLast);
}

void DeviceModel::want(int first, int last)
{
    m_wantedFirst = std::max(0, first);
    m_wantedLast = std::min(last, rowCount() - 1);
    if (m_wantedLast < m_wantedFirst)
        return;
    m_first = std::max(0, m_wantedFirst - Around);
    m_window = m_selection.ids(m_first, m_wantedLast + Around - m_first + 1);
    readWanted();
}

void DeviceModel::readWanted()
{
    if (m_isReading)
        return;
    QList<qint64> missing;
    for (const qint64 id : std::as_const(m_window)) {
        const auto known = m_known.constFind(id);
        if (known == m_known.cend() || known->generation < m_generation)
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    m_isReading = true;
    deliver(m_register.rows(missing), this,
            [this, generation = m_generation](const Result<QList<Device>> &devices) {
                m_isReading = false;
                if (devices) {
                    take(*devices, generation);
                    readWanted(); // somebody may have scrolled on
                }
            });
}

void DeviceModel::take(const QList<Device> &devices, qint64 generation)
{
    for (const Device &device : devices)
        m_known.insert(device.id, {device, generation});
    forgetFar();
    showWindow();
    emit rowsRead();
}

void DeviceModel::forgetFar()
{
    if (m_known.size() <= MostKnown)
        return;
    const QSet<qint64> near(m_window.cbegin(), m_window.cend());
    m_known.removeIf([&near](const auto &known) { return !near.contains(known.key()); });
}

void DeviceModel::showWindow()
{
    const int last = std::min(rowCount(), m_first + static_cast<int>(m_window.size())) - 1;
    if (last >= m_first)
        emit dataChanged(index(m_first, 0), index(last, columnCount() - 1));
}

qint64 DeviceModel::idAt(int row) const
{
    if (row >= m_first && row < m_first + m_window.size())
        return m_window[row - m_first];
    const QList<qint64> ids = m_selection.ids(row, 1);
    return ids.isEmpty() ? 0 : ids.constFirst();
}

const Device *DeviceModel::deviceAt(int row) const
{
    return device(idAt(row));
}

const Device *DeviceModel::device(qint64 id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? nullptr : &known->device;
}

void DeviceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showWindow();
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_selection.count());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Device *device = role == Qt::DisplayRole || role == LookRole ? deviceAt(index.row()) : nullptr;
    if (!device)
        return {};
    const Look look = lookOf(*device, nthColumn(index.column()), m_register.now(), m_preferences.years());
    return role == LookRole ? QVariant::fromValue(look) : QVariant(look.text);
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(nthColumn(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void DeviceModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        emit sortAsked({nthColumn(column), order == Qt::DescendingOrder});
}

} // namespace Inventory
