// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Sandbox {

/// A file that was made to hang, crash or fill a reader. None is above 16 MiB.
struct Hostile
{
    const char *name;
    QByteArray (*make)(); ///< made when asked for: all at once would fill the memory themselves
};

[[nodiscard]] QList<Hostile> hostileFiles();

// By what they pretend to be:
[[nodiscard]] QList<Hostile> hostileTexts(); ///< PEM, MIME, base64, noise
[[nodiscard]] QList<Hostile> hostileObjects(); ///< JSON and property lists
[[nodiscard]] QList<Hostile> hostileCertificates(); ///< ASN.1, certificates, chains, CRLs, keys
[[nodiscard]] QList<Hostile> hostileBundles(); ///< PKCS#12 and PKCS#8
[[nodiscard]] QList<Hostile> hostileMessages(); ///< CMS and PKCS#7

/// The recipient that the hostile server tokens are addressed to, for a reader to be handed as a known key. Issuer
/// `CN=hostile`, serial 01; the key is the RSA key of the process.
[[nodiscard]] QByteArray hostileRecipient();

/// @p size bytes that look random and are the same in every run.
[[nodiscard]] QByteArray noise(qsizetype size);

} // namespace Sandbox
