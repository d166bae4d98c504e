// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/budget.h"
#include "core/apple/login.h"
#include "core/connections/accounts.h"

namespace Sync {

/// How to reach Apple for @p account.
[[nodiscard]] Apple::Site siteOf(const Connections::Account &account);
/// How to sign in there.
[[nodiscard]] Apple::Login loginOf(const Connections::Account &account);

struct Rates
{
    Apple::Rate reads = Apple::Budget::usualReads;
    Apple::Rate writes = Apple::Budget::usualWrites;
};

/// How often @p connection may ask Apple: its own numbers, or for those that it has none of, @p usual.
[[nodiscard]] Rates ratesOf(const Connections::Connection &connection, Rates usual = {});

/// A connection as Apple's own addresses have it for this client id, or as @p api and @p token say where they are not
/// empty. Errors invalid-client-id, invalid-server-address.
[[nodiscard]] Result<Connections::Connection> appleConnection(const QString &name, const QString &clientId,
                                                              const QString &keyId, const QString &api = {},
                                                              const QString &token = {});

/// @p content as the keychain shall hold it: it can be signed with. Errors as Apple::SigningKey::read().
[[nodiscard]] Result<Secret> apiKeyIn(const Secret &content);

} // namespace Sync
