// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"

class Preferences;

/// What header and status line of the pages about credentials say alike.
namespace Credentials::AgeWords {

/// "Checked today at 09:41. 13 of 14 could be read."
[[nodiscard]] QString subtitle(const Ledger &ledger, const Preferences &preferences);
/// "2 could not be read", or nothing.
[[nodiscard]] QString troubles(const Ledger &ledger);
/// "4 places watched"
[[nodiscard]] QString watched(const Ledger &ledger);
/// How old what is shown is: the moment of the last check of everything, else of the newest sighting.
[[nodiscard]] Moment lastLook(const Ledger &ledger);
/// Whole days since then; nothing where nothing was seen yet.
[[nodiscard]] std::optional<qint64> daysSinceCheck(const Ledger &ledger);

} // namespace Credentials::AgeWords
