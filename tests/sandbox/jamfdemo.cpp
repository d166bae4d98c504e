// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/jamfrows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr int Pupils = 30; // a class
constexpr int MinutesOfRenewal = 21;

QStringList without(QStringList privileges, const QStringList &left)
{
    privileges.removeIf([&left](const QString &privilege) { return left.contains(privilege); });
    return privileges;
}

JamfDevice pupilIpad(const JamfRows &rows, int id, int year, int number, int seat)
{
    const QString place = u"%1%2"_s.arg(year).arg(number, 2, 10, QLatin1Char('0'));
    JamfDevice device
        = rows.device(QString::number(id), u"iPad-%1-%2"_s.arg(place).arg(seat, 2, 10, QLatin1Char('0')));
    device.user = u"%1%2"_s.arg(place).arg(seat, 2, 10, QLatin1Char('0'));
    device.realName = rows.said(u"Class %1, no. %2"_s, u"%1 班 %2 號"_s).arg(place).arg(seat);
    device.model = rows.said(u"iPad (10th generation)"_s, u"iPad（第 10 代）"_s);
    device.modelIdentifier = u"iPad13,18"_s;
    device.osVersion = u"18.1"_s;
    return device;
}

/// What the pictures of the program show: one long unseen, three whose profile ends soon, one that sleeps.
void makeNews(JamfDevice &device, const JamfRows &rows, const QDateTime &now)
{
    if (device.name == "iPad-701-03"_L1) {
        device.serialNumber = u"DMQXK7A4LJ"_s;
        device.lastInventory = now.addDays(-41).addSecs(-89 * 60);
        device.lastContact = device.lastInventory;
        device.mdmProfileEnds = rows.in(475);
    }
    static const QList<std::pair<QString, int>> EndSoon {
        {u"iPad-802-11"_s, 31}, {u"iPad-802-12"_s, 44}, {u"iPad-905-07"_s, 58}};
    for (const auto &[name, days] : EndSoon) {
        if (device.name == name)
            device.mdmProfileEnds = rows.in(days);
    }
    if (device.name == "iPad-701-06"_L1)
        device.manner = JamfDevice::Manner::Sleeps;
    if (device.name == "iPad-712-30"_L1)
        device.manner = JamfDevice::Manner::Refuses;
}

/// Three years of twelve classes of thirty, and 58 for teachers: 1,138.
QList<JamfDevice> ipads(const JamfRows &rows, const QDateTime &now)
{
    QList<JamfDevice> devices;
    for (int year = 7; year <= 9; ++year) {
        for (int number = 1; number <= 12; ++number) {
            for (int seat = 1; seat <= Pupils; ++seat)
                devices.append(pupilIpad(rows, static_cast<int>(devices.size()) + 1, year, number, seat));
        }
    }
    for (int number = 1; number <= 58; ++number) {
        JamfDevice device = rows.device(QString::number(devices.size() + 1),
                                        u"iPad-T-%1"_s.arg(number, 2, 10, QLatin1Char('0')));
        device.user = u"teacher%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        device.realName = rows.said(u"Teacher %1"_s, u"教師 %1"_s).arg(number);
        device.model = rows.said(u"iPad Air (5th generation)"_s, u"iPad Air（第 5 代）"_s);
        device.modelIdentifier = u"iPad13,16"_s;
        device.osVersion = u"18.1"_s;
        devices.append(device);
    }
    for (JamfDevice &device : devices)
        makeNews(device, rows, now);
    return devices;
}

QList<JamfDevice> macs(const JamfRows &rows)
{
    QList<JamfDevice> devices;
    for (int number = 1; number <= 86; ++number) {
        JamfDevice device
            = rows.device(QString::number(number), u"Mac-%1"_s.arg(number, 3, 10, QLatin1Char('0')));
        device.user = u"office%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        device.realName = rows.said(u"Office %1"_s, u"辦公室 %1"_s).arg(number);
        device.model = u"MacBook Air (M2, 2022)"_s;
        device.modelIdentifier = u"Mac14,2"_s;
        device.osVersion = u"15.1"_s;
        devices.append(device);
    }
    return devices;
}

