// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"

namespace Check {

/// What the server's notifications say: with the credential that they can only mean, else as a credential without a date,
/// for of a push certificate nothing else is told; failed connections of the server's own as troubles.
void addNews(Look &look, const SweepReport &report, const Connections::Connection &connection);

} // namespace Check
