// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfprobe.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;
using Kind = JamfFault::Kind;

/// Each fault on plain HTTP.
class TestJamfFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersInPlace_data();
    void answersInPlace();
    void fitsOnlyItsPathsAndTimes();
    void endsTokensMidRun();
    void namesAPrivilegeThatIsThere();
    void saysWhenToComeBack();
    void sendsAwayToAnotherHost();
    void cutsTheBody();
    void announcesAnotherLength_data();
    void announcesAnotherLength();
    void packsTheBody();
    void takesItsTime();
    void stopsWhileAClientWaits();
    void hasAWrongClock();
    void givesShortTokens();
    void makesPagesSmall();
    void repeatsPages();
    void movesRowsUnlessTheOrderIsById();
    void lagsOnOtherNodes();
    void readsFaultsFromText_data();
    void readsFaultsFromText();

private:
    ProbeClock m_clock;
    std::unique_ptr<JamfServer> m_server;
    std::unique_ptr<Probe> m_probe;
};

namespace {

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row.toObject()[u"mobileDeviceId"_s].toString());
    return ids;
}

} // namespace

void TestJamfFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = {};
    m_server
        = std::make_unique<JamfServer>(fullJamfSchool(ProbeNow, QLocale(QLocale::English)), m_clock.clock());
    QVERIFY(m_server->start());
    m_probe = std::make_unique<Probe>(*m_server);
    m_probe->signIn(*m_server);
}

void TestJamfFaults::cleanup()
{
    m_probe.reset();
    m_server.reset();
}

void TestJamfFaults::answersInPlace_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isHtml");
    QTest::newRow("not found") << Kind::NotFound << 404 << false;
    QTest::newRow("too many") << Kind::RateLimited << 429 << false;
    QTest::newRow("fault") << Kind::ServerFault << 500 << false;
    QTest::newRow("gateway") << Kind::BadGateway << 502 << true;
    QTest::newRow("maintenance") << Kind::Unavailable << 503 << true;
}

void TestJamfFaults::answersInPlace()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isHtml);
    m_server->add({.kind = kind, .paths = u"/api/v1/gsx-*"_s});

    const ProbeReply reply = m_probe->get("/api/v1/gsx-connection");

    QTEST(reply.status, "status");
    QCOMPARE(reply.header("Content-Type").startsWith("text/html"), isHtml);
    m_server->heal();
    QCOMPARE(m_probe->get("/api/v1/gsx-connection").status, 200);
}

void TestJamfFaults::fitsOnlyItsPathsAndTimes()
{
    m_server->add({.kind = Kind::ServerFault, .paths = u"/api/v1/notifications"_s, .times = 2});
    QCOMPARE(m_probe->get("/api/v1/jamf-pro-version").status, 200);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 500);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 500);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 200);
}

void TestJamfFaults::endsTokensMidRun()
{
    m_server->add({.kind = Kind::InvalidateTokens, .paths = u"/api/v1/csa/token"_s, .times = 1});
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 200);
    QCOMPARE(m_probe->get("/api/v1/csa/token").status, 401);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 401);
    m_probe->signIn(*m_server);
    QCOMPARE(m_probe->get("/api/v1/csa/token").status, 200);
}

void TestJamfFaults::namesAPrivilegeThatIsThere()
{
    m_server->add(
        {.kind = Kind::MissingPrivilege, .paths = u"/api/v2/sso/*"_s, .text = u"Read SSO Settings"_s});
    const ProbeReply reply = m_probe->get("/api/v2/sso/cert");
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.description().contains(u"[Read SSO Settings]"_s));
}

void TestJamfFaults::saysWhenToComeBack()
{
    m_server->add({.kind = Kind::RateLimited, .times = 1, .number = 7});
    m_server->add({.kind = Kind::RateLimitedUntil, .paths = u"/api/v1/csa/*"_s, .number = 90});
    QCOMPARE(m_probe->get("/api/v1/notifications").header("Retry-After"), "7");
    QCOMPARE(m_probe->get("/api/v1/csa/token").header("Retry-After"), "Fri, 20 Nov 2026 01:42:30 GMT");
}

