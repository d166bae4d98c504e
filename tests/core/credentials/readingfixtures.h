// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/formats.h"

/// What a reading says, for comparison.
namespace Fixtures {

using namespace Qt::StringLiterals;
using namespace Credentials;

/// Everything that a reading says, in one text: nothing secret may be found in it.
inline QString allTextOf(const Reading &reading)
{
    QStringList texts;
    for (const Observation &seen : reading.observations) {
        texts << seen.identity << seen.name << seen.sighting.where << seen.sighting.serial
              << seen.sighting.sha256;
        for (const auto &[key, value] : seen.facts.all())
            texts << key << value;
        for (const Problem &problem : seen.sighting.problems)
            texts << problem.code << problem.about;
    }
    for (const Error &error : reading.errors)
        texts << QString(error.code) << error.about << error.detail;
    return texts.join(u'\n');
}

inline QStringList codesOf(const QList<Error> &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes << QString(error.code);
    return codes;
}

inline QStringList codesOf(const QList<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes << problem.code;
    return codes;
}

inline Deadline soon()
{
    return Deadline(std::chrono::minutes(5)); // what a bound does is tried where one is
}

inline QString fact(const Observation &seen, QLatin1StringView key)
{
    return seen.facts.value(QString(key));
}

} // namespace Fixtures
