// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/ledger.h"

#include "core/credentials/codes.h"
#include "core/credentials/matches.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Credentials {

bool needsKey(const Standing &standing)
{
    return std::any_of(standing.problems.begin(), standing.problems.end(),
                       [](const Problem &problem) { return problem.code == Codes::KeyNeeded; });
}

bool isStop(const Standing &standing)
{
    return std::any_of(standing.problems.begin(), standing.problems.end(),
                       [](const Problem &problem) { return problem.code == Codes::AnotherTopic; });
}

int Counts::total() const
{
    return std::accumulate(of.begin(), of.end(), 0);
}

void Ledger::show(const Check::Snapshot &snapshot, const QDateTime &now)
{
    m_snapshot = snapshot;
    m_now = now;
    m_isLoaded = true;
    m_isUnreachable = false;
    gatherUnread();
    reckon();
    tell();
}

void Ledger::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_isLoaded)
        return;
    reckon();
    tell();
}

void Ledger::tell()
{
    const QList<qint64> renewals = std::exchange(m_renewed, {});
    emit changed();
    if (!renewals.isEmpty())
        emit renewed(renewals);
}

void Ledger::setUnreachable()
{
    if (m_isLoaded)
        return;
    m_isUnreachable = true;
    emit changed();
}

void Ledger::setChecking(bool isChecking, int done, int total)
{
    m_isChecking = isChecking;
    m_done = done;
    m_total = total;
    emit checkingChanged();
}

Moment Ledger::formerEnd(qint64 credential) const
{
    if (const auto former = m_formerEnds.constFind(credential); former != m_formerEnds.constEnd())
        return *former;
    const EntryPtr known = entry(credential);
    if (!known)
        return {};
    Moment latest;
    for (const Sighting &sighting : known->credential.sightings) {
        const bool isEarlier
            = sighting.notAfter && known->standing.notAfter && *sighting.notAfter < *known->standing.notAfter;
        if (isEarlier && (!latest || *sighting.notAfter > *latest))
            latest = sighting.notAfter;
    }
    return latest;
}

/// One file can be damaged in a hundred places; it is still one file.
void Ledger::gatherUnread()
{
    m_unread.clear();
    QHash<QString, qsizetype> places;
    for (const Check::Trouble &trouble : std::as_const(m_snapshot.troubles)) {
        const QString place = wordOf(trouble.source) + u'\n' + trouble.part + u'\n' + trouble.where;
        const auto known = places.constFind(place);
        if (known == places.constEnd()) {
            places.insert(place, m_unread.size());
            m_unread.append(trouble);
        } else if (m_unread.at(*known).content.isEmpty() && !trouble.content.isEmpty()) {
            m_unread[*known] = trouble;
        }
    }
}

void Ledger::reckon()
{
    QList<Standing> standings;
    standings.reserve(m_snapshot.credentials.size());
    for (const Credential &credential : std::as_const(m_snapshot.credentials))
        standings.append(standingOf(credential, m_now));
    markOtherTopics(m_snapshot.credentials, standings);
    markReplacedKeys(m_snapshot.credentials, standings);
    markLikelyMatches(m_snapshot.credentials, standings);

    QHash<qint64, EntryPtr> byId;
    byId.reserve(standings.size());
    m_entries.clear();
    m_entries.reserve(standings.size());
    m_counts = {};
    for (qsizetype i = 0; i < standings.size(); ++i) {
        const Credential &credential = m_snapshot.credentials.at(i);
        const Standing &standing = standings.at(i);
        EntryPtr entry = m_byId.value(credential.id);
        if (entry && entry->credential.id != credential.id)
            entry = nullptr; // it was an alias of that one until now
        if (entry && entry->standing.notAfter && standing.notAfter
            && *entry->standing.notAfter < *standing.notAfter) {
            m_formerEnds.insert(credential.id, *entry->standing.notAfter);
            m_renewed.append(credential.id);
        }
        if (!entry || entry->standing != standing || entry->credential != credential)
            entry = std::make_shared<const Entry>(Entry {credential, standing});
        ++m_counts.of.at(static_cast<size_t>(standing.severity));
        byId.insert(credential.id, entry);
        for (const Alias &alias : credential.aliases)
            byId.insert(alias.id, entry);
        m_entries.append(std::move(entry));
    }
    m_topics = static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const EntryPtr &entry) {
        return entry->credential.kind == Kind::ApnsPushCertificate && isTopic(entry->credential.identity);
    }));
    m_byId = std::move(byId);
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const EntryPtr &left, const EntryPtr &right) {
        return isMoreUrgent(left->credential, left->standing, right->credential, right->standing);
    });
}

} // namespace Credentials
