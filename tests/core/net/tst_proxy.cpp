// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/codes.h"
#include "tests/core/net/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Wire::Asked;
using Wire::Caller;

namespace {

/// A proxy that connects every CONNECT to one port of this computer, once it has seen what it wants to see.
struct Tunnel
{
    explicit Tunnel(quint16 target, const QByteArray &wanted = {})
        : server([this, target, wanted](QTcpSocket &client) { accept(client, target, wanted); })
    {
    }

    void accept(QTcpSocket &client, quint16 target, const QByteArray &wanted)
    {
        auto *far = new QTcpSocket(&client);
        auto head = std::make_shared<QByteArray>();
        QObject::connect(&client, &QIODevice::readyRead, far, [=, this, &client] {
            if (far->state() == QAbstractSocket::ConnectedState) {
                far->write(client.readAll());
                return;
            }
            *head += client.readAll();
            if (!head->endsWith("\r\n\r\n"))
                return;
            heads.append(*head);
            if (!wanted.isEmpty() && !head->contains(wanted)) {
                client.write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                             "Proxy-Authenticate: Basic realm=\"school\"\r\nContent-Length: 0\r\n\r\n");
                head->clear();
                return;
            }
            far->connectToHost(QHostAddress::LocalHost, target);
        });
        QObject::connect(far, &QAbstractSocket::connected, &client,
                         [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(far, &QIODevice::readyRead, &client,
                         [&client, far] { client.write(far->readAll()); });
    }

    [[nodiscard]] QUrl url(const QString &scheme = u"http"_s) const
    {
        return QUrl(scheme + u"://"_s + server.place());
    }

    QByteArrayList heads {};
    TlsServers::Tcp server;
};

} // namespace

class TestProxy final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_school = Sandbox::issue(TlsServers::authority(u"School Root CA"_s));
        m_leaf = Sandbox::issue(TlsServers::server(u"mdm.school.example"_s), &m_school);
        m_authority = Wire::pemOf(m_school);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { qunsetenv("https_proxy"); }

    void goesThroughATypedProxy()
    {
        Wire::Server server(m_leaf, &fine);
        Tunnel tunnel(server.port());
        Caller caller(Base, m_authority, {.mode = Net::Proxy::Mode::Typed, .address = tunnel.url()});

        QCOMPARE(Wire::codeOf(caller.ask({.path = u"/v1"_s, .authorization = Secret("Bearer abc")})),
                 u"200"_s);

        QCOMPARE(tunnel.heads.size(), 1);
        QVERIFY(tunnel.heads.first().startsWith("CONNECT mdm.school.example:8443 HTTP/1.1"));
        QVERIFY(!tunnel.heads.first().contains("abc"));
        QCOMPARE(server.asked.value(0).header("Authorization"), QByteArray("Bearer abc"));
        QVERIFY(server.asked.value(0).header("Proxy-Authorization").isEmpty());
    }

    void signsInToTheProxy()
    {
        Wire::Server server(m_leaf, &fine);
        Tunnel tunnel(server.port(), "Proxy-Authorization: Basic dGVhY2hlcjpwQHNz"); // teacher:p@ss
        Net::Proxy proxy {.mode = Net::Proxy::Mode::Typed, .address = tunnel.url()};

        Caller nobody(Base, m_authority, proxy);
        const Result<Net::Response> unknown = nobody.get();
        QCOMPARE(Wire::codeOf(unknown), QString(Net::Codes::ProxyNeedsSignIn));
        QCOMPARE(unknown.error().about, (QStringList {u"mdm.school.example:8443"_s, tunnel.server.place()}));

        proxy.user = u"teacher"_s;
        proxy.password = Secret("wrong");
        Caller wrong(Base, m_authority, proxy);
        QCOMPARE(Wire::codeOf(wrong.get()), QString(Net::Codes::ProxyRefusedSignIn));
        QVERIFY(server.asked.isEmpty());

        proxy.password = Secret("p@ss");
        Caller teacher(Base, m_authority, proxy);
        QCOMPARE(Wire::codeOf(teacher.get()), u"200"_s);
        QCOMPARE(server.asked.size(), 1);
    }

