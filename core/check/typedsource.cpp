// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/typedsource.h"

#include "core/check/codes.h"
#include "core/credentials/codes.h"

using namespace Qt::StringLiterals;

namespace Check {

namespace {

Credentials::Observation observationOf(const Watched &entry, const QDateTime &now)
{
    Credentials::Observation observation {entry.typedKind, entry.where, entry.name, {}, {}};
    observation.sighting.source = Credentials::SourceKind::Typed;
    observation.sighting.where = u"typed"_s;
    observation.sighting.seenAt = now;
    observation.sighting.notBefore = entry.notBefore;
    observation.sighting.notAfter = entry.notAfter;
    if (!entry.notAfter)
        observation.sighting.problems.append({Credentials::Codes::NoDate});
    return observation;
}

} // namespace

Result<> validated(const Watched &entry)
{
    const auto invalid
        = [](const QString &what) { return failure(ErrorKind::Malformed, Codes::InvalidEntry, {what}); };
    if (entry.kind != WatchKind::Typed || !Credentials::isTyped(entry.typedKind))
        return invalid(u"kind"_s);
    if (entry.name.trimmed().isEmpty())
        return invalid(u"name"_s);
    const bool isBackwards = entry.notBefore && entry.notAfter && *entry.notAfter < *entry.notBefore;
    if (isBackwards || (entry.notBefore && !entry.notBefore->isValid())
        || (entry.notAfter && !entry.notAfter->isValid()))
        return invalid(u"date"_s);
    return {};
}

TypedSource::TypedSource(Watched entry)
    : m_entry(std::move(entry))
{
}

QString TypedSource::where() const
{
    return u"typed"_s;
}

QFuture<Parcel> TypedSource::look(const QDateTime &now)
{
    Look look;
    if (const Result<> valid = validated(m_entry); valid)
        look.observations.append(observationOf(m_entry, now));
    else
        look.troubles.append({kind(), m_entry.name, valid.error()});
    return QtFuture::makeReadyFuture(Parcel(std::move(look)));
}

} // namespace Check
