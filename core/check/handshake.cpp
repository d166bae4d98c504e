// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/handshake.h"

#include "core/base/answer.h"
#include "core/base/background.h"
#include "core/check/codes.h"
#include "core/check/tlschain.h"
#include "core/net/codes.h"
#include "core/net/place.h"
#include "core/net/proxies.h"
#include "core/net/trust.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

Error errorOf(QAbstractSocket::SocketError error, const QString &host, const QString &port,
              const QString &words, const QNetworkProxy &proxy)
{
    const bool isProxied = proxy.type() != QNetworkProxy::NoProxy;
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return {ErrorKind::Unreachable, Codes::HostNotFound, {host}};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::Unreachable, Codes::ConnectionRefused, {host, port}};
    case QAbstractSocket::RemoteHostClosedError:
        return {ErrorKind::Unreachable, Codes::ConnectionClosed, {host, port}};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ErrorKind::Unreachable, Codes::HandshakeFailed, {host, port, words}};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {ErrorKind::Unauthorized,
                proxy.user().isEmpty() ? Net::Codes::ProxyNeedsSignIn : Net::Codes::ProxyRefusedSignIn,
                {host, Net::placeOf(proxy)},
                words};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return {ErrorKind::Unreachable, Codes::ProxyFailed, {host, words}};
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::UnknownSocketError:
        if (isProxied) // it refused to connect, or did so in a way of its own
            return {ErrorKind::Unreachable, Codes::ProxyFailed, {host, words}};
        [[fallthrough]];
    default: return {ErrorKind::Unreachable, Codes::NetworkUnreachable, {host}, words};
    }
}

} // namespace

Handshake::Handshake(const QString &place, const QDateTime &now, const Net::Endpoint &way)
    : m_place(place)
    , m_now(now)
    , m_proxies(way.proxy)
    , m_promise(std::make_shared<QPromise<Parcel>>())
{
    const QUrl url(u"https://"_s + place);
    m_host = url.host();
    m_port = static_cast<quint16>(url.port());
    if (!way.authority.isEmpty()) {
        if (const auto tls = Net::trusting(way.authority))
            m_socket.setSslConfiguration(*tls);
    }
    // Verified for real, while the handshake ends in either case: nothing but the chain is of interest here.
    m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_socket.setProtocol(QSsl::AnyProtocol);
    connect(&m_socket, &QSslSocket::encrypted, this, &Handshake::readChain);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Handshake::fail);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        m_isOver = true;
        m_socket.abort();
        m_promise->finish();
    });
}

Handshake::~Handshake()
{
    m_socket.disconnect(this);
    m_watcher.disconnect(this);
    if (!m_isOver)
        m_promise->finish();
}

QFuture<Parcel> Handshake::start()
{
    m_promise->start();
    m_watcher.setFuture(m_promise->future());
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_host);
    url.setPort(m_port);
    deliver(m_proxies.wayTo(url), this, [this](const Result<QNetworkProxy> &proxy) {
        if (m_isOver)
            return;
        if (proxy)
            connectThrough(*proxy);
        else
            end(proxy.error());
    });
    return m_promise->future();
}

void Handshake::connectThrough(const QNetworkProxy &proxy)
{
    m_socket.setProxy(proxy);
    m_socket.connectToHostEncrypted(m_host, m_port);
}

void Handshake::readChain()
{
    if (m_isOver)
        return;
    SeenChain seen {m_host, m_place, m_socket.peerCertificateChain(), {}, m_socket.sessionProtocol()};
    // QSslSocket tells what it thinks of a chain only at the end of a handshake; before it, no errors mean nothing.
    if (m_socket.isEncrypted())
        seen.errors = m_socket.sslHandshakeErrors();
    if (seen.certificates.isEmpty())
        return end({ErrorKind::Unreachable, Codes::NoCertificate, {m_host, QString::number(m_port)}});
    m_isOver = true;
    m_socket.close();
    inBackground(m_promise, [seen = std::move(seen), now = m_now](QPromise<Parcel> &promise) {
        promise.addResult(Parcel(lookAtChain(seen, now)));
    });
}

void Handshake::fail(QAbstractSocket::SocketError error)
{
    if (m_isOver)
        return;
    // A server that asks for a client's certificate ends the handshake, having shown its own.
    if (error != QAbstractSocket::RemoteHostClosedError && !m_socket.peerCertificateChain().isEmpty())
        return readChain();
    end(errorOf(error, m_host, QString::number(m_port), m_socket.errorString(), m_socket.proxy()));
}

void Handshake::end(const Error &error)
{
    m_isOver = true;
    m_socket.abort();
    Look look;
    look.troubles.append({Credentials::SourceKind::TlsHost, m_place, error});
    m_promise->addResult(Parcel(std::move(look)));
    m_promise->finish();
}

} // namespace Check
