// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/failures.h"

#include "core/net/codes.h"
#include "core/net/place.h"
#include "core/net/proxies.h"
#include "core/net/untrusted.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Net {

namespace {

bool isProxied(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy;
}

QString issuerOf(const QSslCertificate &certificate)
{
    QStringList parts = certificate.issuerInfo(QSslCertificate::CommonName)
        + certificate.issuerInfo(QSslCertificate::Organization);
    parts.removeDuplicates();
    return parts.isEmpty() ? certificate.issuerDisplayName() : parts.join(u", "_s);
}

Error untrusted(const Circumstances &seen)
{
    const QSslCertificate leaf
        = seen.chain.isEmpty() ? seen.tlsErrors.first().certificate() : seen.chain.first();
    const QString sha256 = QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex());
    QStringList words;
    for (const QSslError &error : seen.tlsErrors)
        words.append(error.errorString());
    return {ErrorKind::Unreachable,
            Codes::ServerUntrusted,
            {placeOf(seen.url), reasonsOf(seen.tlsErrors).join(u", "_s), issuerOf(leaf), sha256},
            words.join(u' ') + u" SHA-256 "_s + sha256};
}

Error proxyFailure(QNetworkReply::NetworkError error, const QString &words, const Circumstances &seen)
{
    const QString host = placeOf(seen.url);
    if (error != QNetworkReply::ProxyAuthenticationRequiredError)
        return {ErrorKind::Unreachable, Codes::ProxyFailed, {host, placeOf(seen.proxy) + u": "_s + words}};
    const auto code = seen.proxy.user().isEmpty() ? Codes::ProxyNeedsSignIn : Codes::ProxyRefusedSignIn;
    return {ErrorKind::Unauthorized, code, {host, placeOf(seen.proxy)}, words};
}

Error breakOf(const QString &words, const Circumstances &seen)
{
    const QString host = placeOf(seen.url);
    return seen.hasAnswer ? Error {ErrorKind::Malformed, Codes::BodyCut, {host}, words}
                          : Error {ErrorKind::Unreachable, Codes::ConnectionBroken, {host}, words};
}

} // namespace

bool isMerelyAStatus(QNetworkReply::NetworkError error, int status)
{
    // Qt wants to rewind the body for a redirect that it was told to leave alone.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    return status >= 400 && error > QNetworkReply::ProxyAuthenticationRequiredError
        && error != QNetworkReply::ProtocolFailure;
}

bool isBreak(QNetworkReply::NetworkError error, const QNetworkProxy &proxy)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProtocolFailure: return true;
    case QNetworkReply::UnknownNetworkError: return !isProxied(proxy);
    default: return false;
    }
}

Error failureOf(QNetworkReply::NetworkError error, const QString &words, const Circumstances &seen)
{
    const QString host = placeOf(seen.url);
    if (!seen.tlsErrors.isEmpty())
        return untrusted(seen);
    // The words for what was never reached would say of an order that it is safe to send it again.
    const bool isUnspecific
        = error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TimeoutError;
    if (seen.isSent && isUnspecific)
        return breakOf(words, seen);
    // What Qt makes of a proxy's refusal, such as 404 or 503, reads as if it were the server's.
    const bool isUnmade
        = error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError;
    if (isProxied(seen.proxy) && isUnmade)
        return proxyFailure(QNetworkReply::UnknownProxyError, words, seen);
    switch (error) {
    case QNetworkReply::HostNotFoundError: return {ErrorKind::Unreachable, Codes::HostNotFound, {host}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Unreachable,
                Codes::ConnectionRefused,
                {seen.url.host(), QString::number(seen.url.port(seen.url.scheme() == u"https" ? 443 : 80))}};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Unreachable, Codes::TlsFailed, {host, words}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return proxyFailure(error, words, seen);
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Unreachable, Codes::NetworkUnreachable, {host}, words};
    default: break;
    }
    if (isProxied(seen.proxy) && !seen.hasAnswer && !isBreak(error, seen.proxy))
        return proxyFailure(QNetworkReply::UnknownProxyError, words, seen);
    if (error == QNetworkReply::UnknownNetworkError && !seen.hasAnswer)
        return {ErrorKind::Unreachable, Codes::NetworkUnreachable, {host}, words};
    return breakOf(words, seen);
}

} // namespace Net
