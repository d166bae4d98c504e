// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utc.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUtc final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: no moment

        const auto row = [](const QString &text, const QString &utc = {}) {
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text.left(60)))) << text << utc;
        };
        row(u"2027-05-06T07:08:09Z"_s, u"2027-05-06T07:08:09Z"_s);
        row(u"2027-05-06t07:08:09z"_s, u"2027-05-06T07:08:09Z"_s);
        row(u"2027-05-06T07:08:09+0000"_s, u"2027-05-06T07:08:09Z"_s);
        row(u"2027-05-06T07:08:09+08:00"_s, u"2027-05-05T23:08:09Z"_s);
        row(u"2027-05-06T07:08:09-0330"_s, u"2027-05-06T10:38:09Z"_s);
        row(u"2027-05-06T07:08:09.123456Z"_s, u"2027-05-06T07:08:09Z"_s);
        row(u"2028-02-29T00:00:00Z"_s, u"2028-02-29T00:00:00Z"_s);
        row(u"9999-12-31T23:59:59Z"_s, u"9999-12-31T23:59:59Z"_s);
        row(u"9999-12-31T23:59:59-1200"_s); // year 10000
        row(u"0001-01-01T00:00:00+1400"_s); // a year before the first
        row(u"2027-05-06T07:08:09"_s);
        row(u"2027-05-06"_s);
        row(u"2027-02-29T00:00:00Z"_s);
        row(u"2027-02-30T00:00:00Z"_s);
        row(u"2027-05-06T24:00:00Z"_s);
        row(u"2027-05-06T07:08:60Z"_s);
        row(u"2027-05-06T07:08:09+9999"_s);
        row(u"2027-05-06T07:08:09+15:00"_s);
        row(u"2027-05-06T07:08:09+08:60"_s);
        row(u"2027-05-06T07:08:09Zx"_s);
        row(u" 2027-05-06T07:08:09Z"_s);
        row(u"2027-05-06 07:08:09Z"_s);
        row(u"٢٠٢٧-05-06T07:08:09Z"_s);
        row(u""_s);
        row(u"2027-05-06T07:08:09Z"_s + QString(100'000, u'0'));
    }

    void readsMoments()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, utc);

        const Moment moment = parseIsoUtc(text);

        QCOMPARE(moment ? isoUtc(*moment) : QString(), utc);
        if (text.size() != 10)
            QCOMPARE(parseIsoDateOrMoment(text), moment);
    }

    void aDateCountsFromItsStart()
    {
        QCOMPARE(parseIsoDateOrMoment(u"2027-05-06"), parseIsoUtc(u"2027-05-06T00:00:00Z"));
        QVERIFY(parseIsoDateOrMoment(u"2027-05-06"));
        QVERIFY(!parseIsoDateOrMoment(u"2027-02-30"));
        QVERIFY(!parseIsoDateOrMoment(u"06/05/2027"));
    }

    void knowsAMomentThatLacksItsZone()
    {
        QVERIFY(isIsoWithoutZone(u"2027-05-06T07:08:09"));
        QVERIFY(isIsoWithoutZone(u"2027-05-06T07:08:09.5"));
        QVERIFY(!isIsoWithoutZone(u"2027-05-06T07:08:09Z"));
        QVERIFY(!isIsoWithoutZone(u"2027-02-30T07:08:09"));
        QVERIFY(!isIsoWithoutZone(u"2027-05-06"));
    }

    void countsDaysDownwards_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<qint64>("days");

        QTest::newRow("now") << qint64(0) << qint64(0);
        QTest::newRow("a moment ago") << qint64(-1) << qint64(-1);
        QTest::newRow("just under a day") << qint64(86'399'999) << qint64(0);
        QTest::newRow("a day") << qint64(86'400'000) << qint64(1);
        QTest::newRow("a day ago") << qint64(-86'400'000) << qint64(-1);
        QTest::newRow("more than a day ago") << qint64(-86'400'001) << qint64(-2);
    }

    void countsDaysDownwards()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const qint64, days);
        const QDateTime now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);

        QCOMPARE(daysBetween(now, now.addMSecs(milliseconds)), days);
    }
};

QTEST_APPLESS_MAIN(TestUtc)
#include "tst_utc.moc"
