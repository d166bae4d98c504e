// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfprobe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// What the ready-made schools hold, in the forms of the wire.
class TestJamfData final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersEachRowOfASweep_data();
    void answersEachRowOfASweep();
    void writesDatesAsJamfDoes();
    void showsThePicturesOfTheProgram();
    void saysNamesInChinese();
    void hasNothingSetUp();
    void makesALargeFleetWhenAsked();
    void isOld();
    void isOdd();
    void findsDevices_data();
    void findsDevices();
};

namespace {

const QLocale English(QLocale::English);

struct Running
{
    explicit Running(const JamfSchool &school)
        : server(school, clock.clock())
    {
        const Result<> started = server.start();
        Q_ASSERT(started);
        probe = std::make_unique<Probe>(server);
        probe->signIn(server);
    }

    ProbeClock clock;
    JamfServer server;
    std::unique_ptr<Probe> probe;
};

} // namespace

void TestJamfData::answersEachRowOfASweep_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("demo");
    QTest::addColumn<int>("full");
    QTest::addColumn<int>("empty");
    QTest::addColumn<int>("old");

    const auto row = [](const char *target, int demo, int full, int empty, int old) {
        QTest::newRow(target) << QByteArray(target) << demo << full << empty << old;
    };
    row("/api/v1/device-enrollments?page=0&page-size=100&sort=id:asc", 200, 200, 200, 200);
    row("/api/v1/device-enrollments/1/syncs/latest", 200, 200, 404, 200);
    row("/api/v1/volume-purchasing-locations?page=0&page-size=100&sort=id:asc", 200, 200, 200, 200);
    row("/api/v1/notifications", 200, 200, 200, 200);
    row("/api/v1/pki/certificate-authority/active", 200, 200, 200, 200);
    row("/api/v2/sso/cert", 200, 200, 200, 200);
    row("/api/v3/sso", 200, 200, 200, 200);
    row("/api/v1/cloud-idp", 200, 200, 200, 200);
    row("/api/v2/cloud-ldaps/1001", 200, 200, 404, 200);
    row("/api/v1/gsx-connection", 403, 200, 200, 403);
    row("/api/v1/supervision-identities?page=0&page-size=100", 200, 200, 200, 200);
    row("/api/v1/csa/token", 404, 200, 404, 404);
    row("/api/v1/pki/adcs-settings/1", 404, 200, 404, 404);
    row("/api/v1/pki/digicert/trust-lifecycle-manager/1", 404, 200, 404, 404);
    row("/api/v1/pki/venafi/1/jamf-public-key", 404, 200, 404, 404);
    row("/api/v1/pki/venafi/1/proxy-trust-store", 404, 200, 404, 404);
    row("/api/v1/jamf-pro-server-url", 200, 200, 200, 200);
    row("/api/v1/jamf-pro-version", 200, 200, 200, 200);
    row("/api/v2/jamf-pro-information", 200, 200, 200, 200);
    row("/api/v1/inventory-information", 200, 200, 200, 200);
    row("/api/v1/health-status", 200, 200, 404, 404);
    row("/api/v1/device-communication-settings", 200, 200, 200, 200);
    row("/api/v2/mobile-devices/detail?sort=mdmProfileExpirationDate:asc", 200, 200, 200, 200);
    row("/api/v2/mobile-devices/detail?section=PROVISIONING_PROFILES", 200, 200, 200, 200);
    row("/api/v2/mobile-devices/detail?exception-handling=LENIENT", 200, 200, 200, 400);
    row("/api/v2/mobile-devices/1/detail", 200, 200, 404, 200);
    row("/api/v4/computers-inventory?section=GENERAL", 200, 200, 200, 404);
    row("/api/v3/computers-inventory?section=GENERAL", 200, 200, 200, 404);
    row("/api/v1/computers-inventory?sort=general.mdmCertificateExpiration:asc", 200, 200, 200, 200);
    row("/api/v1/api-role-privileges", 403, 200, 200, 403);
}

void TestJamfData::answersEachRowOfASweep()
{
    QFETCH(const QByteArray, target);
    Running demo(demoJamfSchool(ProbeNow, English));
    Running full(fullJamfSchool(ProbeNow, English));
    Running empty(emptyJamfSchool(ProbeNow));
    Running old(oldJamfSchool(ProbeNow, English));

    QTEST(demo.probe->get(target).status, "demo");
    QTEST(full.probe->get(target).status, "full");
    QTEST(empty.probe->get(target).status, "empty");
    QTEST(old.probe->get(target).status, "old");
}

