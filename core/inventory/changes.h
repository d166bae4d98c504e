// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

namespace Storage {
class Database;
}

namespace Inventory {

/// A change that is about to be written.
struct NewChange
{
    qint64 device = 0;
    DeviceChange::What what = DeviceChange::What::Appeared;
    QString before {};
    QString after {};
};

/// Stable words for the database and for exports.
[[nodiscard]] QLatin1StringView wordOf(DeviceChange::What what);
[[nodiscard]] std::optional<DeviceChange::What> changeOf(QStringView word);

[[nodiscard]] Result<> addChanges(const Storage::Database &database, const QList<NewChange> &changes,
                                  const QDateTime &now);

/// Newest first. The first appearance of a device is no row of its own: it is told from the device's.
[[nodiscard]] Result<QList<DeviceChange>> changesOf(const Storage::Database &database, const Device &device);

} // namespace Inventory
