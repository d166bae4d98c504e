// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfprobe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// What the server refuses, and how.
class TestJamfServer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signsInAClient();
    void refusesASignIn_data();
    void refusesASignIn();
    void hasTheTokenPathsOfItsVersion_data();
    void hasTheTokenPathsOfItsVersion();
    void signsInAUser();
    void refusesAUser();
    void letsTokensLapse();
    void asksForABearer();
    void namesTheMissingPrivilege();
    void refuses_data();
    void refuses();
    void clampsPages();
    void givesPlainArrays();
    void keepsSecretsOutOfItsJournal();
    void refusesASixthAtOnce();
    void refusesATakenPort();

private:
    ProbeClock m_clock;
    std::unique_ptr<JamfServer> m_server;
    std::unique_ptr<Probe> m_probe;
};

void TestJamfServer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = {};
    m_server
        = std::make_unique<JamfServer>(demoJamfSchool(ProbeNow, QLocale(QLocale::English)), m_clock.clock());
    QVERIFY(m_server->start());
    m_probe = std::make_unique<Probe>(*m_server);
}

void TestJamfServer::cleanup()
{
    m_probe.reset();
    m_server.reset();
}

void TestJamfServer::signsInAClient()
{
    const JamfClient client = m_server->school().clients.constFirst();
    const QByteArray body
        = "grant_type=client_credentials&client_id=" + client.id.toUtf8() + "&client_secret=" + client.secret;

    const ProbeReply reply = m_probe->form("/api/v1/oauth/token", body);

    QCOMPARE(reply.status, 200);
    const QJsonObject answer = reply.object();
    QCOMPARE(answer[u"expires_in"_s].toInt(), 1199);
    QCOMPARE(answer[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(answer[u"scope"_s].toString(), u"api-role:1"_s);
    const QByteArray claims = QByteArray::fromBase64(
        answer[u"access_token"_s].toString().toLatin1().split('.').at(1), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(claims).object()[u"authentication-type"_s].toString(),
             u"CLIENT_CREDENTIALS"_s);
    QCOMPARE(m_probe->form("/api/oauth/token", body).status, 200);
}

void TestJamfServer::refusesASignIn_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");

    const JamfClient client = demoJamfSchool(ProbeNow, QLocale(QLocale::English)).clients.constFirst();
    const QByteArray form("application/x-www-form-urlencoded");
    const QByteArray id = "&client_id=" + client.id.toUtf8();
    const QByteArray good = "grant_type=client_credentials" + id + "&client_secret=" + client.secret;
    QTest::newRow("JSON in place of a form")
        << QByteArray("application/json") << good << 400 << u"invalid_request"_s;
    QTest::newRow("no grant") << form << id.sliced(1) << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("wrong secret") << form << "grant_type=client_credentials" + id + "&client_secret=no" << 401
                                  << u"invalid_client"_s;
    QTest::newRow("no secret") << form << "grant_type=client_credentials" + id << 401 << u"invalid_client"_s;
    QTest::newRow("a role of somebody else")
        << form << good + "&scope=api-role:1+api-role:2" << 400 << u"invalid_scope"_s;
}

void TestJamfServer::refusesASignIn()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, error);

    const ProbeReply reply = m_probe->sent("POST", m_probe->request("/api/v1/oauth/token"), body, type);

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.object()[u"error"_s].toString(), error);
    QVERIFY(!reply.object().contains(u"errors"_s));
}

void TestJamfServer::hasTheTokenPathsOfItsVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasNew");
    QTest::addColumn<bool>("hasOld");
    QTest::addColumn<int>("newStatus");
    QTest::addColumn<int>("oldStatus");

    QTest::newRow("both") << u"11.30.1"_s << true << true << 200 << 200;
    QTest::newRow("new") << u"11.30.1"_s << true << false << 200 << 404;
    QTest::newRow("old") << u"11.30.1"_s << false << true << 404 << 200;
    QTest::newRow("by version") << u"11.7.1-t1"_s << true << true << 404 << 200;
}

