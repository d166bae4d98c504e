// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Credentials {

/// The most rounds of a key derivation that one file may ask for, all its parts together. Three parts with a million
/// each, more than any tool writes by itself.
inline constexpr qint64 MaxIterations = 3'000'000;

/// Rounds that deriving a key by @p algorithm (a DER AlgorithmIdentifier) takes: the iteration count of PKCS#12 and
/// PKCS#5 v1 schemes, PBES2 and PBMAC1 with PBKDF2 (RFC 8018), and N·r·p of scrypt (RFC 7914). 0 for schemes that
/// derive nothing.
[[nodiscard]] qint64 derivationCost(QByteArrayView algorithm);

/// Fails with Codes::TooManyIterations where @p cost is beyond MaxIterations.
[[nodiscard]] Result<> checkCost(qint64 cost);

} // namespace Credentials
