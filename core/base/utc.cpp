// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utc.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsADay = 86'400'000;

const QRegularExpression &momentPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:[.,]\\d{1,9})?"
        "(?:([Zz])|([+-])(\\d{2}):?(\\d{2}))?$"_s);
    return pattern;
}

Moment utcOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return {};
    int offset = 0;
    if (match.hasCaptured(8)) {
        // Real offsets run from −12:00 to +14:00; more is a damaged or made-up date.
        if (number(9) > 14 || number(10) > 59)
            return {};
        offset = (number(9) * 60 + number(10)) * 60 * (match.capturedView(8) == u"-" ? -1 : 1);
    }
    return withinCalendar(QDateTime(date, time, Qt::UTC).addSecs(-offset));
}

QRegularExpressionMatch matchOf(QStringView text)
{
    // A view longer than any date is never one; the pattern need not see it.
    return text.size() > 40 ? QRegularExpressionMatch() : momentPattern().match(text.toString());
}

} // namespace

QString isoUtc(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

Moment withinCalendar(const QDateTime &moment)
{
    const int year = moment.toUTC().date().year();
    return year >= 1 && year <= 9999 ? Moment(moment) : Moment();
}

Moment parseIsoUtc(QStringView text)
{
    const QRegularExpressionMatch match = matchOf(text);
    if (!match.hasMatch() || (!match.hasCaptured(7) && !match.hasCaptured(8)))
        return {};
    return utcOf(match);
}

Moment parseIsoDateOrMoment(QStringView text)
{
    if (text.size() != 10)
        return parseIsoUtc(text);
    return parseIsoUtc(QString(text.toString() + u"T00:00:00Z"_s));
}

bool isIsoWithoutZone(QStringView text)
{
    const QRegularExpressionMatch match = matchOf(text);
    return match.hasMatch() && !match.hasCaptured(7) && !match.hasCaptured(8) && utcOf(match).has_value();
}

qint64 daysBetween(const QDateTime &now, const QDateTime &until)
{
    const qint64 milliseconds = now.msecsTo(until);
    const qint64 days = milliseconds / MillisecondsADay;
    return milliseconds % MillisecondsADay < 0 ? days - 1 : days;
}
