// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deadline.h"
#include "core/credentials/openssl.h"
#include "core/credentials/reader.h"

namespace Credentials {

/// A private key in PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), not encrypted.
[[nodiscard]] Result<KeyHandle> parsePrivateKey(QByteArrayView der);

/// An EncryptedPrivateKeyInfo (RFC 5958, 3): tries the passwords of @p unlock. The work it asks for is looked at
/// before it is done (Codes::TooManyIterations).
[[nodiscard]] Result<KeyHandle> openShroudedKey(QByteArrayView der, const Unlock &unlock,
                                                const Deadline &deadline);

/// The same with passwords as bytes. A null view stands for no password at all, which PKCS#12 tells from an empty
/// one. Codes::WrongPassword where none of them fits.
[[nodiscard]] Result<KeyHandle> openShroudedKey(QByteArrayView der, const QList<QByteArrayView> &passwords,
                                                const Deadline &deadline);

/// The body of a PEM block with `Proc-Type: 4,ENCRYPTED` (RFC 1421). @p dekInfo is what stands behind `DEK-Info:`,
/// a cipher's name and its initial vector in hex.
[[nodiscard]] Result<KeyHandle> openOldPemKey(QByteArrayView body, QByteArrayView dekInfo,
                                              const Unlock &unlock);

/// Any private key in PEM or DER, such as one in Unlock::keys.
[[nodiscard]] Result<KeyHandle> openPrivateKey(QByteArrayView bytes, const Unlock &unlock,
                                               const Deadline &deadline);

/// A private key in OpenSSH's own format, decoded from its PEM block: only the public half is looked at.
[[nodiscard]] Result<Observation> readOpenSshKey(QByteArrayView body);

/// What password-based encryption (PKCS#12, PKCS#5) hides under @p password; empty where the password does not fit.
/// The cost is not looked at: derivationCost() has to be asked before.
[[nodiscard]] Secret decryptedBy(const X509_ALGOR *algorithm, QByteArrayView password, QByteArrayView bytes);

/// The error for a key or file that @p unlock does not open: a password is needed, or none of those given is right.
[[nodiscard]] Error lockedError(QLatin1StringView what, const Unlock &unlock);

/// True where libcrypto's last error on this thread says that it lacks the algorithm (Codes::OldEncryption).
[[nodiscard]] bool lacksAlgorithm();

} // namespace Credentials
