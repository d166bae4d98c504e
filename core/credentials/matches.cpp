// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/matches.h"

#include "core/credentials/codes.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr std::array Likenesses {
    std::pair {Likeness::SameCertificate, "same-certificate"_L1},
    std::pair {Likeness::SameEnd, "same-end"_L1},
    std::pair {Likeness::LaterEnd, "later-end"_L1},
    std::pair {Likeness::OnlyOnes, "only-ones"_L1},
    std::pair {Likeness::WarnedOf, "warned-of"_L1},
};

/// What of a credential matching looks at.
struct Candidate
{
    qsizetype index = 0;
    const Credential *credential = nullptr;
    Moment end {}; ///< in service
    QString organisation {};
    QString sha256 {}; ///< in service
};

using Candidates = QList<Candidate>;
using IsLike = bool (*)(const Candidate &file, const Candidate &server);

bool isSeenBy(const Credential &credential, SourceKind source)
{
    return std::ranges::any_of(credential.sightings,
                               [source](const Sighting &seen) { return seen.source == source; });
}

bool isSeenOnlyIn(const Credential &credential, SourceKind source)
{
    return !credential.sightings.isEmpty()
        && std::ranges::all_of(credential.sightings,
                               [source](const Sighting &seen) { return seen.source == source; });
}

bool isToken(const Candidate &candidate)
{
    return candidate.credential->kind == Kind::ContentToken
        || candidate.credential->kind == Kind::AdeServerToken;
}

Candidate candidateOf(const Credential &credential, qsizetype index)
{
    Candidate candidate {.index = index, .credential = &credential};
    candidate.organisation = credential.facts.value(Fact::Organisation).simplified();
    if (const qsizetype inService = indexInService(credential.sightings); inService >= 0) {
        candidate.end = credential.sightings[inService].notAfter;
        candidate.sha256 = credential.sightings[inService].sha256;
    }
    return candidate;
}

bool isRejected(const Candidate &one, const Candidate &other)
{
    return one.credential->differs.contains(other.credential->id)
        || other.credential->differs.contains(one.credential->id);
}

/// Different only where both tell it.
bool mayShareOrganisation(const Candidate &one, const Candidate &other)
{
    return one.organisation.isEmpty() || other.organisation.isEmpty()
        || one.organisation.compare(other.organisation, Qt::CaseInsensitive) == 0;
}

bool isSameCertificate(const Candidate &file, const Candidate &server)
{
    return !file.sha256.isEmpty() && file.sha256 == server.sha256;
}

bool endsAtOnce(const Candidate &file, const Candidate &server)
{
    return isToken(file) && file.end && server.end && *file.end == *server.end
        && mayShareOrganisation(file, server);
}

/// Jamf Pro tells the end of a server token as a day, Apple as a moment.
bool endsOnOneDay(const Candidate &file, const Candidate &server)
{
    return isToken(file) && file.end && server.end && file.end->date() == server.end->date()
        && mayShareOrganisation(file, server);
}

/// A content token's renewal is another token; Jamf Pro may hold the one before.
bool isLaterOne(const Candidate &file, const Candidate &server)
{
    constexpr int LongestLife = 2 * 366;
    return file.credential->kind == Kind::ContentToken && file.end && server.end && *file.end > *server.end
        && server.end->daysTo(*file.end) <= LongestLife && !file.organisation.isEmpty()
        && !server.organisation.isEmpty() && mayShareOrganisation(file, server);
}

bool isOnlyLocked(const Candidate &file, const Candidate &server)
{
    return file.credential->kind == Kind::AdeServerToken && !file.end && server.end
        && server.credential->aliases.isEmpty() && mayShareOrganisation(file, server);
}

bool isWarnedOf(const Candidate &file, const Candidate &server)
{
    return file.credential->kind == Kind::ApnsPushCertificate && file.end && !server.end
        && isTopic(file.credential->identity) && !isTopic(server.credential->identity);
}

struct Rule
{
    Likeness likeness;
    IsLike isLike;
};

