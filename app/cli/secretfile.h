// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace Cli {

/// The secret that @p path holds, or standard input where it is `-`: one line, for which a person at a
/// terminal is asked by @p prompt, unseen.
[[nodiscard]] Result<Secret> secretFrom(const QString &path, const QString &prompt, Streams &streams);

/// All of a file, or of standard input to its end: what has more than one line.
[[nodiscard]] Result<Secret> contentFrom(const QString &path, Streams &streams);

} // namespace Cli
