// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/recorder.h"

#include "core/inventory/page.h"
#include "core/inventory/pullpage.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

/// @p store writes the page; @p mark, after the last one, tells how many devices the whole pull has not seen.
template <typename Sort, typename Store, typename Mark>
Result<Stored> storePage(Storage::Database &database, const Pull &pull, const QString &next,
                         const QDateTime &now, Store store, Mark mark)
{
    Stored stored;
    const auto work = [&]() -> Result<> {
        if (const auto here = PullPage::confirm(database, pull); !here)
            return here;
        const auto account = Rows::accountOf(database, pull.connection);
        if (!account)
            return failure(account.error());
        Sort page(database, *account, now);
        if (const auto done = store(page); !done)
            return done;
        const auto advanced = PullPage::advance(database, pull, page.seen(), next, now);
        if (!advanced)
            return failure(advanced.error());
        stored = {*advanced, page.appeared(), page.changed(), 0};
        if (!advanced->isComplete)
            return {};
        const auto seen = PullPage::seenIn(database, pull);
        const auto gone = seen ? mark(page, *seen) : failure(seen.error());
        if (!gone)
            return failure(gone.error());
        stored.gone = *gone;
        return PullPage::forgetPages(database, pull);
    };
    const auto done = database.transact(work);
    return done ? Result<Stored>(stored) : failure(done.error());
}

} // namespace

QString normalSerial(const QString &serial)
{
    return Rows::storable(serial).trimmed().toUpper();
}

Recorder::Recorder(Storage::Database &database)
    : m_database(database)
{
}

Result<Stored> Recorder::storeDevices(const Pull &pull, const QList<OrgDevice> &page, const QString &next,
                                      const QDateTime &now)
{
    return storePage<OrgPage>(
        m_database, pull, next, now, [&page](OrgPage &target) { return target.store(page); },
        [](OrgPage &target, const std::vector<qint64> &seen) { return target.release(seen); });
}

Result<Stored> Recorder::storeAssignments(const Pull &pull, const QString &server, const QStringList &serials,
                                          const QString &next, const QDateTime &now)
{
    return storePage<AssignmentPage>(
        m_database, pull, next, now,
        [&](AssignmentPage &target) {
            const auto placed = PullPage::placedIn(m_database, pull);
            return placed ? target.store(server, serials, *placed) : failure(placed.error());
        },
        [](AssignmentPage &target, const std::vector<qint64> &seen) { return target.unassign(seen); });
}

Result<Stored> Recorder::storeJamf(const Pull &pull, const QList<JamfDevice> &page, const QString &next,
                                   const QDateTime &now)
{
    const bool areComputers = pull.list == List::JamfComputers;
    return storePage<JamfPage>(
        m_database, pull, next, now, [&page](JamfPage &target) { return target.store(page); },
        [areComputers](JamfPage &target, const std::vector<qint64> &seen) {
            return target.leave(seen, areComputers);
        });
}

Result<> Recorder::storeDevice(const QString &connection, const OrgDevice &device, const QDateTime &now)
{
    return m_database.transact([&]() -> Result<> {
        const auto isGone = device.releasedFromOrgDateTime ? noteRelease(device) : Result<bool>(false);
        if (!isGone || *isGone)
            return isGone ? Result<>() : failure(isGone.error());
        const auto account = Rows::accountOf(m_database, connection);
        return account ? OrgPage(m_database, *account, now).store({device}) : failure(account.error());
    });
}

/// Of a device that no list names any longer Apple still says when it was released; nothing else of it changes, and it
/// has not come back. Gives whether @p device is such a one.
Result<bool> Recorder::noteRelease(const OrgDevice &device)
{
    bool isGone = false;
    const auto revision = Rows::nextRevision(m_database);
    const auto written = revision
        ? m_database.each(u"UPDATE devices SET released_at = ?, revision = ? "
                          "WHERE serial_number = ? AND org_gone_at IS NOT NULL RETURNING id"_s,
                          {Rows::secondsOf(device.releasedFromOrgDateTime), *revision,
                           normalSerial(device.serialNumber)},
                          [&isGone](const QSqlQuery &) { isGone = true; })
        : failure(revision.error());
    return written ? Result<bool>(isGone) : failure(written.error());
}

Result<> Recorder::storeServerOf(const QString &connection, const QStringList &serials, const QString &server,
                                 const QDateTime &now)
{
    return m_database.transact([&]() -> Result<> {
        const auto account = Rows::accountOf(m_database, connection);
        if (!account)
            return failure(account.error());
        AssignmentPage page(m_database, *account, now);
        if (const auto moved = page.move(serials, server); !moved)
            return moved;
        const auto pull = Pulls(m_database).of(connection, List::Assignments);
        if (!pull)
            return failure(pull.error());
        const bool isUnderWay = *pull && !(*pull)->isComplete;
        return isUnderWay ? PullPage::addPlaced(m_database, **pull, page.seen()) : Result<>();
    });
}

Result<> Recorder::storeServers(const QString &connection, const QList<MdmServer> &servers,
                                const QDateTime &now)
{
    return m_database.transact([&]() -> Result<> {
        const auto account = Rows::accountOf(m_database, connection);
        if (!account)
            return failure(account.error());
        const auto marked
            = m_database.query(u"UPDATE mdm_servers SET gone_at = ? WHERE account = ? AND gone_at IS NULL"_s,
                               {now.toSecsSinceEpoch(), *account});
        if (!marked)
            return failure(marked.error());
        QHash<QString, QVariantList> rows;
        for (const MdmServer &server : servers)
            rows.insert(server.id, QVariantList {*account} + Rows::valuesOf(server));
        const QString put = u"INSERT INTO mdm_servers (account, %1) VALUES {rows} "
                            "ON CONFLICT (account, server_id) DO UPDATE SET %2, gone_at = NULL"_s.arg(
                                Rows::ServerColumns, Rows::excluded(Rows::ServerColumns));
        return m_database.eachOfRows(put, rows.values(), [](const QSqlQuery &) {});
    });
}

} // namespace Inventory
