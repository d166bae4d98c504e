// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"

#include <QStringList>

namespace Cli {

/// The whole program but for its streams: @p words are its arguments without its name, the answer is its exit
/// status. Runs the application's event loop while a check is under way.
[[nodiscard]] int run(const QStringList &words, Streams &streams);

} // namespace Cli
