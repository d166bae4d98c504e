// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/certificate.h"

#include <vector>

namespace Credentials {

/// Marks each leaf of @p certificates whose chain, as far as its issuers are among them, ends before it does
/// (Codes::ChainEndsEarlier, with the one that ends first). Issuers are found by name and key identifiers; of two
/// generations of one the later counts. Linear in the number of certificates; loops end the walk.
void markChainsThatEndEarlier(const std::vector<std::pair<Observation *, const ChainLink *>> &certificates);

} // namespace Credentials
