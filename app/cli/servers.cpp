// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servers.h"

namespace Cli {

Servers::Servers(const Storage::Address &address, const KeychainMaker &makeKeychain)
    : database(address)
    , keychain(makeKeychain())
    , accounts(database, *keychain)
    , jamf(accounts, [] { return QDateTime::currentDateTimeUtc(); })
{
}

} // namespace Cli
