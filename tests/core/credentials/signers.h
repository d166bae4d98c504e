// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/credentials/certificatefixtures.h"

namespace Fixtures {

/// Who signs in tests: a certificate below a root, and one that signed itself.
struct Signers
{
    KeyHandle rootKey = rsaKey();
    X509Handle root = certificate(rootKey.get(), {.commonName = "Fixture Root"});
    KeyHandle key = rsaKey();
    X509Handle signer = certificate(key.get(),
                                    {.commonName = "Profile Signer",
                                     .serial = 7,
                                     .notAfter = "20270601000000Z",
                                     .issuer = root.get(),
                                     .issuerKey = rootKey.get()});
    KeyHandle ownKey = rsaKey();
    X509Handle ownSigner
        = certificate(ownKey.get(), {.commonName = "Own Signer", .notAfter = "20280601000000Z"});
};

} // namespace Fixtures
