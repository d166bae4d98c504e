// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/actions.h"
#include "core/jamf/sweep.h"

#include <QString>

/// What stands on screen of a Jamf Pro server. Same rules as ui/words/words.h.
namespace Words {

[[nodiscard]] QString rowName(Jamf::Row row); ///< "Server tokens"
[[nodiscard]] QString actionName(Jamf::Action action); ///< "Renew MDM profile"

/// One plain sentence; a type that is not known as it stands, with its name.
[[nodiscard]] QString notification(const Jamf::Notification &notification);

/// "The MDM profile of 3 devices ends within 30 days."; empty where none does within half a year. @p profiles is what
/// Jamf::Row::MdmProfiles gives for all devices together.
[[nodiscard]] QString profilesEnding(const Jamf::Lapsing &profiles);

} // namespace Words
