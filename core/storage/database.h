// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace Storage {

/// The one class that opens, migrates and transacts. SQLite runs in WAL with a busy timeout, so that two programs
/// can share the file; PostgreSQL is the same schema by the same statements. Belongs to the thread that opened it;
/// its destructor closes the connection.
class Database final
{
public:
    /// Opens and brings the schema up to date; before a SQLite file changes, it is copied beside itself. A newer
    /// schema is refused (Codes::NewerSchema) and left unharmed. A SQLite file that is no database any more is
    /// renamed, never deleted; a fresh one takes its place and setAside() tells the name.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Address &address);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] QString setAside() const { return m_setAside; } ///< empty unless a corrupt file was moved

    /// Prepares, binds by position and executes one statement.
    [[nodiscard]] Result<QSqlQuery> query(const QString &statement, const QVariantList &values = {}) const;
    /// Same, for `INSERT … RETURNING id`.
    [[nodiscard]] Result<qint64> insert(const QString &statement, const QVariantList &values);

    /// Runs @p work in one transaction: committed when it gives a value, rolled back when it gives an Error.
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &work);

private:
    Database(Address address, QString connection);
    [[nodiscard]] Result<> prepare();

    Address m_address;
    QString m_connection;
    QString m_setAside;
    bool m_inTransaction = false;
};

} // namespace Storage
