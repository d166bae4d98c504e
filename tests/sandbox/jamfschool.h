// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QStringList>

#include <chrono>

/// What a make-believe Jamf Pro knows. Rows that only travel to the client are JSON as they shall stand on the wire, so
/// that a school can have every oddity of a real one.
namespace Sandbox {

/// An API client of "API roles and clients".
struct JamfClient
{
    QString id;
    QByteArray secret;
    QStringList privileges {};
    int tokenLife = 1200; ///< seconds, as the administrator typed them; answers say one less
    bool isEnabled = true;
    QStringList roles {QStringLiteral("api-role:1")};
};

struct JamfUser
{
    QString name;
    QByteArray password;
    QStringList privileges {};
    int tokenLife = 1800;
    bool hasExpiredPassword = false;
};

struct JamfDatedThing
{
    QString name;
    QString uuid {};
    Moment ends {};
};

/// A mobile device or a computer.
struct JamfDevice
{
    /// How it takes commands.
    enum class Manner { Answers, Sleeps, Refuses };

    QString id;
    QString managementId;
    QString udid;
    QString serialNumber;
    QString name;
    QString model {};
    QString modelIdentifier {};
    QString user {};
    QString realName {};
    QString email {};
    QString osVersion {};
    Moment lastInventory {};
    Moment lastContact {};
    Moment enrolled {};
    Moment mdmProfileEnds {};
    Moment warrantyEnds {};
    bool isManaged = true;
    bool isSupervised = true;
    QList<JamfDatedThing> certificates {};
    QList<JamfDatedThing> provisioningProfiles {};
    Manner manner = Manner::Answers;
    bool isBroken = false; ///< a record that the server itself cannot read
    QJsonObject
        instead {}; ///< members in place of the usual ones, by section: {"general": {"managed": "yes"}}
};

/// Devices by their place, so that a large fleet need not stand in memory.
struct JamfFleet
{
    qsizetype size = 0;
    std::function<JamfDevice(qsizetype)> at {};
    bool isById = false; ///< ids rise from the first to the last, so that nobody need make all to sort them
};
[[nodiscard]] JamfFleet fleetOf(const QList<JamfDevice> &devices);

struct JamfCommand
{
    QString uuid;
    QString managementId;
    QString clientType; ///< MOBILE_DEVICE, COMPUTER …
    QString type;
    QDateTime sentAt;
    JamfDevice::Manner manner = JamfDevice::Manner::Answers;
};

/// PENDING until @p takes after it was sent, then what the device's manner is.
[[nodiscard]] QString stateOf(const JamfCommand &command, const QDateTime &now, std::chrono::seconds takes);

struct JamfVenafi
{
    QJsonObject settings;
    QByteArray publicKey {}; ///< PEM
    QByteArray trustStore {}; ///< PEM
};

struct JamfSchool
{
    QString version {QStringLiteral("11.30.1-t1784555528405")};
    bool isCloud = true;
    bool hasNewTokenPath = true; ///< /api/v1/oauth/token; no version before 11.23 has it
    bool hasOldTokenPath = true; ///< /api/oauth/token
    int missingTokenPathStatus = 404; ///< some say 401
    int wrongClientStatus = 401; ///< the schema lists 400 alone, 401 has been seen
    bool hasClassicUpdateInventory = true;
    bool tellsClientPrivileges = true; ///< whether GET /v1/auth lists them for an API client
    bool canRenewProfiles = true;
    QString publicUrl {}; ///< of jamf-pro-server-url; the server's own address where it is empty

    QList<JamfClient> clients {};
    QList<JamfUser> users {};

    QJsonArray serverTokens {};
    QJsonArray serverTokenSyncs {};
    QJsonArray contentTokens {};
    QJsonArray supervisionIdentities {};
    QJsonArray identityProviders {};
    QJsonArray notifications {};
    QMap<QString, QJsonObject> cloudLdaps {};
    QMap<QString, QJsonObject> adcs {};
    QMap<QString, QJsonObject> digicert {};
    QMap<QString, JamfVenafi> venafi {};
    QJsonObject ssoCertificate {};
    QJsonObject sso {};
    QJsonObject gsx {};
    QJsonObject cloudServices {}; ///< empty: not set up
    QJsonObject authority {}; ///< CertificateRecord of the active CA
    QByteArray authorityPem {};
    QJsonObject deviceCommunication {};
    QJsonArray computerInvitations {};
    QJsonArray mobileInvitations {};

    JamfFleet mobileDevices {};
    JamfFleet computers {};
    QList<JamfCommand> commands {};
    std::chrono::seconds commandsTake {20};
};

/// The fifteen of the reference and the two for invitations: their role reads every row of a sweep.
[[nodiscard]] QStringList jamfReadingPrivileges();
/// What the actions of the console need on top.
[[nodiscard]] QStringList jamfActingPrivileges();

/// Qinghe Junior High School: 1,138 iPads, 86 Macs, days reckoned from @p now as in writeSchool(). Its first client
/// may not read the GSX certificate.
[[nodiscard]] JamfSchool demoJamfSchool(const QDateTime &now, const QLocale &language);
/// The same with everything set up and everything allowed: each row of a sweep has something to show.
[[nodiscard]] JamfSchool fullJamfSchool(const QDateTime &now, const QLocale &language);
/// A server of which nothing has been set up.
[[nodiscard]] JamfSchool emptyJamfSchool(const QDateTime &now);
/// 50,000 mobile devices, made when they are asked for.
[[nodiscard]] JamfSchool largeJamfSchool(const QDateTime &now, qsizetype mobileDevices = 50'000);
/// Like 11.7.1: the older token path, the first inventory, no blank push of the second version, no AD CS.
[[nodiscard]] JamfSchool oldJamfSchool(const QDateTime &now, const QLocale &language);
/// Ids as numbers, dates in all forms and none, empty strings, unknown values, broken records, huge serial numbers.
[[nodiscard]] JamfSchool oddJamfSchool(const QDateTime &now);

} // namespace Sandbox
