// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/findings.h"
#include "core/check/watched.h"

namespace Cli {

/// What was named on the command line, as sources know it: absolute paths, `host:port`; each place once.
struct Targets
{
    QList<Check::Watched> found {};
    QList<Check::Watched> missing {}; ///< looked at as well, so that the reason is told, yet never watched
    std::vector<Failure> failures {}; ///< hosts that are none
};

[[nodiscard]] Targets targetsOf(const Arguments &arguments);

} // namespace Cli
