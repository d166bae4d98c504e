// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/coverage.h"
#include "core/apple/device.h"
#include "core/apple/mdmserver.h"
#include "core/inventory/device.h"
#include "core/jamf/devices.h"

/// What services say, as the inventory keeps it.
namespace Sync {

[[nodiscard]] Inventory::OrgDevice orgDeviceOf(const Apple::Device &device);
[[nodiscard]] QList<Inventory::OrgDevice> orgDevicesOf(const QList<Apple::Device> &devices);
[[nodiscard]] QList<Inventory::MdmServer> serversOf(const QList<Apple::MdmServer> &servers);
[[nodiscard]] QList<Inventory::Coverage> coverageOf(const QList<Apple::Coverage> &coverage);
[[nodiscard]] QList<Inventory::JamfDevice> jamfDevicesOf(const QList<Jamf::Device> &devices);

} // namespace Sync
