// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "core/sync/appleservices.h"

class Preferences;

namespace Connections {

/// What the connections' pages work with. All of it outlives them.
struct Surroundings
{
    Accounts &accounts;
    Check::JamfServers &servers;
    Preferences &preferences;
    Clock clock;
    Sync::AppleServices *apple = nullptr; ///< null: no accounts at Apple are offered
};

} // namespace Connections
