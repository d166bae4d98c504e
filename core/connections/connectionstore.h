// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/connection.h"

namespace Storage {
class Database;
}

namespace Connections {

/// The connections in the database. Same lifetime and thread rules as Credentials::Store.
class ConnectionStore final
{
public:
    explicit ConnectionStore(Storage::Database &database);

    [[nodiscard]] Result<QList<Connection>> all() const; ///< by service, then name
    /// Gives the id. Names are unique, whatever their case (name-taken); a known id is changed.
    [[nodiscard]] Result<QString> put(const Connection &connection);
    [[nodiscard]] Result<> remove(const QString &id);

private:
    Storage::Database &m_database;
};

} // namespace Connections
