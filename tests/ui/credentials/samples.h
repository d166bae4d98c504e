// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/rounds.h"
#include "core/credentials/codes.h"
#include "ui/shell/preferences.h"

#include <QSettings>
#include <QTemporaryDir>

/// A school's snapshot for tests of the pages, without disk or database.
namespace Samples {

using namespace Qt::StringLiterals;

inline QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(9, 41), Qt::UTC};
}

inline Credentials::Credential credential(qint64 id, Credentials::Kind kind, const QString &name, int days,
                                          const QString &custodian = {})
{
    Credentials::Credential made;
    made.id = id;
    made.kind = kind;
    made.identity = u"identity-%1"_s.arg(id);
    made.name = name;
    made.custodian = custodian;
    made.facts.set(Credentials::Fact::Serial, u"1A2B7C9044E103F5");
    made.facts.set(Credentials::Fact::Sha256, QString(u"9f3c71aa%1"_s.arg(id, 56, 16, QChar(u'0'))));
    Credentials::Sighting sighting;
    sighting.where = u"/school/credential-%1.pem"_s.arg(id);
    sighting.seenAt = now();
    sighting.notBefore = now().addDays(days - 365);
    sighting.notAfter = now().addDays(days).addSecs(3600);
    made.sightings = {sighting};
    return made;
}

inline Check::Trouble trouble(const QString &where, ErrorKind kind, QLatin1StringView code,
                              const QStringList &about = {})
{
    return {.where = where, .error = {.kind = kind, .code = code, .about = about}};
}

/// Nine credentials: 1 expired, 2 urgent, 2 warning, 2 notice, 1 ok, 1 without a date; and one file with a password.
inline Check::Snapshot school()
{
    using enum Credentials::Kind;
    Check::Snapshot snapshot;
    snapshot.credentials = {
        credential(1, LdapKeystore, u"Google LDAP keystore"_s, -4, u"Lin Yi-chun"_s),
        credential(2, ContentToken, u"Main campus"_s, 6, u"Chen Chih-hao"_s),
        credential(3, ScimToken, u"Microsoft Entra provisioning"_s, 10, u"Wang Shu-fen"_s),
        credential(4, TlsServerCertificate, u"jamf.qinghe.example"_s, 19),
        credential(5, AdeServerToken, u"Jamf Pro – iPad"_s, 26, u"Lin Yi-chun"_s),
        credential(6, ApnsPushCertificate, u"Push certificate"_s, 46, u"Lin Yi-chun"_s),
        credential(7, SupervisionIdentity, u"Configurator, ICT office"_s, 71, u"Chen Chih-hao"_s),
        credential(8, AdeServerToken, u"Jamf Pro – Mac"_s, 117, u"Lin Yi-chun"_s),
        credential(9, GsxCertificate, u"GSX certificate"_s, 0),
    };
    snapshot.credentials[8].sightings[0].notAfter.reset();
    snapshot.credentials[5].identity = u"com.apple.mgmt.External.0b5e6d1c-c41d"_s;
    snapshot.credentials[5].facts.set(Credentials::Fact::Topic, snapshot.credentials[5].identity);
    snapshot.credentials[1].sightings[0].problems
        = {{QString(Credentials::Codes::RenewedNotInstalled), {u"Jamf Pro"_s}}};
    snapshot.troubles = {trouble(u"/school/backup.p12"_s, ErrorKind::Unauthorized,
                                 Credentials::Codes::PasswordNeeded, {u"pkcs12"_s})};
    Check::Watched folder;
    folder.id = 1;
    folder.kind = Check::WatchKind::Folder;
    folder.where = u"/school"_s;
    snapshot.watched = {folder};
    snapshot.lastCheck = now();
    return snapshot;
}

/// Preferences in a file of their own.
struct Store
{
    QTemporaryDir folder;
    QSettings settings {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences {settings};
};

} // namespace Samples
