// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace Bench {

/// Fills @p folder with @p count files: certificates in PEM (35 %) and DER (20 %), chains of three in PEM (5 %) and in
/// .p7b (10 %), .p12 without a password (10 %), content tokens (10 %), server tokens (5 %), private keys (5 %). Serials
/// and dates are all different, keys are few. False where something could not be written.
[[nodiscard]] bool fill(const QDir &folder, int count);

} // namespace Bench
