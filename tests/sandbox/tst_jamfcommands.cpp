// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfprobe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// Commands from sending to their end, and what a write leaves behind.
class TestJamfCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void runsACommand();
    void endsACommandAsTheDeviceDoes();
    void pushesBlank();
    void renewsProfiles();
    void flushesWhatWaits();
    void flushesWhatFailed();
    void updatesInventoryWhereItStillCan();
    void dismissesANotification();
    void takesRenewedTokens();

private:
    [[nodiscard]] JamfDevice device(qsizetype place) const
    {
        return m_server->school().mobileDevices.at(place);
    }
    [[nodiscard]] QJsonArray commandsOf(const JamfDevice &device);
    [[nodiscard]] QString stateOf(const JamfDevice &device)
    {
        return commandsOf(device).last()[u"commandState"_s].toString();
    }

    ProbeClock m_clock;
    std::unique_ptr<JamfServer> m_server;
    std::unique_ptr<Probe> m_probe;
};

namespace {

constexpr int SleepingPlace = 5; // iPad-701-06
constexpr int RefusingPlace = 359; // iPad-712-30

QJsonObject renewalOf(const JamfDevice &device)
{
    return {{u"udids"_s, QJsonArray {device.udid}}};
}

} // namespace

void TestJamfCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = {};
    m_server
        = std::make_unique<JamfServer>(fullJamfSchool(ProbeNow, QLocale(QLocale::English)), m_clock.clock());
    m_server->change([](JamfSchool &school) { school.commands.clear(); });
    QVERIFY(m_server->start());
    m_probe = std::make_unique<Probe>(*m_server);
    m_probe->signIn(*m_server);
}

void TestJamfCommands::cleanup()
{
    m_probe.reset();
    m_server.reset();
}

QJsonArray TestJamfCommands::commandsOf(const JamfDevice &device)
{
    return m_probe
        ->get("/api/v2/mdm/commands?sort=dateSent:asc&filter=clientManagementId=="
              + device.managementId.toLatin1())
        .results();
}

void TestJamfCommands::runsACommand()
{
    const QJsonObject command {
        {u"clientData"_s, QJsonArray {QJsonObject {{u"managementId"_s, device(0).managementId}}}},
        {u"commandData"_s, QJsonObject {{u"commandType"_s, u"DEVICE_INFORMATION"_s}}}};

    const ProbeReply sent = m_probe->post("/api/v2/mdm/commands", command);

    QCOMPARE(sent.status, 201);
    const QByteArray uuid = sent.array().first()[u"id"_s].toString().toLatin1();
    const auto row = [this, &uuid] {
        return m_probe->get("/api/v2/mdm/commands?filter=uuid==" + uuid).results().first().toObject();
    };
    QCOMPARE(row()[u"commandState"_s].toString(), u"PENDING"_s);
    QVERIFY(row()[u"dateCompleted"_s].isNull());
    m_clock.pass(20);
    QCOMPARE(row()[u"commandState"_s].toString(), u"ACKNOWLEDGED"_s);
    QCOMPARE(row()[u"dateCompleted"_s].toString(), u"2026-11-20T01:41:20.000Z"_s);
    QCOMPARE(row()[u"commandType"_s].toString(), u"DEVICE_INFORMATION"_s);
    QCOMPARE(row()[u"client"_s][u"clientType"_s].toString(), u"MOBILE_DEVICE"_s);
    QCOMPARE(m_probe->get("/api/v2/mdm/commands?filter=dateSent=ge=2026-11-20T00:00:00Z;status==Acknowledged")
                 .results()
                 .size(),
             1);
}

void TestJamfCommands::endsACommandAsTheDeviceDoes()
{
    for (const qsizetype place : {0, SleepingPlace, RefusingPlace})
        QCOMPARE(m_probe->post("/api/v1/mdm/renew-profile", renewalOf(device(place))).status, 202);
    m_clock.pass(600);
    QCOMPARE(stateOf(device(0)), u"ACKNOWLEDGED"_s);
    QCOMPARE(stateOf(device(SleepingPlace)), u"PENDING"_s);
    QCOMPARE(stateOf(device(RefusingPlace)), u"ERROR"_s);
    QVERIFY(!commandsOf(device(RefusingPlace)).first()[u"commandError"_s].isNull());
}

void TestJamfCommands::pushesBlank()
{
    const QString unknown = u"00000000-0000-0000-0000-000000000000"_s;
    const QJsonArray ids {device(0).managementId, unknown, m_server->school().computers.at(0).managementId};

    const ProbeReply reply = m_probe->post("/api/v2/mdm/blank-push", {{u"clientManagementIds"_s, ids}});

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object()[u"errorUuids"_s].toArray(), QJsonArray {unknown});
    QVERIFY(commandsOf(device(0)).isEmpty());
}

