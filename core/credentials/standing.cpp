// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/credential.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qint64 SecondsADay = 86'400;

/// Asked at the moment of the look, where a file is only what somebody once saved.
bool isLive(SourceKind source)
{
    return source == SourceKind::JamfPro || source == SourceKind::Apple || source == SourceKind::TlsHost;
}

bool neverEnds(const QDateTime &notAfter)
{
    static const QDateTime endless(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    return notAfter == endless;
}

bool hasCode(const QList<Problem> &problems, QLatin1StringView code)
{
    return std::ranges::any_of(problems, [code](const Problem &problem) { return problem.code == code; });
}

void addOnce(QList<Problem> &problems, Problem problem)
{
    if (!problems.contains(problem))
        problems.append(std::move(problem));
}

/// For what can be true only once: the reader may have said it already, in its own words.
void addUnlessSaid(QList<Problem> &problems, QLatin1StringView code, QStringList about)
{
    if (!hasCode(problems, code))
        problems.append({code, std::move(about)});
}

/// The newest sighting with a date in each place: what stands there now.
QList<Sighting> standingNow(const QList<Sighting> &sightings)
{
    QHash<std::pair<int, QString>, qsizetype> newest;
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const Sighting &sighting = sightings[i];
        if (!sighting.notAfter)
            continue;
        const std::pair place(static_cast<int>(sighting.source), sighting.where);
        const auto known = newest.find(place);
        if (known == newest.end()) {
            newest.insert(place, i);
            continue;
        }
        const Sighting &other = sightings[*known];
        // Two generations in one file are seen at the same moment.
        const bool isSameLook = sighting.seenAt == other.seenAt;
        if (isSameLook ? countsBefore(sighting, other) : sighting.seenAt > other.seenAt)
            *known = i;
    }
    QList<qsizetype> indexes(newest.cbegin(), newest.cend());
    std::ranges::sort(indexes);
    QList<Sighting> current;
    for (const qsizetype index : indexes)
        current.append(sightings[index]);
    return current;
}

/// Both are known to be the same certificate or token.
bool isSameObject(const Sighting &left, const Sighting &right)
{
    return !left.sha256.isEmpty() && left.sha256 == right.sha256;
}

bool isRenewalOf(const Sighting &other, const Sighting &inService)
{
    if (!isLive(inService.source) || other.source <= inService.source || isSameObject(other, inService))
        return false;
    // A typed date is only a day, so a few hours prove nothing; another fingerprint does.
    const bool isAnotherObject = !other.sha256.isEmpty() && !inService.sha256.isEmpty();
    const qint64 seconds = inService.notAfter->secsTo(*other.notAfter);
    return seconds > (isAnotherObject ? 0 : SecondsADay);
}

void addDifferences(const QList<Sighting> &sightings, const Sighting &inService, QList<Problem> &problems)
{
    if (!inService.notAfter)
        return;
    for (const Sighting &other : standingNow(sightings)) {
        const qint64 seconds = inService.notAfter->secsTo(*other.notAfter);
        const bool isSamePlace = other.source == inService.source && other.where == inService.where;
        // The generation before is often kept as a file.
        const bool isOlderFile = other.source == SourceKind::File && seconds < 0;
        if (isRenewalOf(other, inService))
            addOnce(problems, {Codes::RenewedNotInstalled, {inService.where}});
        else if (!isSamePlace && !isOlderFile && qAbs(seconds) > SecondsADay)
            addOnce(problems, {Codes::SourcesDiffer, {wordOf(other.source), isoUtc(*other.notAfter)}});
    }
}

/// Whether the same place was looked at again since.
bool isOutdated(const Sighting &sighting, const QList<Sighting> &sightings)
{
    return std::ranges::any_of(sightings, [&sighting](const Sighting &later) {
        return later.source == sighting.source && later.where == sighting.where
            && later.seenAt > sighting.seenAt;
    });
}

