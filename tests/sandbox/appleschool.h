// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/applefleet.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Sandbox {

struct JamfSchool;

/// An API account as Apple keeps it, and the private half that only its owner has.
struct AppleApiAccount
{
    QString clientId;
    QString keyId;
    QByteArray publicKey; ///< DER
    QByteArray privateKey; ///< PKCS#8; to sign with, never looked at by the server
    bool isRevoked = false;
};

struct AppleMdmServer
{
    QString id;
    QString name;
    QString type {QStringLiteral("MDM")};
    QStringList families {};
    QDateTime connectedAt {}; ///< never, where it is not valid
    QDateTime createdAt {};
};

/// An organisation at Apple as a make-believe server begins with it.
struct AppleSchool
{
    QList<AppleApiAccount> accounts;
    QList<AppleMdmServer> servers; ///< the first has iPads and the like, the second Macs
    quint32 devices = 0;
    QList<AppleKnownDevice> known {}; ///< the first of the devices
    QDateTime since; ///< what dates are reckoned from
};

[[nodiscard]] AppleApiAccount appleApiAccount(const QString &prefix = QStringLiteral("SCHOOLAPI"));
[[nodiscard]] AppleSchool appleSchool(quint32 devices, const QDateTime &now);
/// The organisation behind demoJamfSchool(): nearly all of its devices, and some that no Jamf Pro has heard of; a few on
/// the wrong server or on none. Its last ReleasedLater devices are to be released while the program runs.
constexpr quint32 ReleasedLater = 6;
[[nodiscard]] AppleSchool demoAppleSchool(const JamfSchool &jamf, const QDateTime &now);
/// The file that Apple gives out: PKCS#8 under the label that it really has.
[[nodiscard]] QByteArray applePrivateKeyFile(const AppleApiAccount &account);

} // namespace Sandbox
