// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/asn1time.h"

#include <ctime>

namespace Credentials {

namespace {

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar; own arithmetic, for mktime is local time and
/// timegm is not everywhere.
constexpr qint64 daysFromEpoch(qint64 year, int month, int day)
{
    const qint64 shifted
        = month > 2 ? year : year - 1; // years begin in March, so that the leap day comes last
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

static_assert(daysFromEpoch(1970, 1, 1) == 0);
static_assert(daysFromEpoch(2000, 3, 1) == 11'017);
static_assert(daysFromEpoch(9999, 12, 31) == 2'932'896);

} // namespace

Moment momentOf(const ASN1_TIME *time)
{
    std::tm fields {};
    // A null pointer would mean "now" to libcrypto.
    if (!time || ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    const qint64 days = daysFromEpoch(fields.tm_year + 1900LL, fields.tm_mon + 1, fields.tm_mday);
    const qint64 seconds = ((days * 24 + fields.tm_hour) * 60 + fields.tm_min) * 60 + fields.tm_sec;
    return withinCalendar(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

QString rawText(const ASN1_TIME *time)
{
    if (!time)
        return {};
    return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(time)),
                               qMin(ASN1_STRING_length(time), 64));
}

} // namespace Credentials
