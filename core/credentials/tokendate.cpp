// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/tokendate.h"

#include "core/credentials/codes.h"

namespace Credentials {

void setEnd(Observation &observation, const QString &text)
{
    constexpr qsizetype LongestDate = 100;
    observation.sighting.notAfter = parseIsoUtc(text);
    if (observation.sighting.notAfter)
        return;
    const QString shown = text.left(LongestDate);
    observation.facts.set(Fact::RawDate, shown);
    const QLatin1StringView code = isIsoWithoutZone(text) ? Codes::DateWithoutZone : Codes::UnreadableDate;
    observation.sighting.problems.append({code, {shown}});
}

Moment earlier(const Moment &left, const Moment &right)
{
    if (!left || !right)
        return left ? left : right;
    return *right < *left ? right : left;
}

} // namespace Credentials
