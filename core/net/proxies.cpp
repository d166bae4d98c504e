// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxies.h"

#include "core/base/background.h"
#include "core/net/codes.h"
#include "core/net/place.h"

using namespace Qt::StringLiterals;

namespace Net {

namespace {

constexpr std::chrono::seconds FreshFor {60}; ///< a laptop moves from network to network

/// Typed by hand, so read strictly.
std::optional<QNetworkProxy::ProxyType> typeOf(const QUrl &address)
{
    if (address.scheme() == u"http")
        return QNetworkProxy::HttpProxy;
    if (address.scheme() == u"socks5")
        return QNetworkProxy::Socks5Proxy;
    return {};
}

} // namespace

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url.adjusted(QUrl::RemoveUserInfo)));
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy); // the same server, asked to CONNECT
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy
            || proxy.type() == QNetworkProxy::Socks5Proxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

QString placeOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

Proxies::Proxies(Proxy proxy)
    : m_proxy(std::move(proxy))
{
}

Answer<QNetworkProxy> Proxies::wayTo(const QUrl &url) const
{
    if (m_proxy.mode == Proxy::Mode::None || isThisComputer(url.host()))
        return ready<QNetworkProxy>(QNetworkProxy(QNetworkProxy::NoProxy));
    if (m_proxy.mode == Proxy::Mode::Typed)
        return ready(typedFor(url));
    // A script of the network decides by host; it need not learn what is asked there.
    const QUrl place = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    return inBackground<Result<QNetworkProxy>>(
        [place](QPromise<Result<QNetworkProxy>> &answer) { answer.addResult(systemProxy(place)); });
}

Result<QNetworkProxy> Proxies::typedFor(const QUrl &url) const
{
    const auto type = typeOf(m_proxy.address);
    if (!type || m_proxy.address.host().isEmpty() || m_proxy.address.port() <= 0)
        return failure(ErrorKind::Refused, Codes::ProxyUnusable,
                       {placeOf(url), m_proxy.address.toString(QUrl::RemoveUserInfo)});
    return QNetworkProxy(*type, m_proxy.address.host(), quint16(m_proxy.address.port()), m_proxy.user,
                         QString::fromUtf8(m_proxy.password.reveal()));
}

void ChosenProxies::choose(const QUrl &url, const QNetworkProxy &proxy)
{
    m_chosen.insert(placeOf(url), {proxy, QDeadlineTimer(FreshFor)});
}

void ChosenProxies::forget(const QUrl &url)
{
    m_chosen.remove(placeOf(url));
}

bool ChosenProxies::isFresh(const QUrl &url) const
{
    const auto found = m_chosen.constFind(placeOf(url));
    return found != m_chosen.constEnd() && !found->stale.hasExpired();
}

QNetworkProxy ChosenProxies::chosenFor(const QUrl &url) const
{
    return m_chosen.value(placeOf(url)).proxy;
}

QList<QNetworkProxy> ChosenProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return {chosenFor(query.url())};
}

} // namespace Net
