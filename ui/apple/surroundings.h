// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/accounts.h"
#include "core/sync/assignments.h"

class Preferences;

namespace SchoolManager {

/// What the Apple School Manager page works with. All of it outlives the page.
struct Surroundings
{
    Connections::Accounts &accounts;
    Sync::Assignments &assignments;
    Sync::Assignments::Open open; ///< the account at Apple, for its budget and its clock
    Preferences &preferences;
    Clock clock;
    QString person {}; ///< who is named in the history
    /// When the devices of a connection are read next without being asked; nothing where they are not.
    std::function<Moment(const QString &connection)> nextRead {};
};

} // namespace SchoolManager
