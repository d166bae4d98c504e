// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/page.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

using What = DeviceChange::What;

struct Known
{
    qint64 id = 0;
    qint64 account = 0;
    qint64 digest = 0;
    bool isGone = false;
    QString jamfId {};
    QString name {};
    Moment inventoryAt {};
};

/// A device that was enrolled anew may have left its old record behind.
QHash<QString, const JamfDevice *> bySerial(const QList<JamfDevice> &devices)
{
    QHash<QString, const JamfDevice *> named;
    for (const JamfDevice &device : devices) {
        const QString serial = normalSerial(device.serialNumber);
        const JamfDevice *&chosen = named[serial];
        if (!chosen || chosen->lastInventoryUpdateDate < device.lastInventoryUpdateDate)
            chosen = &device;
    }
    named.remove({});
    return named;
}

Result<QHash<QString, Known>> knownAmong(const Storage::Database &database, const QStringList &serials)
{
    QHash<QString, Known> known;
    const auto read = Rows::eachAmong(
        database,
        u"SELECT serial_number, id, jamf_account, jamf_digest, jamf_gone_at, jamf_id, jamf_name, "
        u"last_inventory_at "
        u"FROM devices WHERE serial_number IN (%1)"_s,
        {}, QVariantList(serials.cbegin(), serials.cend()), [&known](const QSqlQuery &row) {
            known.insert(row.value(0).toString(),
                         {row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong(),
                          !row.value(4).isNull(), row.value(5).toString(), row.value(6).toString(),
                          Rows::momentOf(row.value(7))});
        });
    return read ? Result<QHash<QString, Known>>(known) : failure(read.error());
}

/// Another record of the same device, in this Jamf Pro or another, that has heard of it later.
bool isOutdated(const JamfDevice &device, const Known &before, qint64 account)
{
    const bool isOther = before.account != account || before.jamfId != device.id;
    return before.account != 0 && !before.isGone && isOther
        && before.inventoryAt >= device.lastInventoryUpdateDate;
}

QString putStatement()
{
    return u"INSERT INTO devices (serial_number, revision, jamf_account, jamf_digest, jamf_first_seen_at, "
           u"%1) "
           "VALUES {rows} ON CONFLICT (serial_number) DO UPDATE SET revision = excluded.revision, "
           "jamf_account = excluded.jamf_account, jamf_digest = excluded.jamf_digest, jamf_gone_at = NULL, "
           "jamf_first_seen_at = coalesce(devices.jamf_first_seen_at, excluded.jamf_first_seen_at), "
           "%2 RETURNING id"_s.arg(Rows::JamfColumns, Rows::excluded(Rows::JamfColumns));
}

} // namespace

Result<> JamfPage::store(const QList<JamfDevice> &devices)
{
    const auto named = bySerial(devices);
    const auto known = knownAmong(m_database, named.keys());
    if (!known)
        return failure(known.error());
    QList<QVariantList> rows;
    for (auto device = named.cbegin(); device != named.cend(); ++device) {
        const Known before = known->value(device.key());
        if (isOutdated(**device, before, m_account))
            continue; // not seen either: the other record is gone if nobody names it
        const QVariantList values = Rows::valuesOf(**device);
        const qint64 digest = Rows::digestOf(values);
        if (before.account == m_account && before.digest == digest && !before.isGone) {
            m_seen.push_back(before.id);
            continue;
        }
        const auto current = revision();
        if (!current)
            return failure(current.error());
        const QString name = Rows::storable((*device)->name);
        ++(before.account == 0 || before.isGone ? m_appeared : m_changed);
        if (before.isGone)
            m_changes.append({before.id, What::JoinedJamf, {}, {}});
        if (before.account != 0 && before.name != name)
            m_changes.append({before.id, What::Renamed, before.name, name});
        rows.append(QVariantList {device.key(), *current, m_account, digest, m_now.toSecsSinceEpoch()}
                    + values);
    }
    if (const auto done = put(putStatement(), rows); !done)
        return done;
    return addChanges();
}

Result<qint64> JamfPage::leave(const std::vector<qint64> &seen, bool areComputers)
{
    const auto rest = unseen(m_database, seen,
                             u"SELECT id, 0 FROM devices WHERE jamf_account = ? AND jamf_is_computer = ? "
                             u"AND jamf_gone_at IS NULL"_s,
                             {m_account, areComputers ? 1 : 0});
    if (!rest || rest->empty())
        return rest.map([](const auto &) { return qint64(0); });
    const auto current = revision();
    if (!current)
        return current;
    std::vector<qint64> ids;
    m_changes.clear();
    for (const auto &[id, nothing] : *rest) {
        ids.push_back(id);
        m_changes.append({id, What::LeftJamf, {}, {}});
    }
    const auto marked = changeAmong(u"UPDATE devices SET jamf_gone_at = ?, revision = ? WHERE id IN (%1)"_s,
                                    {m_now.toSecsSinceEpoch(), *current}, ids);
    if (!marked)
        return failure(marked.error());
    return addChanges().map([&ids] { return static_cast<qint64>(ids.size()); });
}

} // namespace Inventory
