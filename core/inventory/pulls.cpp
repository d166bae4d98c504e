// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/pulls.h"

#include "core/inventory/pullpage.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

QString wordOf(List list)
{
    switch (list) {
    case List::Devices: return u"devices"_s;
    case List::Assignments: return u"assignments"_s;
    case List::JamfMobileDevices: return u"jamf-mobile-devices"_s;
    case List::JamfComputers: return u"jamf-computers"_s;
    }
    return {};
}

Result<std::optional<Pull>> find(const Storage::Database &database, const QString &connection, List list)
{
    std::optional<Pull> pull;
    const auto read = database.each(
        u"SELECT inventory_pulls.id, started_at, next, pages, entries, completed_at FROM inventory_pulls "
        u"JOIN inventory_accounts ON inventory_accounts.id = account WHERE connection = ? AND list = ?"_s,
        {Rows::storable(connection), wordOf(list)}, [&](const QSqlQuery &row) {
            pull = {.id = row.value(0).toLongLong(),
                    .connection = connection,
                    .list = list,
                    .startedAt = Rows::momentOf(row.value(1)).value_or(QDateTime()),
                    .next = row.value(2).toString(),
                    .pages = row.value(3).toLongLong(),
                    .entries = row.value(4).toLongLong(),
                    .isComplete = row.value(1).isNull(),
                    .completedAt = Rows::momentOf(row.value(5))};
        });
    return read ? Result<std::optional<Pull>>(pull) : failure(read.error());
}

Result<> begin(const Storage::Database &database, const QString &connection, List list, const QDateTime &now)
{
    const auto account = Rows::accountOf(database, connection);
    if (!account)
        return failure(account.error());
    const auto begun = database.query(
        u"INSERT INTO inventory_pulls (account, list, started_at) VALUES (?, ?, ?) "
        u"ON CONFLICT (account, list) DO UPDATE SET started_at = excluded.started_at, next = '', pages = 0, "
        u"entries = 0"_s,
        {*account, wordOf(list), now.toSecsSinceEpoch()});
    return begun ? Result<>() : failure(begun.error());
}

Result<Pull> fresh(const Storage::Database &database, const std::optional<Pull> &before,
                   const QString &connection, List list, const QDateTime &now)
{
    if (before) {
        if (const auto forgotten = PullPage::forgetPages(database, *before); !forgotten)
            return failure(forgotten.error());
    }
    if (const auto begun = begin(database, connection, list, now); !begun)
        return failure(begun.error());
    return find(database, connection, list).map([](const std::optional<Pull> &pull) { return *pull; });
}

constexpr std::array Lists {List::Devices, List::Assignments, List::JamfMobileDevices, List::JamfComputers};

} // namespace

Pulls::Pulls(Storage::Database &database)
    : m_database(database)
{
}

Result<Pull> Pulls::resumeOrBegin(const QString &connection, List list, const QDateTime &now)
{
    Result<Pull> pull;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto found = find(m_database, connection, list);
        if (!found)
            return failure(found.error());
        const bool isUnderWay = *found && !(*found)->isComplete;
        pull = isUnderWay ? Result<Pull>(**found) : fresh(m_database, *found, connection, list, now);
        return pull ? Result<>() : failure(pull.error());
    });
    return done ? pull : failure(done.error());
}

Result<Pull> Pulls::beginAnew(const QString &connection, List list, const QDateTime &now)
{
    Result<Pull> pull;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto found = find(m_database, connection, list);
        if (!found)
            return failure(found.error());
        pull = fresh(m_database, *found, connection, list, now);
        return pull ? Result<>() : failure(pull.error());
    });
    return done ? pull : failure(done.error());
}

Result<std::optional<Pull>> Pulls::of(const QString &connection, List list) const
{
    return find(m_database, connection, list);
}

Result<QList<Pull>> Pulls::all() const
{
    QStringList connections;
    const auto read
        = m_database.each(u"SELECT connection FROM inventory_accounts"_s, {},
                          [&connections](const QSqlQuery &row) { connections += row.value(0).toString(); });
    if (!read)
        return failure(read.error());
    QList<Pull> pulls;
    for (const QString &connection : std::as_const(connections)) {
        for (const List list : Lists) {
            const auto pull = find(m_database, connection, list);
            if (!pull)
                return failure(pull.error());
            if (*pull)
                pulls.append(**pull);
        }
    }
    return pulls;
}

} // namespace Inventory
