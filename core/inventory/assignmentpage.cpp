// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/batches.h"
#include "core/inventory/page.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

using What = DeviceChange::What;

const QVariant NoServer {QMetaType::fromType<qint64>()};

Result<QHash<qint64, QString>> serverNames(const Storage::Database &database)
{
    QHash<qint64, QString> names;
    const auto read = database.each(
        u"SELECT id, server_name, server_id FROM mdm_servers"_s, {}, [&names](const QSqlQuery &row) {
            const QString name = row.value(1).toString();
            names.insert(row.value(0).toLongLong(), name.isEmpty() ? row.value(2).toString() : name);
        });
    return read ? Result<QHash<qint64, QString>>(names) : failure(read.error());
}

/// Makes a row for a server that no list of servers has named yet.
Result<qint64> rowOf(Storage::Database &database, qint64 account, const QString &server)
{
    return database.insert(
        u"INSERT INTO mdm_servers (account, server_id) VALUES (?, ?) ON CONFLICT (account, server_id) "
        u"DO UPDATE SET server_id = excluded.server_id RETURNING id"_s,
        {account, Rows::storable(server)});
}

/// Without blanks and doubles, in their order.
QStringList normal(const QStringList &serials)
{
    QStringList named;
    named.reserve(serials.size());
    QSet<QString> seen;
    seen.reserve(serials.size());
    for (const QString &serial : serials) {
        const QString one = normalSerial(serial);
        if (one.isEmpty() || seen.contains(one))
            continue;
        seen.insert(one);
        named.append(one);
    }
    return named;
}

Storage::Batch batchOf(const QStringList &serials)
{
    Storage::Batch batch = Batches::of("place, serial"_L1, {"place"_L1});
    for (qint64 place = 0; const QString &serial : serials) {
        batch.number(place++);
        batch.text(serial);
    }
    return batch;
}

} // namespace

Result<> AssignmentPage::store(const QString &server, const QStringList &serials,
                               const std::vector<qint64> &placed)
{
    const auto row = rowOf(m_database, m_account, server);
    const auto names = row ? serverNames(m_database) : failure(row.error());
    if (!names)
        return failure(names.error());

    QStringList named = normal(serials);
    std::vector<qint64> moved;
    const auto read = m_database.eachOf(
        batchOf(named),
        u"SELECT place, id, server FROM {batch} CROSS JOIN devices WHERE serial_number = batch.serial"_s, {},
        [&](const QSqlQuery &device) {
            const qint64 id = device.value(1).toLongLong();
            const qint64 before = device.value(2).toLongLong();
            named[device.value(0).toLongLong()].clear();
            m_seen.push_back(id);
            if (before == *row || std::ranges::binary_search(placed, id))
                return;
            moved.push_back(id);
            m_changes.append(
                {id, before == 0 ? What::Assigned : What::Moved, names->value(before), names->value(*row)});
        });
    if (!read)
        return read;
    named.removeAll(QString());
    m_changed = static_cast<qint64>(moved.size());
    m_appeared = named.size();
    auto done = put(u"INSERT INTO devices (serial_number, revision, org_account, org_first_seen_at, server) "
                    u"SELECT serial, ?, ?, ?, ? FROM {batch} RETURNING id"_s,
                    batchOf(named), {*row});
    if (done)
        done = moveTo(*row, moved);
    return done ? addChanges() : done;
}

Result<> AssignmentPage::moveTo(const QVariant &server, const std::vector<qint64> &devices)
{
    if (devices.empty())
        return {};
    const auto current = revision();
    if (!current)
        return failure(current.error());
    return changeAmong(
        u"UPDATE devices SET server = ?, revision = ? WHERE id IN (SELECT number FROM {batch})"_s,
        {server, *current}, devices);
}

Result<qint64> AssignmentPage::unassign(const std::vector<qint64> &seen)
{
    const auto names = serverNames(m_database);
    const auto rest = unseen(m_database, seen, u"org_account = ? AND server IS NOT NULL"_s, {m_account});
    if (!names || !rest)
        return failure(names ? rest.error() : names.error());
    std::vector<qint64> ids;
    m_changes.clear();
    for (const Unseen &device : *rest) {
        ids.push_back(device.id);
        m_changes.append({device.id, What::Unassigned, names->value(device.server), {}});
    }
    const auto marked = moveTo(NoServer, ids);
    if (!marked)
        return failure(marked.error());
    return addChanges().map([&ids] { return static_cast<qint64>(ids.size()); });
}

Result<> AssignmentPage::move(const QStringList &serials, const QString &server)
{
    const auto row = server.isEmpty() ? Result<qint64>(0) : rowOf(m_database, m_account, server);
    const auto names = row ? serverNames(m_database) : failure(row.error());
    if (!names)
        return failure(names.error());
    std::vector<qint64> moved;
    m_changes.clear();
    const auto read = m_database.eachOf(
        batchOf(normal(serials)),
        u"SELECT id, server FROM {batch} CROSS JOIN devices "
        u"WHERE serial_number = batch.serial AND org_account = ?"_s,
        {m_account}, [&](const QSqlQuery &device) {
            const qint64 before = device.value(1).toLongLong();
            m_seen.push_back(device.value(0).toLongLong());
            if (before == *row)
                return;
            moved.push_back(m_seen.back());
            const What what = *row == 0 ? What::Unassigned : before == 0 ? What::Assigned : What::Moved;
            m_changes.append({moved.back(), what, names->value(before), names->value(*row)});
        });
    if (!read)
        return read;
    const auto marked = moveTo(*row == 0 ? NoServer : QVariant(*row), moved);
    return marked ? addChanges() : marked;
}

} // namespace Inventory
