// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/applesource.h"
#include "core/check/jamfservers.h"
#include "core/connections/accounts.h"
#include "core/storage/databasethread.h"
#include "core/sync/fleetclaims.h"

#include <functional>
#include <memory>

namespace Cli {

/// Gives the keychain when it is first needed: a system's own is not woken for nothing.
using KeychainMaker = std::function<std::unique_ptr<Secrets::Keychain>()>;

/// The school's connections, with what it takes to use them.
struct Servers
{
    Servers(const Storage::Address &address, const KeychainMaker &makeKeychain);

    /// What a check looks at @p connection with; it is one that checks look at.
    [[nodiscard]] std::unique_ptr<Check::Source> sourceOf(const Connections::Connection &connection);

    Storage::DatabaseThread database;
    std::unique_ptr<Secrets::Keychain> keychain;
    Connections::Accounts accounts;
    Check::JamfServers jamf;
    Sync::AppleServices apple;
    Sync::FleetSync fleet;
    Sync::FleetClaims claims; ///< no other console begins by itself what is read here
};

} // namespace Cli
