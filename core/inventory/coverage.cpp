// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/coverage.h"

#include "core/inventory/changes.h"
#include "core/inventory/codes.h"
#include "core/inventory/coveragerows.h"
#include "core/inventory/recorder.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

struct Covered
{
    qint64 id = 0;
    bool wasFetched = false;
    Moment endsAt {};
};

/// The last end of what was not cancelled. An active plan without an end is a subscription, which goes on; one that is
/// not active says nothing of when it ended.
Moment endOf(const QList<Coverage> &coverage)
{
    Moment end;
    for (const Coverage &one : coverage) {
        if (one.isCanceled.value_or(false))
            continue;
        if (one.endDateTime)
            end = std::max(end, one.endDateTime);
        else if (one.status == "ACTIVE"_L1)
            end = openEnd();
    }
    return end;
}

QString textOf(const Moment &moment)
{
    return isOpen(moment) ? QString(OpenEndWord) : moment ? isoUtc(*moment) : QString();
}

Result<Covered> find(const Storage::Database &database, const QString &serial)
{
    Covered covered;
    const auto read = database.each(
        u"SELECT id, coverage_fetched_at, coverage_ends_at FROM devices WHERE serial_number = ?"_s, {serial},
        [&covered](const QSqlQuery &row) {
            covered
                = {row.value(0).toLongLong(), row.value(1).toLongLong() > 0, Rows::momentOf(row.value(2))};
        });
    if (!read)
        return failure(read.error());
    if (covered.id == 0)
        return failure(ErrorKind::NotFound, Codes::DeviceNotFound, {serial});
    return covered;
}

Result<> replaceRows(const Storage::Database &database, qint64 device, const QList<Coverage> &coverage)
{
    const auto cleared = database.query(u"DELETE FROM coverages WHERE device_id = ?"_s, {device});
    if (!cleared)
        return failure(cleared.error());
    QList<QVariantList> rows;
    for (const Coverage &one : coverage)
        rows.append(QVariantList {device, rows.size()} + Rows::valuesOf(one));
    return database.eachOfRows(
        u"INSERT INTO coverages (device_id, position, %1) VALUES {rows}"_s.arg(Rows::CoverageColumns), rows,
        [](const QSqlQuery &) {});
}

/// As far as people care: an agreement's number may change its spelling.
bool isAlike(const QList<Coverage> &a, const QList<Coverage> &b)
{
    return std::ranges::equal(a, b, [](const Coverage &one, const Coverage &other) {
        return one.status == other.status && one.description == other.description
            && one.endDateTime == other.endDateTime && one.isCanceled == other.isCanceled;
    });
}

} // namespace

QDateTime openEnd()
{
    return {QDate(9999, 12, 31), QTime(0, 0), Qt::UTC};
}

bool isOpen(const Moment &end)
{
    return end && *end >= openEnd();
}

Result<QList<Coverage>> coverageOf(const Storage::Database &database, qint64 device)
{
    QList<Coverage> coverage;
    const auto read = database.each(
        u"SELECT %1 FROM coverages WHERE device_id = ? ORDER BY position"_s.arg(Rows::CoverageColumns),
        {device}, [&coverage](const QSqlQuery &row) { coverage.append(Rows::coverageFrom(row)); });
    return read ? Result<QList<Coverage>>(coverage) : failure(read.error());
}

Result<QHash<qint64, QList<Coverage>>> coverageAmong(const Storage::Database &database,
                                                     const QList<qint64> &devices)
{
    QHash<qint64, QList<Coverage>> coverage;
    const auto read = Rows::eachAmong(
        database,
        u"SELECT %2, device_id FROM coverages WHERE device_id IN (%1) ORDER BY device_id, position"_s.arg(
            u"%1"_s, Rows::CoverageColumns),
        {}, QVariantList(devices.cbegin(), devices.cend()), [&coverage](const QSqlQuery &row) {
            coverage[row.value(u"device_id"_s).toLongLong()].append(Rows::coverageFrom(row));
        });
    return read ? Result<QHash<qint64, QList<Coverage>>>(coverage) : failure(read.error());
}

Result<> Recorder::storeCoverage(const QString &serial, const QList<Coverage> &coverage, const QDateTime &now)
{
    return m_database.transact([&]() -> Result<> {
        const auto device = find(m_database, normalSerial(serial));
        const auto before = device ? coverageOf(m_database, device->id) : failure(device.error());
        if (!before)
            return failure(before.error());
        const Moment end = endOf(coverage);
        if (const auto replaced = replaceRows(m_database, device->id, coverage); !replaced)
            return replaced;
        const auto revision = Rows::nextRevision(m_database);
        if (!revision)
            return failure(revision.error());
        const auto written = m_database.query(
            u"UPDATE devices SET coverage_fetched_at = ?, coverage_ends_at = ?, revision = ? WHERE id = ?"_s,
            {now.toSecsSinceEpoch(), Rows::secondsOf(end), *revision, device->id});
        if (!written)
            return failure(written.error());
        if (!device->wasFetched || isAlike(*before, coverage))
            return {};
        return addChanges(
            m_database,
            {{device->id, DeviceChange::What::CoverageChanged, textOf(device->endsAt), textOf(end)}}, now);
    });
}

Result<CoverageQueue> Recorder::coverageQueue(const QString &connection, int most,
                                              const QDateTime &before) const
{
    CoverageQueue queue;
    const auto account = Rows::accountOf(m_database, connection);
    if (!account)
        return failure(account.error());
    const auto read = m_database.each(
        u"SELECT serial_number FROM devices WHERE org_account = ? AND org_gone_at IS NULL "
        u"AND coverage_fetched_at < ? ORDER BY coverage_fetched_at LIMIT ?"_s,
        {*account, before.toSecsSinceEpoch(), most},
        [&queue](const QSqlQuery &row) { queue.serials.append(row.value(0).toString()); });
    if (!read)
        return failure(read.error());
    const auto counted = m_database.each(
        u"SELECT count(*) FROM devices WHERE org_account = ? AND org_gone_at IS NULL "
        u"AND coverage_fetched_at < ?"_s,
        {*account, before.toSecsSinceEpoch()},
        [&queue](const QSqlQuery &row) { queue.waiting = row.value(0).toLongLong(); });
    return counted ? Result<CoverageQueue>(queue) : failure(counted.error());
}

} // namespace Inventory
