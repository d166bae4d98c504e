// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

#include <functional>

namespace Storage {
class Database;
}

namespace Inventory {

/// Reads devices by what the index found. Lives no longer than the database, on that database's thread.
class Reader final
{
public:
    explicit Reader(Storage::Database &database);

    /// In the order of @p ids, without coverage; ids that are unknown are left out. For the rows on screen.
    [[nodiscard]] Result<QList<Device>> rows(const QList<qint64> &ids) const;
    /// Those of @p serials that are known, in no order, without coverage.
    [[nodiscard]] Result<QList<Device>> withSerials(const QStringList &serials) const;
    /// All of one, with coverage. Codes::DeviceNotFound.
    [[nodiscard]] Result<Device> device(const QString &serial) const;
    /// Newest first.
    [[nodiscard]] Result<QList<DeviceChange>> changes(const Device &device) const;
    [[nodiscard]] Result<QList<MdmServer>> servers(const QString &connection) const;
    /// Of all organisations, by name, without those that are gone.
    [[nodiscard]] Result<QList<MdmServer>> presentServers() const;

    enum class Depth { Rows, WithCoverage };
    /// Shows each device of @p ids in their order to @p visit, a bounded number of them in memory; ends early where
    /// @p visit gives false.
    [[nodiscard]] Result<> each(const QList<qint64> &ids, const std::function<bool(const Device &)> &visit,
                                Depth depth = Depth::Rows) const;
    /// Of all devices, by serial number.
    [[nodiscard]] Result<QList<qint64>> all() const;

private:
    Storage::Database &m_database;
};

} // namespace Inventory
