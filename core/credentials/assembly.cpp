// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/assembly.h"

#include <algorithm>

namespace Credentials {

namespace {

/// So many sightings are searched one by one: nearly all credentials have fewer, and need no hash.
constexpr qsizetype FewSightings = 16;

bool isSamePlace(const Sighting &one, const Sighting &other)
{
    return one.source == other.source && one.where == other.where && one.sha256 == other.sha256;
}

} // namespace

void Assembly::add(const Observation &observation)
{
    if (observation.isForKnown && !m_known.contains({observation.kind, observation.identity}))
        return;
    const qsizetype known = m_credentials.size();
    const qsizetype index = credentialOf(observation);
    const bool isNew = index == known;
    if (isNew || countsBefore(observation.sighting, m_inService[index])) {
        m_credentials[index].name = observation.name;
        m_credentials[index].facts = observation.facts;
        m_inService[index] = observation.sighting;
    }
    addSighting(index, observation.sighting);
}

QList<Credential> Assembly::take()
{
    QList<Credential> credentials = std::move(m_credentials);
    *this = {};
    return credentials;
}

qsizetype Assembly::credentialOf(const Observation &observation)
{
    const Identity identity {observation.kind, observation.identity};
    const auto found = m_known.constFind(identity);
    if (found != m_known.cend())
        return *found;
    m_known.insert(identity, m_credentials.size());
    m_credentials.append({.kind = observation.kind, .identity = observation.identity});
    m_inService.append(observation.sighting);
    return m_credentials.size() - 1;
}

/// Behind the last sighting when there is none of this place yet.
qsizetype Assembly::placeOf(qsizetype credential, const Sighting &sighting) const
{
    const QList<Sighting> &sightings = m_credentials[credential].sightings;
    if (sightings.size() > FewSightings)
        return m_places.value({credential, sighting.source, sighting.where, sighting.sha256},
                              sightings.size());
    const auto found = std::ranges::find_if(
        sightings, [&sighting](const Sighting &known) { return isSamePlace(known, sighting); });
    return found - sightings.begin();
}

void Assembly::addSighting(qsizetype credential, Sighting sighting)
{
    QList<Sighting> &sightings = m_credentials[credential].sightings;
    const qsizetype index = placeOf(credential, sighting);
    if (index < sightings.size()) {
        if (sightings[index].seenAt <= sighting.seenAt)
            sightings[index] = std::move(sighting);
        return;
    }
    if (!sightings.isEmpty()
        && sightings.last().sha256 == sighting.sha256) { // one copy of the text serves both
        sighting.sha256 = sightings.last().sha256;
        if (sightings.last().serial == sighting.serial)
            sighting.serial = sightings.last().serial;
    }
    sightings.append(std::move(sighting));
    if (sightings.size() <= FewSightings)
        return;
    for (qsizetype i = index == FewSightings ? 0 : index; i < sightings.size(); ++i)
        m_places.insert({credential, sightings[i].source, sightings[i].where, sightings[i].sha256}, i);
}

QList<Credential> assemble(const QList<Observation> &observations)
{
    Assembly assembly;
    for (const Observation &observation : observations)
        assembly.add(observation);
    return assembly.take();
}

} // namespace Credentials
