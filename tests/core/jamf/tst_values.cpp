// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/server.h"
#include "core/jamf/values.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestValues final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryFormOfADate_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QJsonValue &value, const QString &expected) {
            QTest::newRow(name) << value << expected;
        };
        row("day", u"2027-01-31"_s, u"2027-01-31T00:00:00Z"_s);
        row("slashes", u"2018/09/13"_s, u"2018-09-13T00:00:00Z"_s);
        row("zulu", u"2026-11-30T21:09:31Z"_s, u"2026-11-30T21:09:31Z"_s);
        row("fraction", u"2022-04-25T21:09:31.661Z"_s, u"2022-04-25T21:09:31Z"_s);
        row("offset without colon", u"2019-04-17T14:08:06.706+0000"_s, u"2019-04-17T14:08:06Z"_s);
        row("another offset", u"2019-04-17T14:08:06+08:00"_s, u"2019-04-17T06:08:06Z"_s);
        row("no zone", u"2030-02-24T12:18:32.000"_s, u"2030-02-24T12:18:32Z"_s);
        row("blanks", u" 2027-01-31 "_s, u"2027-01-31T00:00:00Z"_s);
        row("seconds", 1'584'544'108, u"2020-03-18T15:08:28Z"_s);
        row("milliseconds", 1'584'544'108'000.0, u"2020-03-18T15:08:28Z"_s);
        row("seconds as text", u"1584544108"_s, u"2020-03-18T15:08:28Z"_s);
        row("Jamf's example of GSX", 169'195'490'000.0, u"1975-05-13T06:44:50Z"_s);
        row("zero", 0, {});
        row("negative", -1, {});
        row("beyond all", 1e300, {});
        row("a year as text", u"2027"_s, {});
        row("impossible day", u"2027-02-30"_s, {});
        row("words", u"next summer"_s, {});
        row("empty", QString(), {});
        row("null", QJsonValue::Null, {});
        row("truth", true, {});
        row("object", QJsonObject {{u"a"_s, 1}}, {});
    }

    void readsEveryFormOfADate()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, expected);
        const Moment moment = Jamf::parseDate(value);
        QCOMPARE(moment ? isoUtc(*moment) : QString(), expected);
    }

    void readsIdsAsTextAndAsNumbers()
    {
        QCOMPARE(Jamf::parseId(u"12"_s), u"12"_s);
        QCOMPARE(Jamf::parseId(12), u"12"_s);
        QCOMPARE(Jamf::parseId(-1), u"-1"_s);
        QCOMPARE(Jamf::parseId(QJsonValue::Null), QString());
    }

    void readsVersions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as a server says it") << u"11.30.1-t1784555528405"_s << u"11.30.1"_s;
        QTest::newRow("two parts") << u"10.50"_s << u"10.50.0"_s;
        QTest::newRow("words") << u"eleven"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("negative") << u"11.-3.0"_s << QString();
    }

    void readsVersions()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto version = Jamf::parseVersion(text);
        const QString said = version
            ? u"%1.%2.%3"_s.arg(version->major).arg(version->minor).arg(version->patch)
            : QString();
        QCOMPARE(said, expected);
        QVERIFY(Jamf::Version({11, 29, 1}) < Jamf::Version({11, 30, 0}));
    }

    void quotesValuesOfConditions()
    {
        QCOMPARE(Jamf::rsqlEquals(u"name"_s, u"iPad 1"_s), u"name==\"iPad 1\""_s);
        QCOMPARE(Jamf::rsqlEquals(u"name"_s, u"a\"b\\c"_s), u"name==\"a\\\"b\\\\c\""_s);
        QCOMPARE(Jamf::rsqlAny({u"a==\"1\""_s, u"b==\"2\""_s}), u"a==\"1\",b==\"2\""_s);
    }

    void keepsEveryDigitOfALongNumber()
    {
        const QByteArray json
            = "{\"serial\": 1208925819614629174706188723194518326710294417265, \"a\": -3, "
              "\"text\": \"99999999999999999999 \\\" 1\", \"few\": 123456789012345, "
              "\"float\": 12345678901234567.5}";
        const auto document = Jamf::parseJson(json, u"/x"_s);
        QVERIFY(document);
        QCOMPARE(document->object()[u"serial"].toString(), u"1208925819614629174706188723194518326710294417265"_s);
        QCOMPARE(document->object()[u"a"].toInt(), -3);
        QCOMPARE(document->object()[u"text"].toString(), u"99999999999999999999 \" 1"_s);
        QCOMPARE(document->object()[u"few"].toDouble(), 123456789012345.0);
        QVERIFY(document->object()[u"float"].isDouble());
    }

    void writesSerialNumbersInHex()
    {
        QCOMPARE(Jamf::hexOfDecimal(u"255"_s), u"FF"_s);
        QCOMPARE(Jamf::hexOfDecimal(u"4096"_s), u"1000"_s);
        QCOMPARE(Jamf::hexOfDecimal(u"1208925819614629174706188723194518326710294417265"_s),
                 u"D3C21BCECCEDA100000A863DC1C34C81B85A0F71"_s);
        QCOMPARE(Jamf::hexOfDecimal(u"18446744073709551616"_s), u"010000000000000000"_s);
        QCOMPARE(Jamf::hexOfDecimal(u"0"_s), u"0"_s);
        QCOMPARE(Jamf::hexOfDecimal(u"abc"_s), u"abc"_s);
        QCOMPARE(Jamf::plainHex(u"1a:2b 3c"_s), u"1A2B3C"_s);
        QCOMPARE(Jamf::plainHex(u"not hex"_s), u"not hex"_s);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("cut off") << QByteArray("{\"results\": [{\"id\": 1}");
        QTest::newRow("cut in a string") << QByteArray("{\"results\": \"abc\\");
        QTest::newRow("cut in a number") << QByteArray("{\"a\": 12345678901234567890123");
        QTest::newRow("only digits") << QByteArray(1'000'000, '7');
        QTest::newRow("minus") << QByteArray(100'000, '-');
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("nothing") << QByteArray();
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(const QByteArray, json);
        const auto document = Jamf::parseJson(json, u"/v1/x"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, "malformed-answer"_L1);
        QCOMPARE(document.error().about, QStringList(u"/v1/x"_s));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
