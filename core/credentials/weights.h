// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"

namespace Credentials {

/// How much a problem weighs beside its credential: another topic is a stop, a missing key a notice.
[[nodiscard]] Severity weightOf(const Problem &problem);
/// The problem to show where there is room for one; nullptr where there is none.
[[nodiscard]] const Problem *worstOf(const QList<Problem> &problems);

} // namespace Credentials
