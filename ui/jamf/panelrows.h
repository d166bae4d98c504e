// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/commandlog.h"
#include "ui/jamf/panelmodel.h"
#include "ui/jamf/serverdesk.h"
#include "ui/words/words.h"

namespace Jamf {

/// What the rows of the list tell of.
struct PanelSources
{
    const ServerDesk &desk;
    const CommandLog &log;
    QList<Holding> holdings {}; ///< the most urgent first
    QList<History::Entry> lines {}; ///< of this server, of sessions before this one, newest first
    QDateTime now {};
    Words::Years years = Words::Years::Common;
};

/// The whole list: tokens and certificates, notifications, recent commands.
[[nodiscard]] QList<PanelRow> panelRows(const PanelSources &sources);

/// Why nobody could sign in, so that no row could be read; nothing where somebody could.
[[nodiscard]] std::optional<Error> signInError(const Check::SweepReport &report);
/// Rows of the report that could not be read, or not wholly; none where nobody could sign in.
[[nodiscard]] QList<RowResult> unreadRows(const Check::SweepReport &report);

} // namespace Jamf
