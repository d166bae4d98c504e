// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of Apple School Manager and Apple Business. Behind each stands what its `about` holds, in
/// order. The last is Apple's own reference, which its support asks for, or "-".
namespace Apple::Codes {

// Before anything is sent.
inline constexpr QLatin1StringView InvalidClientId {"invalid-client-id"}; ///< the text
inline constexpr QLatin1StringView ApiKeyUnreadable {"api-key-unreadable"};
inline constexpr QLatin1StringView ApiKeyLocked {"api-key-locked"};
inline constexpr QLatin1StringView ApiKeyUnsuitable {"api-key-unsuitable"}; ///< what key it is
inline constexpr QLatin1StringView ActivityIncomplete {
    "activity-incomplete"}; ///< what is missing: server, devices, date
inline constexpr QLatin1StringView ActivityTooLarge {"activity-too-large"}; ///< devices, most devices
inline constexpr QLatin1StringView DeadlineTooLate {"deadline-too-late"}; ///< most days ahead

// Signing in.
inline constexpr QLatin1StringView ApiKeyRefused {"api-key-refused"}; ///< host, client id
inline constexpr QLatin1StringView ApiScopeRefused {"api-scope-refused"}; ///< host, scope
inline constexpr QLatin1StringView ApiSignInFailed {"api-sign-in-failed"}; ///< host, Apple's word
inline constexpr QLatin1StringView ApiTokenRefused {"api-token-refused"}; ///< host, reference

// What an answer says.
inline constexpr QLatin1StringView AppleForbids {"apple-forbids"}; ///< Apple's code, reference
inline constexpr QLatin1StringView TermsNotSigned {"apple-terms-not-signed"}; ///< Apple's code, reference
inline constexpr QLatin1StringView AppleKnowsNone {"apple-knows-none"}; ///< path, reference
inline constexpr QLatin1StringView AppleRefuses {"apple-refuses"}; ///< Apple's code, reference
inline constexpr QLatin1StringView AppleConflict {"apple-conflict"}; ///< Apple's code, reference
inline constexpr QLatin1StringView AppleFault {"apple-fault"}; ///< status, reference
inline constexpr QLatin1StringView CursorLapsed {"cursor-lapsed"}; ///< path, reference
inline constexpr QLatin1StringView PagesRepeat {"pages-repeat"}; ///< host
inline constexpr QLatin1StringView WebPageInstead {"web-page-instead"}; ///< host, status
inline constexpr QLatin1StringView AppleAnswerUnreadable {"apple-answer-unreadable"}; ///< path
inline constexpr QLatin1StringView NoActivityLog {"no-activity-log"};
inline constexpr QLatin1StringView ActivityLogGone {"activity-log-gone"}; ///< host, status
inline constexpr QLatin1StringView ActivityLogUnsafe {"activity-log-unsafe"}; ///< host

inline constexpr std::array All {
    InvalidClientId,  ApiKeyUnreadable, ApiKeyLocked,      ApiKeyUnsuitable, ActivityIncomplete,
    ActivityTooLarge, DeadlineTooLate,  ApiKeyRefused,     ApiScopeRefused,  ApiSignInFailed,
    ApiTokenRefused,  AppleForbids,     TermsNotSigned,     AppleKnowsNone,    AppleRefuses,     AppleConflict,
    AppleFault,       CursorLapsed,     PagesRepeat,       WebPageInstead,   AppleAnswerUnreadable,
    NoActivityLog,    ActivityLogGone,  ActivityLogUnsafe,
};

} // namespace Apple::Codes
