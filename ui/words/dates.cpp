// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/codes.h"
#include "core/credentials/codes.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

constexpr int BeforeMinguo = 1911; ///< 民國 1 is 1912
constexpr qint64 SecondsAnHour = 3600;
constexpr qint64 SecondsADay = 24 * SecondsAnHour;

struct Patterns
{
    QString common;
    QString minguo; ///< "%1" stands for the year
};

/// In English always with months of three letters: British data write "Sept".
QLocale spoken()
{
    const QLocale locale;
    return locale.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString write(const QDateTime &moment, const Patterns &patterns, Years years)
{
    const QLocale locale = spoken();
    const QDateTime local = moment.toLocalTime();
    const int year = local.date().year() - BeforeMinguo;
    if (years == Years::Minguo && locale.language() == QLocale::Chinese && year > 0)
        return locale.toString(local, patterns.minguo).arg(year);
    return locale.toString(local, patterns.common);
}

QString timeOfDay(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().time(), u"HH:mm"_s);
}

/// Numbers go into the sentence by themselves; the unit only needs to know how many.
int pluralOf(qint64 count)
{
    return int(qMin<qint64>(count, 1000));
}

Countdown ahead(qint64 seconds)
{
    if (seconds < SecondsAnHour)
        return {u"<1"_s, QCoreApplication::translate("Words", "hours", "behind a number, to come", 1)};
    const bool inHours = seconds < 2 * SecondsADay;
    const qint64 count = seconds / (inHours ? SecondsAnHour : SecondsADay);
    return {QLocale().toString(count),
            inHours
                ? QCoreApplication::translate("Words", "hours", "behind a number, to come", pluralOf(count))
                : QCoreApplication::translate("Words", "days", "behind a number, to come", pluralOf(count))};
}

Countdown past(qint64 seconds)
{
    if (seconds < SecondsAnHour)
        return {u"<1"_s, QCoreApplication::translate("Words", "hours ago", "behind a number", 1)};
    const bool inHours = seconds < 2 * SecondsADay;
    // A day that has begun counts, as it does in daysLeft.
    const qint64 count = inHours ? seconds / SecondsAnHour : (seconds + SecondsADay - 1) / SecondsADay;
    return {QLocale().toString(count),
            inHours ? QCoreApplication::translate("Words", "hours ago", "behind a number", pluralOf(count))
                    : QCoreApplication::translate("Words", "days ago", "behind a number", pluralOf(count))};
}

/// Apple has new terms, as Apple itself says or a Jamf Pro server reports.
bool areTermsOpen(const Credentials::Standing &standing)
{
    return std::ranges::any_of(standing.problems, [](const Credentials::Problem &problem) {
        return problem.code == Apple::Codes::TermsNotSigned
            || (problem.code == Credentials::Codes::ServerReports
                && problem.about.value(0).endsWith("_T_C_NOT_SIGNED"_L1));
    });
}

} // namespace

Countdown countdown(const Credentials::Standing &standing, const QDateTime &now)
{
    const bool hasPassed = standing.notAfter && *standing.notAfter < now;
    if (standing.severity == Credentials::Severity::Expired && !hasPassed)
        return {{},
                areTermsOpen(standing)
                    ? QCoreApplication::translate("Words", "Not accepted", "terms, instead of a countdown")
                    : QCoreApplication::translate("Words", "Revoked", "instead of a countdown")};
    if (standing.neverEnds)
        return {{}, QCoreApplication::translate("Words", "no end", "instead of a countdown")};
    if (isInOrder(standing))
        return {{}, QCoreApplication::translate("Words", "In order", "instead of a countdown")};
    if (!standing.notAfter)
        return {{}, QCoreApplication::translate("Words", "Unknown", "instead of a countdown")};
    return hasPassed ? past(standing.notAfter->secsTo(now)) : ahead(now.secsTo(*standing.notAfter));
}

QString inUseSince(const QDateTime &moment, Years years)
{
    return QCoreApplication::translate("Words", "In use here since %1.", "a key").arg(date(moment, years));
}

QString date(const QDateTime &moment, Years years)
{
    return write(
        moment,
        {QCoreApplication::translate("Words", "d MMM yyyy", "date"),
         QCoreApplication::translate("Words", "d MMM %1", "date with the Minguo year, in Chinese only")},
        years);
}

QString month(const QDate &month, Years years)
{
    return write(
        QDateTime(month, QTime(12, 0)),
        {QCoreApplication::translate("Words", "MMMM yyyy", "month"),
         QCoreApplication::translate("Words", "MMMM %1", "month with the Minguo year, in Chinese only")},
        years);
}

QString shortDate(const QDateTime &moment, const QDateTime &now, Years years)
{
    const QDate day = moment.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day <= today.addMonths(-12) || day >= today.addMonths(12))
        return date(moment, years);
    return spoken().toString(day, QCoreApplication::translate("Words", "d MMM", "date without the year"));
}

QString dateAndTime(const QDateTime &moment, Years years)
{
    return write(moment,
                 {QCoreApplication::translate("Words", "ddd d MMM yyyy, HH:mm", "date and time"),
                  QCoreApplication::translate("Words", "ddd d MMM %1, HH:mm",
                                              "date and time with the Minguo year, in Chinese only")},
                 years);
}

QString lookedAt(const QDateTime &moment, const QDateTime &now, Years years)
{
    const qint64 daysAgo = moment.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (daysAgo == 0)
        return QCoreApplication::translate("Words", "today at %1").arg(timeOfDay(moment));
    if (daysAgo == -1)
        return QCoreApplication::translate("Words", "tomorrow at %1").arg(timeOfDay(moment));
    if (daysAgo == 1)
        return QCoreApplication::translate("Words", "yesterday at %1").arg(timeOfDay(moment));
    return QCoreApplication::translate("Words", "%1 at %2", "date and time of a look")
        .arg(date(moment, years), timeOfDay(moment));
}

} // namespace Words
