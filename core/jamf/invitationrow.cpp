// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

struct Source
{
    QLatin1StringView path;
    QLatin1StringView list; ///< the member that holds it
};

// In the order of privilegesFor(Row::Invitations).
constexpr std::array Sources {
    Source {"/computerinvitations"_L1, "computer_invitations"_L1},
    Source {"/mobiledeviceinvitations"_L1, "mobile_device_invitations"_L1},
};

struct Count
{
    int open = 0;
    int ended = 0;
    Moment next {};
};

/// "Unlimited", or nothing at all, is an invitation without an end.
Moment endOf(const QJsonObject &invitation)
{
    const QJsonValue epoch = invitation.value("expiration_date_epoch"_L1);
    if (epoch.toDouble() > 0)
        return parseDate(epoch);
    if (const Moment ends = parseDate(invitation.value("expiration_date_utc"_L1)))
        return ends;
    return parseDate(invitation.value("expiration_date"_L1));
}

void count(Count &all, const QJsonArray &invitations, const QDateTime &now)
{
    for (const QJsonValue &value : invitations) {
        const Moment ends = endOf(value.toObject());
        if (ends && *ends < now) {
            ++all.ended;
            continue;
        }
        ++all.open;
        if (ends && (!all.next || *ends < *all.next))
            all.next = ends;
    }
}

Reading readingOf(const Count &all)
{
    Reading reading {.count = all.open, .isSetUp = all.open + all.ended > 0};
    if (!all.next)
        return reading;
    Lapsing entry {.kind = u"enrollment-invitation"_s, .id = InvitationsOfAll, .notAfter = all.next};
    addFact(entry, u"invitationsOpen"_s, QString::number(all.open));
    addFact(entry, u"invitationsEnded"_s, QString::number(all.ended));
    reading.lapsing.append(entry);
    return reading;
}

} // namespace

Reading invitationsOf(const QList<Result<QJsonDocument>> &read, const QDateTime &now)
{
    const QStringList privileges = privilegesFor(Row::Invitations);
    Count all;
    std::optional<Error> missing;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read[i])
            count(all, read[i]->object().value(Sources.at(std::size_t(i)).list).toArray(), now);
        else if (read[i].error().kind != ErrorKind::NotFound)
            missing
                = missing && missing->code == Codes::NoPrivilege && read[i].error().code == Codes::NoPrivilege
                ? naming(*missing, privileges)
                : naming(read[i].error(), {privileges[i]});
    }
    Reading reading = readingOf(all);
    reading.missing = missing;
    return reading;
}

/// Only the older of the two interfaces serves them. The invitation itself lets devices in, so nothing is kept of it.
Answer<Reading> readInvitations(const Asking &asking)
{
    QList<Answer<QJsonDocument>> answers;
    for (const Source &source : Sources)
        answers.append(asking.server.getClassic(source.path));
    return chain(&asking.server, gather(&asking.server, answers),
                 [now = asking.now](const QList<Result<QJsonDocument>> &read) {
                     const Reading reading = invitationsOf(read, now);
                     const bool isUnread
                         = std::ranges::none_of(read, [](const auto &one) { return one.has_value(); });
                     return isUnread && reading.missing ? ready<Reading>(failure(*reading.missing))
                                                        : ready(Result<Reading>(reading));
                 });
}

} // namespace Jamf
