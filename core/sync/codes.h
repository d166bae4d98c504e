// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of what fetches the devices. Behind each stands what its `about` holds, in order.
namespace Sync::Codes {

inline constexpr QLatin1StringView NothingToSync {"nothing-to-sync"}; ///< no connection names devices
inline constexpr QLatin1StringView NotSynced {"connection-not-synced"}; ///< the name of one that names no devices

inline constexpr std::array All {NothingToSync, NotSynced};

} // namespace Sync::Codes
