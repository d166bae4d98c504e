// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/devices.h"

#include <QAbstractListModel>
#include <QSet>

namespace Jamf {

/// The devices that a look-up found, of which some are chosen. Lives as long as its view.
class DeviceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole, ///< serial number, user
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Device> &devices); ///< none of them is chosen
    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    [[nodiscard]] QList<Device> chosen() const;
    void choose(int row, bool isChosen);
    void chooseAll(bool isChosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void retranslate();

signals:
    void choiceChanged();

private:
    [[nodiscard]] static QString spoken(const Device &device);

    QList<Device> m_devices;
    QSet<int> m_chosen; ///< rows
};

} // namespace Jamf
