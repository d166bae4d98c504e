// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/page.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

using What = DeviceChange::What;

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

} // namespace

Result<> AssignmentPage::store(const QString &server, const QStringList &serials)
{
    const auto row = rowOf(m_database, m_account, server);
    const auto names = row ? serverNames(m_database) : failure(row.error());
    if (!names)
        return failure(names.error());

    QSet<QString> strangers;
    for (const QString &serial : serials) {
        if (const QString normal = normalSerial(serial); !normal.isEmpty())
            strangers.insert(normal);
    }
    std::vector<qint64> moved;
    const QVariantList wanted(strangers.cbegin(), strangers.cend());
    const auto read = Rows::eachAmong(
        m_database, u"SELECT id, serial_number, server FROM devices WHERE serial_number IN (%1)"_s, {},
        wanted, [&](const QSqlQuery &device) {
            const qint64 id = device.value(0).toLongLong();
            const qint64 before = device.value(2).toLongLong();
            strangers.remove(device.value(1).toString());
            m_seen.push_back(id);
            if (before == *row)
                return;
            moved.push_back(id);
            m_changes.append(
                {id, before == 0 ? What::Assigned : What::Moved, names->value(before), names->value(*row)});
        });
    if (!read)
        return read;
    m_changed = static_cast<qint64>(moved.size());
    m_appeared = strangers.size();
    if (moved.empty() && strangers.isEmpty())
        return {};
    const auto current = revision();
    if (!current)
        return failure(current.error());
    QList<QVariantList> rows;
    for (const QString &serial : std::as_const(strangers))
        rows.append({serial, *current, m_account, m_now.toSecsSinceEpoch(), *row});
    auto done = put(u"INSERT INTO devices (serial_number, revision, org_account, org_first_seen_at, server) "
                    u"VALUES {rows} RETURNING id"_s,
                    rows);
    if (done)
        done = changeAmong(u"UPDATE devices SET server = ?, revision = ? WHERE id IN (%1)"_s,
                           {*row, *current}, moved);
    return done ? addChanges() : done;
}

Result<qint64> AssignmentPage::unassign(const std::vector<qint64> &seen)
{
    const auto names = serverNames(m_database);
    const auto rest = unseen(m_database, seen,
                             u"SELECT id, server FROM devices WHERE org_account = ? AND server IS NOT NULL"_s,
                             {m_account});
    if (!names || !rest)
        return failure(names ? rest.error() : names.error());
    if (rest->empty())
        return 0;
    const auto current = revision();
    if (!current)
        return current;
    std::vector<qint64> ids;
    m_changes.clear();
    for (const auto &[id, server] : *rest) {
        ids.push_back(id);
        m_changes.append({id, What::Unassigned, names->value(server), {}});
    }
    const auto marked
        = changeAmong(u"UPDATE devices SET server = NULL, revision = ? WHERE id IN (%1)"_s, {*current}, ids);
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
    QVariantList wanted;
    for (const QString &serial : serials)
        wanted.append(normalSerial(serial));
    std::vector<qint64> moved;
    m_changes.clear();
    const auto read = Rows::eachAmong(
        m_database, u"SELECT id, server FROM devices WHERE org_account = ? AND serial_number IN (%1)"_s,
        {m_account}, wanted, [&](const QSqlQuery &device) {
            const qint64 before = device.value(1).toLongLong();
            if (before == *row)
                return;
            moved.push_back(device.value(0).toLongLong());
            const What what = *row == 0 ? What::Unassigned : before == 0 ? What::Assigned : What::Moved;
            m_changes.append({moved.back(), what, names->value(before), names->value(*row)});
        });
    if (!read || moved.empty())
        return read;
    const auto current = revision();
    if (!current)
        return failure(current.error());
    const QVariant target = *row == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(*row);
    const auto marked = changeAmong(u"UPDATE devices SET server = ?, revision = ? WHERE id IN (%1)"_s,
                                    {target, *current}, moved);
    return marked ? addChanges() : marked;
}

} // namespace Inventory
