// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deadline.h"
#include "core/credentials/reader.h"

/// The formats behind read(), each in a file of its own. All take content that was recognised as theirs by its
/// beginning only, so it may be damaged, hostile or cut off. All give at least one observation or one error, check
/// the deadline between objects, and keep to the bounds in reader.h. Text comes as UTF-8 without a mark (an XML
/// declaration may still claim UTF-16).
namespace Credentials {

/// Text with `-----BEGIN …-----` lines: every block of it (RFC 7468).
[[nodiscard]] Reading readPem(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline);

/// DER or BER, one object or several behind each other: certificate, request, revocation list, key, PKCS#12, CMS.
/// Chooses among the readers below for what they know.
[[nodiscard]] Reading readDer(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline);

/// PKCS#12 (RFC 7292).
[[nodiscard]] Reading readPkcs12(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline);

/// CMS SignedData without content: the certificates of a .p7b, or of a SCEP answer (RFC 5652, 5; RFC 8894, 4.2.1.2).
[[nodiscard]] Reading readCertificateBag(const QByteArray &bytes, const Unlock &unlock,
                                         const Deadline &deadline);

/// An Automated Device Enrollment server token: S/MIME text, or CMS EnvelopedData or AuthEnvelopedData in DER or BER.
/// S/MIME text around another content type is for readDer().
[[nodiscard]] Reading readServerToken(const QByteArray &bytes, const Unlock &unlock,
                                      const Deadline &deadline);

/// An Apps and Books content token: the JSON, or the base64 text of it as it is downloaded.
[[nodiscard]] Reading readContentToken(const QByteArray &bytes, const Unlock &unlock,
                                       const Deadline &deadline);

/// An XML or binary property list: unsigned profile, provisioning profile, push certificate request.
[[nodiscard]] Reading readPropertyList(const QByteArray &bytes, const Unlock &unlock,
                                       const Deadline &deadline);

/// CMS SignedData with content: a signed profile or provisioning profile (RFC 5652, 5).
[[nodiscard]] Reading readSignedContent(const QByteArray &bytes, const Unlock &unlock,
                                        const Deadline &deadline);

} // namespace Credentials
