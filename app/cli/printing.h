// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/findings.h"
#include "app/cli/output.h"

namespace Cli {

/// The JSON document of the contract, one credential a line.
void printJson(const Findings &findings, Output &output);

/// The overview for people: most urgent first, what could not be read at the end, and a line that counts.
void printOverview(const Findings &findings, bool isColourful, Output &output);

} // namespace Cli
