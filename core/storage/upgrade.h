// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"
#include "core/storage/migrations.h"

namespace Storage {

class Connection;
class Database;

/// Looks at a SQLite file before anything opens it for writing: refuses that of a newer program, and a damaged one that
/// has a log. Other faults are left to upgrade().
[[nodiscard]] Result<> lookBeforeOpening(const Address &address, const QList<Migration> &migrations);

/// Brings the schema up to date in one transaction; a SQLite file that holds something is copied beside itself first.
[[nodiscard]] Result<> upgrade(Database &database, Connection &connection,
                               const QList<Migration> &migrations);

} // namespace Storage
