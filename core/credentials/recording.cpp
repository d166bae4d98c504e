// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/recording.h"

#include "core/credentials/rows.h"
#include "core/storage/database.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype SightingsAPlace = 50;
constexpr qsizetype MaxOtherTopics = 10;

bool isKept(Kind kind)
{
    return carriesDate(kind) || kind == Kind::AsmApiKey;
}

/// As it will be read back: whole seconds, texts that both engines can hold.
Sighting asStored(Sighting sighting)
{
    const auto whole = [](const Moment &moment) { return Rows::momentOf(Rows::secondsOf(moment)); };
    sighting.where = Rows::storable(sighting.where);
    sighting.serial = Rows::storable(sighting.serial);
    sighting.sha256 = Rows::storable(sighting.sha256);
    sighting.seenAt = whole(sighting.seenAt).value();
    sighting.notBefore = whole(sighting.notBefore);
    sighting.notAfter = whole(sighting.notAfter);
    return sighting;
}

Change comparedTo(const Moment &known, const Moment &end, Change sameEnd)
{
    if (known == end || !end)
        return sameEnd;
    return !known || *end > *known ? Change::Renewed : Change::Older;
}

Moment later(const Moment &one, const Moment &other)
{
    return !one || (other && *other > *one) ? other : one;
}

} // namespace

Recording::Recording(Storage::Database &database, Intent intent)
    : m_database(database)
    , m_intent(intent)
{
}

Result<QList<Recorded>> Recording::record(const QList<Observation> &observations)
{
    if (const auto loaded = load(observations); !loaded)
        return failure(loaded.error());
    QList<Recorded> recorded;
    recorded.reserve(observations.size());
    QList<qsizetype> entries;
    for (const Observation &observation : observations) {
        const bool keeps = isKept(observation.kind) && (!observation.isForKnown || isKnown(observation));
        entries.append(keeps ? entryOf(observation) : -1);
        recorded.append(keeps ? take(observation) : Recorded());
    }
    if (const auto saved = save(); !saved)
        return failure(saved.error());
    for (qsizetype i = 0; i < recorded.size(); ++i)
        recorded[i].credential = entries[i] < 0 ? 0 : m_aliases.rootOf(m_entries[entries[i]].id);
    return recorded;
}

bool Recording::isKnown(const Observation &observation) const
{
    return m_entryByIdentity.contains(
        {static_cast<int>(observation.kind), Rows::storable(observation.identity)});
}

qsizetype Recording::entryOf(const Observation &observation)
{
    const std::pair key(static_cast<int>(observation.kind), Rows::storable(observation.identity));
    const auto known = m_entryByIdentity.constFind(key);
    if (known != m_entryByIdentity.cend())
        return *known;
    m_entries.append({.kind = observation.kind, .identity = key.second, .isChanged = true});
    m_entryByIdentity.insert(key, m_entries.size() - 1);
    return m_entries.size() - 1;
}

Recorded Recording::take(const Observation &observation)
{
    const qsizetype index = entryOf(observation);
    Entry &entry = m_entries[index];
    const Sighting sighting = asStored(observation.sighting);
    const Place place {index, sighting.source, sighting.where, sighting.sha256};
    const auto known = m_seen.constFind(place);
    Seen *same = known == m_seen.cend() ? nullptr : &entry.sightings[*known];

    Recorded recorded {.change = changeOf(entry, sighting, same, place)};
    bool isArriving = entry.sightings.isEmpty();
    if (m_intent == Intent::Add && !entry.removedAt.isNull()) {
        entry.removedAt = QVariant();
        entry.isChanged = true;
        isArriving = true;
    }
    if (m_intent == Intent::Add && m_aliases.isAlias(entry.id))
        m_revived.append(m_aliases.rootOf(entry.id));
    if (same) {
        update(*same, sighting, observation);
    } else {
        m_seen.insert(place, entry.sightings.size());
        entry.sightings.append({0, sighting, true, &observation});
    }
    remember(index, sighting);
    if (entry.kind == Kind::ApnsPushCertificate && isArriving && isTopic(entry.identity))
        recorded.otherTopics = otherTopics(entry.identity, sighting);
    return recorded;
}

