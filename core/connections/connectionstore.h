// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/connection.h"

#include <functional>

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
    /// What else has to be done where a connection gets another name, in the same transaction.
    using Renamed = std::function<Result<>(const QString &before)>;

    /// Gives the id. Names are unique, whatever their case (name-taken); a known id is changed.
    [[nodiscard]] Result<QString> put(const Connection &connection, const Renamed &renamed = {});
    /// No error where there is none, for somebody may have removed it.
    [[nodiscard]] Result<> setTestedAt(const QString &id, const QDateTime &testedAt);
    [[nodiscard]] Result<> setPaused(const QString &id, bool isPaused);
    [[nodiscard]] Result<> remove(const QString &id); ///< no error where there is none
    /// Of this database, made when it is first asked for: in one keychain there may be the secrets of several.
    [[nodiscard]] Result<QString> databaseId();

private:
    [[nodiscard]] Result<> tellOfName(const Connection &connection, const QString &id,
                                      const Renamed &renamed) const;

    Storage::Database &m_database;
};

} // namespace Connections
