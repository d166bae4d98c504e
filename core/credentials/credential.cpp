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

struct Push
{
    qsizetype index;
    Moment recorded; ///< not known of any that is not stored
    Moment made;
    bool isLapsed;
};

/// Push certificates, the one that counts as the one in use in front: recorded first, else made first. Without a date
/// before all others.
QList<Push> pushCertificatesInOrder(const QList<Credential> &credentials, const QList<Standing> &standings)
{
    QList<Push> found;
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        const Credential &credential = credentials[i];
        if (credential.kind == Kind::ApnsPushCertificate && isTopic(credential.identity))
            found.append(
                {i, credential.recordedAt, madeAt(credential), standings[i].severity == Severity::Expired});
    }
    const auto number = [](const Moment &moment) {
        return moment ? moment->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    };
    std::ranges::stable_sort(found, {}, [&number](const Push &push) {
        return std::pair(number(push.recorded), number(push.made));
    });
    return found;
}

/// Whether @p living may have been made because nobody knew how to renew @p lapsed.
bool mayReplace(const Push &living, const Push &lapsed, const Standing &former)
{
    constexpr int Days = 365;
    return lapsed.isLapsed
        && (!living.made || !former.notAfter || *living.made <= former.notAfter->addDays(Days));
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
    if (standing.notAfter || standing.severity <= Severity::Warning)
        return 1;
    return standing.neverEnds ? 3 : 2;
}

/// Days left; where a server warns without a date, the most that its warning allows.
qint64 daysOf(const Credential &credential, const Standing &standing)
{
    if (standing.daysLeft)
        return *standing.daysLeft;
    const Thresholds &thresholds = credential.thresholds;
    return (standing.severity == Severity::Warning ? thresholds.warning : thresholds.urgent) - 1;
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
    const QList<Push> pushes = pushCertificatesInOrder(credentials, standings);
    for (qsizetype later = 1; later < pushes.size(); ++later) {
        const Push &push = pushes[later];
        const Credential &credential = credentials[push.index];
        int named = 0;
        for (qsizetype earlier = 0; !push.isLapsed && earlier < later && named < MaxOtherTopics; ++earlier) {
            const Push &before = pushes[earlier];
            const Credential &other = credentials[before.index];
            if (isAccepted(credential, other)
                || (before.isLapsed && !mayReplace(push, before, standings[before.index])))
                continue;
            standings[push.index].problems.append({before.isLapsed ? Codes::LapsedTopic : Codes::AnotherTopic,
                                                   {credential.identity, other.identity}});
            ++named;
        }
    }
}

void markReplacedKeys(const QList<Credential> &credentials, QList<Standing> &standings)
{
    Q_ASSERT(credentials.size() == standings.size());
    QHash<QString, Moment> lastAsked; // by connection
    const auto asked = [&](qsizetype i) -> const Sighting * {
        const qsizetype inService = standings[i].inService;
        const bool isKey = credentials[i].kind == Kind::AsmApiKey && inService >= 0;
        const Sighting *seen = isKey ? &credentials[i].sightings[inService] : nullptr;
        return seen && seen->source == SourceKind::Apple ? seen : nullptr;
    };
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        if (const Sighting *seen = asked(i))
            lastAsked[seen->where] = std::max(lastAsked[seen->where], Moment(seen->seenAt));
    }
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        const Sighting *seen = asked(i);
        if (!seen || *lastAsked[seen->where] == seen->seenAt)
            continue;
        standings[i].severity = Severity::Notice;
        standings[i].problems = {{Codes::KeyReplaced, {seen->where}}};
    }
}

bool isMoreUrgent(const Credential &left, const Standing &leftStanding, const Credential &right,
                  const Standing &rightStanding)
{
    const int leftGroup = urgencyGroup(leftStanding);
    const int rightGroup = urgencyGroup(rightStanding);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    if (leftGroup == 1) {
        const qint64 leftDays = daysOf(left, leftStanding);
        const qint64 rightDays = daysOf(right, rightStanding);
        if (leftDays != rightDays)
            return leftDays < rightDays;
    }
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
