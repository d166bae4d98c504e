// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "tests/core/credentials/effort.h"
#include "tests/core/credentials/tokenfixtures.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Credentials;
using namespace Fixtures;

namespace {

constexpr auto TokenText = "NEVERSHOWNrT9+/wQ==";

QByteArray json(const QByteArray &date = "2027-05-06T07:08:09+0000")
{
    return "{\"expDate\":\"" + date + "\",\"token\":\"" + TokenText + "\",\"orgName\":\"示例學校\"}";
}

Reading readToken(const QByteArray &bytes)
{
    return readContentToken(bytes, {}, soon());
}

} // namespace

class TestContentToken final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray base64 = json().toBase64();
        QByteArray unpadded = base64;
        while (unpadded.endsWith('='))
            unpadded.chop(1);
        QTest::newRow("base64") << base64;
        QTest::newRow("line end behind") << base64 + "\r\n";
        QTest::newRow("wrapped at 76") << wrapped(base64, 76);
        QTest::newRow("wrapped at 7, CRLF") << wrapped(base64, 7, "\r\n");
        QTest::newRow("not padded") << unpadded;
        QTest::newRow("URL-safe") << json().toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + base64;
        QTest::newRow("JSON") << json();
        QTest::newRow("JSON after blanks") << "\n  " + json() + "\n";
        QTest::newRow("mark inside the base64") << ("\xEF\xBB\xBF" + json()).toBase64();
        QTest::newRow("further members")
            << (json().chopped(1) + ",\"uId\":7,\"more\":{\"a\":[1]}}").toBase64();
    }

    void readsEveryForm()
    {
        QFETCH(const QByteArray, file);
        const Reading reading = readToken(file);

        QCOMPARE(codesOf(reading.errors), QStringList());
        QCOMPARE(reading.observations.size(), 1);
        const Observation &seen = reading.observations.first();
        const QString fingerprint = QString::fromLatin1(sha256Hex(TokenText));
        QCOMPARE(seen.kind, Kind::ContentToken);
        QCOMPARE(seen.identity, u"示例學校:"_s + fingerprint.left(16));
        QCOMPARE(seen.name, u"示例學校"_s);
        QCOMPARE(fact(seen, Fact::Organisation), u"示例學校"_s);
        QCOMPARE(fact(seen, Fact::Sha256), fingerprint);
        QCOMPARE(seen.sighting.sha256, fingerprint);
        QCOMPARE(isoUtc(seen.sighting.notAfter.value()), u"2027-05-06T07:08:09Z"_s);
        QVERIFY(!seen.sighting.notBefore.has_value());
        QVERIFY(seen.sighting.problems.isEmpty());
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("expected"); // the moment, else the code of the problem

        QTest::newRow("+0000") << QByteArray("2030-11-08T22:33:22+0000") << u"2030-11-08T22:33:22Z"_s;
        QTest::newRow("+00:00") << QByteArray("2030-11-08T22:33:22+00:00") << u"2030-11-08T22:33:22Z"_s;
        QTest::newRow("Z") << QByteArray("2030-11-08T22:33:22Z") << u"2030-11-08T22:33:22Z"_s;
        QTest::newRow("lower case") << QByteArray("2030-11-08t22:33:22z") << u"2030-11-08T22:33:22Z"_s;
        QTest::newRow("fraction") << QByteArray("2030-11-08T22:33:22.123Z") << u"2030-11-08T22:33:22Z"_s;
        QTest::newRow("+02:00") << QByteArray("2030-11-08T22:33:22+02:00") << u"2030-11-08T20:33:22Z"_s;
        QTest::newRow("-0830") << QByteArray("2030-11-08T22:33:22-0830") << u"2030-11-09T07:03:22Z"_s;
        QTest::newRow("no zone") << QByteArray("2030-11-08T22:33:22") << u"date-without-zone"_s;
        QTest::newRow("30 February") << QByteArray("2030-02-30T22:33:22Z") << u"unreadable-date"_s;
        QTest::newRow("hour 24") << QByteArray("2030-02-20T24:00:00Z") << u"unreadable-date"_s;
        QTest::newRow("second 60") << QByteArray("2030-02-20T23:59:60Z") << u"unreadable-date"_s;
        QTest::newRow("+9999") << QByteArray("2030-02-20T22:33:22+9999") << u"unreadable-date"_s;
        QTest::newRow("words") << QByteArray("next year") << u"unreadable-date"_s;
        QTest::newRow("empty") << QByteArray("") << u"unreadable-date"_s;
        QTest::newRow("text behind") << QByteArray("2030-11-08T22:33:22Z?") << u"unreadable-date"_s;
        QTest::newRow("number") << QByteArray("1888888888") << u"unreadable-date"_s;
    }

    void readsDates()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QString, expected);
        const Reading reading = readToken(json(date));

        QCOMPARE(reading.observations.size(), 1);
        QVERIFY(reading.errors.isEmpty());
        const Observation &seen = reading.observations.first();
        if (seen.sighting.notAfter) {
            QCOMPARE(isoUtc(*seen.sighting.notAfter), expected);
            QVERIFY(seen.sighting.problems.isEmpty());
            return;
        }
        const QString text = QString::fromLatin1(date);
        QCOMPARE(seen.sighting.problems, (QList<Problem> {{expected, {text}}}));
        QCOMPARE(fact(seen, Fact::RawDate), text);
    }

    void namesWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing there")
            << QByteArray("{}") << QStringList {u"token"_s, u"expDate"_s, u"orgName"_s};
        QTest::newRow("no date") << QByteArray("{\"token\":\"NEVERSHOWN\",\"orgName\":\"x\"}")
                                 << QStringList {u"expDate"_s};
        QTest::newRow("date is a number")
            << QByteArray("{\"token\":\"NEVERSHOWN\",\"orgName\":\"x\",\"expDate\":7}")
            << QStringList {u"expDate"_s};
        QTest::newRow("empty token") << QByteArray("{\"token\":\"\",\"orgName\":\"x\",\"expDate\":\"x\"}")
                                     << QStringList {u"token"_s};
        QTest::newRow("another case")
            << QByteArray("{\"Token\":\"NEVERSHOWN\",\"orgName\":\"x\",\"expDate\":\"x\"}")
            << QStringList {u"token"_s};
    }

    void namesWhatIsMissing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QStringList, names);
        const Reading reading = readToken(file);

        QVERIFY(reading.observations.isEmpty());
        QStringList missing;
        for (const Error &error : reading.errors) {
            QCOMPARE(error.code, Codes::MissingMember);
            missing += error.about;
        }
        QCOMPARE(missing, names);
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QLatin1StringView>("code");
        QTest::newRow("empty") << QByteArray() << Codes::Damaged;
        QTest::newRow("blanks") << QByteArray(" \n ") << Codes::Damaged;
        QTest::newRow("not base64") << json().toBase64() + "*" << Codes::Damaged;
        QTest::newRow("cut off in a group") << json().toBase64().first(41) << Codes::Damaged;
        QTest::newRow("cut off between groups") << json().toBase64().first(40) << Codes::InvalidJson;
        QTest::newRow("base64 of noise") << QByteArray("\x01\x02\x03\x04").toBase64() << Codes::InvalidJson;
        QTest::newRow("text behind") << (json() + "x").toBase64() << Codes::InvalidJson;
        QTest::newRow("two tokens") << (json().chopped(1) + ",\"token\":\"NEVERSHOWN2\"}").toBase64()
                                    << Codes::DuplicateName;
        QTest::newRow("depth 100,000")
            << (json().chopped(1) + ",\"a\":" + QByteArray(100'000, '[')).toBase64() << Codes::TooDeep;
        QTest::newRow("lone surrogate")
            << (json().chopped(1) + ",\"a\":\"\\ud800\"}").toBase64() << Codes::InvalidJson;
    }

    void refuses()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QLatin1StringView, code);
        const Reading reading = readToken(file);
        QVERIFY(reading.observations.isEmpty());
        QCOMPARE(codesOf(reading.errors), QStringList {QString(code)});
        QVERIFY(!allTextOf(reading).contains(u"NEVERSHOWN"));
    }

    void tellsTwoTokensOfOneOrganisationApart()
    {
        QByteArray other = json();
        other.replace("rT9", "rT8");
        QVERIFY(readToken(json()).observations.first().identity
                != readToken(other).observations.first().identity);
    }

    void boundsALongName()
    {
        QByteArray file = json();
        file.replace("示例學校", QByteArray(10'000'000, 'x'));
        const Effort effort;
        const Reading reading = readToken(file.toBase64());
        QCOMPARE(reading.observations.size(), 1);
        QVERIFY(reading.observations.first().name.size() < 5000);
        QVERIFY2(effort.isBounded(), effort.text().constData());
    }

    void survivesDamage()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray damaged = round % 2 ? json() : json().toBase64();
            for (int i = random.bounded(3); i >= 0; --i)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const Reading reading = readToken(damaged);
            QVERIFY(!reading.observations.isEmpty() || !reading.errors.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestContentToken)
#include "tst_contenttoken.moc"
