// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of the network. Behind each stands what its `about` holds, in order; the host comes first.
namespace Net::Codes {

inline constexpr QLatin1StringView AddressUnusable {"address-unusable"}; ///< the address
inline constexpr QLatin1StringView AddressElsewhere {"address-elsewhere"}; ///< host, the other host
inline constexpr QLatin1StringView AuthorityUnreadable {"authority-unreadable"}; ///< host
// These four are also those of a look at a host (core/check/codes.h) and mean the same.
inline constexpr QLatin1StringView HostNotFound {"host-not-found"}; ///< host
inline constexpr QLatin1StringView ConnectionRefused {"connection-refused"}; ///< host, port
inline constexpr QLatin1StringView NetworkUnreachable {"network-unreachable"}; ///< host
inline constexpr QLatin1StringView ProxyFailed {"proxy-failed"}; ///< host, the proxy and the library's words
inline constexpr QLatin1StringView ProxyUnusable {"proxy-unusable"}; ///< host, the typed address
inline constexpr QLatin1StringView ProxyNeedsSignIn {"proxy-needs-sign-in"}; ///< host, proxy
inline constexpr QLatin1StringView ProxyRefusedSignIn {"proxy-refused-sign-in"}; ///< host, proxy
inline constexpr QLatin1StringView TlsFailed {"tls-failed"}; ///< host, the library's words
inline constexpr QLatin1StringView ServerUntrusted {
    "server-untrusted"}; ///< host, reasons (Untrusted), issuer, SHA-256 of the server's certificate
inline constexpr QLatin1StringView ServerTimedOut {"server-timed-out"}; ///< host, seconds
inline constexpr QLatin1StringView ConnectionBroken {"connection-broken"}; ///< host
inline constexpr QLatin1StringView BodyCut {"body-cut"}; ///< host
inline constexpr QLatin1StringView BodyTooLarge {"body-too-large"}; ///< host, limit (bytes)
inline constexpr QLatin1StringView RedirectedElsewhere {"redirected-elsewhere"}; ///< host, where to
inline constexpr QLatin1StringView TooManyRedirects {"too-many-redirects"}; ///< host
inline constexpr QLatin1StringView RateLimited {"rate-limited"}; ///< host, seconds
inline constexpr QLatin1StringView ClockWrong {
    "clock-wrong"}; ///< host, seconds that this computer is ahead; behind, they are negative

inline constexpr std::array All {
    AddressUnusable,    AddressElsewhere, AuthorityUnreadable, HostNotFound,     ConnectionRefused,
    NetworkUnreachable, ProxyFailed,      ProxyUnusable,       ProxyNeedsSignIn, ProxyRefusedSignIn,
    TlsFailed,          ServerUntrusted,  ServerTimedOut,      ConnectionBroken, BodyCut,
    BodyTooLarge,       RateLimited,      RedirectedElsewhere, TooManyRedirects, ClockWrong,
};

} // namespace Net::Codes