void TestJamfData::writesDatesAsJamfDoes()
{
    Running full(fullJamfSchool(ProbeNow, English));
    Probe &probe = *full.probe;
    const auto member = [&probe](const char *target, const QStringList &path) {
        QJsonValue value(probe.get(target).object());
        for (const QString &name : path)
            value = value.isArray() ? value.toArray().first().toObject()[name] : value.toObject()[name];
        return value;
    };
    QCOMPARE(member("/api/v1/device-enrollments", {u"results"_s, u"tokenExpirationDate"_s}), u"2026-12-17"_s);
    QCOMPARE(member("/api/v1/volume-purchasing-locations", {u"results"_s, u"tokenExpiration"_s}),
             u"2026-11-26T08:00:00.000Z"_s);
    QCOMPARE(member("/api/v2/sso/cert", {u"keystoreDetails"_s, u"expiration"_s}),
             u"2027-05-03T08:00:00.000"_s);
    QVERIFY(probe.get("/api/v2/sso/cert")
                .body.contains("\"serialNumber\":1208925819614629174706188723194518326710294417265,"));
    QCOMPARE(member("/api/v2/cloud-ldaps/1001", {u"server"_s, u"keystore"_s, u"expirationDate"_s}),
             u"2026-11-16T08:00:00.000Z"_s);
    QCOMPARE(member("/api/v1/supervision-identities", {u"results"_s, u"expirationDate"_s}), u"2027-01-31"_s);
    QVERIFY(member("/api/v1/gsx-connection", {u"gsxKeystore"_s, u"expirationEpoch"_s}).toDouble() > 1e11);
    QVERIFY(member("/api/v1/csa/token", {u"refreshExpiration"_s}).toDouble() < 1e11);
    QVERIFY(member("/api/v1/pki/certificate-authority/active", {u"notAfter"_s}).toDouble() < 1e11);
    QCOMPARE(member("/api/v1/pki/adcs-settings/1", {u"clientCert"_s, u"expirationDate"_s}),
             u"2026-12-08T08:00:00.000Z"_s);
    QVERIFY(probe.get("/api/v1/pki/venafi/1/jamf-public-key").body.startsWith("-----BEGIN CERTIFICATE-----"));
}

void TestJamfData::showsThePicturesOfTheProgram()
{
    Running demo(demoJamfSchool(ProbeNow, English));
    const QJsonObject counts = demo.probe->get("/api/v1/inventory-information").object();
    QCOMPARE(counts[u"managedDevices"_s].toInt(), 1138);
    QCOMPARE(counts[u"managedComputers"_s].toInt(), 86);
    const QJsonArray soon
        = demo.probe->get("/api/v2/mobile-devices/detail?sort=mdmProfileExpirationDate:asc&page-size=4")
              .results();
    const auto ends = [&soon](qsizetype place) {
        return QDateTime::fromString(soon.at(place)[u"general"_s][u"mdmProfileExpirationDate"_s].toString(),
                                     Qt::ISODateWithMs);
    };
    QVERIFY(ProbeNow.daysTo(ends(2)) < 60);
    QVERIFY(ProbeNow.daysTo(ends(3)) > 90);
}

void TestJamfData::saysNamesInChinese()
{
    Running demo(demoJamfSchool(ProbeNow, QLocale(QLocale::Chinese, QLocale::Taiwan)));
    const QJsonArray rows = demo.probe->get("/api/v1/volume-purchasing-locations").results();
    QCOMPARE(rows.first()[u"name"_s].toString(), u"校本部"_s);
}

void TestJamfData::hasNothingSetUp()
{
    Running empty(emptyJamfSchool(ProbeNow));
    QCOMPARE(empty.probe->get("/api/v1/device-enrollments").object()[u"totalCount"_s].toInt(-1), 0);
    QVERIFY(empty.probe->get("/api/v1/notifications").array().isEmpty());
    QCOMPARE(empty.probe->get("/api/v2/sso/cert").object()[u"keystore"_s][u"type"_s].toString(), u"NONE"_s);
}

