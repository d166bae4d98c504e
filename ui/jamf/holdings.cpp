// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/holdings.h"

#include <algorithm>

namespace Jamf {

namespace {

bool isAbout(const Holding &held, const Credentials::Observation &observation)
{
    const Credentials::Credential &credential = held.credential;
    if (credential.kind != observation.kind)
        return false;
    if (credential.identity == observation.identity)
        return true;
    return std::ranges::any_of(credential.aliases, [&observation](const Credentials::Alias &alias) {
        return alias.identity == observation.identity;
    });
}

} // namespace

void Holdings::show(const QList<Holding> &all)
{
    m_all = all;
    emit changed();
}

QList<Holding> Holdings::seenOn(const QString &name) const
{
    QList<Holding> seen;
    std::ranges::copy_if(m_all, std::back_inserter(seen), [&name](const Holding &held) {
        return std::ranges::any_of(held.credential.sightings, [&name](const Credentials::Sighting &sighting) {
            return sighting.source == Credentials::SourceKind::JamfPro && sighting.where == name;
        });
    });
    return seen;
}

QList<Holding> joined(const QList<Holding> &held, const QList<Credentials::Observation> &observations,
                      const QDateTime &now)
{
    QList<Holding> all = held;
    QList<Credentials::Observation> fresh;
    for (const Credentials::Observation &observation : observations) {
        if (std::ranges::none_of(held, [&](const Holding &one) { return isAbout(one, observation); }))
            fresh.append(observation);
    }
    for (const Credentials::Credential &credential : assemble(fresh))
        all.append({credential, standingOf(credential, now)});
    std::ranges::stable_sort(all, [](const Holding &one, const Holding &other) {
        return isMoreUrgent(one.credential, one.standing, other.credential, other.standing);
    });
    return all;
}

} // namespace Jamf
