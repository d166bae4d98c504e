// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"
#include "core/credentials/facts.h"
#include "core/credentials/kind.h"

#include <QList>

namespace Credentials {

/// Something that must be said of a credential. `code` is one of Codes, `about` what its sentence names.
struct Problem
{
    QString code;
    QStringList about {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One look at one credential: where, when, and the dates, serial and fingerprint seen there.
struct Sighting
{
    SourceKind source = SourceKind::File;
    QString where {}; ///< path, host:port, connection; for pasted text a name the person knows it by
    QDateTime seenAt {};
    Moment notBefore {};
    Moment notAfter {};
    QString serial {};
    QString sha256 {}; ///< of the certificate or token that was seen; empty for typed ones
    QList<Problem> problems {}; ///< of this sighting alone
    bool isRevoked = false; ///< revoked, refused or reported dead: expired whatever its date says

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

/// What reading gives for each credential that it finds: which one it is, and this sighting of it.
struct Observation
{
    Kind kind = Kind::Certificate;
    QString identity {}; ///< stable over renewals; see the table of kinds in the README
    QString name {}; ///< what the credential calls itself; empty where that is only a number
    Facts facts {};
    Sighting sighting {};
    bool isForKnown = false; ///< kept only where the credential is known: a server no longer warns of it

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// Whether a check keeps it: what carries a date, and what has none but is found to work by asking a service. A key that
/// only lies in a folder is neither.
[[nodiscard]] bool isKeptByChecks(const Observation &observation);

/// All that one file (or pasted text) gave. Never both lists empty: a file is never skipped in silence.
struct Reading
{
    QList<Observation> observations {};
    QList<Error> errors {};
};

} // namespace Credentials