void TestJamfData::makesALargeFleetWhenAsked()
{
    Running large(largeJamfSchool(ProbeNow));
    QCOMPARE(large.probe->get("/api/v1/inventory-information").object()[u"managedDevices"_s].toInt(), 50'000);
    const QJsonObject last
        = large.probe->get("/api/v2/mobile-devices/detail?page-size=1000&page=49").object();
    QCOMPARE(last[u"totalCount"_s].toInt(), 50'000);
    QCOMPARE(last[u"results"_s].toArray().last()[u"general"_s][u"displayName"_s].toString(),
             u"iPad-050000"_s);
}

void TestJamfData::isOld()
{
    Running old(oldJamfSchool(ProbeNow, English));
    const QJsonObject row = old.probe->get("/api/v1/computers-inventory?page-size=1")
                                .results()
                                .first()
                                .toObject()[u"general"_s]
                                .toObject();
    QVERIFY(row.contains(u"lastContactTime"_s));
    QVERIFY(!row.contains(u"lastContact"_s));
    QCOMPARE(old.probe->post("/api/v2/mdm/blank-push", {}).status, 404);
    QCOMPARE(
        old.probe
            ->sent("POST", old.probe->request("/JSSResource/mobiledevicecommands/command/BlankPush/id/1,2"))
            .status,
        201);
}

void TestJamfData::isOdd()
{
    Running odd(oddJamfSchool(ProbeNow));
    QVERIFY(odd.probe->get("/api/v1/device-enrollments").results().first()[u"id"_s].isDouble());
    QCOMPARE(odd.probe->get("/api/v2/mobile-devices/detail?sort=displayName:asc").status, 500);
    const ProbeReply lenient = odd.probe->get("/api/v2/mobile-devices/detail?exception-handling=LENIENT");
    QCOMPARE(lenient.status, 200);
    QVERIFY(std::any_of(lenient.results().begin(), lenient.results().end(),
                        [](const QJsonValue &row) { return row[u"general"_s].isNull(); }));
    QVERIFY(odd.probe->get("/api/v1/auth").object()[u"account"_s].isNull());
    QCOMPARE(odd.probe->get("/api/v2/cloud-ldaps/8").status, 404);
}

void TestJamfData::findsDevices_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    const QString mobile = u"/api/v2/mobile-devices/detail"_s;
    const QString computers = u"/api/v4/computers-inventory"_s;
    QTest::newRow("serial") << mobile << u"serialNumber==DMQXK7A4LJ"_s << 1;
    QTest::newRow("serial in small letters") << mobile << u"serialNumber==\"dmqxk7a4lj\""_s << 1;
    QTest::newRow("class") << mobile << u"displayName==\"iPad-701-*\""_s << 30;
    QTest::newRow("any") << mobile << u"displayName==\"iPad-701-03\",username==\"teacher01\""_s << 2;
    QTest::newRow("any in words") << mobile << u"username==teacher01 or username==teacher02"_s << 2;
    QTest::newRow("all in parentheses")
        << mobile << u"(username==teacher01,username==70101);managed==true"_s << 2;
    QTest::newRow("none") << mobile << u"managed==false"_s << 0;
    QTest::newRow("not") << mobile << u"displayName!=\"iPad-*\""_s << 0;
    QTest::newRow("in") << mobile << u"mobileDeviceId=in=(1,2,3)"_s << 3;
    QTest::newRow("not seen for long") << mobile << u"lastInventoryUpdateDate<2026-10-15T00:00:00Z"_s << 1;
    QTest::newRow("user with a blank") << mobile << u"fullName==\"Class 701, no. 3\""_s << 1;
    QTest::newRow("computers") << computers << u"general.name==\"Mac-0*\" and general.supervised==true"_s
                               << 86;
    QTest::newRow("computer by serial") << computers << u"hardware.serialNumber==DMQXK7A4LJ"_s << 0;
}

void TestJamfData::findsDevices()
{
    QFETCH(const QString, path);
    QFETCH(const QString, filter);
    Running demo(demoJamfSchool(ProbeNow, English));

    const ProbeReply reply
        = demo.probe->get(path.toLatin1() + "?page-size=1&filter=" + QUrl::toPercentEncoding(filter));

    QCOMPARE(reply.status, 200);
    QTEST(reply.object()[u"totalCount"_s].toInt(), "count");
}

QTEST_GUILESS_MAIN(TestJamfData)
#include "tst_jamfdata.moc"
