// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"
#include "tests/core/check/tlsservers.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTest>

#include <functional>

/// An HTTP server that answers exactly the bytes a test tells it to, and clients that are not patient.
namespace Wire {

using namespace Qt::StringLiterals;

struct Asked
{
    QByteArray verb;
    QByteArray target;
    QByteArray head; ///< all of it, as it came
    QByteArray body {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

inline void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &body = {},
                   const QByteArray &headers = {})
{
    socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                 + headers + "\r\n" + body);
}

class Server final
{
public:
    using Act = std::function<void(QTcpSocket &, const Asked &)>;

    explicit Server(Act act)
        : m_act(std::move(act))
        , m_server(std::make_unique<QTcpServer>())
    {
        QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
    }

    Server(const Sandbox::Identity &identity, Act act)
        : m_act(std::move(act))
    {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = server->sslConfiguration();
        tls.setLocalCertificate(TlsServers::qtCertificate(identity));
        tls.setPrivateKey(QSslKey(Sandbox::sec1Key(identity.privateKey), QSsl::Ec, QSsl::Der));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(),
                         [this] { accept(); });
        m_server = std::move(server);
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QString place(const QString &host = u"localhost"_s) const
    {
        return host + u':' + QString::number(port());
    }
    [[nodiscard]] QUrl url(const QString &host = u"localhost"_s) const
    {
        const bool isTls = qobject_cast<QSslServer *>(m_server.get());
        return QUrl((isTls ? u"https://"_s : u"http://"_s) + place(host));
    }

    QList<Asked> asked {};
    int hungUp = 0;

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QAbstractSocket::disconnected, m_server.get(), [this] { ++hungUp; });
            auto bytes = std::make_shared<QByteArray>();
            const auto take = [this, socket, bytes] {
                *bytes += socket->readAll();
                read(*socket, *bytes);
            };
            QObject::connect(socket, &QIODevice::readyRead, m_server.get(), take);
            take();
        }
    }

    void read(QTcpSocket &socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Asked one;
        one.head = bytes.first(end);
        const QByteArrayList line = one.head.split('\r').first().split(' ');
        one.verb = line.value(0);
        one.target = line.value(1);
        const qsizetype length = one.header("Content-Length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        one.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        asked.append(one);
        m_act(socket, one);
    }

    Act m_act;
    std::unique_ptr<QTcpServer> m_server;
};

inline QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC};
}

inline Net::Pace hasty()
{
    return {.firstWait = std::chrono::milliseconds(1), .longestWait = std::chrono::milliseconds(5)};
}

/// A client of @p base with little patience.
struct Caller
{
    explicit Caller(const QUrl &base, const QByteArray &authority = {}, const Net::Proxy &proxy = {},
                    const Net::Pace &pace = hasty(), int connections = 5)
        : client(std::make_unique<Net::Client>(
            Net::Endpoint {.base = base, .authority = authority, .proxy = proxy}, connections,
            [] { return now(); }, nullptr, pace))
    {
    }

    [[nodiscard]] Result<Net::Response> ask(const Net::Request &request, Net::CookieJar *cookies = nullptr)
    {
        const Answer<Net::Response> answer = client->send(request, cookies);
        const bool isOver = QTest::qWaitFor([&answer] { return answer.isFinished(); }, 60'000);
        if (!isOver || answer.resultCount() == 0)
            return failure(ErrorKind::LocalFault, "test-saw-nothing"_L1);
        return answer.result();
    }

    [[nodiscard]] Result<Net::Response> get(const QString &path = u"/"_s) { return ask({.path = path}); }

    std::unique_ptr<Net::Client> client;
};

inline QString codeOf(const Result<Net::Response> &result)
{
    return result ? QString::number(result->status) : QString(result.error().code);
}

inline QByteArray pemOf(const Sandbox::Identity &identity)
{
    return Sandbox::pem("CERTIFICATE", identity.certificate);
}

} // namespace Wire
