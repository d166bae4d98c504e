// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connectionstore.h"

#include "core/connections/codes.h"
#include "core/storage/database.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

const QString DatabaseIdKey = u"database-id"_s;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Names that differ in nothing but case are one name; SQLite alone would know that of ASCII only.
QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

QString wordOf(SignIn signIn)
{
    return signIn == SignIn::Client ? u"client"_s : u"user"_s;
}

/// Never null, which the columns refuse.
QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant secondsOf(const Moment &moment)
{
    return moment ? QVariant(moment->toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

/// Nothing for a row of a service that a later version of this program wrote.
std::optional<Connection> connectionOf(const QSqlQuery &row)
{
    const std::optional<Service> service = serviceOf(row.value(1).toString());
    if (!service)
        return {};
    Connection connection {.id = row.value(0).toString(),
                           .service = *service,
                           .name = row.value(2).toString(),
                           .address = QUrl(row.value(3).toString()),
                           .signIn = row.value(4).toString() == u"user" ? SignIn::User : SignIn::Client,
                           .account = row.value(5).toString(),
                           .keyId = row.value(6).toString(),
                           .authority = row.value(7).toByteArray(),
                           .proxy = QUrl(row.value(8).toString()),
                           .proxyUser = row.value(9).toString(),
                           .isPaused = row.value(10).toBool()};
    if (!row.value(11).isNull())
        connection.testedAt = QDateTime::fromSecsSinceEpoch(row.value(11).toLongLong(), Qt::UTC);
    connection.tokenAddress = QUrl(row.value(12).toString());
    connection.readsPerMinute = std::clamp(row.value(13).toInt(), 0, MostCalls);
    connection.writesPerHour = std::clamp(row.value(14).toInt(), 0, MostCalls);
    return connection;
}

} // namespace

ConnectionStore::ConnectionStore(Storage::Database &database)
    : m_database(database)
{
}

Result<QList<Connection>> ConnectionStore::all() const
{
    QList<Connection> list;
    const auto read = m_database.each(u"SELECT id, service, name, address, sign_in, account, key_id, "
                                      u"authority, proxy, proxy_user, is_paused, "
                                      "tested_at, token_address, reads_per_minute, writes_per_hour FROM connections"_s,
                                      {}, [&list](const QSqlQuery &row) {
                                          if (std::optional<Connection> connection = connectionOf(row))
                                              list.append(*std::move(connection));
                                      });
    if (!read)
        return failure(read.error());
    std::ranges::sort(list, [](const Connection &left, const Connection &right) {
        return left.service != right.service ? left.service < right.service
                                             : foldedName(left.name) < foldedName(right.name);
    });
    return list;
}

Result<QString> ConnectionStore::put(const Connection &connection, const Renamed &renamed)
{
    const QString id = connection.id.isEmpty() ? newId() : connection.id;
    const QString name = foldedName(connection.name);
    const auto write = [this, &connection, &id, &name, &renamed]() -> Result<> {
        Result<QSqlQuery> others
            = m_database.query(u"SELECT id FROM connections WHERE folded_name = ? AND id <> ?"_s, {name, id});
        if (!others)
            return failure(others.error());
        if (others->next())
            return failure(ErrorKind::Conflict, Codes::NameTaken, {connection.name.trimmed()});
        if (const Result<> followed = tellOfName(connection, id, renamed); !followed)
            return followed;
        return m_database
            .query(u"INSERT INTO connections (id, service, name, folded_name, address, sign_in, account, "
                   u"key_id, "
                   "authority, proxy, proxy_user, is_paused, tested_at, token_address, "
                   "reads_per_minute, writes_per_hour) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET service = excluded.service, name = excluded.name, "
                   "folded_name = excluded.folded_name, address = excluded.address, "
                   "sign_in = excluded.sign_in, account = excluded.account, key_id = excluded.key_id, "
                   "authority = excluded.authority, proxy = excluded.proxy, "
                   "proxy_user = excluded.proxy_user, is_paused = excluded.is_paused, "
                   "tested_at = excluded.tested_at, token_address = excluded.token_address, "
                   "reads_per_minute = excluded.reads_per_minute, "
                   "writes_per_hour = excluded.writes_per_hour"_s,
                   {id, code(connection.service), connection.name.trimmed(), name,
                    text(connection.address.toString(QUrl::FullyEncoded)), wordOf(connection.signIn),
                    text(connection.account), text(connection.keyId),
                    connection.authority.isNull() ? QByteArray("") : connection.authority,
                    text(connection.proxy.toString(QUrl::FullyEncoded)), text(connection.proxyUser),
                    connection.isPaused ? 1 : 0, secondsOf(connection.testedAt),
                    text(connection.tokenAddress.toString(QUrl::FullyEncoded)), connection.readsPerMinute,
                    connection.writesPerHour})
            .map([](const QSqlQuery &) {});
    };
    return m_database.transact(write).map([&id] { return id; });
}

Result<> ConnectionStore::tellOfName(const Connection &connection, const QString &id,
                                     const Renamed &renamed) const
{
    if (!renamed)
        return {};
    Result<QSqlQuery> row = m_database.query(u"SELECT name FROM connections WHERE id = ?"_s, {id});
    if (!row)
        return failure(row.error());
    const QString before = row->next() ? row->value(0).toString() : QString();
    row->finish();
    return before.isEmpty() || before == connection.name.trimmed() ? Result<>() : renamed(before);
}

Result<> ConnectionStore::setTestedAt(const QString &id, const QDateTime &testedAt)
{
    return m_database
        .query(u"UPDATE connections SET tested_at = ? WHERE id = ?"_s, {testedAt.toSecsSinceEpoch(), id})
        .map([](const QSqlQuery &) {});
}

Result<> ConnectionStore::setPaused(const QString &id, bool isPaused)
{
    return m_database.query(u"UPDATE connections SET is_paused = ? WHERE id = ?"_s, {isPaused ? 1 : 0, id})
        .map([](const QSqlQuery &) {});
}

Result<> ConnectionStore::remove(const QString &id)
{
    return m_database.query(u"DELETE FROM connections WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

Result<QString> ConnectionStore::databaseId()
{
    const auto made
        = m_database.query(u"INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                           {DatabaseIdKey, newId()});
    if (!made)
        return failure(made.error());
    Result<QSqlQuery> rows = m_database.query(u"SELECT value FROM state WHERE key = ?"_s, {DatabaseIdKey});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

} // namespace Connections