void Recording::update(Seen &seen, const Sighting &sighting, const Observation &observation)
{
    if (sighting.seenAt < seen.sighting.seenAt)
        return;
    seen.isChanged = true;
    // The same file, now read without the key or password that once showed its date.
    if (!sighting.sha256.isEmpty() && !sighting.notAfter && seen.sighting.notAfter) {
        seen.sighting.seenAt = sighting.seenAt;
        seen.sighting.isRevoked = sighting.isRevoked;
        return;
    }
    seen.sighting = sighting;
    seen.observation = &observation;
}

Change Recording::changeOf(const Entry &entry, const Sighting &sighting, const Seen *same,
                           const Place &place) const
{
    if (entry.sightings.isEmpty())
        return Change::New;
    if (same)
        return sighting.seenAt < same->sighting.seenAt
            ? Change::SeenAgain
            : comparedTo(same->sighting.notAfter, sighting.notAfter, Change::SeenAgain);
    // A file is one of many copies; what a server holds is measured by what it held before.
    const auto before = m_latestAt.constFind({place.entry, place.source, place.where});
    const bool isKnownPlace = before != m_latestAt.cend();
    const bool isFile = sighting.source == SourceKind::File;
    return comparedTo(isKnownPlace && !isFile ? *before : entry.latestEnd, sighting.notAfter,
                      isKnownPlace ? Change::SeenAgain : Change::NewPlace);
}

void Recording::remember(qsizetype index, const Sighting &sighting)
{
    Entry &entry = m_entries[index];
    entry.latestEnd = later(entry.latestEnd, sighting.notAfter);
    Moment &latest = m_latestAt[{index, sighting.source, sighting.where}];
    latest = later(latest, sighting.notAfter);
}

/// What has lapsed is no other topic that a device could still be enrolled with, and cannot be uploaded by mistake.
QStringList Recording::otherTopics(const QString &topic, const Sighting &sighting)
{
    const auto isLapsed = [&sighting](const Moment &end) { return end && *end < sighting.seenAt; };
    QStringList others;
    for (const auto &[other, end] : std::as_const(m_topics)) {
        if (others.size() == MaxOtherTopics || isLapsed(sighting.notAfter))
            break;
        const bool isAccepted
            = m_acceptedTopics.contains({topic, other}) || m_acceptedTopics.contains({other, topic});
        if (other != topic && !isAccepted && !isLapsed(end))
            others.append(other);
    }
    m_topics.append({topic, sighting.notAfter});
    return others;
}

void Recording::settle(Entry &entry)
{
    QList<Sighting> sightings;
    for (const Seen &seen : std::as_const(entry.sightings))
        sightings.append(seen.sighting);
    const qsizetype inService = indexInService(sightings);
    const Observation *observation = inService < 0 ? nullptr : entry.sightings[inService].observation;
    if (!observation)
        return;
    const QString name = observation->name.isEmpty() ? entry.name : Rows::storable(observation->name);
    const QByteArray facts = observation->facts.block();
    entry.isChanged = entry.isChanged || name != entry.name || facts != entry.facts;
    entry.name = name;
    entry.facts = facts;
}

void Recording::prune(Entry &entry)
{
    if (entry.sightings.size() <= SightingsAPlace)
        return;
    QMap<std::pair<int, QString>, QList<qsizetype>> places;
    for (qsizetype i = 0; i < entry.sightings.size(); ++i) {
        const Sighting &sighting = entry.sightings[i].sighting;
        places[{static_cast<int>(sighting.source), sighting.where}].append(i);
    }
    for (QList<qsizetype> &indexes : places) {
        std::ranges::stable_sort(indexes, [&entry](qsizetype left, qsizetype right) {
            const Sighting &one = entry.sightings[left].sighting;
            const Sighting &other = entry.sightings[right].sighting;
            return one.seenAt == other.seenAt ? countsBefore(one, other) : one.seenAt > other.seenAt;
        });
        for (const qsizetype index : indexes.mid(SightingsAPlace)) {
            Seen &seen = entry.sightings[index];
            seen.isChanged = false;
            if (seen.id != 0)
                m_surplus.append(seen.id);
        }
    }
}

Result<> Recording::save()
{
    for (Entry &entry : m_entries) {
        settle(entry);
        prune(entry);
    }
    if (const auto saved = saveCredentials(); !saved)
        return saved;
    if (const auto saved = saveSightings(); !saved)
        return saved;
    if (const auto revived = reviveRoots(); !revived)
        return revived;
    return Rows::eachAmong(m_database, u"DELETE FROM sightings WHERE id IN (%1)"_s, {}, m_surplus,
                           [](const QSqlQuery &) {});
}

} // namespace Credentials