/// The end that a server's warning means, where it tells one.
Moment meantBy(const Problem &warning, const Sighting &sighting)
{
    bool isNumber = false;
    if (const int days = warning.about.value(2).toInt(&isNumber); isNumber)
        return sighting.seenAt.addDays(days);
    return warning.about.value(0).endsWith("_EXPIRED"_L1) ? Moment(sighting.seenAt) : Moment();
}

/// A server that warns is never to be left among what is fine or merely unknown.
Severity toldBy(const Problem &warning, const Sighting &sighting, const Thresholds &thresholds,
                const QDateTime &now)
{
    const Moment end = meantBy(warning, sighting);
    return end ? std::min(severityOf(daysBetween(now, *end), thresholds), Severity::Warning)
               : Severity::Warning;
}

void addWarning(const Problem &warning, const Sighting &sighting, const Thresholds &thresholds,
                const QDateTime &now, Standing &standing)
{
    constexpr int Rounding = 2; // days: the server counts whole ones, from its own midnight
    const Moment end = meantBy(warning, sighting);
    standing.severity = std::min(standing.severity, toldBy(warning, sighting, thresholds, now));
    addOnce(standing.problems, warning);
    if (end && standing.notAfter && end->addDays(Rounding) < *standing.notAfter)
        addOnce(standing.problems, {Codes::RenewedNotInstalled, {sighting.where}});
}

/// What a server warns of now without telling the date: a file that has one must not outshout it.
void addWarnings(const QList<Sighting> &sightings, const Thresholds &thresholds, const QDateTime &now,
                 Standing &standing)
{
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const Sighting &sighting = sightings[i];
        if (i == standing.inService || !isLive(sighting.source) || sighting.notAfter
            || sighting.problems.isEmpty() || isOutdated(sighting, sightings))
            continue;
        for (const Problem &problem : sighting.problems) {
            if (problem.code == Codes::ServerReports)
                addWarning(problem, sighting, thresholds, now, standing);
        }
    }
}

/// Where the credential was said to be revoked or refused, if that still holds.
std::optional<QString> revokedAt(const QList<Sighting> &sightings, const Sighting &inService)
{
    if (inService.isRevoked)
        return inService.where;
    for (const Sighting &sighting : sightings) {
        if (!sighting.isRevoked)
            continue;
        if (isSameObject(sighting, inService))
            return sighting.where;
        const bool isOtherGeneration = !sighting.sha256.isEmpty() && !inService.sha256.isEmpty();
        // A server's refusal holds until the same server says otherwise.
        const bool isTakenBack = std::ranges::any_of(sightings, [&sighting](const Sighting &later) {
            return later.source == sighting.source && later.where == sighting.where && !later.isRevoked
                && later.seenAt > sighting.seenAt;
        });
        if (isLive(sighting.source) && !isOtherGeneration && !isTakenBack)
            return sighting.where;
    }
    return {};
}

/// A revocation list lasts days, and its issuer makes the next one unasked: it is fine until one failed to come.
bool isIssuedAnewUnasked(const Credential &credential)
{
    return credential.kind == Kind::CertificateRevocationList && credential.thresholds == Thresholds();
}

/// A key or client that is not replaced for so long is in more hands than anybody remembers.
constexpr qint64 LongInUseDays = 365;

/// What has no end: by its age, once a live source has found it to work.
void addAge(const Credential &credential, const Sighting &sighting, const QDateTime &now, Standing &standing)
{
    if (!holdsUntilEnded(credential.kind) || !isLive(sighting.source) || sighting.notAfter
        || sighting.isRevoked || !sighting.problems.isEmpty())
        return;
    standing.severity = Severity::Ok;
    const bool isOld = !carriesDate(credential.kind) && credential.recordedAt
        && daysBetween(*credential.recordedAt, now) >= LongInUseDays;
    if (!isOld)
        return;
    standing.severity = Severity::Notice;
    standing.problems.append({Codes::LongInUse, {isoUtc(*credential.recordedAt)}});
}

