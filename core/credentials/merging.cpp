// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/merging.h"

namespace Credentials {

namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

QString nameOf(const StoredCredential &stored)
{
    return firstOf(stored.givenName, stored.credential.name);
}

void takeIn(StoredCredential &into, const StoredCredential &part)
{
    Credential &whole = into.credential;
    const Credential &other = part.credential;
    const qsizetype first = whole.sightings.size();
    whole.sightings += other.sightings;
    const bool isInService = indexInService(whole.sightings) >= first;
    if (isInService)
        whole.facts = other.facts;
    whole.name = isInService ? firstOf(other.name, whole.name) : firstOf(whole.name, other.name);
    into.givenName = firstOf(into.givenName, part.givenName);
    whole.custodian = firstOf(whole.custodian, other.custodian);
    whole.notes = firstOf(whole.notes, other.notes);
    if (!into.hasThresholds && part.hasThresholds) {
        whole.thresholds = other.thresholds;
        into.hasThresholds = true;
    }
    for (const QString &topic : other.acceptedTopics) {
        if (!whole.acceptedTopics.contains(topic))
            whole.acceptedTopics.append(topic);
    }
    if (other.recordedAt && (!whole.recordedAt || *other.recordedAt < *whole.recordedAt))
        whole.recordedAt = other.recordedAt;
    whole.differs += other.differs;
    whole.aliases.append({other.id, other.identity, nameOf(part), placeOf(other)});
}

} // namespace

QList<Credential> merged(QList<StoredCredential> stored, const Aliases &aliases)
{
    QHash<qint64, qsizetype> indexById;
    for (qsizetype i = 0; i < stored.size(); ++i)
        indexById.insert(stored[i].credential.id, i);
    const auto rootOf = [&](qsizetype index) {
        const qint64 id = stored[index].credential.id;
        return indexById.value(aliases.rootOf(id), index);
    };
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (const qsizetype root = rootOf(i); root != i)
            takeIn(stored[root], stored[i]);
    }
    QList<Credential> credentials;
    credentials.reserve(stored.size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        StoredCredential &one = stored[i];
        if (one.isRemoved || rootOf(i) != i)
            continue;
        one.credential.name = nameOf(one);
        for (qint64 &other : one.credential.differs)
            other = aliases.rootOf(other);
        credentials.append(std::move(one.credential));
    }
    return credentials;
}

} // namespace Credentials
