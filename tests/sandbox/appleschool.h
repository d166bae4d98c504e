// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Sandbox {

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
    QDateTime since; ///< what dates are reckoned from
};

[[nodiscard]] AppleApiAccount appleApiAccount(const QString &prefix = QStringLiteral("SCHOOLAPI"));
[[nodiscard]] AppleSchool appleSchool(quint32 devices, const QDateTime &now);
/// The file that Apple gives out: PKCS#8 under the label that it really has.
[[nodiscard]] QByteArray applePrivateKeyFile(const AppleApiAccount &account);

} // namespace Sandbox