void TestJamfFaults::sendsAwayToAnotherHost()
{
    m_server->add({.kind = Kind::Redirect, .text = u"http://127.0.0.2:9/elsewhere"_s});
    const ProbeReply reply = m_probe->get("/api/v1/notifications");
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.header("Location"), "http://127.0.0.2:9/elsewhere");
}

void TestJamfFaults::cutsTheBody()
{
    const ProbeReply whole = m_probe->get("/api/v1/device-enrollments");
    m_server->add({.kind = Kind::CutBody});
    const ProbeReply cut = m_probe->get("/api/v1/device-enrollments");
    QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(cut.body.size() < whole.body.size());
}

void TestJamfFaults::announcesAnotherLength_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("more than comes") << 10;
    QTest::newRow("less than comes") << -10;
}

void TestJamfFaults::announcesAnotherLength()
{
    QFETCH(const int, error);
    const ProbeReply whole = m_probe->get("/api/v1/device-enrollments");
    m_server->add({.kind = Kind::WrongLength, .number = error});

    const ProbeReply wrong = m_probe->get("/api/v1/device-enrollments");

    QCOMPARE(wrong.header("Content-Length").toInt(), whole.body.size() + error);
    QCOMPARE(QJsonDocument::fromJson(wrong.body).isNull(), error < 0);
    QCOMPARE(wrong.error != QNetworkReply::NoError, error > 0);
    m_server->heal();
    QCOMPARE(m_probe->get("/api/v1/device-enrollments").body, whole.body);
}

void TestJamfFaults::packsTheBody()
{
    const ProbeReply plain = m_probe->get("/api/v1/device-enrollments");
    m_server->add({.kind = Kind::Gzip});

    QCOMPARE(m_probe->get("/api/v1/device-enrollments").body, plain.body);

    // A client that unpacks by itself sees the bytes on the wire; QNetworkAccessManager keeps them then.
    QNetworkRequest request = m_probe->request("/api/v1/device-enrollments");
    request.setRawHeader("Accept-Encoding", "gzip");
    const ProbeReply packed = m_probe->sent("GET", request);
    QCOMPARE(packed.header("Content-Encoding"), "gzip");
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    request.setRawHeader("Accept-Encoding", "identity");
    QCOMPARE(m_probe->sent("GET", request).body, plain.body);
}

void TestJamfFaults::takesItsTime()
{
    m_server->add({.kind = Kind::Latency, .paths = u"/api/v1/auth"_s, .number = 60});
    m_server->add({.kind = Kind::SlowBody, .paths = u"/api/v1/notifications"_s, .number = 80});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_probe->get("/api/v1/auth").status, 200);
    QVERIFY(timer.elapsed() >= 60);
    timer.restart();
    QCOMPARE(m_probe->get("/api/v1/notifications").array().size(), 3);
    QVERIFY(timer.elapsed() >= 80);
}

void TestJamfFaults::stopsWhileAClientWaits()
{
    m_server->add({.kind = Kind::Latency, .number = 3'600'000});
    const std::unique_ptr<QNetworkReply> reply = m_probe->begin("/api/v1/health-check");
    QTRY_COMPARE(m_server->requests("GET", u"/api/v1/health-check"_s), 1);
    m_server->stop();
    QVERIFY(m_server->url().isEmpty());
}

void TestJamfFaults::hasAWrongClock()
{
    QCOMPARE(m_probe->get("/api/v1/health-check").header("Date"), "Fri, 20 Nov 2026 01:41:00 GMT");
    m_server->add({.kind = Kind::WrongClock, .number = -240});
    QCOMPARE(m_probe->get("/api/v1/health-check").header("Date"), "Fri, 20 Nov 2026 01:37:00 GMT");
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 200);
}

void TestJamfFaults::givesShortTokens()
{
    m_server->add({.kind = Kind::ShortTokens, .number = 1});
    m_probe->signIn(*m_server);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 200);
    m_clock.pass(1);
    QCOMPARE(m_probe->get("/api/v1/notifications").status, 401);
}

