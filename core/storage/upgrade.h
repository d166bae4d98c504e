// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"
#include "core/storage/migrations.h"

namespace Storage {

class Connection;
class Database;

/// Refuses a SQLite file of a newer program before anything opens it for writing. A file that this cannot read is
/// left to upgrade().
[[nodiscard]] Result<> refuseNewerFile(const Address &address, const QList<Migration> &migrations);

/// Brings the schema up to date in one transaction; a SQLite file that holds something is copied beside itself first.
[[nodiscard]] Result<> upgrade(Database &database, Connection &connection,
                               const QList<Migration> &migrations);

} // namespace Storage
