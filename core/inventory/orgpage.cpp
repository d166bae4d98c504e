// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/batches.h"
#include "core/inventory/page.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

struct Known
{
    qint64 id = 0;
    qint64 account = 0;
    qint64 digest = 0;
    bool isGone = false;
};

using NamedDevices = std::vector<Named<OrgDevice>>;

Result<std::vector<Known>> knownAmong(const Storage::Database &database, const NamedDevices &named)
{
    std::vector<Known> known(named.size());
    const auto read = database.eachOf(placesOf(named),
                                      u"SELECT place, id, org_account, org_digest, org_gone_at FROM {batch} "
                                      u"CROSS JOIN devices WHERE serial_number = batch.serial"_s,
                                      {}, [&known](const QSqlQuery &row) {
                                          known.at(row.value(0).toULongLong())
                                              = {row.value(1).toLongLong(), row.value(2).toLongLong(),
                                                 row.value(3).toLongLong(), !row.value(4).isNull()};
                                      });
    return read ? Result<std::vector<Known>>(std::move(known)) : failure(read.error());
}

QString putStatement()
{
    return u"INSERT INTO devices (serial_number, revision, org_account, org_first_seen_at, org_digest, %1) "
           "SELECT serial_number, ?, ?, ?, org_digest, %1 FROM {batch} WHERE true "
           "ON CONFLICT (serial_number) DO UPDATE SET revision = excluded.revision, "
           "org_account = excluded.org_account, org_digest = excluded.org_digest, org_gone_at = NULL, "
           "org_first_seen_at = coalesce(devices.org_first_seen_at, excluded.org_first_seen_at), "
           "%2 RETURNING id"_s.arg(Rows::OrgColumns, Rows::excluded(Rows::OrgColumns));
}

} // namespace

Result<> OrgPage::store(const QList<OrgDevice> &devices)
{
    // The last word of a page counts where it names a device twice.
    const NamedDevices named = namedIn(devices, [](const OrgDevice &, const OrgDevice &) { return true; });
    const auto known = knownAmong(m_database, named);
    if (!known)
        return failure(known.error());
    const QByteArray columns = "serial_number, " + QByteArray(Rows::OrgColumns.data()) + ", org_digest";
    Storage::Batch batch = Batches::of(QLatin1StringView(columns), {"org_digest"_L1});
    for (std::size_t i = 0; i < named.size(); ++i) {
        batch.text(named[i].serial);
        const qint64 digest = Batches::write(*named[i].device, batch);
        batch.number(digest);
        const Known &before = (*known)[i];
        if (before.account == m_account && before.digest == digest && !before.isGone) {
            batch.takeBack();
            m_seen.push_back(before.id);
            continue;
        }
        ++(before.account == 0 || before.isGone ? m_appeared : m_changed);
        if (before.isGone)
            m_changes.append({before.id, DeviceChange::What::Appeared, {}, {}});
    }
    if (const auto done = put(putStatement(), batch); !done)
        return done;
    return addChanges();
}

Result<qint64> OrgPage::release(const std::vector<qint64> &seen)
{
    if (seen.empty())
        return 0;
    return markGone(seen, u"org_account = ? AND org_gone_at IS NULL"_s, {m_account},
                    DeviceChange::What::Released, u"org_gone_at = ?, server = NULL"_s);
}

} // namespace Inventory