void TestJamfFaults::makesPagesSmall()
{
    m_server->add({.kind = Kind::SmallPages, .number = 1});
    QCOMPARE(m_probe->get("/api/v1/device-enrollments?page-size=100").results().size(), 1);
    QCOMPARE(m_probe->get("/api/v1/device-enrollments?page-size=100").object()[u"totalCount"_s].toInt(), 2);
}

void TestJamfFaults::repeatsPages()
{
    const QByteArray target("/api/v2/mobile-devices/detail?sort=mobileDeviceId:asc&page-size=3&page=");
    const QStringList first = idsOf(m_probe->get(target + "0").results());
    const QStringList second = idsOf(m_probe->get(target + "1").results());
    QCOMPARE(first, QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(second, QStringList({u"4"_s, u"5"_s, u"6"_s}));
    m_server->add({.kind = Kind::DuplicatedPage});
    QCOMPARE(idsOf(m_probe->get(target + "1").results()), first);
    QCOMPARE(idsOf(m_probe->get(target + "2").results()), second);
}

void TestJamfFaults::movesRowsUnlessTheOrderIsById()
{
    m_server->add({.kind = Kind::MovingRows});
    const QByteArray page("/api/v2/mobile-devices/detail?page-size=3&page=1");
    QCOMPARE(idsOf(m_probe->get(page).results()), QStringList({u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(idsOf(m_probe->get(page + "&sort=mobileDeviceId:asc").results()),
             QStringList({u"4"_s, u"5"_s, u"6"_s}));
}

void TestJamfFaults::lagsOnOtherNodes()
{
    m_server->add({.kind = Kind::ClusterLag, .number = 60});
    const ProbeReply first = m_probe->get("/api/v1/notifications");
    const QByteArray cookie = first.header("Set-Cookie").split(';').constFirst();
    QVERIFY(cookie.startsWith("jpro-ingress="));
    QCOMPARE(first.array().size(), 3);

    QCOMPARE(
        m_probe->sent("DELETE", m_probe->request("/api/v1/notifications/VPP_ACCOUNT_WILL_EXPIRE/1")).status,
        204);

    QCOMPARE(m_probe->get("/api/v1/notifications").array().size(), 3);
    QNetworkRequest pinned = m_probe->request("/api/v1/notifications");
    pinned.setRawHeader("Cookie", cookie);
    QCOMPARE(m_probe->sent("GET", pinned).array().size(), 2);
    m_clock.pass(60);
    QCOMPARE(m_probe->get("/api/v1/notifications").array().size(), 2);
}

void TestJamfFaults::readsFaultsFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    QTest::addColumn<QString>("paths");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << u"gzip"_s << true << u"*"_s << -1 << 0 << QString();
    QTest::newRow("all") << u"latency=100@/api/v1/*#3"_s << true << u"/api/v1/*"_s << 3 << 100 << QString();
    QTest::newRow("words") << u"missing-privilege=Read PKI@/api/*"_s << true << u"/api/*"_s << -1 << 0
                           << u"Read PKI"_s;
    QTest::newRow("negative") << u"wrong-clock=-240"_s << true << u"*"_s << -1 << -240 << QString();
    QTest::newRow("unknown") << u"thunder"_s << false << QString() << 0 << 0 << QString();
    QTest::newRow("times in words") << u"gzip#often"_s << false << QString() << 0 << 0 << QString();
    QTest::newRow("empty") << QString() << false << QString() << 0 << 0 << QString();
}

void TestJamfFaults::readsFaultsFromText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFault);

    const std::optional<JamfFault> fault = faultFrom(text);

    QCOMPARE(fault.has_value(), isFault);
    if (!fault)
        return;
    QTEST(fault->paths, "paths");
    QTEST(fault->times, "times");
    QTEST(fault->number, "number");
    QTEST(fault->text, "words");
    QVERIFY(faultNames().split(u'\n').contains(nameOf(fault->kind)));
}

QTEST_GUILESS_MAIN(TestJamfFaults)
#include "tst_jamffaults.moc"