void TestJamfServer::hasTheTokenPathsOfItsVersion()
{
    QFETCH(const QString, version);
    QFETCH(const bool, hasNew);
    QFETCH(const bool, hasOld);
    const JamfClient client = m_server->school().clients.constFirst();
    m_server->change([&](JamfSchool &school) {
        school.version = version;
        school.hasNewTokenPath = hasNew;
        school.hasOldTokenPath = hasOld;
    });
    const QByteArray body
        = "grant_type=client_credentials&client_id=" + client.id.toUtf8() + "&client_secret=" + client.secret;

    QTEST(m_probe->form("/api/v1/oauth/token", body).status, "newStatus");
    QTEST(m_probe->form("/api/oauth/token", body).status, "oldStatus");
}

void TestJamfServer::signsInAUser()
{
    const JamfUser user = m_server->school().users.constFirst();
    QNetworkRequest request = m_probe->request("/api/v1/auth/token");
    request.setRawHeader("Authorization", "Basic " + (user.name.toUtf8() + ':' + user.password).toBase64());

    const ProbeReply first = m_probe->sent("POST", request);

    QCOMPARE(first.status, 200);
    QCOMPARE(first.object()[u"expires"_s].toString(), u"2026-11-20T02:11:00.000Z"_s);
    m_probe->setToken(first.object()[u"token"_s].toString().toLatin1());
    QCOMPARE(m_probe->get("/api/v1/auth").object()[u"authenticationType"_s].toString(), u"JSS"_s);
    const ProbeReply second = m_probe->sent("POST", m_probe->request("/api/v1/auth/keep-alive"));
    QCOMPARE(second.status, 200);
    QCOMPARE(m_probe->get("/api/v1/auth").status, 401);
    m_probe->setToken(second.object()[u"token"_s].toString().toLatin1());
    QCOMPARE(m_probe->get("/api/v1/auth").status, 200);
    QCOMPARE(m_probe->sent("POST", m_probe->request("/api/v1/auth/invalidate-token")).status, 204);
    QCOMPARE(m_probe->get("/api/v1/auth").status, 401);
}

void TestJamfServer::refusesAUser()
{
    QNetworkRequest request = m_probe->request("/api/v1/auth/token");
    QCOMPARE(m_probe->sent("POST", request).status, 401);
    request.setRawHeader("Authorization", "Basic " + QByteArray("ict:wrong").toBase64());
    QCOMPARE(m_probe->sent("POST", request).status, 401);

    m_server->change([](JamfSchool &school) { school.users.first().hasExpiredPassword = true; });
    request.setRawHeader("Authorization",
                         "Basic " + ("ict:" + m_server->school().users.constFirst().password).toBase64());
    const ProbeReply reply = m_probe->sent("POST", request);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"USER_EXPIRED_PASSWORD"_s);

    m_probe->signIn(*m_server);
    QCOMPARE(m_probe->sent("POST", m_probe->request("/api/v1/auth/keep-alive")).status, 401);
}

void TestJamfServer::letsTokensLapse()
{
    m_probe->signIn(*m_server);
    m_clock.pass(1198);
    QCOMPARE(m_probe->get("/api/v1/jamf-pro-version").status, 200);
    m_clock.pass(1);
    QCOMPARE(m_probe->get("/api/v1/jamf-pro-version").status, 401);
}

void TestJamfServer::asksForABearer()
{
    const ProbeReply none = m_probe->get("/api/v1/notifications");
    QCOMPARE(none.status, 401);
    QCOMPARE(none.object(), QJsonObject({{u"httpStatus"_s, 401}, {u"errors"_s, QJsonArray()}}));

    m_probe->setToken("abc.def.ghi");
    const ProbeReply wrong = m_probe->get("/api/v1/notifications");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.code(), u"INVALID_TOKEN"_s);

    const ProbeReply classic = m_probe->sent(
        "POST", m_probe->request("/JSSResource/mobiledevicecommands/command/UpdateInventory/id/1"));
    QCOMPARE(classic.status, 401);
    QVERIFY(classic.header("Content-Type").startsWith("text/html"));
    QVERIFY(classic.body.contains("INVALID_TOKEN"));

    for (const char *path : {"/api/v1/health-check", "/api/startup-status", "/api/v1/cloud-information",
                             "/healthCheck.html", "/api/v1/pki/certificate-authority/active"})
        QVERIFY2(m_probe->get(path).status < 300, path);
}

