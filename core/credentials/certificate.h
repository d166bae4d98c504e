// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/asn1time.h"
#include "core/credentials/distinguishedname.h"
#include "core/credentials/observation.h"
#include "core/credentials/openssl.h"

namespace Credentials {

/// What a chain is built by: RFC 5280, 4.2.1.1 and 4.2.1.2.
struct ChainLink
{
    QByteArray subjectKeyId; ///< empty where the certificate has none
    QByteArray authorityKeyId;
    bool isAuthority = false; ///< basicConstraints CA:TRUE
};

/// What one X.509 certificate says of itself.
struct CertificateReading
{
    Observation observation;
    ChainLink link;
};

/// The certificate as a credential: its kind and identity by its content, facts, dates, problems. @p der are the
/// bytes it was read from, for the fingerprint; empty means they are made anew. @p friendlyName is the name that a
/// PKCS#12 file gives it.
[[nodiscard]] CertificateReading readingOf(X509 *certificate, QByteArrayView der = {},
                                           const QString &friendlyName = {});

/// The same without what only a chain needs.
[[nodiscard]] Observation observationOf(X509 *certificate);

/// Upper-case hex without separators, "-" before a negative one; of any length.
[[nodiscard]] QString serialText(const ASN1_INTEGER *serial);

/// The long name of a signature algorithm ("sha256WithRSAEncryption"), else its number.
[[nodiscard]] QString algorithmText(const X509_ALGOR *algorithm);

} // namespace Credentials
