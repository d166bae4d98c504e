// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/recipe.h"

#include <QList>

/// A mint for make-believe credentials, for tests and the demo: what Apple, a CA or Keychain Access would have made,
/// byte for byte in the same form. Needs Qt Core and libcrypto alone. A recipe that libcrypto refuses ends the
/// program.
namespace Sandbox {

/// Signed by @p issuer, by itself without one.
[[nodiscard]] Identity issue(const Recipe &recipe, const Identity *issuer = nullptr);
/// PKCS#8 DER.
[[nodiscard]] QByteArray newKey(Key key = Key::Ec);
[[nodiscard]] QByteArray publicKey(const QByteArray &pkcs8); ///< SubjectPublicKeyInfo, DER
[[nodiscard]] QByteArray sec1Key(const QByteArray &pkcs8); ///< EC in SEC1, RSA in PKCS#1; DER
[[nodiscard]] QByteArray encryptedKey(const QByteArray &pkcs8, const QByteArray &password,
                                      int iterations = 2048);
[[nodiscard]] QByteArray certificateRequest(const Recipe &recipe, const QByteArray &pkcs8); ///< PKCS#10, DER
[[nodiscard]] QByteArray revocationList(const Identity &issuer, const QDateTime &thisUpdate,
                                        const QDateTime &nextUpdate,
                                        const QList<QByteArray> &serials = {}); ///< DER

/// `-----BEGIN label-----`, base64 in 64 columns, LF.
[[nodiscard]] QByteArray pem(QByteArrayView label, const QByteArray &der);
[[nodiscard]] QByteArray pem(const Identity &identity); ///< certificate, then PRIVATE KEY

struct Pkcs12Recipe
{
    QByteArray password {}; ///< UTF-8
    QString friendlyName {};
    bool isLegacy = false; ///< RC2-40 for certificates, 3DES for the key, as Keychain Access writes
    bool isEncrypted = true; ///< false: certificates and key in the open
    bool hasMac = true;
    bool hasNullPassword
        = false; ///< no password at all, which is not the same as an empty one (RFC 7292, B.1)
    int iterations = 2048;
};

/// Without a private key in @p identity, it holds certificates alone.
[[nodiscard]] QByteArray pkcs12(const Identity &identity, const QList<QByteArray> &chain,
                                const Pkcs12Recipe &recipe);
/// Degenerate SignedData (.p7b), DER.
[[nodiscard]] QByteArray pkcs7(const QList<QByteArray> &certificates);

struct ServerTokenRecipe
{
    QString consumerKey = QStringLiteral("CK_0123456789abcdef0123456789abcdef");
    QByteArray expiry {"2027-05-06T07:08:09Z"};
    QByteArray json {}; ///< in place of the usual object
};

/// What Apple hands out as `…_smime.p7m`: MIME header, CMS EnvelopedData in BER with indefinite lengths, AES-128-CBC,
/// an RSA recipient by issuer and serial.
[[nodiscard]] QByteArray serverToken(const QByteArray &recipient, const ServerTokenRecipe &recipe = {});
/// EnvelopedData around any @p content, DER or BER without a MIME header.
[[nodiscard]] QByteArray enveloped(const QByteArray &content, const QList<QByteArray> &recipients,
                                   bool isBer = false);

/// What Apple hands out as `.vpptoken`: base64 of JSON with `expDate`, `token` and `orgName`.
[[nodiscard]] QByteArray contentToken(const QString &organisation, const QByteArray &expiry,
                                      const QByteArray &token);

/// An XML property list of a configuration profile without payloads but those in @p payloads (`<dict>…</dict>`).
[[nodiscard]] QByteArray profile(const QString &displayName, const QString &identifier, const QString &uuid,
                                 const QString &organisation, const QByteArray &payloads = {});
/// SignedData with @p content inside, DER; BER with indefinite lengths where @p isBer.
[[nodiscard]] QByteArray signedContent(const QByteArray &content, const Identity &signer,
                                       const QList<QByteArray> &chain = {}, bool isBer = false);

/// What an MDM vendor makes of a customer's @p request for identity.apple.com ("plist_encoded"); base64.
/// @p chain follows the vendor's certificate, root last.
[[nodiscard]] QByteArray pushCertificateRequest(const QByteArray &request, const Identity &vendor,
                                                const QList<QByteArray> &chain);

} // namespace Sandbox
