// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/connection.h"

namespace Connections {

/// What a secret was given for. It stands beside the secret in this person's keychain, for the connections are in a
/// database that many share: whoever changes an address there must not be sent the secrets of everybody else.
struct Bond
{
    QString place {}; ///< scheme, host and port of the server, or of the proxy; a second one behind a blank
    QString account {}; ///< client id or user name
    QString
        authority {}; ///< SHA-256 of the own CA, which could vouch for another server; empty: the system's alone

    friend bool operator==(const Bond &, const Bond &) = default;
};

[[nodiscard]] Bond bondOf(const Connection &connection, SecretPart part);

/// A secret together with its bond, as one entry of the keychain.
struct BoundSecret
{
    Bond bond {};
    Secret secret {};

    [[nodiscard]] Secret entry() const;
    [[nodiscard]] static std::optional<BoundSecret> parse(const Secret &entry);
};

/// Whether a secret given for @p given may be used for what @p connection says now. Errors address-changed,
/// account-changed, authority-changed, proxy-changed. An own CA may be taken away: the system's vouch for fewer.
[[nodiscard]] Result<> checkUse(const Bond &given, const Connection &connection, SecretPart part);

} // namespace Connections
