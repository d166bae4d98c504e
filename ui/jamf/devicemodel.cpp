// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/devicemodel.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qsizetype NameLimit = 80;

} // namespace

void DeviceModel::show(const QList<Device> &devices)
{
    beginResetModel();
    m_devices = devices;
    m_chosen.clear();
    endResetModel();
    emit choiceChanged();
}

QList<Device> DeviceModel::chosen() const
{
    QList<Device> devices;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_chosen.contains(row))
            devices.append(m_devices.at(row));
    }
    return devices;
}

void DeviceModel::choose(int row, bool isChosen)
{
    if (row < 0 || row >= rowCount() || m_chosen.contains(row) == isChosen)
        return;
    if (isChosen)
        m_chosen.insert(row);
    else
        m_chosen.remove(row);
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole});
    emit choiceChanged();
}

void DeviceModel::chooseAll(bool isChosen)
{
    if (m_devices.isEmpty())
        return;
    m_chosen.clear();
    for (int row = 0; isChosen && row < rowCount(); ++row)
        m_chosen.insert(row);
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit choiceChanged();
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Device &device = m_devices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visible(device.name.isEmpty() ? device.serialNumber : device.name, NameLimit);
    case Qt::AccessibleTextRole: return spoken(device);
    case Qt::CheckStateRole:
        return QVariant::fromValue(m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked);
    case SecondLineRole: {
        const QString serial = visible(device.serialNumber, NameLimit);
        const QString user = visible(device.user, NameLimit);
        if (serial.isEmpty() || user.isEmpty())
            return serial + user;
        return tr("%1 · %2", "serial number, user").arg(serial, user);
    }
    }
    return {};
}

QString DeviceModel::spoken(const Device &device)
{
    QStringList parts {visible(device.name, NameLimit), visible(device.serialNumber, NameLimit),
                       visible(device.model, NameLimit), visible(device.user, NameLimit)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    choose(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void DeviceModel::retranslate()
{
    if (!m_devices.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace Jamf
