// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <chrono>

namespace Storage {
class Database;
}

namespace Inventory {

/// Which console reads a connection's devices now, for all that share a database: one at a time is enough. A claim that its
/// owner does not renew lapses by itself, so that a console which died keeps nobody from it for long.
class Claims final
{
public:
    static constexpr std::chrono::minutes Life {
        10}; ///< renewed far more often; clocks of two consoles may differ by less

    explicit Claims(Storage::Database &database);

    /// Whether @p owner has it now: it was free, had lapsed, or was its own.
    [[nodiscard]] Result<bool> take(const QString &connection, const QString &owner, const QDateTime &now);
    /// Whoever has it: for what a person asked for.
    [[nodiscard]] Result<> seize(const QString &connection, const QString &owner, const QDateTime &now);
    /// Until @p until, where it is still @p owner's.
    [[nodiscard]] Result<> prolong(const QString &connection, const QString &owner, const QDateTime &until);
    [[nodiscard]] Result<> release(const QString &connection, const QString &owner);

private:
    Storage::Database &m_database;
};

} // namespace Inventory
