// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <utility>
#include <vector>

namespace Credentials {

/// Keys of Facts; stable, documented in README, used in JSON as they stand.
namespace Fact {
inline constexpr QLatin1StringView Subject {"subject"};
inline constexpr QLatin1StringView Issuer {"issuer"};
inline constexpr QLatin1StringView Serial {
    "serial"}; ///< upper-case hex, no separators, "-" before a negative one
inline constexpr QLatin1StringView Sha256 {
    "sha256"}; ///< of the DER certificate or of the token; lower-case hex
inline constexpr QLatin1StringView KeySha256 {
    "keySha256"}; ///< of the DER SubjectPublicKeyInfo; lower-case hex
inline constexpr QLatin1StringView KeyAlgorithm {"keyAlgorithm"}; ///< "RSA 2048", "EC prime256v1"
inline constexpr QLatin1StringView SignatureAlgorithm {"signatureAlgorithm"};
inline constexpr QLatin1StringView Organisation {"organisation"};
inline constexpr QLatin1StringView Topic {"topic"};
inline constexpr QLatin1StringView SubjectAltNames {"subjectAltNames"}; ///< joined by ", "
inline constexpr QLatin1StringView PrivateKey {
    "privateKey"}; ///< "fits" when the same file has the certificate's key
inline constexpr QLatin1StringView FriendlyName {"friendlyName"};
inline constexpr QLatin1StringView Role {"role"}; ///< "leader" or "member" of a Classroom identity
inline constexpr QLatin1StringView RecipientIssuer {"recipientIssuer"};
inline constexpr QLatin1StringView RecipientSerial {"recipientSerial"};
inline constexpr QLatin1StringView RecipientKeyIdentifier {
    "recipientKeyIdentifier"}; ///< where the recipient is named by one
inline constexpr QLatin1StringView ConsumerKey {"consumerKey"}; ///< the first six characters and "…"
inline constexpr QLatin1StringView RawDate {"rawDate"}; ///< the text of a date that could not be read
inline constexpr QLatin1StringView DisplayName {"displayName"};
inline constexpr QLatin1StringView Identifier {"identifier"};
inline constexpr QLatin1StringView Uuid {"uuid"};
inline constexpr QLatin1StringView PayloadTypes {"payloadTypes"}; ///< joined by ", "
inline constexpr QLatin1StringView Signed {"signed"}; ///< "yes", "no"
inline constexpr QLatin1StringView SignatureVerifies {"signatureVerifies"}; ///< "yes", "no", "unchecked"
inline constexpr QLatin1StringView SignerTrusted {"signerTrusted"}; ///< "yes", "no", "unknown"
inline constexpr QLatin1StringView Signer {"signer"};
inline constexpr QLatin1StringView SignerNotAfter {"signerNotAfter"};
inline constexpr QLatin1StringView RemovalDate {"removalDate"};
inline constexpr QLatin1StringView VendorSubject {"vendorSubject"};
inline constexpr QLatin1StringView VendorNotAfter {"vendorNotAfter"};
inline constexpr QLatin1StringView LeafNotAfter {"leafNotAfter"}; ///< of a TLS chain whose end comes earlier
inline constexpr QLatin1StringView ChainSubjects {"chainSubjects"}; ///< leaf first, joined by " ← "
inline constexpr QLatin1StringView ChainIssuer {
    "chainIssuer"}; ///< issuer of the last certificate that was sent
inline constexpr QLatin1StringView Verification {"verification"}; ///< "trusted" or OpenSSL's / Qt's reason
inline constexpr QLatin1StringView TlsVersion {"tlsVersion"};
inline constexpr QLatin1StringView Curve {"curve"};
inline constexpr QLatin1StringView ClientId {"clientId"}; ///< of an API account
inline constexpr QLatin1StringView KeyId {"keyId"};
} // namespace Fact

/// What is known of a credential, as key and text, in the order of insertion. Kept as one block of UTF-8, for a
/// school's folder can hold a hundred thousand of them.
class Facts final
{
public:
    void set(QLatin1StringView key, QStringView value); ///< an empty @p value removes the fact
    [[nodiscard]] QString value(QAnyStringView key) const; ///< empty where it is not known
    [[nodiscard]] std::vector<std::pair<QString, QString>> all() const;
    [[nodiscard]] bool isEmpty() const { return m_block.isEmpty(); }

    /// For the store: the block as it stands, and back. A block that is not one gives no facts.
    [[nodiscard]] const QByteArray &block() const { return m_block; }
    [[nodiscard]] static Facts fromBlock(QByteArray block);

    friend bool operator==(const Facts &, const Facts &) = default;

private:
    QByteArray m_block; ///< key NUL value NUL …, NUL inside a value written as U+0001 0, U+0001 as U+0001 1
};

} // namespace Credentials
