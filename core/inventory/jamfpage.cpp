// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/batches.h"
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

using NamedDevices = std::vector<Named<JamfDevice>>;

Result<std::vector<Known>> knownAmong(const Storage::Database &database, const NamedDevices &named)
{
    std::vector<Known> known(named.size());
    const auto read = database.eachOf(
        placesOf(named),
        u"SELECT place, id, jamf_account, jamf_digest, jamf_gone_at, jamf_id, jamf_name, last_inventory_at "
        u"FROM {batch} CROSS JOIN devices WHERE serial_number = batch.serial"_s,
        {}, [&known](const QSqlQuery &row) {
            known.at(row.value(0).toULongLong())
                = {row.value(1).toLongLong(),   row.value(2).toLongLong(), row.value(3).toLongLong(),
                   !row.value(4).isNull(),      row.value(5).toString(),   row.value(6).toString(),
                   Rows::momentOf(row.value(7))};
        });
    return read ? Result<std::vector<Known>>(std::move(known)) : failure(read.error());
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
    return u"INSERT INTO devices (serial_number, revision, jamf_account, jamf_first_seen_at, jamf_digest, "
           u"%1) "
           "SELECT serial_number, ?, ?, ?, jamf_digest, %1 FROM {batch} WHERE true "
           "ON CONFLICT (serial_number) DO UPDATE SET revision = excluded.revision, "
           "jamf_account = excluded.jamf_account, jamf_digest = excluded.jamf_digest, jamf_gone_at = NULL, "
           "jamf_first_seen_at = coalesce(devices.jamf_first_seen_at, excluded.jamf_first_seen_at), "
           "%2 RETURNING id"_s.arg(Rows::JamfColumns, Rows::excluded(Rows::JamfColumns));
}

} // namespace

Result<> JamfPage::store(const QList<JamfDevice> &devices)
{
    // A device that was enrolled anew may have left its old record behind.
    const NamedDevices named = namedIn(devices, [](const JamfDevice &later, const JamfDevice &earlier) {
        return earlier.lastInventoryUpdateDate < later.lastInventoryUpdateDate;
    });
    const auto known = knownAmong(m_database, named);
    if (!known)
        return failure(known.error());
    const QByteArray columns = "serial_number, " + QByteArray(Rows::JamfColumns.data()) + ", jamf_digest";
    Storage::Batch batch = Batches::of(QLatin1StringView(columns), {"jamf_digest"_L1});
    for (std::size_t i = 0; i < named.size(); ++i) {
        const JamfDevice &device = *named[i].device;
        const Known &before = (*known)[i];
        if (isOutdated(device, before, m_account))
            continue; // not seen either: the other record is gone if nobody names it
        batch.text(named[i].serial);
        const qint64 digest = Batches::write(device, batch);
        batch.number(digest);
        if (before.account == m_account && before.digest == digest && !before.isGone) {
            batch.takeBack();
            m_seen.push_back(before.id);
            continue;
        }
        const QString name = Rows::storable(device.name);
        ++(before.account == 0 || before.isGone ? m_appeared : m_changed);
        if (before.isGone)
            m_changes.append({before.id, What::JoinedJamf, {}, {}});
        if (before.account != 0 && before.name != name)
            m_changes.append({before.id, What::Renamed, before.name, name});
    }
    if (const auto done = put(putStatement(), batch); !done)
        return done;
    return addChanges();
}

Result<qint64> JamfPage::leave(const std::vector<qint64> &seen, bool areComputers)
{
    return markGone(seen, u"jamf_account = ? AND jamf_is_computer = ? AND jamf_gone_at IS NULL"_s,
                    {m_account, areComputers ? 1 : 0}, What::LeftJamf, u"jamf_gone_at = ?"_s);
}

} // namespace Inventory
