// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"

/// A country's devices, the same in every run: half of them known to Jamf Pro too, a fifth with a cellular modem.
namespace ManyDevices {

[[nodiscard]] QString serial(int number);
[[nodiscard]] Inventory::OrgDevice orgDevice(int number);
[[nodiscard]] Inventory::JamfDevice jamfDevice(int number);

} // namespace ManyDevices
