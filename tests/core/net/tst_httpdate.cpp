// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpdate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now {QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC};

} // namespace

class TestHttpDate final : public QObject
{
    Q_OBJECT

private slots:
    void parseHttpDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *text, const QString &date) { QTest::newRow(text) << QByteArray(text) << date; };
        row("Sun, 06 Nov 1994 08:49:37 GMT", u"1994-11-06T08:49:37Z"_s);
        row("Sunday, 06-Nov-94 08:49:37 GMT", u"1994-11-06T08:49:37Z"_s);
        row("Sun Nov  6 08:49:37 1994", u"1994-11-06T08:49:37Z"_s);
        row("Fri, 20-Nov-26 01:02:03 GMT", u"2026-11-20T01:02:03Z"_s);
        row(" Fri, 20 Nov 2026 01:02:03 GMT ", u"2026-11-20T01:02:03Z"_s);
        for (const char *none :
             {"", "0", "-1", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
              "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 +0800", "Sun, 06 Foo 1994 08:49:37 GMT",
              "2026-11-20T01:02:03Z", "Sun, 06 Nov 1994 08:49:37 GMT, Mon, 07 Nov 1994 08:49:37 GMT"})
            row(none, {});
    }

    void parseHttpDate()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, date);
        const Moment moment = Net::parseHttpDate(text);
        QCOMPARE(moment ? isoUtc(*moment) : QString(), date);
    }

    void parseRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *text, qint64 seconds) { QTest::newRow(text) << QByteArray(text) << seconds; };
        row("0", 0);
        row(" 120 ", 120);
        row("99999999999999999999999", 3'155'760'000);
        row("9223372036854775807", 3'155'760'000);
        row("Fri, 20 Nov 2026 01:03:03 GMT", 60);
        row("Fri, 20 Nov 2026 01:00:03 GMT", 0);
        row("Fri, 31 Dec 9999 23:59:59 GMT", 3'155'760'000);
        for (const char *none : {"", "-5", "1.5", "soon", "+5", "1 minute"})
            row(none, -1);
    }

    void parseRetryAfter()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, seconds);
        const auto wait = Net::parseRetryAfter(text, Now);
        QCOMPARE(wait ? wait->count() : -1, seconds);
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
