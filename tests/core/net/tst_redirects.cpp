// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "core/net/cookiejar.h"
#include "tests/core/net/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Wire::Asked;
using Wire::Caller;

namespace {

Wire::Server::Act fine()
{
    return [](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "200 OK", "there"); };
}

/// Sends on from every target but those that begin with "/end".
Wire::Server::Act sendingOn(const QByteArray &status, const QByteArray &location)
{
    return [status, location](QTcpSocket &socket, const Asked &asked) {
        if (asked.target.startsWith("/end"))
            return Wire::answer(socket, "200 OK", "here");
        Wire::answer(socket, status + " Elsewhere", "moved", "Location: " + location + "\r\n");
    };
}

} // namespace

class TestRedirects final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsOnTheSameHost_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301", "302", "303", "307", "308"})
            QTest::newRow(status) << QByteArray(status);
    }

    void followsOnTheSameHost()
    {
        QFETCH(const QByteArray, status);
        Wire::Server server(sendingOn(status, "/end?x=1#part"));
        Caller caller(server.url());

        const Result<Net::Response> result
            = caller.ask({.path = u"/begin"_s, .headers = {{"X-Session", "s"}}, .authorization = Secret("Bearer abc")});

        QCOMPARE(Wire::codeOf(result), u"200"_s);
        QCOMPARE(result->body, QByteArray("here"));
        QCOMPARE(server.asked.size(), 2);
        QCOMPARE(server.asked.at(1).target, QByteArray("/end?x=1"));
        QCOMPARE(server.asked.at(1).header("Authorization"), QByteArray("Bearer abc"));
        QCOMPARE(server.asked.at(1).header("X-Session"), QByteArray("s"));
    }

    /// It is asked for once a try, and there is no other.
    void carriesATokenThatIsAskedForOnTheSameHost()
    {
        Wire::Server server(sendingOn("302", "/end"));
        Caller caller(server.url());
        int given = 0;
        const auto give = [&given] {
            ++given;
            return ready(Result<Secret>(Secret("Bearer abc")));
        };

        QCOMPARE(Wire::codeOf(caller.ask({.path = u"/begin"_s, .authorize = give})), u"200"_s);

        QCOMPARE(server.asked.size(), 2);
        QCOMPARE(server.asked.at(0).header("Authorization"), QByteArray("Bearer abc"));
        QCOMPARE(server.asked.at(1).header("Authorization"), QByteArray("Bearer abc"));
        QCOMPARE(given, 1);
    }

    void carriesNothingToAnotherHost()
    {
        Wire::Server other(fine());
        Wire::Server server(sendingOn("302", other.url().toEncoded() + "/log"));
        Caller caller(server.url());

        const Result<Net::Response> result = caller.ask({.authorization = Secret("Bearer abc")});

        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::RedirectedElsewhere));
        QCOMPARE(result.error().about, (QStringList {server.place(), other.place()}));
        QCOMPARE(result.error().kind, ErrorKind::Refused);
        QVERIFY(other.asked.isEmpty());
        // Nor without a token, unless the caller says that nothing secret goes with it.
        QCOMPARE(Wire::codeOf(caller.get()), QString(Net::Codes::RedirectedElsewhere));
        // What the caller says does not count where there is a token after all.
        QCOMPARE(Wire::codeOf(caller.ask({.authorization = Secret("Bearer abc"), .isWithoutBearer = true})),
                 QString(Net::Codes::RedirectedElsewhere));
        QVERIFY(other.asked.isEmpty());
    }

    void goesToAnotherHostBare()
    {
        Wire::Server other(fine());
        Wire::Server server([&other](QTcpSocket &socket, const Asked &) {
            Wire::answer(socket, "302 Found", {},
                         "Set-Cookie: a=b; Path=/\r\nLocation: " + other.url().toEncoded() + "/log?key=1\r\n");
        });
        Caller caller(server.url());
        Net::CookieJar jar;

        const Result<Net::Response> result
            = caller.ask({.headers = {{"X-Session", "s"}}, .isWithoutBearer = true}, &jar);

        QCOMPARE(Wire::codeOf(result), u"200"_s);
        QCOMPARE(result->body, QByteArray("there"));
        const Asked asked = other.asked.value(0);
        QCOMPARE(asked.target, QByteArray("/log?key=1"));
        QVERIFY(asked.header("Authorization").isEmpty());
        QVERIFY(asked.header("X-Session").isEmpty());
        QVERIFY(asked.header("Cookie").isEmpty());
    }

    void theSchoolsAuthorityIsTrustedForItsOwnHostOnly()
    {
        const Sandbox::Identity school = Sandbox::issue(TlsServers::authority(u"School Root CA"_s));
        const Sandbox::Identity leaf = Sandbox::issue(TlsServers::server(u"localhost"_s), &school);
        Wire::Server other(leaf, fine());
        Wire::Server server(leaf, sendingOn("302", other.url().toEncoded() + "/log"));
        Caller caller(server.url(), Wire::pemOf(school));
        const Result<Net::Response> result = caller.ask({.isWithoutBearer = true});
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::ServerUntrusted));
        QCOMPARE(result.error().about.value(0), other.place());
        QVERIFY(other.asked.isEmpty());
    }

    void neverGoesDownToPlainHttp()
    {
        const Sandbox::Identity school = Sandbox::issue(TlsServers::authority(u"School Root CA"_s));
        Wire::Server plain(fine());
        Wire::Server server(Sandbox::issue(TlsServers::server(u"localhost"_s), &school),
                            sendingOn("301", plain.url().toEncoded()));
        Caller caller(server.url(), Wire::pemOf(school));
        const Result<Net::Response> result = caller.ask({.isWithoutBearer = true});
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::RedirectedElsewhere));
        QCOMPARE(result.error().about.value(1), u"http://"_s + plain.place());
        QVERIFY(plain.asked.isEmpty());
    }

    void refusesOddPlaces_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("plain") << QByteArray("http://mdm.school.example/");
        QTest::newRow("password") << QByteArray("https://user:pw@mdm.school.example/");
        QTest::newRow("no host") << QByteArray("https:///x");
        QTest::newRow("data") << QByteArray("data:text/plain,x");
        QTest::newRow("garbage") << QByteArray("http://[");
    }

    void refusesOddPlaces()
    {
        QFETCH(const QByteArray, location);
        Wire::Server server(sendingOn("302", location));
        Caller caller(server.url());
        const Result<Net::Response> result = caller.ask({.isWithoutBearer = true});
        QCOMPARE(Wire::codeOf(result), QString(Net::Codes::RedirectedElsewhere));
        QVERIFY(!result.error().about.join(u' ').contains(u"pw"_s));
    }

    void goesInNoCircles()
    {
        Wire::Server server(sendingOn("302", "/again"));
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.get()), QString(Net::Codes::TooManyRedirects));
        QCOMPARE(server.asked.size(), 6);
    }

    void aCommandIsSentOnOnlyAsTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        const QString refused(Net::Codes::RedirectedElsewhere);
        QTest::newRow("301") << QByteArray("301") << refused << QByteArray() << QByteArray();
        QTest::newRow("302") << QByteArray("302") << refused << QByteArray() << QByteArray();
        QTest::newRow("303") << QByteArray("303") << u"200"_s << QByteArray("GET") << QByteArray();
        QTest::newRow("307") << QByteArray("307") << u"200"_s << QByteArray("POST") << QByteArray("push");
        QTest::newRow("308") << QByteArray("308") << u"200"_s << QByteArray("POST") << QByteArray("push");
    }

    void aCommandIsSentOnOnlyAsTheServerSays()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QString, outcome);
        Wire::Server server(sendingOn(status, "/end"));
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.ask({.verb = "POST", .body = Secret("push"), .contentType = "text/plain"})),
                 outcome);
        QTEST(server.asked.size() > 1 ? server.asked.at(1).verb : QByteArray(), "verb");
        QTEST(server.asked.size() > 1 ? server.asked.at(1).body : QByteArray(), "body");
    }

    void aRedirectToNowhereIsAnAnswer()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "302 Found"); });
        Caller caller(server.url());
        QCOMPARE(Wire::codeOf(caller.get()), u"302"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
