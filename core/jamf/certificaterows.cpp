// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

Answer<Reading> readOne(const Asking &asking, const QString &path, Reading (*readingOf)(const QJsonObject &))
{
    return chain(&asking.server, asking.server.get(path), [readingOf](const QJsonDocument &answer) {
        return ready(Result<Reading>(readingOf(answer.object())));
    });
}

Reading notSetUp()
{
    Reading reading;
    reading.isSetUp = false;
    return reading;
}

Reading authorityReading(const QJsonObject &record)
{
    return {.lapsing = {authorityOf(record)}, .count = 1};
}

struct Directory
{
    QString id;
    QString name;
};

QList<Directory> googleDirectories(const QJsonArray &providers)
{
    QList<Directory> directories;
    for (const QJsonValue &value : providers) {
        const QJsonObject provider = value.toObject();
        if (textOf(provider, "providerName"_L1).compare(u"GOOGLE", Qt::CaseInsensitive) == 0)
            directories.append({parseId(provider.value("id"_L1)), textOf(provider, "displayName"_L1)});
    }
    return directories;
}

Reading keystoresOf(const QList<Directory> &directories, const QList<Result<QJsonDocument>> &answers)
{
    Reading reading {.count = static_cast<int>(directories.size()), .isSetUp = !directories.isEmpty()};
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i])
            reading.lapsing.append(keystoreOf(answers[i]->object(), directories[i].id, directories[i].name));
        else
            reading.missing = answers[i].error();
    }
    return reading;
}

} // namespace

Reading ssoCertificateOf(const QJsonObject &answer)
{
    const QJsonObject details = answer.value("keystoreDetails"_L1).toObject();
    const QJsonObject keystore = answer.value("keystore"_L1).toObject();
    const bool isNone
        = textOf(keystore, "type"_L1) == "NONE"_L1 || textOf(keystore, "keystoreSetupType"_L1) == "NONE"_L1;
    if (isNone || details.isEmpty())
        return notSetUp();
    Lapsing entry = lapsing(u"sso-signing-certificate"_s, u"sso-signing-certificate"_s, {},
                            details.value("expiration"_L1));
    entry.serial = hexOfDecimal(textOf(details, "serialNumber"_L1));
    addFact(entry, u"subject"_s, textOf(details, "subject"_L1));
    addFact(entry, u"issuer"_s, textOf(details, "issuer"_L1));
    addFact(entry, u"serial"_s, entry.serial);
    return {.lapsing = {entry}, .count = 1};
}

Answer<Reading> readSsoSigningCertificate(const Asking &asking)
{
    return readOne(asking, u"/v2/sso/cert"_s, ssoCertificateOf);
}

Lapsing keystoreOf(const QJsonObject &cloudLdap, const QString &id, const QString &name)
{
    const QJsonObject server = cloudLdap.value("server"_L1).toObject();
    const QJsonObject keystore = server.value("keystore"_L1).toObject();
    Lapsing entry
        = lapsing(u"ldap-keystore"_s, u"cloud-ldap/"_s + id, name, keystore.value("expirationDate"_L1));
    addFact(entry, u"subject"_s, textOf(keystore, "subject"_L1));
    addFact(entry, u"fileName"_s, textOf(keystore, "fileName"_L1));
    return entry;
}

Answer<Reading> readLdapKeystores(const Asking &asking)
{
    Server &server = asking.server;
    const ListRequest request {.paths = {u"/v1/cloud-idp"_s}, .sort = u"id:asc"_s};
    return chain(&server, server.list(request), [&server](const QJsonArray &providers) {
        const QList<Directory> directories = googleDirectories(providers);
        QList<Answer<QJsonDocument>> answers;
        for (const Directory &directory : directories)
            answers.append(server.get(u"/v2/cloud-ldaps/"_s + directory.id));
        return chain(&server, gather(&server, answers),
                     [directories](const QList<Result<QJsonDocument>> &read) {
                         return ready(Result<Reading>(keystoresOf(directories, read)));
                     });
    });
}

Reading gsxOf(const QJsonObject &connection)
{
    const QJsonObject keystore = connection.value("gsxKeystore"_L1).toObject();
    if (keystore.isEmpty() || !keystore.value("expirationEpoch"_L1).toDouble()) {
        if (!truthOf(connection.value("enabled"_L1)).value_or(false))
            return notSetUp();
    }
    Lapsing entry = lapsing(u"gsx-certificate"_s, u"gsx"_s, textOf(keystore, "name"_L1),
                            keystore.value("expirationEpoch"_L1));
    addFact(entry, u"gsxError"_s, textOf(keystore, "errorMessage"_L1));
    return {.lapsing = {entry}, .count = 1};
}

Answer<Reading> readGsxCertificate(const Asking &asking)
{
    return readOne(asking, u"/v1/gsx-connection"_s, gsxOf);
}

Lapsing authorityOf(const QJsonObject &record)
{
    const QString subject = textOf(record, "subjectX500Principal"_L1);
    Lapsing entry = lapsing(u"certificate-authority"_s, u"built-in-ca"_s, {}, record.value("notAfter"_L1));
    entry.notBefore = parseDate(record.value("notBefore"_L1));
    entry.serial = plainHex(textOf(record, "serialNumber"_L1));
    entry.sha256 = plainHex(textOf(record, "sha256Fingerprint"_L1)).toLower();
    addFact(entry, u"subject"_s, subject);
    addFact(entry, u"issuer"_s, textOf(record, "issuerX500Principal"_L1));
    addFact(entry, u"serial"_s, entry.serial);
    addFact(entry, u"sha256"_s, entry.sha256);
    return entry;
}

Answer<Reading> readBuiltInCa(const Asking &asking)
{
    return readOne(asking, u"/v1/pki/certificate-authority/active"_s, authorityReading);
}

} // namespace Jamf
