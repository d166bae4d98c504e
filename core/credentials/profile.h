// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/formats.h"
#include "core/credentials/propertylist.h"

namespace Credentials {

enum class Verdict { No, Yes, Unknown };

/// How the content of a file is sealed. Three separate answers: is it signed, does the signature verify, is the
/// signer trusted; and who that is.
struct Seal
{
    QByteArray fingerprint; ///< SHA-256 of the whole file, lower-case hex
    bool isSigned = false; ///< a signature is there and is not broken
    bool isBroken = false; ///< a signature is there and does not fit
    Verdict verifies = Verdict::Unknown; ///< meaningful where there is a signature
    Verdict isTrusted
        = Verdict::Unknown; ///< no for a signer that vouches for itself; without a store never yes
    QString signer {};
    Moment signerNotAfter {}; ///< the earliest of all signers
    bool hasImpossibleDate = false; ///< of a signer's certificate
};

/// Sets the facts and problems that follow from @p seal.
void addSeal(Observation &observation, const Seal &seal);

/// A property list as the credential that its keys make it, or not-a-credential.
[[nodiscard]] Reading readByKeys(const Property &list, const Seal &seal, const Unlock &unlock,
                                 const Deadline &deadline);

/// A configuration profile (Apple, Device Management, TopLevel), and the certificates in its payloads. It ends with
/// the earlier of its removal date and the certificate of its signer.
[[nodiscard]] Reading readProfile(const Property &profile, const Seal &seal, const Unlock &unlock,
                                  const Deadline &deadline);

/// A provisioning profile of an app, and the certificates of its developers.
[[nodiscard]] Reading readProvisioningProfile(const Property &profile, const Seal &seal,
                                              const Deadline &deadline);

/// The request for a push certificate as an MDM vendor signs it: PushCertRequestCSR, PushCertCertificateChain,
/// PushCertSignature. It has no end of its own.
[[nodiscard]] Reading readPushRequest(const Property &request);

/// One DER certificate as a credential of its own, or damaged.
void addCertificate(Reading &reading, QByteArrayView der, const QString &name);

/// False when @p reading may not grow further, for the time or the number of objects; the reason is then among its
/// errors.
[[nodiscard]] bool mayGoOn(Reading &reading, const Deadline &deadline);

} // namespace Credentials