/// The exact end goes before the day: two tokens that were renewed on one day still end at their own second.
constexpr std::array Rules {
    Rule {Likeness::SameCertificate, isSameCertificate},
    Rule {Likeness::SameEnd, endsAtOnce},
    Rule {Likeness::SameEnd, endsOnOneDay},
    Rule {Likeness::LaterEnd, isLaterOne},
    Rule {Likeness::OnlyOnes, isOnlyLocked},
    Rule {Likeness::WarnedOf, isWarnedOf},
};

/// How proved an identity is: an identifier of Apple's, what stands in a file, a row of a server.
int strengthOf(const Credential &credential)
{
    if (credential.identity == credential.facts.value(Fact::Uuid))
        return 2;
    return isSeenOnlyIn(credential, SourceKind::JamfPro) ? 0 : 1;
}

Match matchOf(const Candidate &file, const Candidate &server, Likeness likeness)
{
    const int ofFile = strengthOf(*file.credential);
    const int ofServer = strengthOf(*server.credential);
    const bool isServerKnownLonger = server.credential->id < file.credential->id;
    const bool keepsServer = ofServer > ofFile || (ofServer == ofFile && isServerKnownLonger);
    return keepsServer ? Match {server.index, file.index, likeness}
                       : Match {file.index, server.index, likeness};
}

/// The pairs in which each is the other's only candidate.
void addPairs(const Rule &rule, Candidates &files, Candidates &servers, QList<Match> &matches)
{
    QHash<qsizetype, QList<const Candidate *>> serversOf;
    QHash<qsizetype, qsizetype> filesOf;
    for (const Candidate &file : std::as_const(files)) {
        for (const Candidate &server : std::as_const(servers)) {
            if (isRejected(file, server) || !rule.isLike(file, server))
                continue;
            serversOf[file.index].append(&server);
            ++filesOf[server.index];
        }
    }
    QList<qsizetype> settled;
    for (const Candidate &file : std::as_const(files)) {
        const QList<const Candidate *> found = serversOf.value(file.index);
        if (found.isEmpty())
            continue;
        // Nor may a weaker reason choose among what a stronger one left open.
        settled.append(file.index);
        for (const Candidate *server : found)
            settled.append(server->index);
        if (found.size() == 1 && filesOf.value(found.first()->index) == 1)
            matches.append(matchOf(file, *found.first(), rule.likeness));
    }
    const auto isSettled = [&settled](const Candidate &one) { return settled.contains(one.index); };
    files.removeIf(isSettled);
    servers.removeIf(isSettled);
}

Problem likely(const Credential &other, Likeness likeness)
{
    const QString name = other.name.isEmpty() ? placeOf(other) : other.name;
    return {Codes::LikelySameAs,
            {name, placeOf(other), QString::number(other.id), QString(wordOf(likeness))}};
}

} // namespace

QLatin1StringView wordOf(Likeness likeness)
{
    return std::ranges::find(Likenesses, likeness, &std::pair<Likeness, QLatin1StringView>::first)->second;
}

std::optional<Likeness> likenessOf(QStringView word)
{
    for (const auto &[likeness, known] : Likenesses) {
        if (word == known)
            return likeness;
    }
    return {};
}

QList<Match> likelyMatches(const QList<Credential> &credentials)
{
    QHash<Kind, std::pair<Candidates, Candidates>> byKind;
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        if (isSeenBy(credentials[i], SourceKind::JamfPro))
            byKind[credentials[i].kind].second.append(candidateOf(credentials[i], i));
    }
    if (byKind.isEmpty())
        return {};
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        const auto kind = byKind.find(credentials[i].kind);
        if (kind != byKind.end() && isSeenOnlyIn(credentials[i], SourceKind::File))
            kind->first.append(candidateOf(credentials[i], i));
    }
    QList<Match> matches;
    for (auto &[files, servers] : byKind) {
        for (const Rule &rule : Rules)
            addPairs(rule, files, servers, matches);
    }
    std::ranges::sort(matches, {}, &Match::one);
    return matches;
}

void markLikelyMatches(const QList<Credential> &credentials, QList<Standing> &standings)
{
    Q_ASSERT(credentials.size() == standings.size());
    for (const Match &match : likelyMatches(credentials)) {
        standings[match.one].problems.append(likely(credentials[match.other], match.likeness));
        standings[match.other].problems.append(likely(credentials[match.one], match.likeness));
    }
}

} // namespace Credentials
