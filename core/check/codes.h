// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/untrusted.h"

#include <QLatin1StringView>

#include <array>

/// Stable codes of checking. Behind each stands what its `about` holds, in order.
namespace Check::Codes {

inline constexpr QLatin1StringView NotFound {"not-found"};
inline constexpr QLatin1StringView NoPermission {"no-permission"};
inline constexpr QLatin1StringView NotAFile {"not-a-file"}; ///< device, pipe, socket
inline constexpr QLatin1StringView CannotRead {"cannot-read"}; ///< the system's words
inline constexpr QLatin1StringView TooManyFiles {"too-many-files"}; ///< limit
inline constexpr QLatin1StringView FolderTooDeep {"folder-too-deep"}; ///< limit
inline constexpr QLatin1StringView EmptyFolder {"empty-folder"};
inline constexpr QLatin1StringView TimedOut {"timed-out"}; ///< seconds
inline constexpr QLatin1StringView InvalidHost {"invalid-host"}; ///< the text
inline constexpr QLatin1StringView HostNotFound {"host-not-found"}; ///< host
inline constexpr QLatin1StringView ConnectionRefused {"connection-refused"}; ///< host, port
inline constexpr QLatin1StringView ConnectionClosed {"connection-closed"}; ///< host, port
inline constexpr QLatin1StringView HandshakeFailed {
    "tls-handshake-failed"}; ///< host, port, the library's words
inline constexpr QLatin1StringView NetworkUnreachable {"network-unreachable"}; ///< host
inline constexpr QLatin1StringView ProxyFailed {"proxy-failed"}; ///< host, the library's words
inline constexpr QLatin1StringView NoCertificate {"no-certificate"}; ///< host, port
inline constexpr QLatin1StringView InvalidEntry {
    "invalid-entry"}; ///< what is wrong with a typed one: kind, name, date

inline constexpr std::array All {
    NotFound,        NoPermission,       NotAFile,    CannotRead,    TooManyFiles,      FolderTooDeep,
    EmptyFolder,     TimedOut,           InvalidHost, HostNotFound,  ConnectionRefused, ConnectionClosed,
    HandshakeFailed, NetworkUnreachable, ProxyFailed, NoCertificate, InvalidEntry,
};

} // namespace Check::Codes

namespace Check {

namespace Untrusted = Net::Untrusted;

} // namespace Check
