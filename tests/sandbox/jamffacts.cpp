// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamflisting.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

JamfReply version(JamfCall &call)
{
    return jsonReply(QJsonObject {{u"version"_s, call.school.version}});
}

JamfReply information(JamfCall &call)
{
    const JamfSchool &school = call.school;
    return jsonReply(QJsonObject {{u"vppTokenEnabled"_s, !school.contentTokens.isEmpty()},
                                  {u"depAccountEnabled"_s, !school.serverTokens.isEmpty()},
                                  {u"byodEnabled"_s, false},
                                  {u"userMigrationEnabled"_s, false},
                                  {u"cloudDeploymentsEnabled"_s, school.isCloud},
                                  {u"patchEnabled"_s, true},
                                  {u"ssoSamlEnabled"_s, school.sso.value(u"ssoEnabled"_s).toBool()},
                                  {u"smtpEnabled"_s, true}});
}

std::pair<int, int> managedAndNot(const JamfFleet &fleet)
{
    // A large fleet is counted, not made: all of it is managed.
    static constexpr qsizetype Many = 10'000;
    if (fleet.size > Many)
        return {static_cast<int>(fleet.size), 0};
    int managed = 0;
    for (qsizetype i = 0; i < fleet.size; ++i)
        managed += fleet.at(i).isManaged ? 1 : 0;
    return {managed, static_cast<int>(fleet.size) - managed};
}

JamfReply inventory(JamfCall &call)
{
    const auto [computers, otherComputers] = managedAndNot(call.school.computers);
    const auto [devices, otherDevices] = managedAndNot(call.school.mobileDevices);
    return jsonReply(QJsonObject {{u"managedComputers"_s, computers},
                                  {u"unmanagedComputers"_s, otherComputers},
                                  {u"managedDevices"_s, devices},
                                  {u"unmanagedDevices"_s, otherDevices}});
}

JamfReply healthStatus(JamfCall &call)
{
    if (!call.school.isCloud)
        return apiError(404);
    QJsonObject status;
    for (const char *group : {"api", "ui", "enrollment", "device", "default"}) {
        status[QLatin1StringView(group)] = QJsonObject {{u"thirtySeconds"_s, 1.0},
                                                        {u"oneMinute"_s, 1.0},
                                                        {u"fiveMinutes"_s, 1.0},
                                                        {u"fifteenMinutes"_s, 0.998},
                                                        {u"thirtyMinutes"_s, 0.999}};
    }
    return jsonReply(status);
}

JamfReply startupStatus(JamfCall &)
{
    return jsonReply(QJsonObject {{u"step"_s, u"Startup complete"_s},
                                  {u"stepCode"_s, u"SERVER_INIT_COMPLETE"_s},
                                  {u"stepParam"_s, QString()},
                                  {u"percentage"_s, 100},
                                  {u"warning"_s, QString()},
                                  {u"warningCode"_s, QJsonValue::Null},
                                  {u"warningParam"_s, QString()},
                                  {u"error"_s, QString()},
                                  {u"errorCode"_s, QJsonValue::Null},
                                  {u"setupAssistantNecessary"_s, false}});
}

JamfReply cloudInformation(JamfCall &call)
{
    return jsonReply(QJsonObject {{u"cloudInstance"_s, call.school.isCloud},
                                  {u"rampInstance"_s, false},
                                  {u"fedRampInstance"_s, false},
                                  {u"govCloudInstance"_s, false},
                                  {u"managedServiceProviderInstance"_s, false},
                                  {u"highComplianceInstance"_s, false},
                                  {u"fipsEnabled"_s, false}});
}

JamfReply serverUrl(JamfCall &call)
{
    const QString &address = call.school.publicUrl;
    return jsonReply(QJsonObject {{u"url"_s, address.isEmpty() ? call.address : address},
                                  {u"unsecuredEnrollmentUrl"_s, QJsonValue::Null}});
}

JamfReply rolePrivileges(JamfCall &)
{
    QStringList all = jamfReadingPrivileges() + jamfActingPrivileges();
    all += QStringList {u"Read API Roles"_s,
                        u"Read Accounts"_s,
                        u"Read User-Initiated Enrollment"_s,
                        u"Send Computer Remote Wipe Command"_s,
                        u"Send Mobile Device Remote Wipe Command"_s,
                        u"Unmanage Mobile Devices"_s};
    all.sort();
    return jsonReply(QJsonObject {{u"privileges"_s, QJsonArray::fromStringList(all)}});
}

JamfReply notifications(JamfCall &call)
{
    return jsonReply(call.school.notifications);
}

JamfReply dismiss(JamfCall &call)
{
    QJsonArray &waiting = call.written.notifications;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const QJsonObject notification = waiting.at(i).toObject();
        if (notification.value(u"type"_s).toString() != call.values.at(0)
            || notification.value(u"id"_s).toVariant().toString() != call.values.at(1))
            continue;
        waiting.removeAt(i);
        return emptyReply(204);
    }
    return apiError(404);
}

JamfReply deviceCommunication(JamfCall &call)
{
    return jsonReply(call.school.deviceCommunication);
}

} // namespace

QList<JamfRoute> jamfFactRoutes()
{
    const auto open = JamfRoute::Access::Open;
    const auto nothing = [](JamfCall &) { return emptyReply(204); };
    const auto page
        = [](JamfCall &) { return JamfReply {.contentType = "text/html;charset=utf-8", .body = "[]"}; };
    return {
        {.method = "GET", .path = u"/api/v1/health-check"_s, .answer = nothing, .access = open},
        {.method = "GET", .path = u"/healthCheck.html"_s, .answer = page, .access = open},
        {.method = "GET", .path = u"/api/startup-status"_s, .answer = startupStatus, .access = open},
        {.method = "GET", .path = u"/api/v1/cloud-information"_s, .answer = cloudInformation, .access = open},
        {.method = "GET", .path = u"/api/v1/jamf-pro-version"_s, .answer = version},
        {.method = "GET", .path = u"/api/v2/jamf-pro-information"_s, .answer = information},
        {.method = "GET", .path = u"/api/v1/inventory-information"_s, .answer = inventory},
        {.method = "GET",
         .path = u"/api/v1/health-status"_s,
         .answer = healthStatus,
         .since = QVersionNumber(11, 23)},
        {.method = "GET",
         .path = u"/api/v1/jamf-pro-server-url"_s,
         .answer = serverUrl,
         .privileges = {u"Read JSS URL"_s}},
        {.method = "GET",
         .path = u"/api/v1/api-role-privileges"_s,
         .answer = rolePrivileges,
         .privileges = {u"Read API Roles"_s}},
        {.method = "GET",
         .path = u"/api/v1/notifications"_s,
         .answer = notifications,
         .query = pagingNames()},
        {.method = "DELETE",
         .path = u"/api/v1/notifications/{}/{}"_s,
         .answer = dismiss,
         .privileges = {u"Dismiss Notifications"_s}},
        {.method = "GET",
         .path = u"/api/v1/device-communication-settings"_s,
         .answer = deviceCommunication,
         .privileges = {u"Read Automatically Renew MDM Profile Settings"_s}},
    };
}

} // namespace Sandbox
