// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/reader.h"

/// Readings as lines that a table of expectations can hold.
namespace ReadingText {

/// "kind name until 2027-01-01T00:00:00Z !problem(about) !problem"; what is empty is left out.
[[nodiscard]] inline QString lineOf(const Credentials::Observation &seen)
{
    QStringList parts {QString(wordOf(seen.kind))};
    if (!seen.name.isEmpty())
        parts.append(seen.name);
    if (seen.sighting.notAfter)
        parts.append(QStringLiteral("until ") + isoUtc(*seen.sighting.notAfter));
    if (!seen.facts.value(Credentials::Fact::PrivateKey).isEmpty())
        parts.append(QStringLiteral("with key"));
    for (const Credentials::Problem &problem : seen.sighting.problems)
        parts.append(QChar(u'!') + problem.code);
    return parts.join(QChar(u' '));
}

/// "? code about|about".
[[nodiscard]] inline QString lineOf(const Error &error)
{
    const QString about = error.about.join(QChar(u'|'));
    return QStringLiteral("? ") + error.code + (about.isEmpty() ? QString() : QChar(u' ') + about);
}

[[nodiscard]] inline QStringList linesOf(const Credentials::Reading &reading)
{
    QStringList lines;
    for (const Credentials::Observation &seen : reading.observations)
        lines.append(lineOf(seen));
    for (const Error &error : reading.errors)
        lines.append(lineOf(error));
    return lines;
}

[[nodiscard]] inline Credentials::Unlock passwords(std::initializer_list<QByteArrayView> list)
{
    Credentials::Unlock unlock;
    for (const QByteArrayView password : list)
        unlock.passwords.append(Secret(password));
    return unlock;
}

} // namespace ReadingText
