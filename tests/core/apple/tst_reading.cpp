// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/activity.h"
#include "core/apple/answers.h"
#include "core/apple/codes.h"
#include "core/apple/coverage.h"
#include "core/apple/device.h"
#include "core/apple/mdmserver.h"
#include "core/apple/page.h"
#include "core/apple/values.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject withAttributes(const QByteArray &attributes)
{
    return object(R"({"type":"orgDevices","id":"C02ABC","attributes":)" + attributes + "}");
}

Net::Response answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.status = status, .headers = {Net::Header {"Content-Type", type}}, .body = body};
}

} // namespace

class TestReading final : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const QString moment = u"2025-04-30T22:05:14Z"_s;
        QTest::newRow("milliseconds") << QByteArray(R"("2025-04-30T22:05:14.192Z")") << moment;
        QTest::newRow("none") << QByteArray(R"("2025-04-30T22:05:14Z")") << moment;
        QTest::newRow("microseconds") << QByteArray(R"("2025-04-30T22:05:14.192837Z")") << moment;
        QTest::newRow("offset") << QByteArray(R"("2025-05-01T06:05:14+08:00")") << moment;
        QTest::newRow("lower case") << QByteArray(R"("2025-04-30t22:05:14z")") << moment;
        QTest::newRow("day alone") << QByteArray(R"("2025-04-30")") << u"2025-04-30T00:00:00Z"_s;
        QTest::newRow("in an array") << QByteArray(R"(["2025-04-30T22:05:14Z"])") << moment;
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty") << QByteArray(R"("")") << QString();
        QTest::newRow("30 February") << QByteArray(R"("2025-02-30T22:05:14Z")") << QString();
        QTest::newRow("25 o'clock") << QByteArray(R"("2025-02-20T25:05:14Z")") << QString();
        QTest::newRow("words") << QByteArray(R"("some day, in spring, Z")") << QString();
        QTest::newRow("fraction of letters") << QByteArray(R"("2025-04-30T22:05:14.1x2Z")") << QString();
        QTest::newRow("year 0") << QByteArray(R"("0000-04-30T22:05:14Z")") << QString();
        QTest::newRow("object") << QByteArray(R"({"a":1})") << QString();
        QTest::newRow("number") << QByteArray("1746050714") << QString();
    }

    void readsDates()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, expected);
        const Moment moment = Apple::momentOf(object("{\"d\":" + value + "}"), "d"_L1);
        QCOMPARE(moment ? isoUtc(*moment) : QString(), expected);
        QVERIFY(!moment || moment->timeSpec() == Qt::UTC);
    }

    void readsTextsAndLists_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("text") << QByteArray(R"("F0:2F")") << QStringList(u"F0:2F"_s);
        QTest::newRow("list") << QByteArray(R"(["F0:2F","F0:30"])") << QStringList {u"F0:2F"_s, u"F0:30"_s};
        QTest::newRow("empty list") << QByteArray("[]") << QStringList();
        QTest::newRow("empty text") << QByteArray(R"("")") << QStringList();
        QTest::newRow("nothing in a list") << QByteArray(R"([null,"",{},"a"])") << QStringList(u"a"_s);
        QTest::newRow("null") << QByteArray("null") << QStringList();
        QTest::newRow("number") << QByteArray("353012345678901") << QStringList(u"353012345678901"_s);
        QTest::newRow("object") << QByteArray(R"({"a":"b"})") << QStringList();
        QTest::newRow("blanks") << QByteArray(R"("  a b ")") << QStringList(u"a b"_s);
    }

    void readsTextsAndLists()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QStringList, expected);
        const QJsonObject said = object("{\"m\":" + value + "}");
        QCOMPARE(Apple::textsOf(said, "m"_L1), expected);
        QCOMPARE(Apple::textOf(said, "m"_L1).isEmpty(), expected.isEmpty() || value.startsWith("[null"));
        QVERIFY(Apple::textsOf(said, "absent"_L1).isEmpty());
    }

    void boundsWhatItReads()
    {
        const QByteArray longText(200'000, 'x');
        QCOMPARE(Apple::textOf(object("{\"m\":\"" + longText + "\"}"), "m"_L1).size(), 1000);
        QByteArray many = "[\"a\"";
        for (int i = 0; i < 5'000; ++i)
            many += ",\"a\"";
        QVERIFY(Apple::textsOf(object("{\"m\":" + many + "]}"), "m"_L1).size() < 100);
    }

    void readsTruthsAndCounts()
    {
        const QJsonObject said
            = object(R"({"a":true,"b":"FALSE","c":null,"d":7,"e":"8","f":-1,"g":1e30,"h":"x"})");
        QCOMPARE(Apple::truthOf(said, "a"_L1), std::optional(true));
        QCOMPARE(Apple::truthOf(said, "b"_L1), std::optional(false));
        QVERIFY(!Apple::truthOf(said, "c"_L1) && !Apple::truthOf(said, "d"_L1)
                && !Apple::truthOf(said, "z"_L1));
        QCOMPARE(Apple::countOf(said, "d"_L1), std::optional(7));
        QCOMPARE(Apple::countOf(said, "e"_L1), std::optional(8));
        for (const auto name : {"a"_L1, "c"_L1, "f"_L1, "g"_L1, "h"_L1})
            QVERIFY(!Apple::countOf(said, name));
    }

    void readsDevices()
    {
        const auto device = Apple::deviceOf(withAttributes(
            R"({"serialNumber":"C02XYZ","imei":"35301","wifiMacAddress":["F0"],"builtInEthernetMacAddress":"E0",
                "purchaseSourceUid":"R1","isMdmMigrationCapable":true,"mdmMigrationStatus":"REQUESTED",
                "mdmMigrationDeadlineDateTime":"2026-12-01T00:00:00Z","new":{"x":[1]}})"));
        QVERIFY(device);
        QCOMPARE(device->id, u"C02ABC"_s);
        QCOMPARE(device->serialNumber, u"C02XYZ"_s);
        QCOMPARE(device->imei, QStringList(u"35301"_s));
        QCOMPARE(device->ethernetMacAddress, QStringList(u"E0"_s));
        QCOMPARE(device->purchaseSourceId, u"R1"_s);
        QCOMPARE(device->isMdmMigrationCapable, std::optional(true));
        QVERIFY(device->mdmMigrationDeadlineDateTime);
        // The id stands in for a serial number, and the other way round.
        QCOMPARE(Apple::deviceOf(withAttributes("null"))->serialNumber, u"C02ABC"_s);
        QCOMPARE(Apple::deviceOf(object(R"({"attributes":{"serialNumber":"A"}})"))->id, u"A"_s);
        QVERIFY(!Apple::deviceOf({}));
        QVERIFY(!Apple::deviceOf(object(R"({"id":{},"attributes":[]})")));
    }

    void readsWhatIsAlmostEmpty()
    {
        QVERIFY(!Apple::mdmServerOf(object(R"({"attributes":{"serverName":"A"}})")));
        QVERIFY(Apple::mdmServerOf(object(R"({"id":7})")));
        QVERIFY(!Apple::coverageOf(object(R"({"id":"1"})")));
        QVERIFY(Apple::coverageOf(object(R"({"attributes":{"endDateTime":null}})")));
        QVERIFY(!Apple::activityOf(object(R"({"attributes":{}})")));
        QVERIFY(!Apple::activationLockOf({}).isLocked);
    }

    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("next");
        QTest::addColumn<int>("rows");
        const QString link = u"https://api/v1/orgDevices?cursor=b"_s;
        const auto row = [](const char *name, const QByteArray &body, const QString &next, int rows) {
            QTest::newRow(name) << body << next << rows;
        };
        row("last", R"({"data":[{"id":"A"}],"links":{"self":"x"},"meta":{"paging":{"limit":1}}})", {}, 1);
        row("link", R"({"data":[{"id":"A"}],"links":{"next":"https://api/v1/orgDevices?cursor=b"}})", link,
            1);
        row("link as object", R"({"data":[],"links":{"next":{"href":"https://api/v1/orgDevices?cursor=b"}}})",
            link, 0);
        row("link as null", R"({"data":[],"links":{"next":null}})", {}, 0);
        row("cursor alone", R"({"data":[],"meta":{"paging":{"nextCursor":"a/b+c="}}})",
            u"/v1/orgDevices?limit=5&cursor=a%2Fb%2Bc%3D"_s, 0);
        row("one as object", R"({"data":{"id":"A"}})", {}, 1);
        row("none as null", R"({"data":null})", {}, 0);
        row("unreadable rows", R"({"data":[{"id":"A"},{},7,null,{"id":"B"}]})", {}, 2);
    }

    void readsPages()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, next);
        QFETCH(const int, rows);
        const auto page
            = Apple::pageIn<QString>(body, u"/v1/orgDevices?limit=5&cursor=old"_s, Apple::linkedIdOf);
        QVERIFY(page);
        QCOMPARE(page->next, next);
        QCOMPARE(page->rows.size(), rows);
        QCOMPARE(page->unreadable, QByteArray(QTest::currentDataTag()) == "unreadable rows" ? 3 : 0);
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "[]", "{}", "null", "{\"data\":7}", "{\"data\":\"x\"}", "{\"data\":[", "<html>"})
            QTest::newRow(*body == '\0' ? "empty" : body) << QByteArray(body);
    }

    void refusesWhatIsNoPage()
    {
        QFETCH(const QByteArray, body);
        const auto listing = Apple::listingIn(body, u"https://api/v1/orgDevices?cursor=secret"_s);
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, Apple::Codes::AppleAnswerUnreadable);
        QCOMPARE(listing.error().about, QStringList(u"/v1/orgDevices"_s));
    }

    void namesFaults_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("about");
        const QByteArray said = R"({"errors":[{"id":"ref-1","status":"400","code":"PARAMETER_ERROR.INVALID",
            "title":"T","detail":"D","source":{"parameter":"limit"}}]})";
        const QString apples = u"PARAMETER_ERROR.INVALID"_s;
        const QString reference = u"ref-1"_s;
        const auto row
            = [](const char *name, int status, const QByteArray &body, const QString &code,
                 const QStringList &about) { QTest::newRow(name) << status << body << code << about; };
        row("400", 400, said, u"apple-refuses"_s, {apples, reference});
        row("400, cursor", 400, QByteArray(said).replace("limit", "cursor"), u"cursor-lapsed"_s,
            {u"/v1/orgDevices"_s, reference});
        row("403", 403, said, u"apple-forbids"_s, {apples, reference});
        const auto refused = [&said](const char *word) {
            return QByteArray(said).replace("PARAMETER_ERROR.INVALID", word);
        };
        row("403, terms", 403, refused("T_C_NOT_SIGNED"), u"apple-terms-not-signed"_s,
            {u"T_C_NOT_SIGNED"_s, reference});
        row("403, terms below", 403, refused("FORBIDDEN.TERMS_NOT_ACCEPTED"), u"apple-terms-not-signed"_s,
            {u"FORBIDDEN.TERMS_NOT_ACCEPTED"_s, reference});
        row("403, a word like it", 403, refused("FORBIDDEN.SEARCH_TERMS"), u"apple-forbids"_s,
            {u"FORBIDDEN.SEARCH_TERMS"_s, reference});
        row("403, terms in its words alone", 403, QByteArray(said).replace("\"D\"", "\"T_C_NOT_SIGNED\""),
            u"apple-forbids"_s, {apples, reference});
        row("404", 404, said, u"apple-knows-none"_s, {u"/v1/orgDevices"_s, reference});
        row("409", 409, said, u"apple-conflict"_s, {apples, reference});
        row("422", 422, said, u"apple-refuses"_s, {apples, reference});
        row("500", 500, said, u"apple-fault"_s, {u"500"_s, reference});
        row("401", 401, said, u"api-token-refused"_s, {u"api"_s, reference});
        row("401, web page", 401, "<html>", u"api-token-refused"_s, {u"api"_s, u"-"_s});
        row("empty", 403, {}, u"apple-forbids"_s, {u"403"_s, u"-"_s});
        row("no errors", 409, R"({"errors":[]})", u"apple-conflict"_s, {u"409"_s, u"-"_s});
        row("errors of another form", 418, R"({"errors":"x"})", u"apple-refuses"_s, {u"418"_s, u"-"_s});
        row("endless", 500, QByteArray(1'000'000, '['), u"apple-fault"_s, {u"500"_s, u"-"_s});
        row("web page", 404, " <!DOCTYPE html>", u"web-page-instead"_s, {u"api"_s, u"404"_s});
    }

    void namesFaults()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        QFETCH(const QStringList, about);
        const auto fault = Apple::faultOf(answer(status, body), u"/v1/orgDevices?cursor=x"_s, u"api"_s);
        QVERIFY(fault);
        QCOMPARE(fault->code, code);
        QCOMPARE(fault->about, about);
        QVERIFY(!Apple::faultOf(answer(201, {}), {}, {}));
    }

    void writesOrders()
    {
        const Apple::Order order {.sort = Apple::Order::Sort::AssignWithDeadline,
                                  .serverId = u"S"_s,
                                  .deviceIds = {u"A"_s, u"B"_s},
                                  .deadline
                                  = QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::OffsetFromUTC, 28800)};
        const QJsonObject expected = object(R"({"data":{"type":"orgDeviceActivities",
            "attributes":{"activityType":"ASSIGN_DEVICES_WITH_MDM_MIGRATION_DEADLINE",
                "activityTypeMetadata":{"mdmMigrationDeadlineDateTime":"2026-12-01T00:00:00.000Z"}},
            "relationships":{"mdmServer":{"data":{"type":"mdmServers","id":"S"}},
                "devices":{"data":[{"type":"orgDevices","id":"A"},{"type":"orgDevices","id":"B"}]}}}})");
        QCOMPARE(Apple::requestOf(order), expected);
    }

    void tellsRunningFromEnded()
    {
        using Outcome = Apple::Activity::Outcome;
        const auto outcomeOf = [](const QString &status, const QString &subStatus) {
            return Apple::Activity {.status = status, .subStatus = subStatus}.outcome();
        };
        for (const QString &word :
             {u"SUBMITTED"_s, u"PENDING"_s, u"STOPPING"_s, u"SOMETHING_NEW"_s, QString()})
            QCOMPARE(outcomeOf(u"IN_PROGRESS"_s, word), Outcome::Running);
        QCOMPARE(outcomeOf(QString(), QString()), Outcome::Running);
        QCOMPARE(outcomeOf(u"COMPLETED"_s, QString()), Outcome::Unknown);
        QCOMPARE(outcomeOf(u"FAILED"_s, u"COMPLETED_WITH_SUCCESS"_s), Outcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
