// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/activity.h"

#include "core/apple/codes.h"
#include "core/apple/values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

bool needsServer(Order::Sort sort)
{
    return sort == Order::Sort::Assign || sort == Order::Sort::Unassign
        || sort == Order::Sort::AssignWithDeadline;
}

bool needsDeadline(Order::Sort sort)
{
    return sort == Order::Sort::AssignWithDeadline || sort == Order::Sort::UpdateDeadline;
}

QJsonObject linkTo(const QString &type, const QString &id)
{
    return {{u"type"_s, type}, {u"id"_s, id}};
}

QString withMilliseconds(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

Activity::Outcome outcomeOfSubStatus(const QString &word)
{
    using enum Activity::Outcome;
    if (word == "COMPLETED_WITH_SUCCESS"_L1)
        return Done;
    if (word == "COMPLETED_WITH_ERROR"_L1)
        return WithErrors;
    if (word == "COMPLETED_WITH_FAILURE"_L1)
        return PartlyFailed;
    return word == "COMPLETED_POST_PROCESSING_FAILED"_L1 ? LogMissing : Unknown;
}

} // namespace

QString wordOf(Order::Sort sort)
{
    switch (sort) {
    case Order::Sort::Assign: return u"ASSIGN_DEVICES"_s;
    case Order::Sort::Unassign: return u"UNASSIGN_DEVICES"_s;
    case Order::Sort::AssignWithDeadline: return u"ASSIGN_DEVICES_WITH_MDM_MIGRATION_DEADLINE"_s;
    case Order::Sort::UpdateDeadline: return u"UPDATE_MDM_MIGRATION_DEADLINE"_s;
    case Order::Sort::CancelMigration: return u"CANCEL_MDM_MIGRATION"_s;
    }
    Q_UNREACHABLE();
}

Result<> checked(const Order &order, const QDateTime &now)
{
    const auto lacks = [](const QString &what) {
        return failure(ErrorKind::Malformed, Codes::ActivityIncomplete, {what});
    };
    if (order.deviceIds.isEmpty() || order.deviceIds.contains(QString()))
        return lacks(u"devices"_s);
    if (needsServer(order.sort) && order.serverId.isEmpty())
        return lacks(u"server"_s);
    if (needsDeadline(order.sort) && !order.deadline)
        return lacks(u"date"_s);
    if (order.deviceIds.size() > mostDevicesAnOrder)
        return failure(ErrorKind::Refused, Codes::ActivityTooLarge,
                       {QString::number(order.deviceIds.size()), QString::number(mostDevicesAnOrder)});
    if (needsDeadline(order.sort) && *order.deadline > now.addDays(mostDeadlineDays))
        return failure(ErrorKind::Refused, Codes::DeadlineTooLate, {QString::number(mostDeadlineDays)});
    return {};
}

QJsonObject requestOf(const Order &order)
{
    QJsonArray devices;
    for (const QString &id : order.deviceIds)
        devices.append(linkTo(u"orgDevices"_s, id));
    QJsonObject relationships {{u"devices"_s, QJsonObject {{u"data"_s, devices}}}};
    if (needsServer(order.sort))
        relationships[u"mdmServer"_s] = QJsonObject {{u"data"_s, linkTo(u"mdmServers"_s, order.serverId)}};
    QJsonObject attributes {{u"activityType"_s, wordOf(order.sort)}};
    if (needsDeadline(order.sort))
        attributes[u"activityTypeMetadata"_s]
            = QJsonObject {{u"mdmMigrationDeadlineDateTime"_s, withMilliseconds(*order.deadline)}};
    return {{u"data"_s,
             QJsonObject {{u"type"_s, u"orgDeviceActivities"_s},
                          {u"attributes"_s, attributes},
                          {u"relationships"_s, relationships}}}};
}

Activity::Outcome Activity::outcome() const
{
    if (status == "FAILED"_L1)
        return Outcome::Failed;
    if (status == "STOPPED"_L1)
        return Outcome::Stopped;
    const bool isEndTold = subStatus.startsWith("COMPLETED"_L1);
    if (status == "COMPLETED"_L1 || isEndTold)
        return outcomeOfSubStatus(subStatus);
    return Outcome::Running;
}

std::optional<Activity> activityOf(const QJsonObject &resource)
{
    const QJsonObject said = resource.value("attributes"_L1).toObject();
    QByteArray address = said.value("downloadUrl"_L1).toString().toUtf8();
    Activity activity {
        .id = textOf(resource, "id"_L1),
        .status = textOf(said, "status"_L1),
        .subStatus = textOf(said, "subStatus"_L1),
        .createdDateTime = momentOf(said, "createdDateTime"_L1),
        .completedDateTime = momentOf(said, "completedDateTime"_L1),
        .downloadUrl = Secret::taking(address),
    };
    return activity.id.isEmpty() ? std::optional<Activity>() : std::optional(std::move(activity));
}

} // namespace Apple
