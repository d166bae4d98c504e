// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"
#include "core/net/client.h"
#include "core/net/proxies.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QPromise>
#include <QSslSocket>

namespace Check {

/// One connection to one TLS server, up to its chain and no further. Cancelling the future or destroying this
/// object hangs up.
class Handshake final : public QObject
{
    Q_OBJECT

public:
    /// @p place is `host:port` as hostAndPort() gives it, @p way how the outside is reached and whom is trusted besides
    /// the system's authorities; its base does not matter.
    Handshake(const QString &place, const QDateTime &now, const Net::Endpoint &way = {});
    ~Handshake() override;

    [[nodiscard]] QFuture<Parcel> start();

private:
    void connectThrough(const QNetworkProxy &proxy);
    void readChain();
    void fail(QAbstractSocket::SocketError error);
    void end(const Error &error);

    QString m_place;
    QString m_host;
    quint16 m_port = 0;
    QDateTime m_now;
    Net::Proxies m_proxies;
    bool m_isOver = false;
    std::shared_ptr<QPromise<Parcel>> m_promise;
    QFutureWatcher<Parcel> m_watcher;
    QSslSocket m_socket;
};

} // namespace Check
