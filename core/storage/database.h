// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"
#include "core/storage/migrations.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace Storage {

class Batch;
class Connection;

/// The one class that opens, migrates and transacts. SQLite runs in WAL with a busy timeout, so that two programs
/// can share the file; PostgreSQL is the same schema by the same statements. Belongs to the thread that opened it;
/// its destructor closes the connection, and no query may outlive it. A server that was lost is sought again by the
/// next call outside a transaction.
class Database final
{
public:
    /// Opens and brings the schema up to date; before a SQLite file changes, it is copied beside itself. A newer
    /// schema is refused (Codes::NewerSchema) and left unharmed. A SQLite file that is no database any more is
    /// renamed, never deleted; a fresh one takes its place and setAside() tells the name.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const Address &address, const QList<Migration> &migrations = allMigrations());

    /// Opens what is there without changing a byte, for a place that may only be read. The schema is taken as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForReading(const Address &address);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const Address &address() const;
    [[nodiscard]] QString setAside() const { return m_setAside; } ///< empty unless a corrupt file was moved

    /// Binds by position and executes one statement.
    [[nodiscard]] Result<QSqlQuery> query(const QString &statement, const QVariantList &values = {}) const;
    /// Same, and shows each row to @p visit. A fault on the way, which QSqlQuery::next() hides, is an Error.
    [[nodiscard]] Result<> each(const QString &statement, const QVariantList &values,
                                const std::function<void(const QSqlQuery &)> &visit) const;
    /// Executes @p statement, in which `VALUES {rows}` stands for the values, for all of @p rows, in as few steps as the
    /// engine likes best, and shows each row that it returns to @p visit. Part of it is done where it fails: transact.
    [[nodiscard]] Result<> eachOfRows(const QString &statement, const QList<QVariantList> &rows,
                                      const std::function<void(const QSqlQuery &)> &visit) const;
    /// Executes @p statement once for all rows of @p batch: `{batch}` in it stands for a table of that name. @p values are
    /// bound to the `?` around it. Does nothing where there are no rows.
    [[nodiscard]] Result<> eachOf(const Batch &batch, const QString &statement, QVariantList values,
                                  const std::function<void(const QSqlQuery &)> &visit) const;
    /// As each(), for `INSERT … RETURNING id`.
    [[nodiscard]] Result<qint64> insert(const QString &statement, const QVariantList &values);

    /// Runs @p work in one transaction: committed when it gives a value, rolled back when it gives an Error. Inside
    /// another one, only its own part is rolled back. Programs take turns: who waits over 5 s gets Codes::Busy.
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &work);

private:
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openOnce(const Address &address,
                                                                    const QList<Migration> &migrations);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAnew(const Address &address,
                                                                    const QList<Migration> &migrations);
    [[nodiscard]] Result<> reconnect() const;
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();
    void rollBack();

    std::unique_ptr<Connection> m_connection;
    QString m_setAside;
    int m_depth = 0; ///< of transactions within each other
};

} // namespace Storage
