// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of the inventory. Behind each stands what its `about` holds, in order.
namespace Inventory::Codes {

inline constexpr QLatin1StringView PullMovedOn {
    "inventory-pull-moved-on"}; ///< the list; another program has stored this page
inline constexpr QLatin1StringView DeviceNotFound {"device-not-found"}; ///< the serial number
inline constexpr QLatin1StringView CannotWrite {"cannot-write-export"}; ///< the system's words, file

inline constexpr QLatin1StringView InvalidCondition {
    "invalid-condition"}; ///< the place of the first wrong character, counted from 1; what stands there
inline constexpr QLatin1StringView UnknownField {"unknown-device-field"}; ///< the same

inline constexpr std::array All {PullMovedOn, DeviceNotFound, CannotWrite, InvalidCondition, UnknownField};

} // namespace Inventory::Codes
