// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

namespace Credentials {

/// Why two credentials are likely one and the same, from the strongest reason to the weakest.
enum class Likeness {
    SameCertificate, ///< the same fingerprint in both
    SameEnd, ///< a token in a file, one on a server, with one end; nothing else ends then
    LaterEnd, ///< the only one of the organisation on a server, and the only one in a file, which ends later
    OnlyOnes, ///< the only one on a server, and the only one in a file, which needs a key to tell its date
    WarnedOf, ///< the only push certificate in a file, and the only one that a server warns of
};

/// `same-certificate`, `same-end`, `later-end`, `only-ones`, `warned-of`.
[[nodiscard]] QLatin1StringView wordOf(Likeness likeness);
[[nodiscard]] std::optional<Likeness> likenessOf(QStringView word);

struct Match
{
    qsizetype one = 0; ///< index of the one with the stronger identity, which stays when the two are joined
    qsizetype other = 0;
    Likeness likeness = Likeness::SameEnd;

    friend bool operator==(const Match &, const Match &) = default;
};

/// Pairs that are likely one credential though nothing proves it: one was seen in files only, the other by a Jamf Pro
/// server. Where there is more than one candidate on either side, none is proposed: a wrong match would hide a lapse.
/// Nor is what a person told apart.
[[nodiscard]] QList<Match> likelyMatches(const QList<Credential> &credentials);

/// Says so of both (Codes::LikelySameAs): @p standings[i] belongs to @p credentials[i].
void markLikelyMatches(const QList<Credential> &credentials, QList<Standing> &standings);

} // namespace Credentials
