// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/pullpage.h"

#include "core/inventory/codes.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory::PullPage {

namespace {

QByteArray packed(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return QByteArray(""); // not null
    QByteArray bytes(static_cast<qsizetype>(ids.size() * sizeof(qint64)), Qt::Uninitialized);
    qToLittleEndian<qint64>(ids.data(), static_cast<qsizetype>(ids.size()), bytes.data());
    return bytes;
}

void unpack(const QByteArray &bytes, std::vector<qint64> &ids)
{
    const auto count = static_cast<std::size_t>(bytes.size()) / sizeof(qint64);
    if (count == 0)
        return;
    const std::size_t before = ids.size();
    ids.resize(before + count);
    qFromLittleEndian<qint64>(bytes.constData(), static_cast<qsizetype>(count), ids.data() + before);
}

/// What @p statement finds of @p pull, in the order of the ids.
Result<std::vector<qint64>> devicesIn(const Storage::Database &database, const QString &statement,
                                      const Pull &pull)
{
    std::vector<qint64> ids;
    const auto read = database.each(
        statement, {pull.id}, [&ids](const QSqlQuery &row) { unpack(row.value(0).toByteArray(), ids); });
    if (!read)
        return failure(read.error());
    std::ranges::sort(ids);
    return ids;
}

} // namespace

Result<> confirm(const Storage::Database &database, const Pull &pull)
{
    bool isHere = false;
    const auto read = database.each(
        u"SELECT pages, next FROM inventory_pulls WHERE id = ? AND started_at IS NOT NULL"_s, {pull.id},
        [&isHere, &pull](const QSqlQuery &row) {
            isHere = row.value(0).toLongLong() == pull.pages && row.value(1).toString() == pull.next;
        });
    if (!read)
        return read;
    return isHere ? Result<>() : failure(ErrorKind::Conflict, Codes::PullMovedOn, {pull.connection});
}

Result<Pull> advance(const Storage::Database &database, Pull pull, const std::vector<qint64> &devices,
                     const QString &next, const QDateTime &now)
{
    const auto kept
        = database.query(u"INSERT INTO inventory_pull_pages (pull, page, devices) VALUES (?, ?, ?)"_s,
                         {pull.id, pull.pages, packed(devices)});
    if (!kept)
        return failure(kept.error());
    ++pull.pages;
    pull.entries += static_cast<qint64>(devices.size());
    pull.next = Rows::storable(next);
    pull.isComplete = next.isEmpty();
    if (pull.isComplete)
        pull.completedAt = now;
    const auto moved
        = database.query(u"UPDATE inventory_pulls SET pages = ?, entries = ?, next = ?, "
                         u"started_at = ?, completed_at = ? WHERE id = ?"_s,
                         {pull.pages, pull.entries, pull.next,
                          pull.isComplete ? QVariant() : QVariant(pull.startedAt.toSecsSinceEpoch()),
                          Rows::secondsOf(pull.completedAt), pull.id});
    return moved ? Result<Pull>(pull) : failure(moved.error());
}

Result<std::vector<qint64>> seenIn(const Storage::Database &database, const Pull &pull)
{
    return devicesIn(database, u"SELECT devices FROM inventory_pull_pages WHERE pull = ?"_s, pull);
}

/// They are kept as pages before the first, whose number is 0.
Result<> addPlaced(const Storage::Database &database, const Pull &pull, const std::vector<qint64> &devices)
{
    if (devices.empty())
        return {};
    const auto kept = database.query(
        u"INSERT INTO inventory_pull_pages (pull, page, devices) VALUES (?, "
        u"(SELECT coalesce(min(page), 0) - 1 FROM inventory_pull_pages WHERE pull = ?), ?)"_s,
        {pull.id, pull.id, packed(devices)});
    return kept ? Result<>() : failure(kept.error());
}

Result<std::vector<qint64>> placedIn(const Storage::Database &database, const Pull &pull)
{
    return devicesIn(database, u"SELECT devices FROM inventory_pull_pages WHERE pull = ? AND page < 0"_s,
                     pull);
}

Result<> forgetPages(const Storage::Database &database, const Pull &pull)
{
    const auto done = database.query(u"DELETE FROM inventory_pull_pages WHERE pull = ?"_s, {pull.id});
    return done ? Result<>() : failure(done.error());
}

} // namespace Inventory::PullPage
