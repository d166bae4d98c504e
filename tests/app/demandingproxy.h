// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

/// A proxy on a thread of its own, for tests that wait for other programs: it asks for a name and password,
/// and when it has got them it leads nowhere.
class DemandingProxy final : public QThread
{
public:
    DemandingProxy(const QByteArray &user, const QByteArray &password)
        : m_wanted("Proxy-Authorization: Basic " + (user + ':' + password).toBase64())
    {
        start();
        while (m_port == 0)
            msleep(5);
    }
    ~DemandingProxy() override
    {
        requestInterruption();
        wait();
    }

    [[nodiscard]] QString place() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] int signIns() const { return m_signIns; }

protected:
    void run() override
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port for a proxy");
        m_port = server.serverPort();
        while (!isInterruptionRequested()) {
            // Two may have come at once.
            if (!server.hasPendingConnections() && !server.waitForNewConnection(50))
                continue;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            while (answer(*client)) { }
        }
    }

private:
    /// False once the connection is to end.
    bool answer(QTcpSocket &client)
    {
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            if (!client.waitForReadyRead(10'000))
                return false;
            head += client.readAll();
        }
        const bool isSignedIn = head.contains(m_wanted);
        m_signIns += isSignedIn ? 1 : 0;
        client.write(isSignedIn ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                : "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                  "Proxy-Authenticate: Basic realm=\"school\"\r\nContent-Length: 0\r\n\r\n");
        client.waitForBytesWritten(2000);
        return !isSignedIn;
    }

    QByteArray m_wanted;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_signIns = 0;
};
