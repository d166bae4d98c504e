// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/assertion.h"
#include "tests/sandbox/applefleet.h"
#include "tests/sandbox/appleserver.h"
#include "tests/sandbox/jamfprobe.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

constexpr quint32 Devices = 2'000;
const QByteArray Form = "application/x-www-form-urlencoded";

/// Plain HTTP; nothing of Caretaker's own client but the assertion.
class Visitor final
{
public:
    explicit Visitor(const AppleServer &apple)
        : m_apple(apple)
    {
        const AppleApiAccount account = apple.school().accounts.first();
        const Apple::Login login {account.clientId, account.keyId, Secret(applePrivateKeyFile(account))};
        m_form = Apple::tokenForm(account.clientId, Apple::Surface::School,
                                  *Apple::clientAssertion(login, u"1"_s, ProbeNow))
                     .reveal()
                     .toByteArray();
        m_token = post(apple.token(), m_form, Form).object().value("access_token"_L1).toString().toLatin1();
    }

    ProbeReply get(const QByteArray &target) { return send("GET", address(target)); }
    ProbeReply send(const QByteArray &verb, const QUrl &url, const QByteArray &body = {},
                    const QByteArray &type = {})
    {
        QNetworkRequest request(url);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        if (!type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        return Probe::finished(*reply);
    }
    ProbeReply post(const QUrl &url, const QByteArray &body, const QByteArray &type)
    {
        return send("POST", url, body, type);
    }
    [[nodiscard]] QUrl address(const QByteArray &target) const
    {
        return QUrl::fromEncoded(m_apple.api().toEncoded() + target);
    }
    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] const QByteArray &form() const { return m_form; }

private:
    const AppleServer &m_apple;
    QNetworkAccessManager m_network;
    QByteArray m_form;
    QByteArray m_token;
};

} // namespace

