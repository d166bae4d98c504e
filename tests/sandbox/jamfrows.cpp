// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfrows.h"

#include "tests/sandbox/forge.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr int SecondsPastTheDay = 6 * 3600 + 19 * 60; // as in the school's files

QString uuidOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

/// Ten characters in the letters that Apple takes.
QString serialOf(const QString &name)
{
    static constexpr QLatin1StringView Letters {"0123456789CDFGHJKLMNPQRTVWXY"};
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QString serial(u"DM"_s);
    for (int i = 0; i < 8; ++i)
        serial.append(QChar(Letters.at(static_cast<quint8>(hash.at(i)) % Letters.size())));
    return serial;
}

QString fingerprint(const QByteArray &der, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, algorithm).toHex());
}

} // namespace

JamfRows::JamfRows(const QDateTime &now, const QLocale &language)
    : m_now(now.toUTC())
    , m_isChinese(language.language() == QLocale::Chinese)
{
}

QString JamfRows::said(const QString &english, const QString &chinese) const
{
    return m_isChinese ? chinese : english;
}

QDateTime JamfRows::in(int days) const
{
    return m_now.addDays(days).addSecs(SecondsPastTheDay);
}

QString JamfRows::zulu(int days) const
{
    return in(days).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

QString JamfRows::withoutZone(int days) const
{
    return in(days).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s);
}

QString JamfRows::day(int days) const
{
    return m_now.date().addDays(days + 1).toString(Qt::ISODate);
}

QJsonObject JamfRows::serverToken(int id, const QString &name, const QString &ends) const
{
    return {{u"id"_s, QString::number(id)},
            {u"name"_s, name},
            {u"supervisionIdentityId"_s, u"-1"_s},
            {u"siteId"_s, u"-1"_s},
            {u"serverName"_s, name},
            {u"serverUuid"_s, uuidOf(name).remove(u'-').toUpper()},
            {u"adminId"_s, u"ict@qinghe.example"_s},
            {u"orgName"_s, said(u"Qinghe Junior High School"_s, u"臺中市立青禾國民中學"_s)},
            {u"orgEmail"_s, u"ict@qinghe.example"_s},
            {u"orgPhone"_s, u"04-0000-0000"_s},
            {u"orgAddress"_s, QString()},
            {u"tokenExpirationDate"_s, ends}};
}

QJsonObject JamfRows::sync(int serverToken, const QString &state, const QString &when) const
{
    return {{u"syncState"_s, state}, {u"instanceId"_s, QString::number(serverToken)}, {u"timestamp"_s, when}};
}

QJsonObject JamfRows::contentToken(int id, const QString &name, const QString &ends) const
{
    return {{u"id"_s, QString::number(id)},
            {u"name"_s, name},
            {u"totalPurchasedLicenses"_s, 4200},
            {u"totalUsedLicenses"_s, 3871},
            {u"appleId"_s, QString()},
            {u"email"_s, u"ict@qinghe.example"_s},
            {u"organizationName"_s, said(u"Qinghe Junior High School"_s, u"臺中市立青禾國民中學"_s)},
            {u"tokenExpiration"_s, ends},
            {u"countryCode"_s, u"TW"_s},
            {u"locationName"_s, name},
            {u"clientContextMismatch"_s, false},
            {u"automaticallyPopulatePurchasedContent"_s, true},
            {u"sendNotificationWhenNoLongerAssigned"_s, false},
            {u"autoRegisterManagedUsers"_s, false},
            {u"siteId"_s, u"-1"_s},
            {u"siteName"_s, u"None"_s},
            {u"lastSyncTime"_s, zulu(-1)}};
}

QJsonObject JamfRows::connector(const QString &name, int serverEnds, int clientEnds) const
{
    const auto certificate = [this, &name](const QString &file, int ends) {
        return QJsonObject {{u"filename"_s, file},
                            {u"serialNumber"_s, u"4F00A7"_s},
                            {u"subject"_s, u"CN=%1"_s.arg(name)},
                            {u"issuer"_s, u"CN=Qinghe Root CA"_s},
                            {u"expirationDate"_s, zulu(ends)}};
    };
    return {{u"id"_s, u"1"_s},
            {u"displayName"_s, name},
            {u"caName"_s, u"Qinghe Issuing CA"_s},
            {u"fqdn"_s, u"adcs.qinghe.example"_s},
            {u"serverCert"_s, certificate(u"server.cer"_s, serverEnds)},
            {u"clientCert"_s, certificate(u"client.pfx"_s, clientEnds)},
            {u"revocationEnabled"_s, true}};
}

QJsonObject JamfRows::ssoCertificate(const QString &subject, const QString &ends) const
{
    return {{u"keystore"_s,
             QJsonObject {{u"key"_s, u"1"_s},
                          {u"keys"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"valid"_s, true}}}},
                          {u"type"_s, u"PKCS12"_s},
                          {u"keystoreSetupType"_s, u"GENERATED"_s},
                          {u"keystoreFileName"_s, u"sso.p12"_s}}},
            {u"keystoreDetails"_s,
             QJsonObject {{u"keys"_s, QJsonArray {u"1"_s}},
                          // 160 bits, as a certificate may have.
                          {u"serialNumber"_s, u"raw:1208925819614629174706188723194518326710294417265"_s},
                          {u"subject"_s, subject},
                          {u"issuer"_s, subject},
                          {u"expiration"_s, ends}}}};
}

JamfDevice JamfRows::device(const QString &id, const QString &name) const
{
    return {.id = id,
            .managementId = uuidOf(u"management "_s + name),
            .udid = uuidOf(u"udid "_s + name).toUpper(),
            .serialNumber = serialOf(name),
            .name = name,
            .lastInventory = m_now.addSecs(-3600 * (1 + id.toInt() % 40)),
            .lastContact = m_now.addSecs(-600 * (1 + id.toInt() % 60)),
            .enrolled = m_now.addDays(-410 + id.toInt() % 90),
            .mdmProfileEnds = in(475 + id.toInt() % 200),
            .warrantyEnds = in(200 + id.toInt() % 90)};
}

void JamfRows::putAuthority(JamfSchool &school, int from, int until) const
{
    const QString name = said(u"Qinghe Jamf Pro built-in CA"_s, u"青禾 Jamf Pro 內建 CA"_s);
    const QByteArray der = issue({.commonName = name,
                                  .country = u"TW"_s,
                                  .notBefore = in(from),
                                  .notAfter = in(until),
                                  .serial = "01",
                                  .isCa = true})
                               .certificate;
    const QString subject = u"CN=%1, C=TW"_s.arg(name);
    school.authorityPem = pem("CERTIFICATE", der);
    school.authority = {{u"subjectX500Principal"_s, subject},
                        {u"issuerX500Principal"_s, subject},
                        {u"serialNumber"_s, u"1"_s},
                        {u"version"_s, 3},
                        {u"notAfter"_s, in(until).toSecsSinceEpoch()},
                        {u"notBefore"_s, in(from).toSecsSinceEpoch()},
                        {u"keyUsage"_s, QJsonArray {u"keyCertSign"_s, u"cRLSign"_s}},
                        {u"keyUsageExtended"_s, QJsonArray()},
                        {u"sha1Fingerprint"_s, fingerprint(der, QCryptographicHash::Sha1)},
                        {u"sha256Fingerprint"_s, fingerprint(der, QCryptographicHash::Sha256)}};
}

} // namespace Sandbox
