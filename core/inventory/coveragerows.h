// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

#include <QHash>

namespace Storage {
class Database;
}

namespace Inventory {

[[nodiscard]] Result<QList<Coverage>> coverageOf(const Storage::Database &database, qint64 device);
/// By the device.
[[nodiscard]] Result<QHash<qint64, QList<Coverage>>> coverageAmong(const Storage::Database &database,
                                                                   const QList<qint64> &devices);

} // namespace Inventory
