// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <optional>

namespace Storage {

/// One QSqlDatabase under a name of its own, closed and forgotten at the end of its life. Belongs to the thread that
/// made it; no query of it may outlive it.
class Connection final
{
public:
    explicit Connection(Address address);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] QSqlDatabase handle() const;

    /// Opens for reading and writing, and makes the session ready.
    [[nodiscard]] Result<> open();
    /// SQLite only: opens a file for reading without changing a byte of it or of its log. A file without a log is read
    /// without locks, so that nothing appears beside it; what another program writes meanwhile may then be torn.
    [[nodiscard]] Result<> openUnchanged(bool hasLog);
    void close();

    /// Binds by position and executes one statement. Once the server was lost on the way,
    /// every further one fails alike.
    [[nodiscard]] Result<QSqlQuery> query(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Result<> execute(const QString &statement, const QVariantList &values = {});
    /// As Database::eachOfRows().
    [[nodiscard]] Result<> eachOfRows(const QString &statement, const QList<QVariantList> &rows,
                                      const std::function<void(const QSqlQuery &)> &visit);
    /// The first column of the first row.
    [[nodiscard]] Result<QVariant> value(const QString &statement, const QVariantList &values = {});

    [[nodiscard]] bool isLost() const { return m_lost.has_value(); }
    [[nodiscard]] Error failed(const QSqlError &error);

private:
    [[nodiscard]] Result<> openWith(QSqlDatabase &database);
    [[nodiscard]] Result<> useWriteAheadLog();
    [[nodiscard]] Result<> visitAll(QSqlQuery &query, const std::function<void(const QSqlQuery &)> &visit);
    [[nodiscard]] Result<> executeEach(const QString &statement, const QList<QVariantList> &rows,
                                       const std::function<void(const QSqlQuery &)> &visit);

    Address m_address;
    QString m_name;
    std::optional<Error> m_lost {}; ///< why, until open() is called again
};

} // namespace Storage
