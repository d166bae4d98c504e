// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/hostsource.h"
#include "core/check/tlschain.h"
#include "core/credentials/codes.h"
#include "core/net/codes.h"
#include "tests/core/check/samples.h"
#include "tests/core/check/tlsservers.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace TlsServers;
namespace Fact = Credentials::Fact;

class TestHostSource final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = Sandbox::issue(authority(u"School Root CA"_s));
        m_intermediate = Sandbox::issue(authority(u"School Issuing CA"_s), &m_root);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(qtCertificate(m_root));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsATrustedChain()
    {
        const Sandbox::Recipe recipe = server(u"localhost"_s);
        const Tls tls(Sandbox::issue(recipe, &m_intermediate), {m_intermediate, m_root});

        const Check::Look look = lookAt(tls.place());

        QVERIFY(look.troubles.isEmpty());
        QCOMPARE(look.observations.size(), 1);
        const Credentials::Observation &seen = look.observations.first();
        QCOMPARE(seen.kind, Credentials::Kind::TlsServerCertificate);
        QCOMPARE(seen.identity, tls.place());
        QCOMPARE(seen.name, u"localhost"_s);
        QCOMPARE(seen.sighting.source, Credentials::SourceKind::TlsHost);
        QCOMPARE(seen.sighting.where, tls.place());
        QCOMPARE(seen.sighting.seenAt, Samples::now());
        QCOMPARE(isoUtc(seen.sighting.notAfter.value()), isoUtc(recipe.notAfter));
        QVERIFY(seen.sighting.problems.isEmpty());
        QCOMPARE(fact(seen, Fact::Verification), u"trusted"_s);
        QCOMPARE(fact(seen, Fact::TlsVersion), u"TLS 1.3"_s);
        QCOMPARE(fact(seen, Fact::LeafNotAfter), QString());
        QCOMPARE(fact(seen, Fact::ChainSubjects).count(u'←'), 2);
        QVERIFY(fact(seen, Fact::ChainIssuer).contains(u"School Root CA"_s));
        QVERIFY(fact(seen, Fact::SubjectAltNames).contains(u"localhost"_s));
        QVERIFY(!seen.sighting.sha256.isEmpty());
    }

    void readsOldTls()
    {
        const Tls tls(Sandbox::issue(server(u"localhost"_s), &m_root), {}, QSsl::TlsV1_2);

        QCOMPARE(fact(lookAt(tls.place()).observations.value(0), Fact::TlsVersion), u"TLS 1.2"_s);
    }

    void saysWhyAChainIsNotTrusted_data()
    {
        QTest::addColumn<Sandbox::Identity>("leaf");
        QTest::addColumn<QList<Sandbox::Identity>>("chain");
        QTest::addColumn<QString>("verification");
        QTest::addColumn<QString>("issuer");

        const auto row
            = [](const char *name, const Sandbox::Identity &leaf, const QList<Sandbox::Identity> &chain,
                 const QString &verification,
                 const QString &issuer) { QTest::newRow(name) << leaf << chain << verification << issuer; };
        row("signed by itself", Sandbox::issue(server(u"localhost"_s)), {}, u"self-signed"_s, u"localhost"_s);
        Sandbox::Recipe expired = server(u"localhost"_s);
        expired.notAfter = QDateTime::currentDateTimeUtc().addDays(-3);
        row("expired", Sandbox::issue(expired, &m_root), {}, u"expired"_s, u"School Root CA"_s);
        Sandbox::Recipe future = server(u"localhost"_s);
        future.notBefore = QDateTime::currentDateTimeUtc().addDays(3);
        row("not yet valid", Sandbox::issue(future, &m_root), {}, u"not-yet-valid"_s, u"School Root CA"_s);
        row("another host", Sandbox::issue(server(u"mdm.school.example"_s), &m_root), {},
            u"wrong-host-name"_s, u"School Root CA"_s);
        const Sandbox::Identity proxy = Sandbox::issue(authority(u"Filter Box CA"_s));
        row("an inspecting proxy", Sandbox::issue(server(u"localhost"_s), &proxy), {proxy},
            u"unknown-authority"_s, u"Filter Box CA"_s);
        row("a missing link", Sandbox::issue(server(u"localhost"_s), &m_intermediate), {},
            u"unknown-authority"_s, u"School Issuing CA"_s);
    }

    void saysWhyAChainIsNotTrusted()
    {
        QFETCH(const Sandbox::Identity, leaf);
        QFETCH(const QList<Sandbox::Identity>, chain);
        QFETCH(const QString, verification);
        QFETCH(const QString, issuer);
        const Tls tls(leaf, chain);

        const Check::Look look = lookAt(tls.place());

        QVERIFY(look.troubles.isEmpty());
        QCOMPARE(look.observations.size(), 1);
        const Credentials::Observation &seen = look.observations.first();
        QVERIFY(seen.sighting.notAfter);
        QCOMPARE(fact(seen, Fact::Verification), verification);
        const QList<Credentials::Problem> problems = problemsOf(seen, Credentials::Codes::TlsUntrusted);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().about.value(0), verification);
        QVERIFY2(problems.first().about.value(1).contains(issuer),
                 qPrintable(problems.first().about.join(u'|')));
    }

    void verifiesAChainWhoseHandshakeWasBrokenOff()
    {
        const Tls tls(Sandbox::issue(server(u"localhost"_s)), {}, QSsl::TlsV1_2);
        const Tcp wantsACertificate([&tls](QTcpSocket &client) { refuseLate(client, tls.port()); });

        const Credentials::Observation seen = lookAt(wantsACertificate.place()).observations.value(0);

        QVERIFY(seen.sighting.notAfter);
        QCOMPARE(fact(seen, Fact::Verification), u"self-signed"_s);
        QCOMPARE(problemsOf(seen, Credentials::Codes::TlsUntrusted).size(), 1);
    }

    void countsTheEarliestEndOfTheChain()
    {
        Sandbox::Recipe short_ = authority(u"Short-lived CA"_s);
        short_.notAfter = QDateTime::currentDateTimeUtc().addDays(20);
        const Sandbox::Identity intermediate = Sandbox::issue(short_, &m_root);
        const Sandbox::Recipe recipe = server(u"localhost"_s);
        const Tls tls(Sandbox::issue(recipe, &intermediate), {intermediate});

        const Credentials::Observation seen = lookAt(tls.place()).observations.value(0);

        QCOMPARE(isoUtc(seen.sighting.notAfter.value()), isoUtc(short_.notAfter));
        QCOMPARE(fact(seen, Fact::LeafNotAfter), isoUtc(recipe.notAfter));
        const QList<Credentials::Problem> problems = problemsOf(seen, Credentials::Codes::ChainEndsEarlier);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().about.value(0).contains(u"Short-lived CA"_s));
        QCOMPARE(problems.first().about.value(1), isoUtc(short_.notAfter));
    }

    void anImpossibleEndIsNotTheIssuers()
    {
        Sandbox::Recipe recipe = server(u"localhost"_s);
        recipe.rawNotAfter = Sandbox::RawTime {false, "271332250000Z"};
        const Sandbox::Identity leaf = Sandbox::issue(recipe, &m_intermediate);
        const Check::SeenChain seen {u"localhost"_s,
                                     u"localhost:443"_s,
                                     {qtCertificate(leaf), qtCertificate(m_intermediate)},
                                     {},
                                     QSsl::TlsV1_3};

        const Credentials::Observation server
            = Check::lookAtChain(seen, Samples::now()).observations.value(0);

        QCOMPARE(server.identity, u"localhost:443"_s);
        QVERIFY(!server.sighting.notAfter);
        QVERIFY(problemsOf(server, Credentials::Codes::ChainEndsEarlier).isEmpty());
    }

    void ignoresCertificatesThatBelongToNoPath()
    {
        Sandbox::Recipe stray = authority(u"Stray CA"_s);
        stray.notAfter = QDateTime::currentDateTimeUtc().addDays(2);
        const Sandbox::Recipe recipe = server(u"localhost"_s);
        const Tls tls(Sandbox::issue(recipe, &m_intermediate), {Sandbox::issue(stray), m_intermediate});

        const Credentials::Observation seen = lookAt(tls.place()).observations.value(0);

        QCOMPARE(isoUtc(seen.sighting.notAfter.value()), isoUtc(recipe.notAfter));
        QVERIFY(problemsOf(seen, Credentials::Codes::ChainEndsEarlier).isEmpty());
    }

    void ignoresACrossCertificateOfATrustedRoot()
    {
        // As when Let's Encrypt went on sending its root as signed by one that had lapsed.
        const Sandbox::Identity oldRoot = Sandbox::issue(authority(u"Old Root CA"_s));
        Sandbox::Recipe cross = authority(u"School Root CA"_s);
        cross.privateKey = m_root.privateKey;
        cross.notAfter = QDateTime::currentDateTimeUtc().addDays(-2);
        const Sandbox::Recipe recipe = server(u"localhost"_s);
        const Tls tls(Sandbox::issue(recipe, &m_intermediate),
                      {m_intermediate, Sandbox::issue(cross, &oldRoot)});

        const Credentials::Observation seen = lookAt(tls.place()).observations.value(0);

        QCOMPARE(isoUtc(seen.sighting.notAfter.value()), isoUtc(recipe.notAfter));
        QVERIFY(problemsOf(seen, Credentials::Codes::ChainEndsEarlier).isEmpty());
        QCOMPARE(fact(seen, Fact::Verification), u"trusted"_s);
    }

    void tellsFailuresApart()
    {
        const Tcp closing(&hangUp);
        const Tcp http(&answerInHttp);
        const QString refused = u"localhost:"_s + QString::number(closedPort());

        QCOMPARE(codeOf(closing.place()), QString(Check::Codes::ConnectionClosed));
        QCOMPARE(codeOf(http.place()), QString(Check::Codes::HandshakeFailed));
        QCOMPARE(codeOf(refused), QString(Check::Codes::ConnectionRefused));
        QCOMPARE(codeOf(u"nonexistent.invalid"_s), QString(Check::Codes::HostNotFound));
        QCOMPARE(codeOf(u"no host"_s), QString(Check::Codes::InvalidHost));
    }

    void readsAnIPv4Literal()
    {
        const Tls tls(Sandbox::issue(server(u"localhost"_s), &m_root));

        const Check::Look look = lookAt(tls.place(u"127.0.0.1"_s));

        QCOMPARE(look.observations.value(0).identity, tls.place(u"127.0.0.1"_s));
        QCOMPARE(fact(look.observations.value(0), Fact::Verification), u"wrong-host-name"_s);
    }

    void hangsUpWhenCancelledOrDestroyed()
    {
        int hungUp = 0;
        const Tcp silent([&hungUp](QTcpSocket &socket) {
            QObject::connect(&socket, &QAbstractSocket::disconnected, &socket, [&hungUp] { ++hungUp; });
        });
        auto source = std::make_unique<Check::HostSource>(silent.place());
        QFuture<Check::Parcel> future = source->look(Samples::now());
        QTRY_COMPARE(silent.connections(), 1);
        future.cancel();
        QTRY_COMPARE(hungUp, 1);
        QTRY_VERIFY(future.isFinished());

        const QFuture<Check::Parcel> other = source->look(Samples::now());
        QTRY_COMPARE(silent.connections(), 2);
        source.reset();
        QTRY_COMPARE(hungUp, 2);
        QVERIFY(other.isFinished());
        QCOMPARE(other.resultCount(), 0);
    }

    void goesThroughTheSystemsProxy()
    {
        const Tls tls(Sandbox::issue(server(u"mdm.school.example"_s), &m_root));
        QByteArray asked;
        const Tcp proxy([&tls, &asked](QTcpSocket &client) { tunnel(client, tls.port(), asked); });
        const Tcp angry([](QTcpSocket &client) {
            connect(&client, &QIODevice::readyRead, &client, [&client] {
                client.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                client.disconnectFromHost();
            });
        });

        qputenv("https_proxy", "http://" + proxy.place().toUtf8());
        const Check::Look look = lookAt(u"mdm.school.example:8443"_s);
        qputenv("https_proxy", "http://" + angry.place().toUtf8());
        const QString refused = codeOf(u"mdm.school.example:8443"_s);
        qunsetenv("https_proxy");

        QVERIFY2(look.troubles.isEmpty(), qPrintable(look.troubles.value(0).error.code));
        QVERIFY(asked.startsWith("CONNECT mdm.school.example:8443 HTTP/1.1"));
        QCOMPARE(fact(look.observations.value(0), Fact::Verification), u"trusted"_s);
        QCOMPARE(refused, QString(Check::Codes::ProxyFailed));
    }

    void saysWhatAProxyThinksOfTheSignIn()
    {
        const Tcp asking([](QTcpSocket &client) {
            connect(&client, &QIODevice::readyRead, &client, [&client] {
                client.write("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=\"school\"\r\n"
                             "Content-Length: 0\r\nConnection: close\r\n\r\n");
                client.disconnectFromHost();
            });
        });
        qputenv("https_proxy", "http://" + asking.place().toUtf8());
        const QString unnamed = codeOf(u"mdm.school.example:8443"_s);
        qputenv("https_proxy", "http://amy:wrong@" + asking.place().toUtf8());
        const QString refused = codeOf(u"mdm.school.example:8443"_s);
        qunsetenv("https_proxy");

        QCOMPARE(unnamed, QString(Net::Codes::ProxyNeedsSignIn));
        QCOMPARE(refused, QString(Net::Codes::ProxyRefusedSignIn));
    }

