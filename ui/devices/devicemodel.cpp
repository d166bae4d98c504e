// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicemodel.h"

#include "ui/devices/register.h"
#include "ui/shell/preferences.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Inventory {

namespace {

constexpr int Around = 64; ///< rows that are read beside those in sight
constexpr qsizetype MostKnown = 1024; ///< few, for all that are far are forgotten at once
constexpr auto Patience = 100ms; ///< of the one before the screen, with a list that is on its way

} // namespace

DeviceModel::DeviceModel(Register &devices, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(devices)
    , m_preferences(preferences)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &DeviceModel::showNext);
    connect(&preferences, &Preferences::changed, this, &DeviceModel::showWindow);
}

void DeviceModel::show(const Selection &selection)
{
    m_patience.stop();
    m_next.reset();
    m_nextWindow.clear();
    beginResetModel();
    m_selection = selection;
    ++m_generation;
    m_window.clear();
    m_first = 0;
    m_wantedLast = -1;
    endResetModel();
}

void DeviceModel::show(const Selection &selection, int first, int last, int other)
{
    m_next = selection;
    m_nextWindow
        = selection.ids(std::max(0, first - Around), last - std::max(0, first - Around) + Around + 1);
    if (other < first || other > last)
        m_nextWindow += selection.ids(std::max(0, other - Around), 2 * Around);
    if (!m_patience.isActive())
        m_patience.start();
    readWanted();
}

void DeviceModel::showNext()
{
    if (m_next)
        show(Selection(*m_next));
}

void DeviceModel::complete(const Selection &selection)
{
    if (m_next) {
        m_next = selection;
        return;
    }
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

QList<qint64> DeviceModel::missing() const
{
    QList<qint64> missing;
    for (const qint64 id : m_nextWindow) {
        if (!m_known.contains(id))
            missing.append(id);
    }
    if (m_next)
        return missing; // nothing of what is about to go
    for (const qint64 id : m_window) {
        const auto known = m_known.constFind(id);
        if (known == m_known.cend() || known->generation < m_generation)
            missing.append(id);
    }
    return missing;
}

void DeviceModel::readWanted()
{
    if (m_isReading)
        return;
    const QList<qint64> missing = this->missing();
    if (missing.isEmpty())
        return showNext();
    m_isReading = true;
    deliver(m_register.rows(missing), this,
            [this, generation = m_generation](const Result<QList<Device>> &devices) {
                m_isReading = false;
                if (!devices)
                    return showNext();
                take(*devices, generation);
                readWanted(); // somebody may have scrolled on
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
    QSet<qint64> near(m_window.cbegin(), m_window.cend());
    near.unite(QSet<qint64>(m_nextWindow.cbegin(), m_nextWindow.cend()));
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
