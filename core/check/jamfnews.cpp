// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfnews.h"

#include "core/jamf/codes.h"
#include "core/net/place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

using Credentials::Kind;
using Credentials::Observation;
using Subject = Jamf::Notification::Subject;

QStringList aboutOf(const Jamf::Notification &notification)
{
    QStringList about {notification.type, notification.name};
    if (notification.days)
        about.append(QString::number(*notification.days));
    return about;
}

Credentials::Problem problemOf(const Jamf::Notification &notification)
{
    return {Jamf::Codes::ServerReports, aboutOf(notification)};
}

/// The one observation of @p kind that can be meant; null where there is none, or more than one.
Observation *meantBy(const Jamf::Notification &notification, Kind kind, QList<Observation> &seen,
                     qsizetype count)
{
    Observation *meant = nullptr;
    for (qsizetype i = 0; i < count; ++i) {
        Observation &observation = seen[i];
        const bool isNamed = notification.name.isEmpty() || observation.name == notification.name;
        if (observation.kind != kind || !isNamed)
            continue;
        if (meant)
            return nullptr;
        meant = &observation;
    }
    return meant;
}

/// What the server only warns of. A name may be in the warning; it is no part of the identity, for warnings lose it.
Observation &onlyTold(Look &look, Kind kind, qsizetype first, const SweepReport &report,
                      const Connections::Connection &connection)
{
    for (qsizetype i = first; i < look.observations.size(); ++i) {
        if (look.observations[i].kind == kind)
            return look.observations[i];
    }
    Observation told {kind, Net::placeOf(connection.address) + u"/notified"_s};
    told.sighting.source = Credentials::SourceKind::JamfPro;
    told.sighting.where = connection.name;
    told.sighting.seenAt = report.at;
    look.observations.append(told);
    return look.observations.last();
}

/// Of all that the server could warn of and does not: what it warned of before is over.
void addAllClear(Look &look, qsizetype first, const SweepReport &report,
                 const Connections::Connection &connection)
{
    const Jamf::RowResult *row = report.row(Jamf::Row::Notifications);
    if (!row || row->state != Jamf::RowResult::State::Read)
        return;
    const qsizetype told = look.observations.size();
    for (const Kind kind : Credentials::allKinds()) {
        const auto isOfIt = [kind](const Observation &observation) { return observation.kind == kind; };
        if (!Jamf::canWarnOf(wordOf(kind))
            || std::any_of(look.observations.begin() + first, look.observations.begin() + told, isOfIt))
            continue;
        Observation &clear = onlyTold(look, kind, look.observations.size(), report, connection);
        if (!Credentials::holdsUntilEnded(kind))
            clear.sighting.problems.append({Jamf::Codes::DateNotTold});
        clear.isForKnown = true;
    }
}

Trouble troubleOf(const Jamf::Notification &notification, const Connections::Connection &connection)
{
    const Error error {ErrorKind::ServerFault, Jamf::Codes::ServerReports, aboutOf(notification)};
    return {Credentials::SourceKind::JamfPro, connection.name, error, Jamf::code(Jamf::Row::Notifications)};
}

} // namespace

void addNews(Look &look, const SweepReport &report, const Connections::Connection &connection)
{
    const qsizetype read = look.observations.size();
    for (const Jamf::Notification &notification : report.notifications) {
        if (notification.subject == Subject::Connection && notification.isOver)
            look.troubles.append(troubleOf(notification, connection));
        const auto kind = Credentials::kindOf(notification.kind);
        if (!kind || notification.subject == Subject::Connection || notification.subject == Subject::Other)
            continue;
        if (Observation *meant = meantBy(notification, *kind, look.observations, read)) {
            meant->sighting.problems.append(problemOf(notification));
            meant->sighting.isRevoked |= notification.type.endsWith("_REVOKED"_L1);
            continue;
        }
        Observation &told = onlyTold(look, *kind, read, report, connection);
        told.sighting.problems.append(problemOf(notification));
        told.sighting.isRevoked |= notification.isOver;
    }
    addAllClear(look, read, report, connection);
}

} // namespace Check