void TestJamfServer::namesTheMissingPrivilege()
{
    m_probe->signIn(*m_server);

    const ProbeReply reply = m_probe->get("/api/v1/gsx-connection");

    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"INVALID_PRIVILEGE"_s);
    QVERIFY(
        reply.description().endsWith(u"not privileged for [Read GSX Connection, Read Push Certificates]"_s));
    const QJsonObject command {
        {u"clientData"_s,
         QJsonArray {QJsonObject {{u"managementId"_s, m_server->school().mobileDevices.at(0).managementId}}}},
        {u"commandData"_s, QJsonObject {{u"commandType"_s, u"DEVICE_INFORMATION"_s}}}};
    QVERIFY(m_probe->post("/api/v2/mdm/commands", command)
                .description()
                .endsWith(u"not privileged for [DEVICE_INFORMATION]"_s));
    QCOMPARE(
        m_probe
            ->sent("POST", m_probe->request("/JSSResource/mobiledevicecommands/command/UpdateInventory/id/1"))
            .status,
        403);
}

void TestJamfServer::refuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isHtml");

    const auto row = [](const char *name, const char *verb, const char *target, int status,
                        bool isHtml = false, const char *type = "", const char *body = "") {
        QTest::newRow(name) << QByteArray(verb) << QByteArray(target) << QByteArray(type) << QByteArray(body)
                            << status << isHtml;
    };
    row("wrong method", "POST", "/api/v1/notifications", 405, false, "application/json", "{}");
    row("wrong method of a token", "GET", "/api/v1/oauth/token", 405);
    row("unknown resource", "GET", "/api/v1/push-certificates", 404);
    row("unknown version", "GET", "/api/v9/computers-inventory", 404);
    row("a slash too many", "GET", "/api/v1/notifications/", 404);
    row("outside of the API", "GET", "/uapi/auth/tokens", 404, true);
    row("Classic that is gone", "POST", "/JSSResource/mobiledevicecommands/command/BlankPush/id/1", 404,
        true);
    row("unknown parameter", "GET", "/api/v1/device-enrollments?limit=5", 400);
    row("a parameter twice", "GET", "/api/v1/device-enrollments?page=0&page=1", 400);
    row("filter where there is none", "GET", "/api/v1/device-enrollments?filter=id==1", 400);
    row("page that is no number", "GET", "/api/v1/device-enrollments?page=one", 400);
    row("page size of nothing", "GET", "/api/v1/device-enrollments?page-size=0", 400);
    row("unknown sort", "GET", "/api/v1/device-enrollments?sort=colour:asc", 400);
    row("sort without direction", "GET", "/api/v1/device-enrollments?sort=id", 400);
    row("unknown section", "GET", "/api/v2/mobile-devices/detail?section=EVERYTHING", 400);
    row("filter on what only sorts", "GET",
        "/api/v2/mobile-devices/detail?filter=mdmProfileExpirationDate%3C2027-01-01", 400);
    row("half a filter", "GET", "/api/v2/mobile-devices/detail?filter=serialNumber==", 400);
    row("an open parenthesis", "GET", "/api/v2/mobile-devices/detail?filter=(managed==true", 400);
    row("a blank without quotes", "GET", "/api/v2/mobile-devices/detail?filter=displayName==a%20b", 400);
    row("commands without a filter", "GET", "/api/v2/mdm/commands", 400);
    row("date of commands by sign", "GET", "/api/v2/mdm/commands?filter=dateSent%3E2026-11-01", 400);
    row("status of commands in capitals", "GET", "/api/v2/mdm/commands?filter=status==PENDING", 400);
    row("form in place of JSON", "POST", "/api/v2/mdm/blank-push", 415, false,
        "application/x-www-form-urlencoded", "{\"clientManagementIds\":[\"a\"]}");
    row("no JSON", "POST", "/api/v2/mdm/blank-push", 400, false, "application/json", "clientManagementIds");
    row("no clients", "POST", "/api/v2/mdm/blank-push", 400, false, "application/json", "{}");
    row("unknown command", "POST", "/api/v2/mdm/commands", 400, false, "application/json",
        "{\"commandData\":{\"commandType\":\"UPDATE_INVENTORY\"}}");
    row("flush with a bare plus", "DELETE",
        "/JSSResource/commandflush/mobiledevices/id/1/status/Pending+Failed", 400, true);
    row("flush of nobody", "DELETE", "/JSSResource/commandflush/mobiledevices/id/99999/status/Pending", 404,
        true);
    row("dismiss of nothing", "DELETE", "/api/v1/notifications/VPP_ACCOUNT_EXPIRED/1", 404);
}

