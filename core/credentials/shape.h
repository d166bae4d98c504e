// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace Credentials {

/// What DER or BER bytes are, by the first fields of their structure.
enum class Shape {
    Unknown,
    Certificate,
    Request,
    RevocationList,
    Pkcs8Key,
    RsaKey, ///< PKCS#1
    DsaKey,
    EcKey, ///< SEC 1
    ShroudedKey, ///< EncryptedPrivateKeyInfo
    PublicKey,
    Pkcs12,
    CertificateBag, ///< CMS SignedData without content
    SignedContent, ///< CMS SignedData with content
    Enveloped, ///< CMS EnvelopedData or AuthEnvelopedData
    OtherCms,
};

/// Looks at the beginning only, so that content that was cut off is still named for what it is.
[[nodiscard]] Shape shapeOf(QByteArrayView bytes);

/// For Error::about: "certificate", "private-key", "pkcs12", "cms" …; "asn1" for Unknown.
[[nodiscard]] QLatin1StringView wordOf(Shape shape);

} // namespace Credentials
