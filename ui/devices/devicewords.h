// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "core/inventory/device.h"
#include "core/inventory/query.h"
#include "core/sync/devicelook.h"
#include "ui/words/words.h"

/// What the Devices page says of devices, in the language of the moment.
namespace Inventory::DeviceWords {

constexpr int SilentDays = 30; ///< from then on a device that says nothing is to be looked for

[[nodiscard]] QString family(const QString &productFamily); ///< "Apple TV" for AppleTV
[[nodiscard]] QString shortModel(const QString &model); ///< "iPad (10th gen)", for columns
[[nodiscard]] QString serverName(const MdmServer &server); ///< its id where it has no name
[[nodiscard]] QString source(const QString &purchaseSourceType); ///< "Apple", "Reseller", "Added manually"
[[nodiscard]] QString migration(const QString &mdmMigrationStatus); ///< "asked for", "failed"
[[nodiscard]] QString activationLock(Sync::DeviceSight::Lock lock); ///< "Off", "On, by the MDM server"
[[nodiscard]] QString yesOrNo(bool flag);
[[nodiscard]] QString system(const Device &device); ///< "iPadOS 18.1"; empty where it is not known

[[nodiscard]] bool isInOrg(const Device &device); ///< named by Apple, and not released
[[nodiscard]] bool isSilent(const Device &device, const QDateTime &now);
[[nodiscard]] QString lastSeen(const Device &device,
                               const QDateTime &now); ///< "2 hours", "yesterday", "never"

struct CoverageState
{
    QString words {}; ///< "14 Feb 2027", "ended 2 Nov 2026", "no end", "no plan known"
    std::optional<Credentials::Severity> mark {};
    bool isQuiet = false; ///< long over, or unknown
};
/// How long ago Apple was asked for it: "2 hours", "yesterday", "not read yet".
[[nodiscard]] QString coverageRead(const Device &device, const QDateTime &now);
[[nodiscard]] CoverageState coverage(const Device &device, const QDateTime &now, Words::Years years);

[[nodiscard]] QString change(const DeviceChange &change, Words::Years years); ///< "Renamed from “a” to “b”"

[[nodiscard]] QString view(View view, int days); ///< "Not seen for 30 days"
[[nodiscard]] QString viewMeaning(View view); ///< one sentence on what it is good for

} // namespace Inventory::DeviceWords
