// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/rows.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory::Rows {

namespace {

QString joined(const QStringList &list)
{
    return storable(list.join(u' '));
}

QStringList parted(const QVariant &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

Result<qint64> number(const Storage::Database &database, const QString &statement, const QVariantList &values)
{
    qint64 found = 0;
    const auto read = database.each(statement, values,
                                    [&found](const QSqlQuery &row) { found = row.value(0).toLongLong(); });
    return read ? Result<qint64>(found) : failure(read.error());
}

} // namespace

QString storable(const QString &text)
{
    const auto isKept = [](QChar character) { return character != QChar::Null && character != u'\x1f'; };
    if (text.isValidUtf16() && std::ranges::all_of(text, isKept))
        return text;
    QString kept = QString::fromUtf8(text.toUtf8());
    return kept.replace(QChar::Null, u'\u2400').replace(u'\x1f', u' ');
}

QVariant secondsOf(const Moment &moment)
{
    return moment ? QVariant(moment->toSecsSinceEpoch()) : QVariant();
}

Moment momentOf(const QVariant &seconds)
{
    if (seconds.isNull())
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

QVariant valueOf(const std::optional<bool> &flag)
{
    return flag ? QVariant(*flag ? 1 : 0) : QVariant();
}

std::optional<bool> flagOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt() != 0);
}

OrgDevice orgDeviceFrom(const QSqlQuery &row, int &column)
{
    OrgDevice device;
    for (QString OrgDevice::*text :
         {&OrgDevice::deviceModel, &OrgDevice::productFamily, &OrgDevice::productType,
          &OrgDevice::deviceCapacity, &OrgDevice::partNumber, &OrgDevice::orderNumber, &OrgDevice::color,
          &OrgDevice::status})
        device.*text = row.value(column++).toString();
    for (Moment OrgDevice::*moment : {&OrgDevice::orderDateTime, &OrgDevice::addedToOrgDateTime,
                                      &OrgDevice::updatedDateTime, &OrgDevice::releasedFromOrgDateTime})
        device.*moment = momentOf(row.value(column++));
    device.imei = parted(row.value(column++));
    device.meid = parted(row.value(column++));
    device.eid = row.value(column++).toString();
    device.wifiMacAddress = row.value(column++).toString();
    device.bluetoothMacAddress = row.value(column++).toString();
    device.ethernetMacAddress = parted(row.value(column++));
    device.purchaseSourceType = row.value(column++).toString();
    device.purchaseSourceId = row.value(column++).toString();
    device.isMdmMigrationCapable = flagOf(row.value(column++));
    device.mdmMigrationStatus = row.value(column++).toString();
    device.mdmMigrationDeadlineDateTime = momentOf(row.value(column++));
    return device;
}

JamfDevice jamfDeviceFrom(const QSqlQuery &row, int &column)
{
    JamfDevice device;
    device.id = row.value(column++).toString();
    device.isComputer = row.value(column++).toInt() != 0;
    device.name = row.value(column++).toString();
    device.model = row.value(column++).toString();
    device.osVersion = row.value(column++).toString();
    device.lastInventoryUpdateDate = momentOf(row.value(column++));
    device.managed = flagOf(row.value(column++));
    device.supervised = flagOf(row.value(column++));
    for (QString JamfDevice::*text : {&JamfDevice::username, &JamfDevice::realName, &JamfDevice::email,
                                      &JamfDevice::assetTag, &JamfDevice::wifiMacAddress})
        device.*text = row.value(column++).toString();
    return device;
}

QVariantList valuesOf(const MdmServer &server)
{
    return {storable(server.id),
            storable(server.serverName),
            storable(server.serverType),
            storable(server.status),
            server.deviceCount ? QVariant(*server.deviceCount) : QVariant(),
            secondsOf(server.lastConnectedDateTime),
            secondsOf(server.createdDateTime),
            secondsOf(server.updatedDateTime),
            valueOf(server.enableMdmDisownFlag),
            joined(server.defaultProductFamilies)};
}

MdmServer serverFrom(const QSqlQuery &row)
{
    return {.row = row.value(0).toLongLong(),
            .id = row.value(1).toString(),
            .serverName = row.value(2).toString(),
            .serverType = row.value(3).toString(),
            .status = row.value(4).toString(),
            .deviceCount = row.value(5).isNull() ? std::nullopt : std::optional(row.value(5).toLongLong()),
            .lastConnectedDateTime = momentOf(row.value(6)),
            .createdDateTime = momentOf(row.value(7)),
            .updatedDateTime = momentOf(row.value(8)),
            .enableMdmDisownFlag = flagOf(row.value(9)),
            .defaultProductFamilies = parted(row.value(10)),
            .goneAt = momentOf(row.value(11))};
}

QVariantList valuesOf(const Coverage &coverage)
{
    return {storable(coverage.id),
            storable(coverage.status),
            storable(coverage.paymentType),
            storable(coverage.description),
            secondsOf(coverage.startDateTime),
            secondsOf(coverage.endDateTime),
            valueOf(coverage.isRenewable),
            valueOf(coverage.isCanceled),
            secondsOf(coverage.contractCancelDateTime),
            storable(coverage.agreementNumber)};
}

Coverage coverageFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .status = row.value(1).toString(),
            .paymentType = row.value(2).toString(),
            .description = row.value(3).toString(),
            .startDateTime = momentOf(row.value(4)),
            .endDateTime = momentOf(row.value(5)),
            .isRenewable = flagOf(row.value(6)),
            .isCanceled = flagOf(row.value(7)),
            .contractCancelDateTime = momentOf(row.value(8)),
            .agreementNumber = row.value(9).toString()};
}

QString excluded(QLatin1StringView columns)
{
    QStringList assignments;
    for (const QString &column : QString(columns).split(u", "_s))
        assignments.append(column + u" = excluded."_s + column);
    return assignments.join(u", "_s);
}

Result<> eachAmong(const Storage::Database &database, const QString &statement, const QVariantList &before,
                   const QVariantList &values, const std::function<void(const QSqlQuery &)> &visit)
{
    const qsizetype most = Storage::valuesAtOnce(database.address().engine);
    for (qsizetype start = 0; start < values.size(); start += most) {
        const QVariantList part = values.mid(start, most);
        const QString marks = QStringList(part.size(), u"?"_s).join(u", "_s);
        if (const auto done = database.each(statement.arg(marks), before + part, visit); !done)
            return done;
    }
    return {};
}

Result<qint64> accountOf(const Storage::Database &database, const QString &connection)
{
    const QString name = storable(connection);
    const auto known = number(database, u"SELECT id FROM inventory_accounts WHERE connection = ?"_s, {name});
    if (!known || *known > 0)
        return known;
    return number(database, u"INSERT INTO inventory_accounts (connection) VALUES (?) RETURNING id"_s, {name});
}

Result<qint64> nextRevision(const Storage::Database &database)
{
    return number(database, u"UPDATE inventory_clock SET revision = revision + 1 RETURNING revision"_s, {});
}

} // namespace Inventory::Rows
