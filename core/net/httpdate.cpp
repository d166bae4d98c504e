// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Net {

namespace {

constexpr qint64 SecondsACentury = 3'155'760'000;
constexpr qsizetype LongestDate = 40;

constexpr std::array<QLatin1StringView, 12> Months {
    "Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
    "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1,
};

int monthOf(QStringView name)
{
    for (std::size_t i = 0; i < Months.size(); ++i) {
        if (name == Months.at(i))
            return int(i) + 1;
    }
    return 0;
}

/// Two digits are of the century in which they lie least in the future; servers that write them are long gone.
int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

} // namespace

Moment parseHttpDate(QByteArrayView text)
{
    static const QRegularExpression usual(
        u"^\\w{3,9}, (?<d>\\d{2})[ -](?<m>\\w{3})[ -](?<y>\\d{4}|\\d{2}) (?<t>\\d{2}:\\d{2}:\\d{2}) GMT$"_s);
    static const QRegularExpression asctime(
        u"^\\w{3} (?<m>\\w{3}) (?<d>[ \\d]\\d) (?<t>\\d{2}:\\d{2}:\\d{2}) (?<y>\\d{4})$"_s);
    if (text.size() > LongestDate)
        return {};
    const QString date = QString::fromLatin1(text).trimmed();
    QRegularExpressionMatch match = usual.match(date);
    if (!match.hasMatch())
        match = asctime.match(date);
    const QDate day(yearOf(match.capturedView(u"y"_s)), monthOf(match.capturedView(u"m"_s)),
                    match.capturedView(u"d"_s).trimmed().toInt());
    const QTime time = QTime::fromString(match.captured(u"t"_s), u"HH:mm:ss"_s);
    if (!day.isValid() || !time.isValid())
        return {};
    return QDateTime(day, time, Qt::UTC);
}

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text, const QDateTime &serverNow)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(trimmed.begin(), trimmed.end(), isDigit)) {
        bool isNumber = false;
        const qint64 seconds = trimmed.toLongLong(&isNumber);
        return std::chrono::seconds(isNumber ? qMin(seconds, SecondsACentury) : SecondsACentury);
    }
    const Moment until = parseHttpDate(trimmed);
    if (!until)
        return {};
    return std::chrono::seconds(qBound(qint64(0), serverNow.secsTo(*until), SecondsACentury));
}

} // namespace Net
