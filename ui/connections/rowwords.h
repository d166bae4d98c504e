// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "ui/words/words.h"

/// How the rows of a connection test are put into words.
namespace Connections::RowWords {

[[nodiscard]] Credentials::Severity severityOf(const Jamf::RowResult &row);
/// "2 found, next 17 Dec 2026", "Not set up on this server", "May not be read".
[[nodiscard]] QString result(const Jamf::RowResult &row, const Jamf::ServerFacts &facts, SignIn signIn,
                             const QDateTime &now, Words::Years years);
/// The exact names that it lacks.
[[nodiscard]] QStringList missing(const Jamf::RowResult &row);

} // namespace Connections::RowWords
