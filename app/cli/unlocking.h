// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/findings.h"
#include "app/cli/streams.h"
#include "core/credentials/reader.h"

namespace Cli {

/// Reads the keys and the password that the command line speaks of. A key file that cannot be read becomes a
/// failure; the check goes on without it.
[[nodiscard]] Credentials::Unlock unlockFrom(const Arguments &arguments, Streams &streams,
                                             std::vector<Failure> &failures);

} // namespace Cli
