// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connectionprinting.h"
#include "core/sync/appletest.h"

namespace Cli {

/// Row by row what this API account may read.
void printText(const Connections::Connection &connection, const Sync::AppleReport &report, const Page &page,
               Output &output);
void printJson(const Connections::Connection &connection, const Sync::AppleReport &report, Output &output);

} // namespace Cli