void TestJamfServer::refuses()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isHtml);
    m_probe->signIn(*m_server);

    const ProbeReply reply = m_probe->sent(verb, m_probe->request(target), body, type);

    QTEST(reply.status, "status");
    QCOMPARE(reply.header("Content-Type").startsWith("text/html"), isHtml);
    if (!isHtml)
        QCOMPARE(reply.object()[u"httpStatus"_s].toInt(), reply.status);
    QCOMPARE(reply.header("Allow").isEmpty(), reply.status != 405);
}

void TestJamfServer::clampsPages()
{
    m_server->change(
        [](JamfSchool &school) { school.mobileDevices = largeJamfSchool(ProbeNow, 4100).mobileDevices; });
    m_probe->signIn(*m_server);
    const ProbeReply first = m_probe->get("/api/v2/mobile-devices?page-size=5000");
    QCOMPARE(first.results().size(), 2000);
    QCOMPARE(first.object()[u"totalCount"_s].toInt(), 4100);
    QCOMPARE(m_probe->get("/api/v2/mobile-devices?page-size=5000&page=2").results().size(), 100);
    QCOMPARE(m_probe->get("/api/v2/mobile-devices?page-size=5000&page=3").results().size(), 0);
    QCOMPARE(m_probe->get("/api/v2/mobile-devices").results().size(), 100);
}

void TestJamfServer::givesPlainArrays()
{
    m_probe->signIn(*m_server);
    QCOMPARE(m_probe->get("/api/v1/notifications?page=0&page-size=1").array().size(), 3);
    QCOMPARE(m_probe->get("/api/v1/device-enrollments/syncs").array().size(), 2);
}

void TestJamfServer::keepsSecretsOutOfItsJournal()
{
    m_probe->signIn(*m_server);
    const QByteArray token = m_probe->token();
    const QByteArray secret = m_server->school().clients.constFirst().secret;
    QCOMPARE(m_probe->get("/api/v1/notifications?access_token=" + token + "&client_secret=" + secret).status,
             400);

    QString all;
    const QList<JamfJournalEntry> journal = m_server->journal();
    for (const JamfJournalEntry &entry : journal)
        all += QString::fromLatin1(entry.method) + entry.path + entry.query + u'\n';
    QVERIFY(!all.contains(QString::fromLatin1(token)));
    QVERIFY(!all.contains(QString::fromLatin1(secret)));
    QVERIFY(journal.constLast().headerNames.contains("authorization"));
    QCOMPARE(m_server->requests("POST", u"/api/*/token"_s), 1);
    QCOMPARE(m_server->requests(), 2);
    QCOMPARE(journal.constLast().status, 400);
}

void TestJamfServer::refusesASixthAtOnce()
{
    m_server->add(
        {.kind = JamfFault::Kind::Latency, .paths = u"/api/v1/health-check"_s, .number = 3'600'000});
    std::vector<std::unique_ptr<Probe>> probes;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < JamfTraffic::MostAtOnce; ++i) {
        probes.push_back(std::make_unique<Probe>(*m_server));
        replies.push_back(probes.back()->begin("/api/v1/health-check"));
    }
    QTRY_COMPARE(m_server->requests(), JamfTraffic::MostAtOnce);
    QCOMPARE(m_server->violations(), 0);

    QCOMPARE(m_probe->get("/api/v1/health-check").status, 503);
    QCOMPARE(m_probe->get("/api/v1/health-check").status, 503);

    QCOMPARE(m_server->violations(), 2);
    QCOMPARE(m_server->mostInFlight(), JamfTraffic::MostAtOnce + 1);
    QCOMPARE(m_server->mostConnections(), JamfTraffic::MostAtOnce + 1);
    m_server->stop();
    replies.clear();
}

void TestJamfServer::refusesATakenPort()
{
    JamfServer second(emptyJamfSchool(ProbeNow), m_clock.clock());
    const Result<> started = second.start(static_cast<quint16>(m_server->url().port()));
    QVERIFY(!started);
    QCOMPARE(started.error().code, CannotListen);
    QVERIFY(second.start());
    second.stop();
    QVERIFY(second.url().isEmpty());
}

QTEST_GUILESS_MAIN(TestJamfServer)
#include "tst_jamfserver.moc"
