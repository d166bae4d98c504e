// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfdevices.h"
#include "tests/sandbox/jamflisting.h"
#include "tests/sandbox/jamfwirefaults.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr QLatin1StringView View {"View MDM command information in Jamf Pro API"};
constexpr QLatin1StringView Send {"Send MDM command information in Jamf Pro API"};

/// A device with the sort that commands know it by.
struct Client
{
    JamfDevice device;
    bool isComputer = false;

    [[nodiscard]] QString type() const { return isComputer ? u"COMPUTER"_s : u"MOBILE_DEVICE"_s; }
};

std::optional<Client> clientOf(const JamfSchool &school, const QString &managementId)
{
    if (const auto device = deviceByManagementId(school.mobileDevices, managementId))
        return Client {*device, false};
    if (const auto device = deviceByManagementId(school.computers, managementId))
        return Client {*device, true};
    return {};
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

JamfCommand commandTo(const Client &client, const QString &type, const QDateTime &now)
{
    return {newUuid(), client.device.managementId, client.type(), type, now, client.device.manner};
}

QString commonState(const JamfCall &call, const JamfCommand &command)
{
    return stateOf(command, call.now, call.school.commandsTake);
}

QDateTime completedAt(const JamfCall &call, const JamfCommand &command)
{
    return command.sentAt.addSecs(call.school.commandsTake.count());
}

QJsonObject commandRow(const JamfCall &call, const JamfCommand &command)
{
    const QString state = commonState(call, command);
    QJsonValue error(QJsonValue::Null);
    if (state == "ERROR"_L1) {
        error = QJsonObject {{u"errorCode"_s, 12021},
                             {u"errorDomain"_s, u"MCMDMErrorDomain"_s},
                             {u"errorLocalizedDescription"_s, u"The command could not be run."_s},
                             {u"errorEnglishDescription"_s, u"The command could not be run."_s}};
    }
    const bool isOver = state != "PENDING"_L1;
    return {{u"uuid"_s, command.uuid},
            {u"dateSent"_s, isoOrNull(command.sentAt)},
            {u"dateCompleted"_s, isOver ? isoOrNull(completedAt(call, command)) : QJsonValue()},
            {u"client"_s,
             QJsonObject {{u"managementId"_s, command.managementId}, {u"clientType"_s, command.clientType}}},
            {u"commandState"_s, state},
            {u"commandType"_s, command.type},
            {u"commandError"_s, error},
            {u"profileId"_s, QJsonValue::Null}};
}

QJsonValue commandValue(const JamfCall &call, const JamfCommand &command, const QString &field)
{
    if (field == "uuid"_L1)
        return command.uuid;
    if (field == "clientManagementId"_L1)
        return command.managementId;
    if (field == "command"_L1)
        return command.type;
    if (field == "status"_L1)
        return commonState(call, command);
    if (field == "clientType"_L1)
        return command.clientType;
    if (field == "dateSent"_L1 || field == "validAfter"_L1)
        return isoOrNull(command.sentAt);
    if (field == "dateCompleted"_L1 && commonState(call, command) != "PENDING"_L1)
        return isoOrNull(completedAt(call, command));
    return field == "active"_L1 ? QJsonValue(true) : QJsonValue();
}

/// Without at least one field in its filter it would list the whole history, which it refuses.
JamfReply commands(JamfCall &call)
{
    if (call.query.queryItemValue(u"filter"_s).isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"At least one filter field is required"_s, u"filter"_s);
    const QList<JamfCommand> all = call.school.commands;
    const QStringList fields {u"uuid"_s,       u"clientManagementId"_s, u"command"_s,
                              u"status"_s,     u"clientType"_s,         u"dateSent"_s,
                              u"validAfter"_s, u"dateCompleted"_s,      u"profileId"_s,
                              u"active"_s,     u"profileIdentifier"_s};
    return listed(
        call,
        {.size = all.size(),
         .value = [&call, all](qsizetype place,
                               const QString &field) { return commandValue(call, all.at(place), field); },
         .row = [&call, all](qsizetype place) { return commandRow(call, all.at(place)); },
         .sortable = {u"uuid"_s, u"dateSent"_s, u"dateCompleted"_s},
         .rules = {.fields = fields,
                   .datesByLetters = {u"dateSent"_s, u"validAfter"_s, u"dateCompleted"_s},
                   .titleCase = {u"status"_s}},
         .id = u"uuid"_s});
}

/// The third layer of privileges: one for each sort of command, as far as their names are known.
QStringList privilegesOf(const QString &type, bool isComputer)
{
    if (type == "DEVICE_INFORMATION"_L1)
        return {u"Send Device Information Command"_s};
    if (type == "RESTART_DEVICE"_L1)
        return {isComputer ? u"Send Computer Restart Command"_s
                           : u"Send Mobile Device Restart Device Command"_s};
    if (type == "DEVICE_LOCK"_L1)
        return {isComputer ? u"Send Computer Remote Lock Command"_s
                           : u"Send Mobile Device Remote Lock Command"_s};
    if (type == "ERASE_DEVICE"_L1)
        return {isComputer ? u"Send Computer Remote Wipe Command"_s
                           : u"Send Mobile Device Remote Wipe Command"_s};
    if (type == "ENABLE_LOST_MODE"_L1 || type == "DISABLE_LOST_MODE"_L1)
        return {u"Send Mobile Device Lost Mode Command"_s};
    return {};
}

const QStringList &commandTypes(const QVersionNumber &version)
{
    static const QStringList Old {u"DELETE_USER"_s,      u"DEVICE_LOCK"_s,      u"ENABLE_LOST_MODE"_s,
                                  u"ERASE_DEVICE"_s,     u"LOG_OUT_USER"_s,     u"RESTART_DEVICE"_s,
                                  u"SETTINGS"_s,         u"SHUT_DOWN_DEVICE"_s, u"SET_RECOVERY_LOCK"_s,
                                  u"DISABLE_LOST_MODE"_s};
    static const QStringList All
        = Old + QStringList {u"CERTIFICATE_LIST"_s,          u"CLEAR_PASSCODE"_s,
                             u"DECLARATIVE_MANAGEMENT"_s,    u"DEVICE_INFORMATION"_s,
                             u"DEVICE_LOCATION"_s,           u"INSTALLED_APPLICATION_LIST"_s,
                             u"PLAY_LOST_MODE_SOUND"_s,      u"PROFILE_LIST"_s,
                             u"PROVISIONING_PROFILE_LIST"_s, u"SECURITY_INFO"_s,
                             u"MANAGED_APPLICATION_LIST"_s};
    return version < QVersionNumber(11, 23) ? Old : All;
}

JamfReply sendCommand(JamfCall &call)
{
    const QString type = valueIn(call.json, u"commandData.commandType"_s).toString();
    if (!commandTypes(jamfVersion(call.school)).contains(type))
        return apiError(400, u"INVALID_FIELD"_s, u"Unknown command type"_s, u"commandData.commandType"_s);
    QList<Client> clients;
    const QJsonArray wanted = call.json.value(u"clientData"_s).toArray();
    for (const QJsonValue &one : wanted) {
        const auto client = clientOf(call.school, one.toObject().value(u"managementId"_s).toString());
        if (!client)
            return apiError(400, u"INVALID_ID"_s, u"No such client"_s, u"clientData.managementId"_s);
        if (!missingFrom(call.caller.privileges, privilegesOf(type, client->isComputer)).isEmpty())
            return notPrivileged(call.caller, {type});
        clients.append(*client);
    }
    if (clients.isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"Nobody to send it to"_s, u"clientData"_s);

    QJsonArray made;
    for (const Client &client : std::as_const(clients)) {
        const JamfCommand command = commandTo(client, type, call.now);
        call.written.commands.append(command);
        made.append(
            QJsonObject {{u"id"_s, command.uuid},
                         {u"href"_s, call.address + u"/api/v2/mdm/commands?filter=uuid=="_s + command.uuid}});
    }
    return jsonReply(made, 201);
}

/// Leaves no command behind: a push without anything to fetch.
JamfReply blankPush(JamfCall &call)
{
    const QJsonValue ids = call.json.value(u"clientManagementIds"_s);
    if (!ids.isArray() || ids.toArray().isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"No clients"_s, u"clientManagementIds"_s);
    QJsonArray errors;
    const QJsonArray wanted = ids.toArray();
    for (const QJsonValue &id : wanted) {
        const auto client = clientOf(call.school, id.toString());
        if (!client || client->device.manner == JamfDevice::Manner::Refuses)
            errors.append(id);
        else if (!client->isComputer
                 && !call.caller.privileges.contains(u"Send Blank Pushes to Mobile Devices"_s))
            return notPrivileged(call.caller, {u"Send Blank Pushes to Mobile Devices"_s});
    }
    return jsonReply(QJsonObject {{u"errorUuids"_s, errors}});
}

JamfReply renewProfile(JamfCall &call)
{
    if (!call.school.canRenewProfiles)
        return apiError(403);
    const QJsonValue udids = call.json.value(u"udids"_s);
    if (!udids.isArray() || udids.toArray().isEmpty())
        return apiError(400, u"INVALID_FIELD"_s, u"No devices"_s, u"udids"_s);
    QJsonArray left;
    const QJsonArray wanted = udids.toArray();
    for (const QJsonValue &udid : wanted) {
        auto device = deviceByUdid(call.school.mobileDevices, udid.toString());
        const bool isComputer = !device;
        if (isComputer)
            device = deviceByUdid(call.school.computers, udid.toString());
        if (device && device->isManaged)
            call.written.commands.append(commandTo({*device, isComputer}, u"INSTALL_PROFILE"_s, call.now));
        else
            left.append(udid);
    }
    return jsonReply(QJsonObject {{u"udidsNotProcessed"_s, QJsonObject {{u"udids"_s, left}}}}, 202);
}

} // namespace

QList<JamfRoute> jamfCommandRoutes()
{
    const auto json = JamfRoute::Takes::Json;
    return {
        {.method = "GET",
         .path = u"/api/v2/mdm/commands"_s,
         .answer = commands,
         .privileges = {View},
         .query = pagingNames({u"filter"_s})},
        {.method = "POST",
         .path = u"/api/v2/mdm/commands"_s,
         .answer = sendCommand,
         .privileges = {View, Send},
         .takes = json},
        {.method = "POST",
         .path = u"/api/v2/mdm/blank-push"_s,
         .answer = blankPush,
         .privileges = {View, Send},
         .takes = json,
         .since = QVersionNumber(11, 23)},
        {.method = "POST",
         .path = u"/api/v1/mdm/renew-profile"_s,
         .answer = renewProfile,
         .privileges = {u"Send Command to Renew MDM Profile"_s},
         .takes = json},
    };
}

} // namespace Sandbox
