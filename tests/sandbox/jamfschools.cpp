// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/jamfrows.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QByteArray certificatePem(const QString &name, const QDateTime &notBefore, const QDateTime &notAfter)
{
    return pem("CERTIFICATE",
               issue({.commonName = name, .notBefore = notBefore, .notAfter = notAfter}).certificate);
}

/// A client and a user who may do everything.
void putEverybody(JamfSchool &school)
{
    const QStringList all
        = jamfReadingPrivileges() + jamfActingPrivileges() + QStringList(u"Read API Roles"_s);
    school.clients = {{.id = u"0b9c1f4e-57aa-4d1c-8f20-1f6f3f9d2c11"_s,
                       .secret = "make-believe-secret",
                       .privileges = all}};
    school.users = {{.name = u"ict"_s, .password = "make-believe-password", .privileges = all}};
}

/// As an identity provider gives it to Jamf Pro: the signing certificate is inside.
QByteArray metadata(const QByteArray &certificate)
{
    return "<?xml version=\"1.0\"?><md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" "
           "entityID=\"https://idp.qinghe.example\"><md:IDPSSODescriptor "
           "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><md:KeyDescriptor "
           "use=\"signing\">"
           "<ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>"
        + certificate.toBase64()
        + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor></md:IDPSSODescriptor>"
          "</md:EntityDescriptor>";
}

QJsonObject ssoWithMetadata(const JamfRows &rows)
{
    const QByteArray certificate
        = issue({.commonName = u"idp.qinghe.example"_s, .notBefore = rows.in(-700), .notAfter = rows.in(33)})
              .certificate;
    return {
        {u"ssoEnabled"_s, true},
        {u"configurationType"_s, u"SAML"_s},
        {u"samlSettings"_s,
         QJsonObject {{u"metadataSource"_s, u"FILE"_s},
                      {u"metadataFileName"_s, u"idp.xml"_s},
                      {u"federationMetadataFile"_s, QString::fromLatin1(metadata(certificate).toBase64())}}}};
}

void putConnectors(JamfSchool &school, const JamfRows &rows)
{
    school.adcs.insert(u"1"_s, rows.connector(u"AD CS"_s, 320, 18));
    school.digicert.insert(u"1"_s, rows.connector(u"DigiCert TLM"_s, 300, 61));
    school.venafi.insert(
        u"1"_s,
        JamfVenafi {{{u"id"_s, 1},
                     {u"name"_s, u"Venafi"_s},
                     {u"proxyAddress"_s, u"venafi.qinghe.example:9443"_s},
                     {u"revocationEnabled"_s, true},
                     {u"clientId"_s, u"jamf-pro"_s},
                     {u"refreshTokenConfigured"_s, true}},
                    certificatePem(u"Jamf Pro to Venafi proxy"_s, rows.in(-300), rows.in(80)),
                    certificatePem(u"Venafi proxy"_s, rows.in(-300), rows.in(25))});
}

/// The same fleet, where three have profiles and certificates of their own.
JamfFleet withProfiles(const JamfFleet &fleet, const JamfRows &rows)
{
    const QList<JamfDatedThing> profiles {
        {u"Bell schedule (in-house)"_s, u"5f6f0f4e-2f63-4f51-8a0a-9d1f0b1c7e01"_s, rows.in(22)}};
    const QList<JamfDatedThing> certificates {{u"MDM identity"_s, {}, rows.in(300)}};
    return {fleet.size,
            [fleet, profiles, certificates](qsizetype place) {
                JamfDevice device = fleet.at(place);
                if (place < 3)
                    device.provisioningProfiles = profiles;
                device.certificates = certificates;
                return device;
            },
            fleet.isById};
}

} // namespace

JamfSchool fullJamfSchool(const QDateTime &now, const QLocale &language)
{
    const JamfRows rows(now, language);
    JamfSchool school = demoJamfSchool(now, language);
    putEverybody(school);
    putConnectors(school, rows);
    school.sso = ssoWithMetadata(rows);
    school.cloudServices = {{u"tenantId"_s, u"c84f4b40-6f4e-4f4e-9f07-2ad0d6f0bd2a"_s},
                            {u"subject"_s, u"jamf-pro"_s},
                            {u"refreshExpiration"_s, rows.in(44).toSecsSinceEpoch()},
                            {u"scopes"_s, QJsonArray {u"openid"_s}},
                            {u"legacyJamfSalesforceIds"_s, QJsonArray()}};
    school.mobileDevices = withProfiles(school.mobileDevices, rows);
    return school;
}

JamfSchool emptyJamfSchool(const QDateTime &now)
{
    const JamfRows rows(now, QLocale(QLocale::English));
    JamfSchool school;
    putEverybody(school);
    rows.putAuthority(school, -10, 3640);
    school.isCloud = false;
    school.ssoCertificate
        = {{u"keystore"_s, QJsonObject {{u"type"_s, u"NONE"_s}, {u"keystoreSetupType"_s, u"NONE"_s}}},
           {u"keystoreDetails"_s, QJsonValue::Null}};
    school.sso = {{u"ssoEnabled"_s, false}, {u"samlSettings"_s, QJsonValue::Null}};
    school.gsx = {{u"enabled"_s, false}, {u"username"_s, QString()}, {u"gsxKeystore"_s, QJsonValue::Null}};
    school.deviceCommunication = {{u"autoRenewMobileDeviceMdmProfileWhenCaRenewed"_s, false}};
    return school;
}

JamfSchool largeJamfSchool(const QDateTime &now, qsizetype mobileDevices)
{
    const QLocale english(QLocale::English);
    const JamfRows rows(now, english);
    JamfSchool school = fullJamfSchool(now, english);
    const auto device = [rows](const QString &prefix) {
        return [rows, prefix](qsizetype place) {
            JamfDevice one = rows.device(QString::number(place + 1),
                                         prefix + u"%1"_s.arg(place + 1, 6, 10, QLatin1Char('0')));
            one.user = u"user%1"_s.arg(place + 1);
            one.model = u"iPad (10th generation)"_s;
            one.osVersion = u"18.1"_s;
            return one;
        };
    };
    school.mobileDevices = {mobileDevices, device(u"iPad-"_s), true};
    school.computers = {mobileDevices / 25, device(u"Mac-"_s), true};
    school.commands.clear();
    return school;
}

JamfSchool oldJamfSchool(const QDateTime &now, const QLocale &language)
{
    JamfSchool school = demoJamfSchool(now, language);
    school.version = u"11.7.1-t1720540800000"_s;
    school.isCloud = false;
    school.hasNewTokenPath = false;
    school.missingTokenPathStatus = 401;
    school.wrongClientStatus = 400;
    return school;
}

} // namespace Sandbox
