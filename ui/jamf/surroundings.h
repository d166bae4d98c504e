// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "core/history/history.h"
#include "core/jamf/actions.h"
#include "ui/jamf/holdings.h"

class Preferences;

namespace Jamf {

/// How an action gets its line in the history: before anything is sent, and once it is known what came of it.
struct HistoryBook
{
    std::function<Answer<qint64>(const History::Entry &)> begin;
    std::function<Answer<>(qint64 entry, const QString &outcome)> end;
    std::function<Answer<QList<History::Entry>>(int most)> newest {}; ///< newest first
};

/// What the Jamf Pro page works with. All of it outlives the page.
struct Surroundings
{
    Connections::Accounts &accounts;
    Check::JamfServers &servers;
    const Holdings &holdings;
    Preferences &preferences;
    HistoryBook history;
    Clock clock;
    QString person {}; ///< who is named in the history
    std::chrono::milliseconds pace {15'000}; ///< between two looks at commands that are still under way
};

} // namespace Jamf
