// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QHash>

namespace Credentials {

/// Groups observations by kind and identity as they come in, and keeps of each only what the credential needs: of a
/// hundred thousand files most show what another has shown already. assemble() says what comes out.
class Assembly final
{
public:
    void add(const Observation &observation);
    /// All that was added, in the order of first appearance; begins anew.
    [[nodiscard]] QList<Credential> take();

private:
    struct Identity
    {
        Kind kind;
        QString identity;

        friend bool operator==(const Identity &, const Identity &) = default;
        friend size_t qHash(const Identity &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.identity);
        }
    };

    struct Place
    {
        qsizetype credential;
        SourceKind source;
        QString where;
        QString sha256;

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.credential, static_cast<int>(key.source), key.where, key.sha256);
        }
    };

    [[nodiscard]] qsizetype credentialOf(const Observation &observation);
    [[nodiscard]] qsizetype placeOf(qsizetype credential, const Sighting &sighting) const;
    void addSighting(qsizetype credential, Sighting sighting);

    QList<Credential> m_credentials;
    QList<Sighting> m_inService; ///< one for each credential: the sighting that gave it its facts
    QHash<Identity, qsizetype> m_known;
    QHash<Place, qsizetype> m_places; ///< of credentials with many sightings alone
};

} // namespace Credentials