void TestJamfCommands::renewsProfiles()
{
    const QJsonArray udids {device(0).udid, u"NOBODY"_s, m_server->school().computers.at(0).udid};
    const ProbeReply reply = m_probe->post("/api/v1/mdm/renew-profile", {{u"udids"_s, udids}});
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.object()[u"udidsNotProcessed"_s][u"udids"_s].toArray(), QJsonArray {u"NOBODY"_s});

    m_server->change([](JamfSchool &school) { school.canRenewProfiles = false; });
    const ProbeReply refused = m_probe->post("/api/v1/mdm/renew-profile", renewalOf(device(0)));
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.code().isEmpty());
}

void TestJamfCommands::flushesWhatWaits()
{
    (void)m_probe->post("/api/v1/mdm/renew-profile", renewalOf(device(0)));
    (void)m_probe->post("/api/v1/mdm/renew-profile", renewalOf(device(SleepingPlace)));
    m_clock.pass(60);
    const QNetworkRequest flush
        = m_probe->request("/JSSResource/commandflush/mobiledevices/id/1,6/status/Pending%2BFailed");

    QCOMPARE(m_probe->sent("DELETE", flush).status, 200);

    QCOMPARE(stateOf(device(0)), u"ACKNOWLEDGED"_s);
    QVERIFY(commandsOf(device(SleepingPlace)).isEmpty());
}

void TestJamfCommands::flushesWhatFailed()
{
    (void)m_probe->post("/api/v1/mdm/renew-profile", renewalOf(device(RefusingPlace)));
    m_clock.pass(60);
    const auto flush = [this](const QByteArray &status) {
        return m_probe->sent(
            "DELETE", m_probe->request("/JSSResource/commandflush/mobiledevices/id/360/status/" + status));
    };
    QCOMPARE(flush("Pending").status, 200);
    QCOMPARE(commandsOf(device(RefusingPlace)).size(), 1);
    QCOMPARE(flush("Failed").status, 200);
    QVERIFY(commandsOf(device(RefusingPlace)).isEmpty());
    QCOMPARE(flush("Everything").status, 400);
}

void TestJamfCommands::updatesInventoryWhereItStillCan()
{
    const QNetworkRequest request
        = m_probe->request("/JSSResource/mobiledevicecommands/command/UpdateInventory/id/1,2");
    const ProbeReply reply = m_probe->sent("POST", request);
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.header("Content-Type").contains("xml"));
    QCOMPARE(stateOf(device(1)), u"PENDING"_s);

    m_server->change([](JamfSchool &school) { school.hasClassicUpdateInventory = false; });
    QCOMPARE(m_probe->sent("POST", request).status, 404);
}

void TestJamfCommands::dismissesANotification()
{
    const QNetworkRequest request = m_probe->request("/api/v1/notifications/VPP_ACCOUNT_WILL_EXPIRE/1");
    QCOMPARE(m_probe->sent("DELETE", request).status, 204);
    QCOMPARE(m_probe->sent("DELETE", request).status, 404);
    QCOMPARE(m_probe->get("/api/v1/notifications").array().size(), 2);
}

void TestJamfCommands::takesRenewedTokens()
{
    const QByteArray token
        = QByteArray(R"({"expDate":"2027-11-20T15:36:26+0000","token":"eA==","orgName":"Qinghe"})");
    const QByteArray body
        = QJsonDocument(QJsonObject {{u"serviceToken"_s, QString::fromLatin1(token.toBase64())}}).toJson();
    const QNetworkRequest request = m_probe->request("/api/v1/volume-purchasing-locations/1");
    QCOMPARE(m_probe->sent("PATCH", request, body, "application/json").status, 415);
    QCOMPARE(m_probe->sent("PATCH", request, body, "application/merge-patch+json").status, 200);
    QCOMPARE(m_probe->get("/api/v1/volume-purchasing-locations/1").object()[u"tokenExpiration"_s].toString(),
             u"2027-11-20T15:36:26.000Z"_s);

    const QByteArray upload(R"({"tokenFileName":"t.p7m","encodedToken":"TUlNRQ=="})");
    QCOMPARE(m_probe
                 ->sent("PUT", m_probe->request("/api/v1/device-enrollments/1/upload-token"), upload,
                        "application/json")
                 .object()[u"tokenExpirationDate"_s]
                 .toString(),
             u"2027-11-20"_s);
}

QTEST_GUILESS_MAIN(TestJamfCommands)
#include "tst_jamfcommands.moc"
