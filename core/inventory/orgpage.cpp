// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The last word of a page counts where it names a device twice.
QHash<QString, const OrgDevice *> bySerial(const QList<OrgDevice> &devices)
{
    QHash<QString, const OrgDevice *> named;
    named.reserve(devices.size());
    for (const OrgDevice &device : devices) {
        if (const QString serial = normalSerial(device.serialNumber); !serial.isEmpty())
            named.insert(serial, &device);
    }
    return named;
}

QVariantList asValues(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

Result<QHash<QString, Known>> knownAmong(const Storage::Database &database, const QStringList &serials)
{
    QHash<QString, Known> known;
    known.reserve(serials.size());
    const auto read = Rows::eachAmong(
        database,
        u"SELECT serial_number, id, org_account, org_digest, org_gone_at FROM devices WHERE serial_number IN (%1)"_s,
        {}, asValues(serials), [&known](const QSqlQuery &row) {
            known.insert(row.value(0).toString(),
                         {row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong(),
                          !row.value(4).isNull()});
        });
    return read ? Result<QHash<QString, Known>>(known) : failure(read.error());
}

QString putStatement()
{
    return u"INSERT INTO devices (serial_number, revision, org_account, org_digest, org_first_seen_at, %1) "
           "VALUES {rows} ON CONFLICT (serial_number) DO UPDATE SET revision = excluded.revision, "
           "org_account = excluded.org_account, org_digest = excluded.org_digest, org_gone_at = NULL, "
           "org_first_seen_at = coalesce(devices.org_first_seen_at, excluded.org_first_seen_at), "
           "%2 RETURNING id"_s.arg(Rows::OrgColumns, Rows::excluded(Rows::OrgColumns));
}

} // namespace

Result<> OrgPage::store(const QList<OrgDevice> &devices)
{
    const auto named = bySerial(devices);
    const auto known = knownAmong(m_database, named.keys());
    if (!known)
        return failure(known.error());
    QList<QVariantList> rows;
    for (auto device = named.cbegin(); device != named.cend(); ++device) {
        const QVariantList values = Rows::valuesOf(**device);
        const qint64 digest = Rows::digestOf(values);
        const Known before = known->value(device.key());
        if (before.account == m_account && before.digest == digest && !before.isGone) {
            m_seen.push_back(before.id);
            continue;
        }
        const auto current = revision();
        if (!current)
            return failure(current.error());
        ++(before.account == 0 || before.isGone ? m_appeared : m_changed);
        if (before.isGone)
            m_changes.append({before.id, DeviceChange::What::Appeared, {}, {}});
        rows.append(QVariantList {device.key(), *current, m_account, digest, m_now.toSecsSinceEpoch()}
                    + values);
    }
    if (const auto done = put(putStatement(), rows); !done)
        return done;
    return addChanges();
}

Result<qint64> OrgPage::release(const std::vector<qint64> &seen)
{
    if (seen.empty())
        return 0;
    const auto rest = unseen(
        m_database, seen, u"SELECT id, server FROM devices WHERE org_account = ? AND org_gone_at IS NULL"_s,
        {m_account});
    if (!rest || rest->empty())
        return rest.map([](const auto &) { return qint64(0); });
    const auto current = revision();
    if (!current)
        return current;
    std::vector<qint64> ids;
    m_changes.clear();
    for (const auto &[id, server] : *rest) {
        ids.push_back(id);
        m_changes.append({id, DeviceChange::What::Released, {}, {}});
    }
    const auto marked
        = changeAmong(u"UPDATE devices SET org_gone_at = ?, revision = ?, server = NULL WHERE id IN (%1)"_s,
                      {m_now.toSecsSinceEpoch(), *current}, ids);
    if (!marked)
        return failure(marked.error());
    return addChanges().map([&ids] { return static_cast<qint64>(ids.size()); });
}

} // namespace Inventory
