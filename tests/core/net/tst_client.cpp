// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/net/codes.h"
#include "core/net/cookiejar.h"
#include "tests/core/net/wire.h"

#include <QMutex>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Wire::Asked;
using Wire::Caller;

namespace {

void echo(QTcpSocket &socket, const Asked &)
{
    Wire::answer(socket, "200 OK", "{}", "Content-Type: application/json; charset=utf-8\r\nX-One: 1\r\n");
}

} // namespace

class TestClient final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhatItIsTold()
    {
        Wire::Server server(&echo);
        Caller caller(server.url());
        const Result<Net::Response> result
            = caller.ask({.verb = "POST",
                          .path = u"/api/v1/oauth/token?a=b%20c"_s,
                          .headers = {{"Accept", "application/json"}},
                          .authorization = Secret("Bearer abc"),
                          .body = Secret("client_secret=x"),
                          .contentType = "application/x-www-form-urlencoded"});

        QVERIFY2(result, qPrintable(Wire::codeOf(result)));
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("{}"));
        QCOMPARE(result->header("x-one"), QByteArray("1"));
        QVERIFY(result->isJson());
        QCOMPARE(server.asked.size(), 1);
        const Asked asked = server.asked.first();
        QCOMPARE(asked.verb, QByteArray("POST"));
        QCOMPARE(asked.target, QByteArray("/api/v1/oauth/token?a=b%20c"));
        QCOMPARE(asked.body, QByteArray("client_secret=x"));
        QCOMPARE(asked.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(asked.header("Accept"), QByteArray("application/json"));
        QCOMPARE(asked.header("Authorization"), QByteArray("Bearer abc"));
        QCOMPARE(asked.header("User-Agent"), QByteArray("Caretaker/" CARETAKER_VERSION));
        QVERIFY(asked.header("Cookie").isEmpty());
    }

    void speaksEveryVerb_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"GET", "POST", "PUT", "PATCH", "DELETE"})
            QTest::newRow(verb) << QByteArray(verb);
    }

    void speaksEveryVerb()
    {
        QFETCH(const QByteArray, verb);
        Wire::Server server(&echo);
        Caller caller(server.url());

        QCOMPARE(Wire::codeOf(caller.ask({.verb = verb})), u"200"_s);

        QCOMPARE(server.asked.value(0).verb, verb);
        QVERIFY(server.asked.value(0).body.isEmpty());
    }

    void givesEveryStatusWithItsBody_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"204 None", "304 Not", "400 Bad", "401 No", "403 No", "404 No", "405 No",
                                   "409 No", "410 No", "418 No", "501 No", "599 No"})
            QTest::newRow(status) << QByteArray(status);
    }

    void givesEveryStatusWithItsBody()
    {
        QFETCH(const QByteArray, status);
        const bool hasBody = status >= "4";
        Wire::Server server([&](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, status, hasBody ? "why" : "", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        });
        Caller caller(server.url());

        const Result<Net::Response> result = caller.get();

        QCOMPARE(Wire::codeOf(result), QString::fromLatin1(status.first(3)));
        QCOMPARE(result->body, hasBody ? QByteArray("why") : QByteArray());
        QVERIFY(!result->isJson());
        QCOMPARE(server.asked.size(), 1);
    }

    void keepsToItsHost()
    {
        Wire::Server server(&echo);
        Caller caller(QUrl(server.url().toString() + u"/base/"_s));

        QCOMPARE(Wire::codeOf(caller.get(u"/v1/x?page=1"_s)), u"200"_s);
        QCOMPARE(Wire::codeOf(caller.get(u"v1/y"_s)), u"200"_s);
        QCOMPARE(Wire::codeOf(caller.get(server.url().toString() + u"/other?cursor=a%2Fb"_s)), u"200"_s);
        QCOMPARE(server.asked.value(0).target, QByteArray("/base/v1/x?page=1"));
        QCOMPARE(server.asked.value(1).target, QByteArray("/base/v1/y"));
        QCOMPARE(server.asked.value(2).target, QByteArray("/other?cursor=a%2Fb"));

        const QString port = QString::number(server.port());
        for (const QString &elsewhere :
             {u"https://localhost:"_s + port + u"/x"_s, u"http://localhost:1/x"_s,
              u"http://127.0.0.1:"_s + port + u"/x"_s, u"//evil.example/x"_s, u"file:///etc/passwd"_s,
              u"http://user@localhost:"_s + port + u"/x"_s, u"http://localhost:"_s + port + u"@evil.example/"_s})
            QCOMPARE(Wire::codeOf(caller.get(elsewhere)), QString(Net::Codes::AddressElsewhere));
        QCOMPARE(server.asked.size(), 3);
    }

    void aPathNeverBecomesAHost()
    {
        Wire::Server server(&echo);
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.get(u"@evil.example/x"_s)), u"200"_s);
        QCOMPARE(server.asked.value(0).target, QByteArray("/@evil.example/x"));
    }

    void refusesPlainHttpBeyondThisComputer()
    {
        for (const QString &address : {u"http://mdm.school.example"_s, u"ftp://localhost"_s, u"https://"_s,
                                       u"mdm.school.example"_s, u"https://user:pw@mdm.school.example"_s}) {
            Caller caller((QUrl(address)));
            const Result<Net::Response> result = caller.get();
            QCOMPARE(Wire::codeOf(result), QString(Net::Codes::AddressUnusable));
            QVERIFY(!result.error().about.value(0).contains(u"pw"_s));
        }
    }

    void tellsFailuresApart()
    {
        Caller refused(QUrl(u"http://localhost:%1"_s.arg(TlsServers::closedPort())));
        QCOMPARE(Wire::codeOf(refused.get()), QString(Net::Codes::ConnectionRefused));
        Caller unknown(QUrl(u"https://nonexistent.invalid"_s));
        const Result<Net::Response> result = unknown.get();
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::HostNotFound));
        QCOMPARE(result.error().about, QStringList {u"nonexistent.invalid"_s});
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    }

    void keepsCookiesInAJarOnly()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "200 OK", {}, "Set-Cookie: node=a; Path=/\r\nSet-Cookie: id=7; HttpOnly\r\n");
        });
        Caller caller(server.url());
        Net::CookieJar jar;

        QVERIFY(caller.get());
        QVERIFY(caller.get());
        QVERIFY(caller.ask({}, &jar));
        QVERIFY(caller.ask({}, &jar));
        QVERIFY(caller.get());

        for (const int i : {0, 1, 2, 4})
            QVERIFY(server.asked.value(i).header("Cookie").isEmpty());
        QVERIFY(server.asked.value(3).header("Cookie").contains("node=a"));
        QVERIFY(server.asked.value(3).header("Cookie").contains("id=7"));
    }

    void measuresTheClock()
    {
        QByteArray date = "Fri, 20 Nov 2026 00:58:03 GMT";
        Wire::Server server([&date](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "400 Bad Request", {}, "Date: " + date + "\r\n");
        });
        Caller caller(server.url());
        QVERIFY(!caller.client->clockOffset());

        QVERIFY(caller.get());
        QCOMPARE(caller.client->clockOffset(), std::chrono::seconds(240));
        date = "Fri, 20 Nov 2026 01:03:03 GMT";
        QVERIFY(caller.get());
        QCOMPARE(caller.client->clockOffset(), std::chrono::seconds(-60));
        date = "yesterday";
        QVERIFY(caller.get());
        QCOMPARE(caller.client->clockOffset(), std::chrono::seconds(-60));
    }

    void logsNoSecret()
    {
        Wire::Server server(&echo);
        Caller caller(server.url());
        QTest::failOnWarning(QRegularExpression(u"hush"_s));
        QLoggingCategory::setFilterRules(u"caretaker.net.debug=true"_s);
        static QMutex mutex;
        static QStringList lines;
        lines.clear();
        // Of all threads; others may say things of their own.
        const auto keep = [](QtMsgType, const QMessageLogContext &context, const QString &line) {
            const QMutexLocker lock(&mutex);
            if (QLatin1StringView(context.category) == "caretaker.net"_L1)
                lines.append(line);
        };
        const QtMessageHandler before = qInstallMessageHandler(keep);
        (void)caller.ask({.path = u"/v1/devices?user=hush&page=2"_s, .authorization = Secret("Bearer hush")});
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});

        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith(u"GET localhost:%1 /v1/devices?user=…&page=… 200 "_s.arg(server.port())),
                 qPrintable(lines.first()));
        QVERIFY(!lines.first().contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