class TestAppleServer final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_apple = std::make_unique<AppleServer>(appleSchool(Devices, ProbeNow), ProbeClock().clock());
        QVERIFY(m_apple->start());
        m_visitor = std::make_unique<Visitor>(*m_apple);
    }

    void cleanup()
    {
        m_visitor.reset(); // first: a server waits a second for connections that are idle
        m_apple.reset();
    }

    void makesUpAMillionDevices()
    {
        const AppleFleet fleet(1'000'000, ProbeNow);
        QSet<QByteArray> serials;
        for (quint32 i = 0; i < fleet.count(); i += 13) {
            const QByteArray serial = fleet.serialOf(i);
            if (fleet.indexOf(serial) != i)
                QFAIL(serial.constData());
            serials.insert(serial);
        }
        QCOMPARE(serials.size(), qsizetype((fleet.count() + 12) / 13));
        QVERIFY(!fleet.indexOf("CT9K") && !fleet.indexOf("AAAAAAAAAA") && !fleet.indexOf("CT9Kaaaaaa"));
        QVERIFY(!fleet.indexOf(fleet.serialOf(fleet.count())));
        // The last one is as near as the first.
        QCOMPARE(m_visitor->get("/v1/orgDevices/" + fleet.serialOf(Devices - 1)).status, 200);
        QCOMPARE(m_visitor->get("/v1/orgDevices/" + fleet.serialOf(Devices)).status, 404);
    }

    void refusesWhatIsNotDocumented_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &target, int status, const QString &code) {
            QTest::newRow(target.constData()) << target << status << code;
        };
        row("/v1/orgDevices?limit=1000&fields%5BorgDevices%5D=serialNumber%2Cstatus", 200, {});
        row("/v1/orgDevices?limit=1001", 400, u"PARAMETER_ERROR.INVALID"_s);
        row("/v1/orgDevices?limit=0", 400, u"PARAMETER_ERROR.INVALID"_s);
        row("/v1/orgDevices?limit=ten", 400, u"PARAMETER_ERROR.INVALID"_s);
        row("/v1/orgDevices?limit=5&limit=6", 400, u"PARAMETER_ERROR.ILLEGAL"_s);
        row("/v1/orgDevices?cursor=MTIz", 400, u"PARAMETER_ERROR.INVALID"_s);
        row("/v1/orgDevices?filter%5Bstatus%5D=ASSIGNED", 400, u"PARAMETER_ERROR.ILLEGAL"_s);
        row("/v1/orgDevices?sort=serialNumber", 400, u"PARAMETER_ERROR.ILLEGAL"_s);
        row("/v1/orgDevices?fields%5BorgDevices%5D=serial", 400, u"PARAMETER_ERROR.INVALID"_s);
        row("/v1/orgDevices?fields%5BmdmServers%5D=serverName", 400, u"PARAMETER_ERROR.ILLEGAL"_s);
        row("/v1/mdmServers?fields%5BmdmServers%5D=lastConnectedDateTime", 200, {});
        row("/v1/orgDevices/NOSUCH", 404, u"NOT_FOUND"_s);
        row("/v1/users", 404, u"PATH_ERROR"_s);
        row("/v1/orgDeviceActivities", 405, u"METHOD_NOT_ALLOWED"_s);
        row("/v1/orgDeviceActivities/1", 404, u"NOT_FOUND"_s);
    }

    void refusesWhatIsNotDocumented()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        const ProbeReply reply = m_visitor->get(target);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
    }

    void givesTheRelatedDevicesToNobody()
    {
        const QByteArray id = m_apple->school().servers.first().id.toLatin1();
        QCOMPARE(m_visitor->get("/v1/mdmServers/" + id + "/devices").status, 403);
        QCOMPARE(m_visitor->get("/v1/mdmServers/" + id + "/relationships/devices").status, 200);
    }

    void leavesTheLastContactOutUnlessAsked()
    {
        const QString name = u"lastConnectedDateTime"_s;
        const auto first = [this](const QByteArray &target) {
            return m_visitor->get(target).object()["data"_L1].toArray().first()["attributes"_L1].toObject();
        };
        QVERIFY(!first("/v1/mdmServers").contains(name));
        QVERIFY(first("/v1/mdmServers?fields%5BmdmServers%5D=lastConnectedDateTime").contains(name));
    }

    void asksForAToken()
    {
        for (const QByteArray &token : {QByteArray(), QByteArray("made-up")}) {
            m_visitor->setToken(token);
            const ProbeReply reply = m_visitor->get("/v1/orgDevices");
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.code(), u"NOT_AUTHORIZED"_s);
        }
    }

    void looksAtTheWholeForm_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            const QString &error) { QTest::newRow(name) << from << to << error; };
        row("as it is", {}, {}, {});
        row("another grant", "grant_type=client_credentials", "grant_type=password",
            u"unsupported_grant_type"_s);
        row("no type", "&client_assertion_type=", "&x=", u"invalid_request"_s);
        row("another scope", "school.api", "business.api", u"invalid_scope"_s);
        row("another client", "client_id=SCHOOLAPI", "client_id=SCHOOLAPJ", u"invalid_client"_s);
        row("a signature changed", "&client_assertion=eyJ", "&client_assertion=eyK", u"invalid_client"_s);
        row("said twice", "&scope=", "&scope=school.api&scope=", u"invalid_request"_s);
    }

    void looksAtTheWholeForm()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, error);
        QByteArray form = m_visitor->form();
        if (!from.isEmpty())
            form.replace(from, to);
        const ProbeReply reply = m_visitor->post(m_apple->token(), form, Form);
        QCOMPARE(reply.object().value("error"_L1).toString(), error);
        QCOMPARE(reply.status == 200, error.isEmpty());
    }

    void takesNoAssertionInTheAddress()
    {
        QUrl url = m_apple->token();
        url.setQuery(QString::fromLatin1(m_visitor->form()));
        QCOMPARE(m_visitor->post(url, {}, Form).status, 400);
        QCOMPARE(m_visitor->send("GET", m_apple->token()).status, 405);
    }

    void looksAtOrders_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray plain
            = QByteArray("{'data':{'type':'orgDeviceActivities','attributes':{'activityType':"
                         "'ASSIGN_DEVICES'},'relationships':{'mdmServer':{'data':{'type':"
                         "'mdmServers','id':'SERVER'}},'devices':{'data':[{'type':"
                         "'orgDevices','id':'SERIAL'}]}}}}")
                  .replace('\'', '"');
        const auto row = [&plain](const char *name, const QByteArray &from, const QByteArray &to,
                                  int status) {
            QTest::newRow(name) << (from.isEmpty() ? plain : QByteArray(plain).replace(from, to)) << status;
        };
        row("assign", {}, {}, 201);
        row("no JSON", "{", "x", 400);
        row("another sort", "ASSIGN_DEVICES", "RELEASE_DEVICES", 422);
        row("a member too many", "ASSIGN_DEVICES\"", "ASSIGN_DEVICES\",\"x\":1", 422);
        row("no deadline", "ASSIGN_DEVICES", "ASSIGN_DEVICES_WITH_MDM_MIGRATION_DEADLINE", 422);
        row("a server too many", "ASSIGN_DEVICES", "CANCEL_MDM_MIGRATION", 422);
        row("unknown server", "SERVER", "none", 409);
        row("unknown device", "SERIAL", "none", 409);
    }

    void looksAtOrders()
    {
        QFETCH(QByteArray, body);
        QFETCH(const int, status);
        body.replace("SERVER", m_apple->school().servers.first().id.toLatin1());
        body.replace("SERIAL", m_apple->serialOf(5).toLatin1());
        const QUrl url = m_visitor->address("/v1/orgDeviceActivities");
        QCOMPARE(m_visitor->post(url, body, "application/json").status, status);
        QCOMPARE(m_visitor->post(url, body, "text/plain").status, 415);
    }

    void keepsItsLimits()
    {
        m_apple->limit({.readsAMinute = 3});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_visitor->get("/v1/mdmServers").status, 200);
        const ProbeReply reply = m_visitor->get("/v1/mdmServers");
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("Retry-After"), "60");
        QCOMPARE(m_apple->refusedForRate(), 1);
    }

private:
    std::unique_ptr<AppleServer> m_apple;
    std::unique_ptr<Visitor> m_visitor;
};

QTEST_GUILESS_MAIN(TestAppleServer)
#include "tst_appleserver.moc"