void addComputed(const Credential &credential, const QDateTime &now, Standing &standing)
{
    if (!standing.notAfter && !standing.neverEnds && !carriesDate(credential.kind))
        addUnlessSaid(standing.problems, Codes::NoDate, {});
    if (standing.notBefore && now < *standing.notBefore)
        addUnlessSaid(standing.problems, Codes::NotYetValid, {isoUtc(*standing.notBefore)});
    if (credential.kind == Kind::ConfigurationProfile) {
        const Moment end = parseIsoUtc(credential.facts.value(Fact::SignerNotAfter));
        if (end && *end < now)
            addUnlessSaid(standing.problems, Codes::SignerExpired,
                          {credential.facts.value(Fact::Signer), isoUtc(*end)});
    }
}

} // namespace

bool isKeptByChecks(const Observation &observation)
{
    return carriesDate(observation.kind)
        || (holdsUntilEnded(observation.kind) && isLive(observation.sighting.source));
}

bool countsBefore(const Sighting &left, const Sighting &right)
{
    if (left.notAfter.has_value() != right.notAfter.has_value())
        return left.notAfter.has_value();
    if (left.source != right.source)
        return left.source < right.source;
    if (!left.notAfter)
        return left.seenAt > right.seenAt;
    if (left.source == SourceKind::File && *left.notAfter != *right.notAfter)
        return *left.notAfter > *right.notAfter;
    if (left.seenAt != right.seenAt)
        return left.seenAt > right.seenAt;
    return *left.notAfter < *right.notAfter;
}

qsizetype indexInService(const QList<Sighting> &sightings)
{
    const auto first = std::ranges::min_element(sightings, countsBefore);
    return first == sightings.end() ? -1 : first - sightings.begin();
}

Severity severityOf(std::optional<qint64> daysLeft, const Thresholds &thresholds)
{
    if (!daysLeft)
        return Severity::Unknown;
    if (*daysLeft < 0)
        return Severity::Expired;
    if (*daysLeft < thresholds.urgent)
        return Severity::Urgent;
    if (*daysLeft < thresholds.warning)
        return Severity::Warning;
    return *daysLeft < thresholds.notice ? Severity::Notice : Severity::Ok;
}

bool isInOrder(const Standing &standing)
{
    return !standing.notAfter && !standing.neverEnds
        && (standing.severity == Severity::Ok || standing.severity == Severity::Notice);
}

Standing standingOf(const Credential &credential, const QDateTime &now)
{
    Standing standing;
    standing.inService = indexInService(credential.sightings);
    if (standing.inService < 0) {
        addComputed(credential, now, standing);
        return standing;
    }
    const Sighting &sighting = credential.sightings[standing.inService];
    standing.notBefore = sighting.notBefore;
    standing.neverEnds = sighting.notAfter && neverEnds(*sighting.notAfter);
    if (sighting.notAfter && !standing.neverEnds) {
        standing.notAfter = sighting.notAfter;
        standing.daysLeft = daysBetween(now, *sighting.notAfter);
    }
    const Thresholds thresholds
        = isIssuedAnewUnasked(credential) ? Thresholds {0, 0, 0} : credential.thresholds;
    standing.severity = standing.neverEnds ? Severity::Ok : severityOf(standing.daysLeft, thresholds);
    addAge(credential, sighting, now, standing);
    for (const Problem &problem : sighting.problems)
        addOnce(standing.problems, problem);
    for (const Problem &problem : sighting.problems)
        if (problem.code == Codes::ServerReports && !sighting.notAfter)
            standing.severity = std::min(standing.severity, toldBy(problem, sighting, thresholds, now));
    addComputed(credential, now, standing);
    addDifferences(credential.sightings, sighting, standing.problems);
    addWarnings(credential.sightings, thresholds, now, standing);
    if (const auto where = revokedAt(credential.sightings, sighting)) {
        standing.severity = Severity::Expired;
        const bool isExplained = holdsUntilEnded(credential.kind) && !sighting.problems.isEmpty();
        if (!isExplained)
            addUnlessSaid(standing.problems, Codes::Revoked, {*where});
    }
    return standing;
}

} // namespace Credentials
