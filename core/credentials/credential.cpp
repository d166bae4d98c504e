// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/credential.h"

#include "core/credentials/codes.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int MaxOtherTopics = 10;

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
        if (credentials[i].kind == Kind::ApnsPushCertificate && isTopic(credentials[i].identity))
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

QString placeOf(const Credential &credential)
{
    const Sighting seen = credential.sightings.value(indexInService(credential.sightings));
    return seen.source == SourceKind::File ? QFileInfo(seen.where).fileName() : seen.where;
}

bool isTopic(const QString &pushIdentity)
{
    return !pushIdentity.contains(u'/');
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
