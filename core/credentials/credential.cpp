// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/credential.h"

#include "core/credentials/codes.h"

#include <QHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int MaxOtherTopics = 10;

/// Views into the observations, which outlive the grouping: a hundred thousand of them are not copied.
struct Identity
{
    Kind kind;
    QStringView identity;

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
    QStringView where;
    QStringView sha256;

    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.credential, static_cast<int>(key.source), key.where, key.sha256);
    }
};

/// Where @p key stands; @p next when it is new.
template <typename Key>
qsizetype slotOf(QHash<Key, qsizetype> &slotsByKey, const Key &key, qsizetype next)
{
    const auto found = slotsByKey.constFind(key);
    if (found != slotsByKey.cend())
        return *found;
    slotsByKey.insert(key, next);
    return next;
}

void addSighting(QList<Sighting> &sightings, qsizetype credential, const Sighting &sighting,
                 QHash<Place, qsizetype> &places)
{
    const Place place {credential, sighting.source, sighting.where, sighting.sha256};
    const qsizetype index = slotOf(places, place, sightings.size());
    if (index == sightings.size())
        sightings.append(sighting);
    else if (sightings[index].seenAt <= sighting.seenAt)
        sightings[index] = sighting;
}

/// Since when a topic is known: a renewal has a later date than a certificate made by mistake before it.
Moment madeAt(const Credential &credential)
{
    Moment first;
    for (const Sighting &sighting : credential.sightings) {
        if (sighting.notBefore && (!first || *sighting.notBefore < *first))
            first = sighting.notBefore;
    }
    return first;
}

/// Push certificates, the one made first in front; without a date before all others.
QList<qsizetype> pushCertificatesByAge(const QList<Credential> &credentials)
{
    QList<std::pair<Moment, qsizetype>> dated;
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        if (credentials[i].kind == Kind::ApnsPushCertificate)
            dated.append({madeAt(credentials[i]), i});
    }
    std::ranges::stable_sort(dated, {}, [](const auto &entry) {
        return entry.first ? entry.first->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    });
    QList<qsizetype> indexes;
    for (const auto &[made, index] : dated)
        indexes.append(index);
    return indexes;
}

bool isAccepted(const Credential &one, const Credential &other)
{
    return one.identity == other.identity || one.acceptedTopics.contains(other.identity)
        || other.acceptedTopics.contains(one.identity);
}

int urgencyGroup(const Standing &standing)
{
    if (standing.severity == Severity::Expired)
        return 0;
    if (standing.notAfter)
        return 1;
    return standing.neverEnds ? 3 : 2;
}

} // namespace

QList<Credential> assemble(const QList<Observation> &observations)
{
    QList<Credential> credentials;
    QHash<Identity, qsizetype> known;
    QHash<Place, qsizetype> places;
    QList<qsizetype> inService; // which observation gives a credential its facts
    for (qsizetype i = 0; i < observations.size(); ++i) {
        const Observation &observation = observations[i];
        const qsizetype index = slotOf(known, {observation.kind, observation.identity}, credentials.size());
        if (index == credentials.size()) {
            credentials.append({.kind = observation.kind, .identity = observation.identity});
            inService.append(i);
        } else if (countsBefore(observation.sighting, observations[inService[index]].sighting)) {
            inService[index] = i;
        }
        addSighting(credentials[index].sightings, index, observation.sighting, places);
    }
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        credentials[i].name = observations[inService[i]].name;
        credentials[i].facts = observations[inService[i]].facts;
    }
    return credentials;
}

void markOtherTopics(const QList<Credential> &credentials, QList<Standing> &standings)
{
    Q_ASSERT(credentials.size() == standings.size());
    const QList<qsizetype> byAge = pushCertificatesByAge(credentials);
    for (qsizetype later = 1; later < byAge.size(); ++later) {
        const Credential &credential = credentials[byAge[later]];
        int named = 0;
        for (qsizetype earlier = 0; earlier < later && named < MaxOtherTopics; ++earlier) {
            const Credential &other = credentials[byAge[earlier]];
            if (isAccepted(credential, other))
                continue;
            standings[byAge[later]].problems.append(
                {Codes::AnotherTopic, {credential.identity, other.identity}});
            ++named;
        }
    }
}

bool isMoreUrgent(const Credential &left, const Standing &leftStanding, const Credential &right,
                  const Standing &rightStanding)
{
    const int leftGroup = urgencyGroup(leftStanding);
    const int rightGroup = urgencyGroup(rightStanding);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    if (leftStanding.notAfter != rightStanding.notAfter) {
        if (!leftStanding.notAfter || !rightStanding.notAfter)
            return leftStanding.notAfter.has_value();
        return *leftStanding.notAfter < *rightStanding.notAfter;
    }
    if (const int order = QString::compare(left.name, right.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    if (left.kind != right.kind)
        return left.kind < right.kind;
    return left.identity < right.identity;
}

} // namespace Credentials
