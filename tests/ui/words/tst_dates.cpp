// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;
using Credentials::Severity;
using Credentials::Standing;
using Words::Years;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(9, 41), Qt::UTC);
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

/// The Chinese patterns, and singular and plural of the units.
class Catalogue final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int count) const override
    {
        if (std::strcmp(context, "Words") != 0)
            return {};
        const auto is = [text](const char *other) { return std::strcmp(text, other) == 0; };
        if (is("d MMM yyyy"))
            return u"yyyy 年 M 月 d 日"_s;
        if (is("d MMM %1"))
            return u"%1 年 M 月 d 日"_s;
        if (is("d MMM"))
            return u"M 月 d 日"_s;
        if (is("ddd d MMM yyyy, HH:mm"))
            return u"yyyy 年 M 月 d 日（ddd）HH:mm"_s;
        if (is("ddd d MMM %1, HH:mm"))
            return u"%1 年 M 月 d 日（ddd）HH:mm"_s;
        return is("days") || is("hours") || is("days ago") || is("hours ago") ? QString::number(count)
                                                                              : QString();
    }
};

/// Speaks Chinese until it goes out of scope.
struct Chinese
{
    Catalogue catalogue;
    Chinese()
    {
        QLocale::setDefault(QLocale(u"zh_TW"_s));
        QCoreApplication::installTranslator(&catalogue);
    }
    ~Chinese()
    {
        QCoreApplication::removeTranslator(&catalogue);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
};

/// What the store would make of an end @p seconds from now.
Standing ending(qint64 seconds)
{
    Standing standing;
    standing.notAfter = Now.addSecs(seconds);
    standing.daysLeft = daysBetween(Now, *standing.notAfter);
    standing.severity = seconds < 0 ? Severity::Expired : Severity::Ok;
    return standing;
}

} // namespace

