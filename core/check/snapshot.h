// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/remains.h"
#include "core/check/watched.h"
#include "core/credentials/credential.h"
#include "core/credentials/store.h"

namespace Check {

/// Everything the window shows, as one value.
struct Snapshot
{
    QList<Credentials::Credential> credentials {};
    QList<Watched> watched {};
    QList<Trouble> troubles {}; ///< of the last look at each place
    Moment lastCheck {}; ///< that looked at everything
    std::optional<Interruption> interruption {}; ///< of the check after that one
    QString setAside {}; ///< name of a corrupt database that was moved away on opening
};

/// What came of adding something by hand.
struct Arrival
{
    QString where; ///< what was added: path, host:port, name of the pasted text
    QList<Credentials::Recorded> recorded {};
    QList<Credentials::Observation>
        undated {}; ///< recognised, carrying no date, hence not kept: keys, requests
    QList<Trouble> troubles {}; ///< password-needed, wrong-password: ask and call again with an Unlock
};

} // namespace Check
