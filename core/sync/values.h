// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/mdmserver.h"
#include "core/inventory/device.h"

/// What services say, as the inventory keeps it.
namespace Sync {

[[nodiscard]] QList<Inventory::MdmServer> serversOf(const QList<Apple::MdmServer> &servers);

} // namespace Sync
