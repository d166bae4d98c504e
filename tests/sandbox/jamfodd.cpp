// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfrows.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QJsonObject changed(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QJsonObject withoutMember(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

/// Every form of a date, and what is none, each under a name that says which.
void putTokens(JamfSchool &school, const JamfRows &rows)
{
    const QDateTime end = rows.in(40);
    const QList<std::pair<QString, QJsonValue>> dates {
        {u"day"_s, end.date().toString(Qt::ISODate)},
        {u"slashes"_s, end.toString(u"yyyy/MM/dd"_s)},
        {u"zulu"_s, end.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)},
        {u"fraction"_s, rows.zulu(40)},
        {u"offset without colon"_s, end.toString(u"yyyy-MM-dd'T'HH:mm:ss'+0000'"_s)},
        {u"no zone"_s, rows.withoutZone(40)},
        {u"seconds"_s, end.toSecsSinceEpoch()},
        {u"milliseconds"_s, end.toMSecsSinceEpoch()},
        {u"empty"_s, QString()},
        {u"null"_s, QJsonValue::Null},
        {u"words"_s, u"next summer"_s},
        {u"impossible"_s, u"2027-02-30"_s},
        {u"truth"_s, true},
    };
    for (const auto &[name, date] : dates) {
        const int id = static_cast<int>(school.serverTokens.size()) + 1;
        school.serverTokens.append(
            changed(changed(rows.serverToken(id, name, {}), u"tokenExpirationDate"_s, date), u"id"_s, id));
        school.contentTokens.append(changed(rows.contentToken(id, name, {}), u"tokenExpiration"_s, date));
    }
    school.serverTokens.append(
        withoutMember(rows.serverToken(90, u"missing"_s, {}), u"tokenExpirationDate"_s));
    school.contentTokens.append(changed(rows.contentToken(91, u"taken by another"_s, rows.zulu(90)),
                                        u"clientContextMismatch"_s, true));
    school.contentTokens.append(rows.contentToken(92, u"第二校區 “quoted” & <b>bold</b>"_s, rows.zulu(91)));
    school.serverTokenSyncs = {rows.sync(1, u"CONNECTION_ERROR"_s, u"2026-04-17T14:08:06.706+0000"_s),
                               rows.sync(2, u"SUCCESSFUL"_s, u"2026-01-02T15:04:05.999"_s),
                               rows.sync(3, u"A_STATE_NOBODY_KNOWS"_s, QString()),
                               changed(rows.sync(4, u"SUCCESSFUL"_s, {}), u"instanceId"_s, 4)};
}

void putNotifications(JamfSchool &school)
{
    const auto notification = [](const QString &type, const QJsonValue &id, const QJsonValue &params) {
        return QJsonObject {{u"type"_s, type}, {u"id"_s, id}, {u"params"_s, params}};
    };
    school.notifications = {
        notification(u"A_TYPE_OF_NEXT_YEAR"_s, u"7"_s, QJsonObject {{u"name"_s, u"Something"_s}}),
        notification(u"JAMF_PROTECT_CONNECTION_ISSUE"_s, u"8"_s, QJsonObject()),
        notification(u"PUSH_CERT_WILL_EXPIRE"_s, u"9"_s, QJsonObject {{u"days"_s, u"12"_s}}),
        notification(u"PUSH_CERT_EXPIRED"_s, 10, QJsonValue::Null),
        notification(u"VPP_ACCOUNT_EXPIRED"_s, u"11"_s, QJsonArray()),
        notification(u"MII_UNATHORIZED_RESPONSE_NOTIFICATION"_s, QJsonValue::Null, QJsonObject()),
        notification(u"TOMCAT_SSL_CERT_WILL_EXPIRE"_s, u"13"_s, QJsonObject {{u"days"_s, -3}}),
        notification(u"DEVICE_ENROLLMENT_PROGRAM_T_C_NOT_SIGNED"_s, u"14"_s,
                     QJsonObject {{u"name"_s, u"A name\nof two lines"_s}}),
        QJsonObject {{u"type"_s, u"SSO_IDP_CERT_EXPIRED"_s}},
        QJsonObject {},
    };
}

