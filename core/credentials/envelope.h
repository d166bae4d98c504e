// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deadline.h"
#include "core/base/secret.h"
#include "core/credentials/openssl.h"

#include <QString>

#include <optional>
#include <vector>

namespace Credentials {

/// CMS in DER or BER; null where it is none. Trailing bytes are left alone; @p used is where they begin.
[[nodiscard]] CmsHandle cmsOf(QByteArrayView bytes, qsizetype *used = nullptr);

/// For whom an envelope was encrypted (RFC 5652, 6.2): an issuer and serial, or a key identifier.
struct Recipient
{
    QString issuer {};
    QString serial {};
    QString keyIdentifier {}; ///< lower-case hex

    /// `issuer:serial`, or `key identifier`.
    [[nodiscard]] QString identity() const;
};

/// A key with which an envelope may be opened, and the certificate that belongs to it where that is known.
struct EnvelopeKey
{
    KeyHandle key;
    X509Handle certificate {};
};

/// The plaintext of an envelope and how far it may be believed.
struct Plaintext
{
    Secret bytes;
    bool isCertain = false; ///< the key is the recipient's, or the encryption is authenticated
};

/// CMS EnvelopedData or AuthEnvelopedData. The bytes must outlive it.
class Envelope final
{
public:
    /// Nothing where @p bytes are no CMS, or CMS of another type.
    [[nodiscard]] static std::optional<Envelope> from(QByteArrayView bytes);

    [[nodiscard]] const QList<Recipient> &recipients() const { return m_recipients; }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] bool isFor(X509 *certificate) const;

    /// What @p key makes of the content, for each recipient that it fits (without a certificate: for each). CBC has no
    /// integrity, and RSA PKCS#1 v1.5 can succeed with a wrong key, so a plaintext that is not certain may be noise.
    [[nodiscard]] std::vector<Plaintext> openedBy(const EnvelopeKey &key, const Deadline &deadline) const;

private:
    Envelope(QByteArrayView bytes, const CmsHandle &cms);

    QByteArrayView m_bytes;
    QList<Recipient> m_recipients {};
    bool m_isAuthenticated = false;
};

} // namespace Credentials
