// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of the keychain. None names anything: a key would tell nobody anything.
namespace Secrets::Codes {

inline constexpr QLatin1StringView Locked {"keychain-locked"};
inline constexpr QLatin1StringView Missing {"keychain-missing"}; ///< no service answers
inline constexpr QLatin1StringView Denied {"keychain-denied"}; ///< the person, or the system, said no
inline constexpr QLatin1StringView NotFound {"secret-not-found"};
inline constexpr QLatin1StringView Damaged {"secret-damaged"}; ///< parts are gone or of two writings
inline constexpr QLatin1StringView Failed {"keychain-failed"};

inline constexpr std::array All {Locked, Missing, Denied, NotFound, Damaged, Failed};

} // namespace Secrets::Codes
