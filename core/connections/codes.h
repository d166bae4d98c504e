// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of connections. Behind each stands what its `about` holds, in order.
namespace Connections::Codes {

inline constexpr QLatin1StringView InvalidServerAddress {
    "invalid-server-address"}; ///< the text, without a password
inline constexpr QLatin1StringView InvalidProxyAddress {"invalid-proxy-address"}; ///< the same
inline constexpr QLatin1StringView InvalidAuthority {"invalid-authority"};
inline constexpr QLatin1StringView InvalidSecret {"invalid-secret"};
inline constexpr QLatin1StringView NameTaken {"name-taken"}; ///< the name
inline constexpr QLatin1StringView Incomplete {
    "connection-incomplete"}; ///< what is missing: name, address, account, secret, key-id, token-address
inline constexpr QLatin1StringView NotFound {"connection-not-found"}; ///< the name, or the id

// The shared database names something else than what this person's secret was given for: nothing is sent.
inline constexpr QLatin1StringView AddressChanged {"address-changed"}; ///< before, now
inline constexpr QLatin1StringView AccountChanged {"account-changed"}; ///< before, now
inline constexpr QLatin1StringView AuthorityChanged {"authority-changed"}; ///< the address
inline constexpr QLatin1StringView ProxyChanged {"proxy-changed"}; ///< before, now: its address, or its user

inline constexpr std::array All {InvalidServerAddress,
                                 InvalidProxyAddress,
                                 InvalidAuthority,
                                 InvalidSecret,
                                 NameTaken,
                                 Incomplete,
                                 NotFound,
                                 AddressChanged,
                                 AccountChanged,
                                 AuthorityChanged,
                                 ProxyChanged};

} // namespace Connections::Codes