    void goesThroughTheSystemsProxy()
    {
#ifdef Q_OS_WIN
        QSKIP("The system's proxy is a setting of the account here, not of the environment");
#endif
        Wire::Server server(m_leaf, &fine);
        Tunnel tunnel(server.port(), "Proxy-Authorization: Basic dGVhY2hlcjpwQHNz");
        qputenv("https_proxy", "http://teacher:p%40ss@" + tunnel.server.place().toUtf8());
        Caller caller(Base, m_authority);
        QCOMPARE(Wire::codeOf(caller.get()), u"200"_s);
        QVERIFY(!tunnel.heads.isEmpty());
    }

    void reachesThisComputerWithoutAProxy()
    {
        Wire::Server server([](QTcpSocket &socket, const Asked &) { Wire::answer(socket, "200 OK"); });
        Tunnel tunnel(server.port());
        qputenv("https_proxy", tunnel.url().toEncoded());
        Caller system(server.url());
        QCOMPARE(Wire::codeOf(system.get()), u"200"_s);
        Caller typed(server.url(), {}, {.mode = Net::Proxy::Mode::Typed, .address = tunnel.url()});
        QCOMPARE(Wire::codeOf(typed.get()), u"200"_s);
        QVERIFY(tunnel.heads.isEmpty());
    }

    void usesNoneWhenToldSo()
    {
        Tunnel tunnel(1);
        qputenv("https_proxy", tunnel.url().toEncoded());
        Caller caller(QUrl(u"https://nonexistent.invalid"_s), {}, {.mode = Net::Proxy::Mode::None});
        QCOMPARE(Wire::codeOf(caller.get()), QString(Net::Codes::HostNotFound));
        QVERIFY(tunnel.heads.isEmpty());
    }

    void namesWhatIsWrongWithTheProxy_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<QString>("code");
        const QString unusable(Net::Codes::ProxyUnusable);
        QTest::newRow("nobody there") << QUrl(u"http://localhost:%1"_s.arg(TlsServers::closedPort()))
                                      << QString(Net::Codes::ProxyFailed);
        QTest::newRow("unknown name")
            << QUrl(u"http://nonexistent.invalid:3128"_s) << QString(Net::Codes::ProxyFailed);
        QTest::newRow("SOCKS, nobody there") << QUrl(u"socks5://localhost:%1"_s.arg(TlsServers::closedPort()))
                                             << QString(Net::Codes::ProxyFailed);
        QTest::newRow("no port") << QUrl(u"http://proxy.school.example"_s) << unusable;
        QTest::newRow("TLS") << QUrl(u"https://proxy.school.example:3128"_s) << unusable;
        QTest::newRow("empty") << QUrl() << unusable;
        QTest::newRow("no host") << QUrl(u"http://:3128"_s) << unusable;
    }

    void namesWhatIsWrongWithTheProxy()
    {
        QFETCH(const QUrl, address);
        Caller caller(Base, m_authority, {.mode = Net::Proxy::Mode::Typed, .address = address});
        const Result<Net::Response> result = caller.get();
        QTEST(Wire::codeOf(result), "code");
        QCOMPARE(result.error().about.value(0), u"mdm.school.example:8443"_s);
        if (result.error().code == Net::Codes::ProxyFailed) // which of a school's proxies it was
            QVERIFY2(result.error().about.value(1).startsWith(address.authority() + u": "_s),
                     qPrintable(result.error().about.value(1)));
    }

    void aProxyThatForbidsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"403 Forbidden", "502 Bad Gateway", "503 Busy", "404 Not Found"})
            QTest::newRow(status) << QByteArray(status);
    }

    void aProxyThatForbidsIsNamed()
    {
        QFETCH(const QByteArray, status);
        const TlsServers::Tcp angry([&status](QTcpSocket &client) {
            connect(&client, &QIODevice::readyRead, &client, [&client, &status] {
                client.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                client.disconnectFromHost();
            });
        });
        Caller caller(Base, m_authority,
                      {.mode = Net::Proxy::Mode::Typed, .address = QUrl(u"http://"_s + angry.place())});
        QCOMPARE(Wire::codeOf(caller.get()), QString(Net::Codes::ProxyFailed));
        QCOMPARE(angry.connections(), 1);
    }

private:
    static void fine(QTcpSocket &socket, const Asked &) { Wire::answer(socket, "200 OK", "fine"); }

    const QUrl Base {u"https://mdm.school.example:8443"_s};
    Sandbox::Identity m_school;
    Sandbox::Identity m_leaf;
    QByteArray m_authority;
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
