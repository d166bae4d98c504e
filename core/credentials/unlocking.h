// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deadline.h"
#include "core/credentials/openssl.h"
#include "core/credentials/reader.h"

#include <vector>

namespace Credentials {

/// What an Unlock holds, ready for use. libcrypto wipes the keys with the object.
struct UnlockedKeys
{
    std::vector<KeyHandle> keys {};
    std::vector<X509Handle> certificates {}; ///< those given, and those in the same files as keys
    QList<Error>
        errors {}; ///< for each key file that gave no key: password-needed, wrong-password, damaged …
};

inline constexpr qsizetype MaxKeyBytes = 256 * 1024; ///< of one key file; a chain beside the key is common

[[nodiscard]] UnlockedKeys unlockedKeys(const Unlock &unlock, const Deadline &deadline);

} // namespace Credentials
