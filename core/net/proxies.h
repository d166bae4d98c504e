// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>

namespace Net {

/// The first proxy of the system that can carry TLS. May wait for a proxy script (PAC): not for the window's thread.
[[nodiscard]] QNetworkProxy systemProxy(const QUrl &url);

/// `host:port`, without user and password.
[[nodiscard]] QString placeOf(const QNetworkProxy &proxy);

/// Which way leads to a place. None but the direct one leads to this computer.
class Proxies final
{
public:
    explicit Proxies(Proxy proxy);

    /// Asks the system in the background. Error proxy-unusable where the typed address is none.
    [[nodiscard]] Answer<QNetworkProxy> wayTo(const QUrl &url) const;

private:
    [[nodiscard]] Result<QNetworkProxy> typedFor(const QUrl &url) const;

    Proxy m_proxy;
};

/// Tells a network access manager what has been found out for each place.
class ChosenProxies final : public QNetworkProxyFactory
{
public:
    void choose(const QUrl &url, const QNetworkProxy &proxy);
    void forget(const QUrl &url);
    /// Whether it was found out so lately that asking again would only cost time.
    [[nodiscard]] bool isFresh(const QUrl &url) const;
    [[nodiscard]] QNetworkProxy chosenFor(const QUrl &url) const;

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Choice
    {
        QNetworkProxy proxy {QNetworkProxy::NoProxy};
        QDeadlineTimer stale;
    };
    QHash<QString, Choice> m_chosen;
};

} // namespace Net
