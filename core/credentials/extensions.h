// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/distinguishedname.h"

#include <QByteArray>

namespace Credentials {

/// The extensions that decide what a certificate is for (RFC 5280, 4.2.1). Read by hand: libcrypto's own cache of
/// them hashes the certificate and decodes all of them each time.
struct Extensions
{
    bool isAuthority = false; ///< basicConstraints CA:TRUE
    bool isForTlsServer = false; ///< named by the extended key usage, or any usage is
    bool isForTlsClient = false;
    QString alternativeNames; ///< joined by ", "; other than DNS names carry their type: "IP:192.0.2.1"
    QString firstDnsName;
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
};

[[nodiscard]] Extensions extensionsOf(const X509 *certificate);

/// "leader" or "member" for a Classroom identity: its common name begins so in either letter case, it serves TLS on
/// both sides and is nobody's server certificate. Empty for any other.
[[nodiscard]] QString roleOf(const DistinguishedName &subject, const Extensions &extensions);

} // namespace Credentials
