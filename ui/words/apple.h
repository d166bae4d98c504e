// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fleetsync.h"

#include <QString>

/// How Apple School Manager, and fetching the devices, are put into words.
namespace Words {

[[nodiscard]] QString rowName(Sync::AppleRow::Part part); ///< "Devices"
/// "Over 1,000 devices", "3 device management services", the error's sentence.
[[nodiscard]] QString rowResult(const Sync::AppleRow &row);
/// "2,000 devices on 2 pages", "Waits until 10:42, because the service asked to".
[[nodiscard]] QString progress(const Sync::FleetRun &run);
/// "1,224 devices, 6 of them new, 3 changed, 2 gone"
[[nodiscard]] QString tally(const Sync::Tally &tally);
/// "Coverage of 4,000 devices is still to be fetched, which takes about 3 hours."
[[nodiscard]] QString forecast(const Sync::CoverageForecast &forecast);

} // namespace Words
