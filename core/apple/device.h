// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QJsonObject>
#include <QStringList>

namespace Apple {

/// A device of the organisation. Members are Apple's attributes of `orgDevices` (School 1.7, Business 2.5),
/// which are open sets of words: "iPad" `productFamily`, "ASSIGNED" `status`, "MANUALLY_ADDED"
/// `purchaseSourceType`. What Apple does not tell is empty. MAC addresses have been text and lists.
struct Device
{
    QString id {}; ///< to ask for it; the serial number so far
    QString serialNumber {};
    QString deviceModel {};
    QString productFamily {};
    QString productType {};
    QString deviceCapacity {};
    QString partNumber {};
    QString orderNumber {};
    QString color {};
    QString status {};
    QStringList imei {};
    QStringList meid {};
    QString eid {};
    QStringList wifiMacAddress {};
    QStringList bluetoothMacAddress {};
    QStringList ethernetMacAddress {};
    QString purchaseSourceId {};
    QString purchaseSourceType {};
    Moment orderDateTime {};
    Moment addedToOrgDateTime {};
    Moment releasedFromOrgDateTime {}; ///< only of a device that is asked for by itself
    Moment updatedDateTime {};
    std::optional<bool> isMdmMigrationCapable {};
    QString mdmMigrationStatus {};
    Moment mdmMigrationDeadlineDateTime {};
    QString releaserEntityType {};
    QString releaserId {};

    friend bool operator==(const Device &, const Device &) = default;
};

/// @p device with an id and a serial number, one of which is enough; nothing where it has neither.
[[nodiscard]] std::optional<Device> identified(Device device);
/// Nothing where it has neither id nor serial number.
[[nodiscard]] std::optional<Device> deviceOf(const QJsonObject &resource);
/// The id of a linkage, `{"type": "orgDevices", "id": …}`.
[[nodiscard]] std::optional<QString> linkedIdOf(const QJsonObject &resource);

} // namespace Apple