void putTokens(JamfSchool &school, const JamfRows &rows)
{
    school.serverTokens = {rows.serverToken(1, u"Jamf Pro – iPad"_s, rows.day(26)),
                           rows.serverToken(2, u"Jamf Pro – Mac"_s, rows.day(117))};
    school.serverTokenSyncs = {rows.sync(1, u"SUCCESSFUL"_s, rows.withoutZone(-1)),
                               rows.sync(2, u"SUCCESSFUL"_s, rows.withoutZone(-1))};
    school.contentTokens = {rows.contentToken(1, rows.said(u"Main campus"_s, u"校本部"_s), rows.zulu(6)),
                            rows.contentToken(2, rows.said(u"Night school"_s, u"進修部"_s), rows.zulu(240))};
}

QJsonObject ldap(const JamfRows &rows, const QString &name)
{
    return {{u"cloudIdPCommon"_s,
             QJsonObject {{u"id"_s, u"1001"_s}, {u"displayName"_s, name}, {u"providerName"_s, u"GOOGLE"_s}}},
            {u"server"_s,
             QJsonObject {{u"id"_s, u"1001"_s},
                          {u"enabled"_s, true},
                          {u"serverUrl"_s, u"ldap.google.com"_s},
                          {u"domainName"_s, u"qinghe.example"_s},
                          {u"port"_s, 636},
                          {u"connectionType"_s, u"LDAPS"_s},
                          {u"keystore"_s,
                           QJsonObject {{u"type"_s, u"PKCS12"_s},
                                        {u"expirationDate"_s, rows.zulu(-4)},
                                        {u"subject"_s, u"CN=LDAP Client, OU=GSuite"_s},
                                        {u"fileName"_s, u"google-ldap.p12"_s}}}}}};
}

void putServices(JamfSchool &school, const JamfRows &rows)
{
    const QString keystore = rows.said(u"Google LDAP keystore"_s, u"Google LDAP 金鑰庫"_s);
    school.identityProviders = {QJsonObject {{u"id"_s, u"1001"_s},
                                             {u"displayName"_s, keystore},
                                             {u"enabled"_s, true},
                                             {u"providerName"_s, u"GOOGLE"_s},
                                             {u"providerDescription"_s, u"Google"_s}}};
    school.cloudLdaps.insert(u"1001"_s, ldap(rows, keystore));
    school.ssoCertificate
        = rows.ssoCertificate(u"CN=%1"_s.arg(rows.said(u"Jamf Pro single sign-on"_s, u"Jamf Pro 單一登入"_s)),
                              rows.withoutZone(164));
    school.sso = {{u"ssoEnabled"_s, true},
                  {u"configurationType"_s, u"SAML"_s},
                  {u"samlSettings"_s,
                   QJsonObject {{u"metadataSource"_s, u"UNKNOWN"_s}, {u"idpUrl"_s, QJsonValue::Null}}}};
    school.supervisionIdentities = {
        QJsonObject {{u"id"_s, 1},
                     {u"displayName"_s, rows.said(u"Configurator, ICT office"_s, u"資訊組 Configurator"_s)},
                     {u"commonName"_s, u"Qinghe Configurator"_s},
                     {u"expirationDate"_s, rows.day(71)}}};
    school.gsx = {{u"enabled"_s, true},
                  {u"username"_s, u"gsx@qinghe.example"_s},
                  {u"serviceAccountNo"_s, u"0000123456"_s},
                  {u"gsxKeystore"_s,
                   QJsonObject {{u"name"_s, u"gsx.p12"_s},
                                {u"expirationEpoch"_s, rows.in(52).toMSecsSinceEpoch()},
                                {u"errorMessage"_s, QJsonValue::Null}}}};
    school.deviceCommunication = {{u"autoRenewMobileDeviceMdmProfileWhenCaRenewed"_s, true},
                                  {u"autoRenewMobileDeviceMdmProfileWhenDeviceIdentityCertExpiring"_s, true},
                                  {u"autoRenewComputerMdmProfileWhenCaRenewed"_s, true},
                                  {u"autoRenewComputerMdmProfileWhenDeviceIdentityCertExpiring"_s, true},
                                  {u"mdmProfileMobileDeviceExpirationLimitInDays"_s, 180},
                                  {u"mdmProfileComputerExpirationLimitInDays"_s, 180}};
}

