// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <openssl/x509.h>

namespace Credentials {

/// The longest text that a fact keeps of a name from outside; longer ones are cut and end in "…".
inline constexpr qsizetype MaxNameCharacters = 4096;

/// A distinguished name as people read it, and the parts of it that decide what a certificate is.
struct DistinguishedName
{
    QString text; ///< RFC 4514 order and escapes, ", " between: "CN=…, O=…, C=US"
    QString commonName;
    QString organisation;
    QString userId; ///< 0.9.2342.19200300.100.1.1
};

[[nodiscard]] DistinguishedName distinguishedNameOf(const X509_NAME *name);

/// Any ASN.1 string type as text; NUL inside is kept. TeletexString is read as UTF-8 where it is valid UTF-8, for
/// Chinese tools write that, else as Latin-1 like libcrypto does.
[[nodiscard]] QString textOf(const ASN1_STRING *string);

/// @p text, cut to MaxNameCharacters.
[[nodiscard]] QString bounded(QString text);

} // namespace Credentials
