// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/utc.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Connections {

enum class Service { JamfPro, AppleSchoolManager, AutomatedDeviceEnrollment, AppsAndBooks };

[[nodiscard]] QString code(Service service); ///< "jamf-pro", "asm", "ade", "apps-and-books"
[[nodiscard]] std::optional<Service> serviceOf(QStringView word);

/// How an account signs in.
enum class SignIn { Client, User };

/// An account of the school on a service, as the database keeps it: nothing in it is secret. Each coordinator's own
/// keychain holds the secret under keyOf().
struct Connection
{
    QString id {}; ///< UUID; empty while it is not stored
    Service service = Service::JamfPro;
    QString name {};
    QUrl address {}; ///< of the server, without path for Jamf Pro and Apple
    QUrl tokenAddress {}; ///< where it signs in, with its path; Apple alone has that elsewhere
    SignIn signIn = SignIn::Client;
    QString account {}; ///< client id or user name
    QString keyId {}; ///< Apple School Manager
    QByteArray authority {}; ///< PEM of the school's own CA
    QUrl proxy {}; ///< empty: the system's
    QString proxyUser {};
    bool isPaused = false;
    int readsPerMinute = 0; ///< most calls to Apple, where others use the same account; 0: the usual number
    int writesPerHour = 0;
    Moment testedAt {};

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Which secret of a connection.
enum class SecretPart { Sign, Proxy };

[[nodiscard]] QString keyOf(const QString &connection, SecretPart part); ///< `connection/UUID/sign-in`

/// Reads an address as a person pastes it: with or without scheme, port, path, trailing slash, in capitals,
/// an internationalised name. Gives https://host[:port]; plain http only on loopback. Error
/// invalid-server-address otherwise, which names no password.
[[nodiscard]] Result<QUrl> serverAddress(const QString &text);

/// The same of where one signs in, which keeps its path.
[[nodiscard]] Result<QUrl> tokenAddress(const QString &text);

/// `host:port`, http or socks5; http unless named. Error invalid-proxy-address otherwise.
[[nodiscard]] Result<QUrl> proxyAddress(const QString &text);

/// The certificates in @p bytes, PEM or DER, as PEM, and nothing else of them: what stands beside a
/// certificate in a file may be its private key. Error invalid-authority where there is none.
[[nodiscard]] Result<QByteArray> authorityIn(const QByteArray &bytes);

/// The secret of a file that holds nothing else: one line, without its end, which may be CR LF, and without a
/// byte order mark, which editors leave in front of it. Error invalid-secret where it is no such line.
[[nodiscard]] Result<Secret> secretIn(const Secret &content);

constexpr int MostCalls = 1000; ///< in a minute or an hour; more stands for a typing error

/// Error connection-incomplete where something that it needs is missing.
[[nodiscard]] Result<> validated(const Connection &connection);

} // namespace Connections
