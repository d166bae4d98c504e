// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QList>
#include <QStringList>

#include <optional>

/// The school's devices: what Apple School Manager, AppleCare and Jamf Pro say of them, joined by serial number.
namespace Inventory {

/// A device of the organisation, by Apple's own names. Words of Apple's enumerations stay text, for there may be new
/// ones.
struct OrgDevice
{
    QString serialNumber {};
    QString deviceModel {};
    QString productFamily {}; ///< iPhone, iPad, Mac, AppleTV, Watch, Vision
    QString productType {};
    QString deviceCapacity {};
    QString partNumber {};
    QString orderNumber {};
    QString color {};
    QString status {}; ///< ASSIGNED, UNASSIGNED
    Moment orderDateTime {};
    Moment addedToOrgDateTime {};
    Moment updatedDateTime {};
    Moment releasedFromOrgDateTime {};
    QStringList imei {};
    QStringList meid {};
    QString eid {};
    QString wifiMacAddress {};
    QString bluetoothMacAddress {};
    QStringList ethernetMacAddress {};
    QString purchaseSourceType {}; ///< APPLE, RESELLER, MANUALLY_ADDED
    QString purchaseSourceId {};
    std::optional<bool> isMdmMigrationCapable {};
    QString mdmMigrationStatus {};
    Moment mdmMigrationDeadlineDateTime {};

    friend bool operator==(const OrgDevice &, const OrgDevice &) = default;
};

struct MdmServer
{
    qint64 row = 0; ///< what queries name it by; 0 for one that is not stored
    QString id {}; ///< Apple's
    QString serverName {};
    QString serverType {};
    QString status {};
    std::optional<qint64> deviceCount {};
    Moment lastConnectedDateTime {};
    Moment createdDateTime {};
    Moment updatedDateTime {};
    std::optional<bool> enableMdmDisownFlag {};
    QStringList defaultProductFamilies {};
    Moment goneAt {}; ///< since when Apple no longer names it

    friend bool operator==(const MdmServer &, const MdmServer &) = default;
};

struct Coverage
{
    QString id {};
    QString status {};
    QString paymentType {};
    QString description {};
    Moment startDateTime {};
    Moment endDateTime {}; ///< nothing for a subscription, which has no end
    std::optional<bool> isRenewable {};
    std::optional<bool> isCanceled {};
    Moment contractCancelDateTime {};
    QString agreementNumber {};

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

struct JamfDevice
{
    QString serialNumber {};
    QString id {};
    bool isComputer = false;
    QString name {};
    QString model {};
    QString osVersion {};
    Moment lastInventoryUpdateDate {};
    std::optional<bool> managed {};
    std::optional<bool> supervised {};
    QString username {};
    QString realName {};
    QString email {};
    QString assetTag {};
    QString wifiMacAddress {};

    friend bool operator==(const JamfDevice &, const JamfDevice &) = default;
};

/// Where a service's word comes from, and for how long it has been given.
struct Presence
{
    QString connection {}; ///< its id; empty where the service never named the device
    Moment firstSeenAt {};
    Moment goneAt {}; ///< the first complete pull without it

    [[nodiscard]] bool isThere() const { return !connection.isEmpty() && !goneAt; }
    [[nodiscard]] bool isKnown() const { return !connection.isEmpty(); }
    friend bool operator==(const Presence &, const Presence &) = default;
};

/// All that is known of one device.
struct Device
{
    qint64 id = 0;
    OrgDevice org {};
    Presence inOrg {};
    std::optional<MdmServer> assignedServer {}; ///< its row, id and serverName alone
    QList<Coverage> coverage {}; ///< only where one device is asked for
    Moment coverageFetchedAt {};
    Moment coverageEndsAt {}; ///< of all that were not cancelled, the last to end
    JamfDevice jamf {};
    Presence inJamf {};
};

/// What happened to a device. `before` and `after` are names or dates, as the sort has them.
struct DeviceChange
{
    enum class What {
        Appeared,
        Assigned,
        Unassigned,
        Moved,
        Released,
        Renamed,
        CoverageChanged,
        LeftJamf,
        JoinedJamf
    };

    What what = What::Appeared;
    QDateTime at {};
    QString before {};
    QString after {};
};

} // namespace Inventory
