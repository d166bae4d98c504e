// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/exchange.h"
#include "core/net/line.h"
#include "core/net/proxies.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QPointer>
#include <QSslConfiguration>

namespace Net {

/// What all errands of one client share.
struct Desk
{
    Endpoint endpoint;
    Clock clock;
    Pace pace;
    Line line;
    Proxies proxies;
    QNetworkAccessManager manager {};
    ChosenProxies *chosen = nullptr; ///< the manager's
    QSslConfiguration tls {}; ///< with the school's own CA
    std::optional<std::chrono::seconds> clockOffset {};
};

/// One request from its place in the line to its answer: tries, waits, redirects. Ends by itself; destroying it or
/// cancelling its future ends the request.
class Errand final : public QObject
{
    Q_OBJECT

public:
    Errand(Desk &desk, QUrl url, Request request, CookieJar *cookies, QObject *parent);
    ~Errand() override;

    [[nodiscard]] Answer<Response> start();

private:
    void standInLine();
    void beginTry();
    void awaitAuthorization(const Answer<Secret> &answer);
    void setOut();
    void findWay();
    void send();
    void take(const Outcome &outcome);
    void judge(const Response &response);
    void follow(const Response &response);
    void judgeRefusal(const Response &response);
    void tryAgain(std::chrono::milliseconds wait);
    void timeOut();
    void stop();
    void end(const Result<Response> &result);

    [[nodiscard]] QNetworkRequest wireRequest() const;
    [[nodiscard]] bool mayRepeat() const;
    [[nodiscard]] bool maySendAgain() const;
    [[nodiscard]] std::optional<std::chrono::seconds> askedWait(const Response &response) const;
    void learn(const Outcome &outcome);
    void log(const Outcome &outcome) const;

    Desk &m_desk;
    const QUrl m_first;
    Request m_request;
    QPointer<QNetworkCookieJar> m_cookies;
    const Line::Ticket m_ticket;

    QUrl m_url; ///< where it goes now, after redirects
    QByteArray m_verb;
    bool m_isAway = false; ///< redirected to another host: nothing of ours goes with it
    int m_hops = 0;
    int m_sendings = 0;
    std::optional<Secret> m_authorization; ///< for this try, wherever it is sent on to

    std::unique_ptr<Exchange> m_exchange;
    QTimer m_timeout;
    QTimer m_wait;
    QElapsedTimer m_sentFor;
    std::unique_ptr<QFutureWatcher<Result<Secret>>> m_authorizing;
    std::unique_ptr<QFutureWatcher<Result<QNetworkProxy>>> m_wayFinder;
    std::shared_ptr<QPromise<Result<Response>>> m_promise;
    QFutureWatcher<Result<Response>> m_watcher;
};

} // namespace Net
