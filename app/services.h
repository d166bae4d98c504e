// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "core/connections/accounts.h"
#include "core/storage/databasethread.h"
#include "core/sync/fleetsync.h"

/// What is there before the window and outlives it: the database (with the history in it), the school's
/// connections with their secrets, the servers that they lead to, and what fetches the devices from them. For the window's thread.
struct Services
{
    Storage::DatabaseThread &database;
    Connections::Accounts &accounts;
    Check::JamfServers &servers;
    Sync::AppleServices &apple;
    Sync::FleetSync &fleet;
    Clock clock; ///< of what is written down and sent: never that of a drill
};
