// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/devicepage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Apple;
using namespace Qt::StringLiterals;

namespace {

const QString Path = u"/v1/orgDevices"_s;

QByteArray deviceWith(const QByteArray &attributes)
{
    return R"({"type":"orgDevices","id":"C02ABC","attributes":{)" + attributes
        + R"(},"relationships":{"assignedServer":{"links":{"self":"http:\/\/x"}}},"links":{}})";
}

QByteArray pageOf(const QByteArray &rows, const QByteArray &rest = R"(,"links":{"self":"a"})")
{
    return "{\"data\":[" + rows + "]" + rest + "}";
}

QByteArray usual()
{
    return pageOf(
               deviceWith(
                   R"("serialNumber":"C02ABC","deviceModel":"iMac 21.5#","addedToOrgDateTime":"2025-04-30T22:05:14.192Z",)"
                   R"("imei":["35","36"],"meid":[],"wifiMacAddress":"F0","isMdmMigrationCapable":true,"eid":null)")
                   + ","
                   + deviceWith(R"("serialNumber" : "C02ABD" , "ethernetMacAddress":["a"],"color":"SILVER")"),
               R"(,"links":{"self":"s","next":"https:\/\/h\/v1?cursor=a\u0026limit=1"},"meta":{"paging":{"total":7,"limit":1,"nextCursor":"x"}})")
        .replace('#', "\\\"");
}

/// All that a page says, for comparing.
QString wordsOf(const Result<Page<Device>> &page)
{
    if (!page)
        return page.error().code + u' ' + page.error().detail;
    return u"%1 rows, %2 unreadable, total %3, next %4"_s.arg(page->rows.size())
        .arg(page->unreadable)
        .arg(page->total.value_or(-1))
        .arg(page->next);
}

bool isAlike(const Result<Page<Device>> &a, const Result<Page<Device>> &b)
{
    return wordsOf(a) == wordsOf(b) && (!a || a->rows == b->rows);
}

Result<Page<Device>> slowly(const QByteArray &body)
{
    return pageIn<Device>(body, Path, deviceOf);
}

} // namespace

/// The fast way of reading a page says what the other one says, or nothing.
class TestDevicePage final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsUsual_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("page", usual());
        row("blanks", " \n{ \"data\" : [ ] , \"links\" : { \"next\" : null } }\r\n\t ");
        row("no links", pageOf("", ""));
        row("no attributes", pageOf(R"({"id":"C02"})"));
        row("no id", pageOf(R"({"attributes":{"serialNumber":"C02"}},{"attributes":{}},{})"));
        row("older names",
            pageOf(deviceWith(R"("builtInEthernetMacAddress":["x"],"purchaseSourceUid":"7")")));
        row("both names",
            pageOf(deviceWith(R"("ethernetMacAddress":["y"],"builtInEthernetMacAddress":["x"])")));
        row("named twice", pageOf(deviceWith(R"("color":"a","color":null,"status":null,"status":"b")")));
        row("blanks around", pageOf(deviceWith(R"("color":"  a b ","imei":["  ","1 "])")));
        row("very long", pageOf(deviceWith("\"color\":\"" + QByteArray(5000, 'x') + "\"")));
        row("unknown members", pageOf(deviceWith(R"("new":{"a":[1,-2.5e+3,true,null,{}]},"other":[[]])")));
        row("odd dates",
            pageOf(deviceWith(R"("orderDateTime":"2025-05-01T06:05:14+08:00","updatedDateTime":"soon")")));
        row("chinese", pageOf(deviceWith("\"color\":\"銀色\"")));
        row("escapes", pageOf(deviceWith(R"("color":"a\nb\u9280\u0000")")));
        row("an escaped name", pageOf(deviceWith(R"("c\u006flor":"a")")));
        row("next twice", pageOf("", R"(,"links":{"next":"a","next":null})"));
    }

    void readsWhatIsUsual()
    {
        QFETCH(const QByteArray, body);
        const auto usual = usualDevicePageIn(body);
        QVERIFY(usual);
        QVERIFY2(isAlike(*usual, slowly(body)), qPrintable(wordsOf(*usual)));
    }

    void leavesTheRestToTheOther_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("nothing", "");
        row("web page", "<html></html>");
        row("cut off", usual().chopped(1));
        row("more behind", usual() + "x");
        row("no data", R"({"links":{}})");
        row("data is an object", R"({"data":{"id":"C02"}})");
        row("rows of another sort", pageOf("null,7,\"C02\""));
        row("data twice", R"({"data":[],"data":[{"id":"C02"}]})");
        row("attributes twice", pageOf(R"({"id":"a","attributes":{"color":"x"},"attributes":{}})"));
        row("half a pair", pageOf(deviceWith(R"("color":"\ud800")")));
        row("broken UTF-8", pageOf(deviceWith("\"color\":\"\xff\"")));
        row("a number for a text", pageOf(deviceWith(R"("eid":89049032)")));
        row("a text for a truth", pageOf(deviceWith(R"("isMdmMigrationCapable":"TRUE")")));
        row("an object in a list", pageOf(deviceWith(R"("imei":[{},"a"])")));
        row("too many in a list",
            pageOf(deviceWith("\"imei\":[\"a\"" + QByteArray(",\"a\"").repeated(99) + "]")));
        row("link as an object", pageOf("", R"(,"links":{"next":{"href":"x"}})"));
        row("cursor without a link", pageOf("", R"(,"meta":{"paging":{"nextCursor":"x"}})"));
        row("total as a text", pageOf("", R"(,"meta":{"paging":{"total":"8"}})"));
        row("a total beyond all", pageOf("", R"(,"meta":{"paging":{"total":99999999999}})"));
        row("too deep", pageOf(deviceWith("\"a\":" + QByteArray(500, '[') + QByteArray(500, ']'))));
        row("a number that is none", pageOf(deviceWith(R"("a":01)")));
        row("no colon", pageOf(deviceWith(R"("a" 1)")));
        row("a comma too many", pageOf(deviceWith(R"("a":1,)")));
    }

    void leavesTheRestToTheOther()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!usualDevicePageIn(body));
        QVERIFY(isAlike(devicePageIn(body, Path), slowly(body)));
    }

    /// Whatever becomes of a page on its way.
    void neverSaysAnythingElse()
    {
        QRandomGenerator random(20261121);
        const QByteArray bytes("{}[]\",:\\ 0a9-.eu\xe9\n\0", 20);
        int plain = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body = usual();
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int at = random.bounded(int(body.size()));
                const int length = random.bounded(0, 12);
                const char byte = bytes.at(random.bounded(int(bytes.size())));
                switch (random.bounded(4)) {
                case 0: body[at] = byte; break;
                case 1: body.insert(at, byte); break;
                case 2: body.remove(at, length); break;
                default: body.insert(random.bounded(int(body.size())), body.mid(at, length));
                }
            }
            const auto read = usualDevicePageIn(body);
            plain += read ? 1 : 0;
            QVERIFY2(!read || isAlike(*read, slowly(body)), body.constData());
        }
        QVERIFY(plain > 1000);
    }
};

QTEST_GUILESS_MAIN(TestDevicePage)
#include "tst_devicepage.moc"
