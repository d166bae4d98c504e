// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"
#include "core/credentials/openssl.h"

/// Single objects from their DER. Each takes exactly one; bytes behind it are a fault. Codes::Damaged names the sort.
namespace Credentials {

/// A certificate (RFC 5280, 4.1) whose public key is not decoded: see structureLibrary().
[[nodiscard]] Result<X509Handle> parseCertificate(QByteArrayView der);

/// A certificate signing request (RFC 2986): kind certificate-request, identity the SHA-256 of its key.
[[nodiscard]] Result<Observation> readRequest(QByteArrayView der);

/// A revocation list (RFC 5280, 5): ends at nextUpdate; identity the SHA-256 of the issuer's name. Its entries,
/// which can be a hundred thousand, are not decoded.
[[nodiscard]] Result<Observation> readRevocationList(QByteArrayView der);

[[nodiscard]] Result<Observation> readPublicKey(QByteArrayView spki);

} // namespace Credentials
