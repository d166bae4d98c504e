// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/claims.h"

#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qint64 Longest = 2 * 24 * 60 * 60; // seconds; what ends later was claimed by a clock that is wrong

Result<> done(const Result<QSqlQuery> &query)
{
    return query ? Result<>() : failure(query.error());
}

qint64 lapseAfter(const QDateTime &now)
{
    return now.addSecs(std::chrono::seconds(Claims::Life).count()).toSecsSinceEpoch();
}

} // namespace

Claims::Claims(Storage::Database &database)
    : m_database(database)
{
}

Result<bool> Claims::take(const QString &connection, const QString &owner, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    bool isOwn = false;
    const auto taken = m_database.transact([&]() -> Result<> {
        const auto put = m_database.query(
            u"INSERT INTO pull_claims (connection, owner, lapses_at) VALUES (?, ?, ?) "
            u"ON CONFLICT (connection) DO UPDATE SET owner = excluded.owner, lapses_at = excluded.lapses_at "
            u"WHERE pull_claims.owner = excluded.owner OR pull_claims.lapses_at <= ? "
            u"OR pull_claims.lapses_at > ?"_s,
            {Rows::storable(connection), Rows::storable(owner), lapseAfter(now), seconds, seconds + Longest});
        if (!put)
            return failure(put.error());
        return m_database.each(
            u"SELECT owner FROM pull_claims WHERE connection = ?"_s, {Rows::storable(connection)},
            [&](const QSqlQuery &row) { isOwn = row.value(0).toString() == Rows::storable(owner); });
    });
    return taken ? Result<bool>(isOwn) : failure(taken.error());
}

Result<> Claims::seize(const QString &connection, const QString &owner, const QDateTime &now)
{
    return done(m_database.query(
        u"INSERT INTO pull_claims (connection, owner, lapses_at) VALUES (?, ?, ?) "
        u"ON CONFLICT (connection) DO UPDATE SET owner = excluded.owner, lapses_at = excluded.lapses_at"_s,
        {Rows::storable(connection), Rows::storable(owner), lapseAfter(now)}));
}

Result<> Claims::prolong(const QString &connection, const QString &owner, const QDateTime &until)
{
    return done(
        m_database.query(u"UPDATE pull_claims SET lapses_at = ? WHERE connection = ? AND owner = ?"_s,
                         {until.toSecsSinceEpoch(), Rows::storable(connection), Rows::storable(owner)}));
}

Result<> Claims::release(const QString &connection, const QString &owner)
{
    return done(m_database.query(u"DELETE FROM pull_claims WHERE connection = ? AND owner = ?"_s,
                                 {Rows::storable(connection), Rows::storable(owner)}));
}

} // namespace Inventory
