// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QLatin1StringView>

namespace Inventory {

/// What Device::coverageEndsAt holds of a device that a plan without an end covers, such as a subscription: a moment
/// behind all others, so that it is sorted last and is in no view of what ends soon. Nothing is to show it as a date.
[[nodiscard]] QDateTime openEnd();
[[nodiscard]] bool isOpen(const Moment &end);

/// Stands for openEnd() in DeviceChange::before and DeviceChange::after.
inline constexpr QLatin1StringView OpenEndWord {"open"};

} // namespace Inventory
