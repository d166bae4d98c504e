// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Storage {

enum class Engine { Sqlite, PostgreSql };

/// Where a database is: `sqlite:PATH`, `sqlite::memory:`, a bare path, `postgresql://user@host:port/name?sslmode=…`.
/// A password may stand in the URL for tests and drills; it never appears in toString().
struct Address
{
    Engine engine = Engine::Sqlite;
    QString path {}; ///< SQLite only; ":memory:" for one that ends with the connection
    QUrl server {}; ///< PostgreSQL only

    [[nodiscard]] bool isMemory() const;
    [[nodiscard]] QString toString() const; ///< for people and logs, without a password
};

[[nodiscard]] Result<Address> parseAddress(const QString &text);

} // namespace Storage
