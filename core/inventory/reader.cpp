// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/reader.h"

#include "core/inventory/changes.h"
#include "core/inventory/codes.h"
#include "core/inventory/coveragerows.h"
#include "core/inventory/recorder.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype RowsAtOnce = 500;

/// Joined from the left, for a device may be in one service alone.
QString selectDevices(QLatin1StringView condition)
{
    return u"SELECT devices.id, serial_number, org.connection, org_first_seen_at, org_gone_at, "
           u"jamf.connection, "
           "jamf_first_seen_at, jamf_gone_at, coverage_fetched_at, coverage_ends_at, server, server_id, "
           "server_name, %1, %2 FROM devices "
           "LEFT JOIN inventory_accounts org ON org.id = org_account "
           "LEFT JOIN inventory_accounts jamf ON jamf.id = jamf_account "
           "LEFT JOIN (SELECT id AS server_row, server_id, server_name FROM mdm_servers) servers "
           "ON server_row = server WHERE %3"_s.arg(Rows::OrgColumns, Rows::JamfColumns, condition);
}

Presence presenceFrom(const QSqlQuery &row, int column)
{
    return {row.value(column).toString(), Rows::momentOf(row.value(column + 1)),
            Rows::momentOf(row.value(column + 2))};
}

Device deviceFrom(const QSqlQuery &row)
{
    Device device {.id = row.value(0).toLongLong()};
    device.inOrg = presenceFrom(row, 2);
    device.inJamf = presenceFrom(row, 5);
    if (row.value(8).toLongLong() > 0)
        device.coverageFetchedAt = Rows::momentOf(row.value(8));
    device.coverageEndsAt = Rows::momentOf(row.value(9));
    if (!row.value(10).isNull())
        device.assignedServer = MdmServer {.row = row.value(10).toLongLong(),
                                           .id = row.value(11).toString(),
                                           .serverName = row.value(12).toString()};
    int column = 13;
    device.org = Rows::orgDeviceFrom(row, column);
    device.jamf = Rows::jamfDeviceFrom(row, column);
    device.org.serialNumber = row.value(1).toString();
    device.jamf.serialNumber = device.org.serialNumber;
    return device;
}

} // namespace

Reader::Reader(Storage::Database &database)
    : m_database(database)
{
}

Result<QList<Device>> Reader::rows(const QList<qint64> &ids) const
{
    QHash<qint64, Device> found;
    found.reserve(ids.size());
    const auto read = Rows::eachAmong(m_database, selectDevices("devices.id IN (%1)"_L1), {},
                                      QVariantList(ids.cbegin(), ids.cend()), [&found](const QSqlQuery &row) {
                                          Device device = deviceFrom(row);
                                          found.insert(device.id, std::move(device));
                                      });
    if (!read)
        return failure(read.error());
    QList<Device> devices;
    devices.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto device = found.constFind(id); device != found.cend())
            devices.append(*device);
    }
    return devices;
}

Result<QList<Device>> Reader::withSerials(const QStringList &serials) const
{
    QVariantList wanted;
    wanted.reserve(serials.size());
    for (const QString &serial : serials)
        wanted.append(normalSerial(serial));
    QList<Device> devices;
    const auto read
        = Rows::eachAmong(m_database, selectDevices("serial_number IN (%1)"_L1), {}, wanted,
                          [&devices](const QSqlQuery &row) { devices.append(deviceFrom(row)); });
    return read ? Result<QList<Device>>(devices) : failure(read.error());
}

Result<Device> Reader::device(const QString &serial) const
{
    const QString normal = normalSerial(serial);
    std::optional<Device> device;
    const auto read = m_database.each(selectDevices("serial_number = ?"_L1), {normal},
                                      [&device](const QSqlQuery &row) { device = deviceFrom(row); });
    if (!read)
        return failure(read.error());
    if (!device)
        return failure(ErrorKind::NotFound, Codes::DeviceNotFound, {normal});
    const auto coverage = coverageOf(m_database, device->id);
    if (!coverage)
        return failure(coverage.error());
    device->coverage = *coverage;
    return *device;
}

Result<QList<DeviceChange>> Reader::changes(const Device &device) const
{
    return changesOf(m_database, device);
}

Result<QList<MdmServer>> Reader::servers(const QString &connection) const
{
    QList<MdmServer> servers;
    const auto read
        = m_database.each(u"SELECT mdm_servers.id, %1, gone_at FROM mdm_servers JOIN inventory_accounts ON "
                          u"inventory_accounts.id = account "
                          "WHERE connection = ? ORDER BY server_name, server_id"_s.arg(Rows::ServerColumns),
                          {Rows::storable(connection)},
                          [&servers](const QSqlQuery &row) { servers.append(Rows::serverFrom(row)); });
    return read ? Result<QList<MdmServer>>(servers) : failure(read.error());
}

Result<QList<qint64>> Reader::all() const
{
    QList<qint64> ids;
    const auto read = m_database.each(u"SELECT id FROM devices ORDER BY serial_number"_s, {},
                                      [&ids](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    return read ? Result<QList<qint64>>(ids) : failure(read.error());
}

Result<QList<MdmServer>> Reader::presentServers() const
{
    QList<MdmServer> servers;
    const auto read
        = m_database.each(u"SELECT id, %1, gone_at FROM mdm_servers WHERE gone_at IS NULL "
                          u"ORDER BY server_name, server_id"_s.arg(Rows::ServerColumns),
                          {}, [&servers](const QSqlQuery &row) { servers.append(Rows::serverFrom(row)); });
    return read ? Result<QList<MdmServer>>(servers) : failure(read.error());
}

Result<> Reader::each(const QList<qint64> &ids, const std::function<bool(const Device &)> &visit,
                      Depth depth) const
{
    for (qsizetype start = 0; start < ids.size(); start += RowsAtOnce) {
        const QList<qint64> some = ids.mid(start, RowsAtOnce);
        auto part = rows(some);
        if (!part)
            return failure(part.error());
        if (depth == Depth::WithCoverage) {
            const auto coverage = coverageAmong(m_database, some);
            if (!coverage)
                return failure(coverage.error());
            for (Device &device : *part)
                device.coverage = coverage->value(device.id);
        }
        for (const Device &device : std::as_const(*part)) {
            if (!visit(device))
                return {};
        }
    }
    return {};
}

} // namespace Inventory
