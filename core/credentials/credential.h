// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/observation.h"

namespace Credentials {

/// Days before the end at which a credential becomes notice, warning and urgent; it is `ok` from `notice` on.
struct Thresholds
{
    int notice = 90;
    int warning = 30;
    int urgent = 14;

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

/// A credential that a person said is the same as the one that it stands in.
struct Alias
{
    qint64 id = 0;
    QString identity {};
    QString name {}; ///< as Credential::name was
    QString where {}; ///< placeOf() it

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// Anything that lapses, with all sightings of it. A value; the store keeps it.
struct Credential
{
    qint64 id = 0; ///< 0 while it is not stored
    Kind kind = Kind::Certificate;
    QString identity {};
    QString name {}; ///< given by a person, else what it calls itself, else empty
    QString custodian {};
    QString notes {};
    Thresholds thresholds {};
    QStringList acceptedTopics {}; ///< other push topics that a person said are no mistake
    QList<Alias> aliases {}; ///< what was joined with it; their sightings are among these
    QList<qint64> differs {}; ///< credentials that a person said are not the same, however alike
    Facts facts {}; ///< of the sighting in service
    QList<Sighting> sightings {};
    Moment recordedAt {}; ///< when it was first seen; nothing while it is not stored

    friend bool operator==(const Credential &, const Credential &) = default;
};

/// What follows from all sightings of a credential at a moment.
struct Standing
{
    Moment notBefore {};
    Moment notAfter {}; ///< nothing where no date is known, and for one that never ends
    bool neverEnds = false; ///< 99991231235959Z (RFC 5280, 4.1.2.5)
    std::optional<qint64> daysLeft {};
    Severity severity = Severity::Unknown;
    QList<Problem> problems {};
    qsizetype inService = -1; ///< index into Credential::sightings; -1 where there is none

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Whether the date of @p left counts rather than that of @p right; the order behind indexInService(). A sighting
/// with a date counts before any without, so that a server that only says "there is one" hides no date.
[[nodiscard]] bool countsBefore(const Sighting &left, const Sighting &right);

/// The sighting whose date counts: a Jamf Pro server's word before Apple's live answer, before a handshake, before
/// a file, before a typed date. Of live sources and typed dates the newest look counts (of two at the same moment the
/// earlier end), of files the latest end.
[[nodiscard]] qsizetype indexInService(const QList<Sighting> &sightings);

/// Where it is in service, in the words of a person: a file's name, a connection, a host.
[[nodiscard]] QString placeOf(const Credential &credential);

[[nodiscard]] Severity severityOf(std::optional<qint64> daysLeft, const Thresholds &thresholds);

[[nodiscard]] Standing standingOf(const Credential &credential, const QDateTime &now);

/// Found to work, and without an end that could be counted down to: a key in use, terms that were accepted.
[[nodiscard]] bool isInOrder(const Standing &standing);

/// Groups observations by kind and identity, without a store; the order of first appearance. The facts and name
/// are those of the sighting in service. The same fingerprint in the same place is one sighting, the newest.
[[nodiscard]] QList<Credential> assemble(const QList<Observation> &observations);

/// Whether the identity of a push certificate is its topic. A server that only warns of its push certificate names none.
[[nodiscard]] bool isTopic(const QString &pushIdentity);

/// Says of each push certificate whether there is one of another topic beside it: @p standings[i] belongs to
/// @p credentials[i]. Topics that a person accepted on either side are left alone. The certificate that was recorded
/// later carries the problem, for it is the one that would be uploaded by mistake; of two recorded by the same look, or
/// not at all, the one that was made later (going by the first generation known of each). A lapsed one is no mistake
/// that somebody could still make, and nothing is measured by it; a living one that came after it, and was not made long
/// after its end, is only told of it. Names at most ten other topics a certificate.
void markOtherTopics(const QList<Credential> &credentials, QList<Standing> &standings);

/// Says of each API key of Apple's whose connection has been asked with another one since that it is no longer used,
/// whatever was found out about it before: @p standings[i] belongs to @p credentials[i].
void markReplacedKeys(const QList<Credential> &credentials, QList<Standing> &standings);

/// Most urgent first: lapsed and nearest end on top, then those without a date, then those that never end; then by name.
[[nodiscard]] bool isMoreUrgent(const Credential &left, const Standing &leftStanding, const Credential &right,
                                const Standing &rightStanding);

} // namespace Credentials