private:
    static QString fact(const Credentials::Observation &observation, QLatin1StringView key)
    {
        return observation.facts.value(QString(key));
    }

    static QList<Credentials::Problem> problemsOf(const Credentials::Observation &observation,
                                                  QLatin1StringView code)
    {
        QList<Credentials::Problem> problems = observation.sighting.problems;
        problems.removeIf([code](const Credentials::Problem &problem) { return problem.code != code; });
        return problems;
    }

    static Check::Look lookAt(const QString &place)
    {
        Check::HostSource source(place);
        return Samples::lookThrough(source);
    }

    static QString codeOf(const QString &place)
    {
        const Check::Look look = lookAt(place);
        return look.troubles.size() == 1 && look.observations.isEmpty()
            ? QString(look.troubles.first().error.code)
            : QString();
    }

    static void tunnel(QTcpSocket &client, quint16 port, QByteArray &asked)
    {
        auto *server = new QTcpSocket(&client);
        connect(&client, &QIODevice::readyRead, server, [&client, server, port, &asked] {
            if (server->state() == QAbstractSocket::ConnectedState) {
                server->write(client.readAll());
                return;
            }
            asked += client.readAll();
            if (asked.endsWith("\r\n\r\n"))
                server->connectToHost(QHostAddress::LocalHost, port);
        });
        connect(server, &QAbstractSocket::connected, &client,
                [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(server, &QIODevice::readyRead, &client,
                [&client, server] { client.write(server->readAll()); });
    }

    /// What a TLS 1.2 server does that wanted a client's certificate: shows its own, then refuses the answer.
    static void refuseLate(QTcpSocket &client, quint16 port)
    {
        static constexpr QByteArrayView HandshakeFailure {"\x15\x03\x03\x00\x02\x02\x28", 7};
        auto *server = new QTcpSocket(&client);
        connect(&client, &QIODevice::readyRead, server, [&client, server, port, isSecond = false]() mutable {
            if (isSecond) {
                client.write(HandshakeFailure.data(), HandshakeFailure.size());
                client.disconnectFromHost();
                return;
            }
            isSecond = true;
            server->connectToHost(QHostAddress::LocalHost, port);
        });
        connect(server, &QAbstractSocket::connected, &client,
                [&client, server] { server->write(client.readAll()); });
        connect(server, &QIODevice::readyRead, &client,
                [&client, server] { client.write(server->readAll()); });
    }

    Sandbox::Identity m_root;
    Sandbox::Identity m_intermediate;
};

QTEST_GUILESS_MAIN(TestHostSource)
#include "tst_hostsource.moc"
