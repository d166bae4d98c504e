// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/forge.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

/// Servers on this computer that behave well or badly, for as long as the object lives.
namespace TlsServers {

using namespace Qt::StringLiterals;

inline Sandbox::Recipe authority(const QString &name)
{
    Sandbox::Recipe recipe;
    recipe.commonName = name;
    recipe.isCa = true;
    recipe.notBefore = QDateTime::currentDateTimeUtc().addDays(-30);
    recipe.notAfter = recipe.notBefore.addYears(10);
    return recipe;
}

inline Sandbox::Recipe server(const QString &name)
{
    Sandbox::Recipe recipe = authority(name);
    recipe.isCa = false;
    recipe.serverAuth = true;
    recipe.dnsNames = {name};
    recipe.notAfter = recipe.notBefore.addDays(130);
    return recipe;
}

inline QSslCertificate qtCertificate(const Sandbox::Identity &identity)
{
    return QSslCertificate(identity.certificate, QSsl::Der);
}

/// A TLS server that shows @p identity and then @p chain.
class Tls final
{
public:
    explicit Tls(const Sandbox::Identity &identity, const QList<Sandbox::Identity> &chain = {},
                 QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QSslConfiguration configuration = m_server.sslConfiguration();
        QList<QSslCertificate> certificates {qtCertificate(identity)};
        for (const Sandbox::Identity &link : chain)
            certificates.append(qtCertificate(link));
        configuration.setLocalCertificateChain(certificates);
        configuration.setPrivateKey(QSslKey(Sandbox::sec1Key(identity.privateKey), QSsl::Ec, QSsl::Der));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_server.setMaxPendingConnections(200); // it does not go on once it has reached this number
        m_server.setListenBacklogSize(200);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString place(const QString &host = u"localhost"_s) const
    {
        return host + u':' + QString::number(m_server.serverPort());
    }

private:
    QSslServer m_server;
};

/// A TCP server that does one thing with each connection, or nothing at all.
class Tcp final
{
public:
    using Act = std::function<void(QTcpSocket &)>;

    explicit Tcp(Act act = {})
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, act = std::move(act)] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++m_connections;
                if (act)
                    act(*socket);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString place() const { return u"localhost:"_s + QString::number(m_server.serverPort()); }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    QTcpServer m_server;
    int m_connections = 0;
};

inline void hangUp(QTcpSocket &socket)
{
    QObject::connect(&socket, &QIODevice::readyRead, &socket, &QAbstractSocket::abort);
}

inline void answerInHttp(QTcpSocket &socket)
{
    QObject::connect(&socket, &QIODevice::readyRead, &socket, [&socket] {
        socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    });
}

/// A port where nobody listens.
inline quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace TlsServers