class TestDates final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(u"en_GB"_s));
        stayIn("UTC");
    }

    void shortMonthsHaveThreeLetters()
    {
        QCOMPARE(Words::date(QDateTime(QDate(2027, 9, 5), QTime(8, 0), Qt::UTC), Words::Years::Common),
                 u"5 Sep 2027"_s);
    }

    void countdown_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");

        const auto row = [](const char *name, qint64 seconds, const QString &number, const QString &unit) {
            QTest::newRow(name) << seconds << number << unit;
        };
        row("1,775 days", 1775 * Day + 5, u"1,775"_s, u"days"_s);
        row("46 days", 46 * Day, u"46"_s, u"days"_s);
        row("one second short of 46 days", 46 * Day - 1, u"45"_s, u"days"_s);
        row("exactly 48 h", 2 * Day, u"2"_s, u"days"_s);
        row("47 h 59 min", 2 * Day - 60, u"47"_s, u"hours"_s);
        row("31 h", 31 * Hour, u"31"_s, u"hours"_s);
        row("1 h", Hour, u"1"_s, u"hours"_s);
        row("59 min 59 s", Hour - 1, u"<1"_s, u"hours"_s);
        row("1 s", 1, u"<1"_s, u"hours"_s);
        row("this moment", 0, u"<1"_s, u"hours"_s);
        row("-1 s", -1, u"<1"_s, u"hours ago"_s);
        row("-1 h", -Hour, u"1"_s, u"hours ago"_s);
        row("-1 day", -Day, u"24"_s, u"hours ago"_s);
        row("-47 h 59 min", -2 * Day + 60, u"47"_s, u"hours ago"_s);
        row("-2 days", -2 * Day, u"2"_s, u"days ago"_s);
        row("-3 days and 18 h", -3 * Day - 18 * Hour, u"4"_s, u"days ago"_s);
        row("-4 days", -4 * Day, u"4"_s, u"days ago"_s);
        row("-3,650 days", -3650 * Day, u"3,650"_s, u"days ago"_s);
    }

    void countdown()
    {
        QFETCH(const qint64, seconds);
        const Words::Countdown countdown = Words::countdown(ending(seconds), Now);
        QTEST(countdown.number, "number");
        QTEST(countdown.unit, "unit");
    }

    void saysAWordWhereThereIsNothingToCount()
    {
        Standing standing;
        QCOMPARE(Words::countdown(standing, Now).number, QString());
        QCOMPARE(Words::countdown(standing, Now).unit, u"Unknown"_s);

        standing.neverEnds = true;
        standing.severity = Severity::Ok;
        QCOMPARE(Words::countdown(standing, Now).number, QString());
        QCOMPARE(Words::countdown(standing, Now).unit, u"no end"_s);

        // Revoked: the days that its date would still give mean nothing.
        standing = ending(46 * Day);
        standing.severity = Severity::Expired;
        QCOMPARE(Words::countdown(standing, Now).number, QString());
        QCOMPARE(Words::countdown(standing, Now).unit, u"Revoked"_s);
    }

    void unitsKnowHowManyThereAre()
    {
        const Chinese chinese;
        QCOMPARE(Words::countdown(ending(46 * Day), Now).unit, u"46"_s);
        QCOMPARE(Words::countdown(ending(Hour), Now).unit, u"1"_s);
        QCOMPARE(Words::countdown(ending(1), Now).unit, u"1"_s);
        QCOMPARE(Words::countdown(ending(-3 * Day), Now).unit, u"3"_s);
    }

    void writesEnglishDates()
    {
        const QDateTime moment(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC);
        QCOMPARE(Words::date(moment, Years::Common), u"26 Nov 2026"_s);
        QCOMPARE(Words::date(moment, Years::Minguo), u"26 Nov 2026"_s); // Minguo is for Chinese only
        QCOMPARE(Words::dateAndTime({QDate(2027, 1, 5), QTime(16, 0), Qt::UTC}, Years::Common),
                 u"Tue 5 Jan 2027, 16:00"_s);
    }

    void writesChineseDatesInBothCalendars()
    {
        const Chinese chinese;
        const QDateTime moment(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC);
        QCOMPARE(Words::date(moment, Years::Common), u"2026 年 11 月 26 日"_s);
        QCOMPARE(Words::date(moment, Years::Minguo), u"115 年 11 月 26 日"_s);
        QCOMPARE(Words::dateAndTime({QDate(2027, 1, 5), QTime(16, 0), Qt::UTC}, Years::Common),
                 u"2027 年 1 月 5 日（週二）16:00"_s);
        QCOMPARE(Words::dateAndTime({QDate(2027, 1, 5), QTime(16, 0), Qt::UTC}, Years::Minguo),
                 u"116 年 1 月 5 日（週二）16:00"_s);
        // There is no year before the first.
        QCOMPARE(Words::date({QDate(1912, 1, 1), {}, Qt::UTC}, Years::Minguo), u"1 年 1 月 1 日"_s);
        QCOMPARE(Words::date({QDate(1911, 12, 31), {}, Qt::UTC}, Years::Minguo), u"1911 年 12 月 31 日"_s);
    }

    void writesInTheLocalZone()
    {
        stayIn("Asia/Taipei");
        QCOMPARE(Words::date({QDate(2026, 12, 31), QTime(20, 0), Qt::UTC}, Years::Common), u"1 Jan 2027"_s);
        QCOMPARE(Words::lookedAt(Now, Now.addSecs(60), Years::Common), u"today at 17:41"_s);
    }

    void leavesTheYearOutWithinTwelveMonths_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("soon") << QDate(2026, 11, 26) << u"26 Nov"_s;
        QTest::newRow("last of them") << QDate(2027, 11, 19) << u"19 Nov"_s;
        QTest::newRow("a year on") << QDate(2027, 11, 20) << u"20 Nov 2027"_s;
        QTest::newRow("lapsed") << QDate(2025, 11, 21) << u"21 Nov"_s;
        QTest::newRow("a year ago") << QDate(2025, 11, 20) << u"20 Nov 2025"_s;
    }

    void leavesTheYearOutWithinTwelveMonths()
    {
        QFETCH(const QDate, day);
        QTEST(Words::shortDate({day, QTime(12, 0), Qt::UTC}, Now, Years::Common), "expected");
    }

    void saysWhenALookWas()
    {
        QCOMPARE(Words::lookedAt(Now.addSecs(-Hour), Now, Years::Common), u"today at 08:41"_s);
        QCOMPARE(Words::lookedAt(Now.addSecs(-10 * Hour), Now, Years::Common), u"yesterday at 23:41"_s);
        QCOMPARE(Words::lookedAt(Now.addDays(-17), Now, Years::Common), u"3 Nov 2026 at 09:41"_s);
        QCOMPARE(Words::lookedAt(Now.addDays(2), Now, Years::Common), u"22 Nov 2026 at 09:41"_s);
    }

private:
    static void stayIn(const char *zone)
    {
        qputenv("TZ", zone);
#ifndef Q_OS_WIN
        tzset();
#endif
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
