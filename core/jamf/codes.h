// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of Jamf Pro. Behind each stands what its `about` holds, in order.
namespace Jamf::Codes {

inline constexpr QLatin1StringView SignInRefused {"sign-in-refused"}; ///< host, client id or user name
inline constexpr QLatin1StringView TokenRefused {
    "token-refused"}; ///< host; the sign-in went well, and each token it gave was refused
inline constexpr QLatin1StringView PasswordExpired {"password-expired"}; ///< host, user name
inline constexpr QLatin1StringView NoPrivilege {"no-privilege"}; ///< names, joined by ", "
inline constexpr QLatin1StringView NotJamfPro {"not-jamf-pro"}; ///< host
inline constexpr QLatin1StringView NotOffered {"not-offered"}; ///< path
inline constexpr QLatin1StringView ServerFault {"server-fault"}; ///< status, traceId or "-"
inline constexpr QLatin1StringView RequestRefused {"request-refused"}; ///< status, the server's words
inline constexpr QLatin1StringView MalformedAnswer {"malformed-answer"}; ///< path
inline constexpr QLatin1StringView ActionUnavailable {"action-unavailable"}; ///< code of the action
inline constexpr QLatin1StringView RenewalSwitchedOff {"renewal-switched-off"};
inline constexpr QLatin1StringView ServerReports {
    "server-reports"}; ///< type of the notification, its name or "", days where told

// Problems: of something that was read.
inline constexpr QLatin1StringView SyncFailed {"sync-failed"}; ///< the server's word
inline constexpr QLatin1StringView ClientContextMismatch {"client-context-mismatch"};
inline constexpr QLatin1StringView DevicesLapsed {"devices-lapsed"}; ///< how many
inline constexpr QLatin1StringView DateNotTold {"date-not-told"};

inline constexpr std::array All {
    SignInRefused,      TokenRefused,  PasswordExpired, NoPrivilege,           NotJamfPro,
    NotOffered,         ServerFault,   RequestRefused,  MalformedAnswer,       ActionUnavailable,
    RenewalSwitchedOff, ServerReports, SyncFailed,      ClientContextMismatch, DevicesLapsed,
    DateNotTold,
};

} // namespace Jamf::Codes
