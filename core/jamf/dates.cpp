// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/server.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

/// Seconds up to here (the year 5138), milliseconds beyond.
constexpr double MostSeconds = 1e11;
constexpr double MostMilliseconds = 253'402'300'799'000.0; // the end of the year 9999

Moment momentOfNumber(double number)
{
    if (!std::isfinite(number) || number <= 0 || number > MostMilliseconds)
        return {};
    const double milliseconds = number > MostSeconds ? number : number * 1000;
    if (milliseconds > MostMilliseconds)
        return {};
    return withinCalendar(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC));
}

Moment momentOfText(const QString &text)
{
    constexpr qsizetype FewestDigits = 9; // less is a year or a count rather than seconds since 1970
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return text.size() < FewestDigits ? Moment() : momentOfNumber(static_cast<double>(number));
    QString iso = text;
    if (iso.size() == 10)
        iso.replace(u'/', u'-');
    if (isIsoWithoutZone(iso))
        iso += u'Z';
    return parseIsoDateOrMoment(iso);
}

} // namespace

Moment parseDate(const QJsonValue &value)
{
    if (value.isDouble())
        return momentOfNumber(value.toDouble());
    return momentOfText(value.toString().trimmed());
}

QString parseId(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString().trimmed().left(100);
}

std::optional<Version> parseVersion(const QString &text)
{
    Version version;
    const QStringList parts = text.trimmed().section(u'-', 0, 0).split(u'.');
    int *const numbers[] {&version.major, &version.minor, &version.patch};
    if (parts.size() < 2)
        return {};
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 3); ++i) {
        bool isNumber = false;
        *numbers[i] = parts[i].toInt(&isNumber);
        if (!isNumber || *numbers[i] < 0)
            return {};
    }
    return version;
}

QString rsqlEquals(const QString &field, const QString &value)
{
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return field + u"==\""_s + quoted + u'"';
}

QString rsqlAny(const QStringList &conditions)
{
    return conditions.join(u',');
}

} // namespace Jamf