/// One that hangs on the staff-room wall, one without an end, and last year's.
void putInvitations(JamfSchool &school, const JamfRows &rows)
{
    const auto invitation = [](int id, const QString &date, qint64 epoch) {
        return QJsonObject {{u"id"_s, id},
                            {u"invitation"_s, QString::number(3310000000000 + id)},
                            {u"invitation_type"_s, u"DEFAULT"_s},
                            {u"expiration_date"_s, date},
                            {u"expiration_date_epoch"_s, epoch}};
    };
    const auto ending = [&](int id, int days) {
        const QDateTime at = rows.in(days);
        return invitation(id, at.toString(u"yyyy-MM-dd HH:mm:ss"_s), at.toMSecsSinceEpoch());
    };
    school.computerInvitations = {ending(3, -290)};
    school.mobileInvitations = {ending(11, 118), invitation(12, u"Unlimited"_s, 0), ending(9, -300)};
}

QJsonObject notification(const QString &type, const QString &id, const QJsonObject &params)
{
    return {{u"type"_s, type}, {u"id"_s, id}, {u"params"_s, params}};
}

void putNotifications(JamfSchool &school, const JamfRows &rows)
{
    school.notifications = {
        notification(
            u"CLOUD_LDAP_CERT_EXPIRED"_s, u"1001"_s,
            {{u"name"_s, rows.said(u"Google LDAP keystore"_s, u"Google LDAP 金鑰庫"_s)}, {u"id"_s, 1001}}),
        notification(u"VPP_ACCOUNT_WILL_EXPIRE"_s, u"1"_s,
                     {{u"name"_s, rows.said(u"Main campus"_s, u"校本部"_s)}, {u"days"_s, 6}, {u"id"_s, 1}}),
        notification(u"DEP_INSTANCE_WILL_EXPIRE"_s, u"1"_s,
                     {{u"name"_s, u"Jamf Pro – iPad"_s}, {u"days"_s, 26}, {u"id"_s, 1}}),
    };
}

/// This morning's renewal of three profiles: two are done, one waits.
void putCommands(JamfSchool &school, const QDateTime &now)
{
    for (qsizetype i = 3; i < 6; ++i) {
        const JamfDevice device = school.mobileDevices.at(i);
        school.commands.append({device.udid.toLower(), device.managementId, u"MOBILE_DEVICE"_s,
                                u"INSTALL_PROFILE"_s, now.addSecs(-MinutesOfRenewal * 60), device.manner});
    }
}

void putAccounts(JamfSchool &school)
{
    const QStringList reading
        = without(jamfReadingPrivileges(), {u"Read GSX Connection"_s, u"Read Push Certificates"_s});
    const QStringList acting
        = without(jamfActingPrivileges(),
                  {u"Send Device Information Command"_s, u"Send Inventory Requests to Mobile Devices"_s,
                   u"Update Device Enrollment Program Instances"_s, u"Update Volume Purchasing Locations"_s});
    school.clients = {{.id = u"7d1f6c52-0f3e-4f0b-9a6e-5b2c8d41e790"_s,
                       .secret = "make-believe-secret-of-the-demo",
                       .privileges = reading + acting}};
    school.users = {{.name = u"ict"_s, .password = "make-believe-password", .privileges = reading + acting}};
}

} // namespace

JamfSchool demoJamfSchool(const QDateTime &now, const QLocale &language)
{
    const JamfRows rows(now, language);
    JamfSchool school;
    putAccounts(school);
    putTokens(school, rows);
    putServices(school, rows);
    putNotifications(school, rows);
    putInvitations(school, rows);
    rows.putAuthority(school, -1875, 1775);
    school.mobileDevices = fleetOf(ipads(rows, now));
    school.computers = fleetOf(macs(rows));
    putCommands(school, now);
    return school;
}

} // namespace Sandbox
