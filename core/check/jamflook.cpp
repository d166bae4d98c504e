// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfnews.h"
#include "core/check/jamfservers.h"
#include "core/credentials/codes.h"
#include "core/jamf/codes.h"
#include "core/net/place.h"

using namespace Qt::StringLiterals;

namespace Check {

namespace {

using Credentials::Kind;
using Credentials::Observation;

QString factOf(const Jamf::Lapsing &lapsing, QLatin1StringView key)
{
    for (const auto &[name, value] : lapsing.facts) {
        if (name == key)
            return value;
    }
    return {};
}

/// Stable over renewals. What has a UUID is the same wherever it is seen; anything else is a row of one server.
QString identityOf(const Jamf::Lapsing &lapsing, Kind kind, const QString &host)
{
    const bool isKnownElsewhere = kind == Kind::AdeServerToken || kind == Kind::ProvisioningProfile;
    const QString uuid = factOf(lapsing, Credentials::Fact::Uuid);
    if (isKnownElsewhere && !uuid.isEmpty())
        return uuid;
    return kind == Kind::CertificateAuthority ? host : host + u'/' + lapsing.id;
}

Credentials::Problem problemOf(const Jamf::Lapsing &lapsing, const QString &code)
{
    if (code == Credentials::Codes::UnreadableDate)
        return {code, {lapsing.rawDate}};
    if (code == Jamf::Codes::SyncFailed)
        return {code, {factOf(lapsing, "syncState"_L1)}};
    if (code == Jamf::Codes::DevicesLapsed)
        return {code, {factOf(lapsing, "devicesLapsed"_L1)}};
    return {code};
}

Credentials::Facts factsOf(const Jamf::Lapsing &lapsing)
{
    Credentials::Facts facts;
    for (const auto &[name, value] : lapsing.facts) {
        const QByteArray key = name.toLatin1();
        facts.set(QLatin1StringView(key), value);
    }
    facts.set(Credentials::Fact::RawDate, lapsing.rawDate);
    return facts;
}

std::optional<Observation> observationOf(const Jamf::Lapsing &lapsing, const SweepReport &report,
                                         const Connections::Connection &connection)
{
    const std::optional<Kind> kind = Credentials::kindOf(lapsing.kind);
    if (!kind)
        return {};
    Observation seen {*kind, identityOf(lapsing, *kind, Net::placeOf(connection.address)), lapsing.name,
                      factsOf(lapsing)};
    seen.sighting = {.source = Credentials::SourceKind::JamfPro,
                     .where = connection.name,
                     .seenAt = report.at,
                     .notBefore = lapsing.notBefore,
                     .notAfter = lapsing.notAfter,
                     .serial = lapsing.serial,
                     .sha256 = lapsing.sha256,
                     .isRevoked = lapsing.isRevoked};
    for (const QString &code : lapsing.problems)
        seen.sighting.problems.append(problemOf(lapsing, code));
    if (!lapsing.notAfter && lapsing.rawDate.isEmpty())
        seen.sighting.problems.append({Jamf::Codes::DateNotTold});
    return seen;
}

/// The same credential as of a host that is watched, for it is known by its place.
void addShown(Look &look, const SweepReport &report, const Connections::Connection &connection)
{
    for (Observation seen : report.shown) {
        seen.sighting.source = Credentials::SourceKind::JamfPro;
        seen.sighting.where = connection.name;
        seen.sighting.seenAt = report.at;
        look.observations.append(seen);
    }
}

/// Once no invitation with an end is open, what was said of the last one is over.
void addNoInvitations(Look &look, const SweepReport &report, const Connections::Connection &connection)
{
    const Jamf::RowResult *row = report.row(Jamf::Row::Invitations);
    if (!row || row->state == Jamf::RowResult::State::Failed || row->error || !row->lapsing.isEmpty())
        return;
    const Jamf::Lapsing none {.kind = QString(wordOf(Kind::EnrollmentInvitation)),
                              .id = Jamf::InvitationsOfAll};
    Observation over = *observationOf(none, report, connection);
    over.isForKnown = true;
    look.observations.append(over);
}

/// Devices renew their profiles by themselves: in the list of all that lapses they are one entry for a server.
bool isOneOfManyDevices(const Jamf::RowResult &row, const Jamf::Lapsing &lapsing)
{
    return row.row == Jamf::Row::MdmProfiles && lapsing.id != Jamf::MdmProfilesOfAll;
}

Trouble troubleOf(const Jamf::RowResult &row, const Connections::Connection &connection)
{
    return {Credentials::SourceKind::JamfPro, connection.name, *row.error, Jamf::code(row.row)};
}

} // namespace

QStringList SweepReport::missingPrivileges() const
{
    QStringList names;
    for (const Jamf::RowResult &row : rows) {
        if (row.error && row.error->code == Jamf::Codes::NoPrivilege)
            names += row.error->about.join(u", "_s).split(u", "_s, Qt::SkipEmptyParts);
    }
    names.removeDuplicates();
    return names;
}

Look lookOf(const SweepReport &report, const Connections::Connection &connection)
{
    Look look;
    addShown(look, report, connection);
    const Jamf::RowResult *signIn = report.row(Jamf::Row::SignIn);
    if (signIn && signIn->error) {
        look.troubles.append(troubleOf(*signIn, connection)); // all rows have failed for the same reason
        return look;
    }
    for (const Jamf::RowResult &row : report.rows) {
        if (row.error)
            look.troubles.append(troubleOf(row, connection));
        for (const Jamf::Lapsing &lapsing : row.lapsing) {
            if (isOneOfManyDevices(row, lapsing) || row.row == Jamf::Row::TlsCertificate)
                continue;
            if (const auto observation = observationOf(lapsing, report, connection))
                look.observations.append(*observation);
        }
    }
    addNoInvitations(look, report, connection);
    addNews(look, report, connection);
    return look;
}

} // namespace Check
