// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/status.h"
#include "core/credentials/credential.h"

#include <vector>

namespace Cli {

/// Something that could not be read or kept. `source` is a source's word, or `database`.
struct Failure
{
    QString source;
    QString where;
    Error error;
    QString part {}; ///< of a server: the code of the row that it is about
};

/// All that a check has to say.
struct Findings
{
    QDateTime checkedAt;
    QList<Credentials::Credential> credentials {};
    QList<Credentials::Standing> standings {}; ///< one for each credential
    std::vector<qsizetype> order {}; ///< indexes, most urgent first
    std::vector<Failure> failures {};
};

/// Fills in standings and order as of checkedAt.
void reckon(Findings &findings);

[[nodiscard]] Status statusOf(const Findings &findings);

} // namespace Cli