void putCertificates(JamfSchool &school, const JamfRows &rows)
{
    // Twelve digits, as in Jamf's own example.
    school.gsx = {{u"enabled"_s, true},
                  {u"gsxKeystore"_s,
                   QJsonObject {{u"name"_s, QString()},
                                {u"expirationEpoch"_s, Q_INT64_C(169195490000)},
                                {u"errorMessage"_s, u"Keystore could not be opened"_s}}}};
    school.cloudServices = {{u"refreshExpiration"_s, 1584544108}, {u"scopes"_s, QJsonValue::Null}};
    school.supervisionIdentities = {
        QJsonObject {{u"id"_s, 1}, {u"displayName"_s, QString()}, {u"expirationDate"_s, QString()}},
        QJsonObject {
            {u"id"_s, u"2"_s}, {u"displayName"_s, QString(4000, u'長')}, {u"expirationDate"_s, rows.day(5)}}};
    school.ssoCertificate = rows.ssoCertificate(QString(), rows.withoutZone(20));
    school.identityProviders
        = {QJsonObject {{u"id"_s, 7}, {u"displayName"_s, u"Entra"_s}, {u"providerName"_s, u"AZURE"_s}},
           // Listed, yet gone when it is asked for.
           QJsonObject {{u"id"_s, u"8"_s}, {u"displayName"_s, u"Google"_s}, {u"providerName"_s, u"GOOGLE"_s}},
           QJsonObject {
               {u"id"_s, u"9"_s}, {u"displayName"_s, u"New"_s}, {u"providerName"_s, u"OKTA_OF_2028"_s}}};
    QJsonObject connector = rows.connector(u"AD CS"_s, 10, 10);
    connector.insert(u"clientCert"_s, QJsonValue::Null);
    // Ids need not begin with one.
    school.adcs.insert(u"3"_s, connector);
    school.digicert.insert(u"1"_s,
                           QJsonObject {{u"caName"_s, u"DigiCert"_s}, {u"clientCert"_s, QJsonObject()}});
    school.venafi.insert(u"2"_s,
                         JamfVenafi {{{u"id"_s, 2}, {u"name"_s, u"Venafi"_s}},
                                     "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
                                     "not a PEM"});
}

QList<JamfDevice> devices(const JamfRows &rows)
{
    QList<JamfDevice> all;
    const auto append = [&all, &rows](const QString &name) -> JamfDevice & {
        all.append(rows.device(QString::number(all.size() + 1), name));
        return all.last();
    };
    append(u"number for an id"_s).instead = {{u"mobileDeviceId"_s, 1}};
    append(u"words for a truth"_s).instead
        = {{u"general"_s, QJsonObject {{u"managed"_s, u"yes"_s}, {u"supervised"_s, QJsonValue::Null}}}};
    append(u"date without a zone"_s).instead
        = {{u"general"_s, QJsonObject {{u"mdmProfileExpirationDate"_s, rows.withoutZone(9)}}}};
    append(u"date of 1970"_s).mdmProfileEnds = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    append(u"without a date"_s).mdmProfileEnds = {};
    append(u"without management"_s).managementId.clear();
    append(u"not managed"_s).isManaged = false;
    append(u"“quoted” = (odd); name, \\ *"_s).serialNumber = u"F1 2\"3"_s;
    append(QString()).serialNumber.clear();
    append(u"broken"_s).isBroken = true;
    append(u"profile ended"_s).provisioningProfiles
        = {{u"Old app"_s, u"u-1"_s, rows.in(-3)}, {QString(), {}, {}}};
    return all;
}

} // namespace

JamfSchool oddJamfSchool(const QDateTime &now)
{
    const JamfRows rows(now, QLocale(QLocale::English));
    JamfSchool school = emptyJamfSchool(now);
    school.wrongClientStatus = 400;
    school.tellsClientPrivileges = false;
    school.hasClassicUpdateInventory = false;
    school.authority.insert(u"serialNumber"_s, u"6E7F0A1B2C3D4E5F60718293A4B5C6D7E8F90123"_s);
    putTokens(school, rows);
    putNotifications(school);
    putCertificates(school, rows);
    school.mobileDevices = fleetOf(devices(rows));
    return school;
}

} // namespace Sandbox
