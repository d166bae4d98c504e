// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/errand.h"

#include "core/base/logging.h"
#include "core/net/codes.h"
#include "core/net/cookiejar.h"
#include "core/net/httpdate.h"
#include "core/net/place.h"
#include "core/net/secretbody.h"

#include <QNetworkCookie>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Net {

namespace {

constexpr int MostRedirects = 5;
constexpr std::array RepeatableStatuses {408, 429, 500, 502, 503, 504};
constexpr std::array RedirectStatuses {301, 302, 303, 307, 308};

template <std::size_t Size>
bool isOneOf(int status, const std::array<int, Size> &statuses)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

QString named(const QUrl &target, const QUrl &base)
{
    return target.scheme() == base.scheme() ? placeOf(target) : target.scheme() + u"://"_s + placeOf(target);
}

} // namespace

Errand::Errand(Desk &desk, QUrl url, Request request, CookieJar *cookies, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_first(std::move(url))
    , m_request(std::move(request))
    , m_cookies(cookies)
    , m_ticket(desk.line.draw(m_request.turn))
    , m_promise(std::make_shared<QPromise<Result<Response>>>())
{
    m_timeout.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Errand::timeOut);
    connect(&m_wait, &QTimer::timeout, this, &Errand::standInLine);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        stop();
        m_promise->finish();
        m_promise.reset();
        deleteLater();
    });
}

Errand::~Errand()
{
    m_watcher.disconnect(this);
    if (!m_promise)
        return;
    m_desk.line.leave(m_ticket);
    m_promise->future().cancel();
    m_promise->finish();
}

Answer<Response> Errand::start()
{
    m_promise->start();
    m_watcher.setFuture(m_promise->future());
    const Answer<Response> answer = m_promise->future();
    standInLine();
    return answer;
}

void Errand::standInLine()
{
    m_desk.line.join(m_ticket, [this] { beginTry(); });
}

void Errand::beginTry()
{
    if (!m_request.authorize || m_authorization)
        return setOut();
    const Answer<Secret> answer = m_request.authorize();
    const bool isThere = answer.isFinished() && answer.resultCount() > 0;
    if (!isThere || !answer.result())
        return awaitAuthorization(answer);
    m_authorization = *answer.result();
    setOut();
}

/// Without a place in the line, for what is waited for may need one.
void Errand::awaitAuthorization(const Answer<Secret> &answer)
{
    m_desk.line.leave(m_ticket);
    m_authorizing = std::make_unique<QFutureWatcher<Result<Secret>>>();
    connect(m_authorizing.get(), &QFutureWatcherBase::finished, this, [this] {
        const Answer<Secret> given = m_authorizing->future();
        m_authorizing.release()->deleteLater();
        if (given.isCanceled() || given.resultCount() == 0)
            return m_promise->future().cancel();
        const Result<Secret> authorization = given.result();
        if (!authorization)
            return end(failure(authorization.error()));
        m_authorization = *authorization;
        standInLine();
    });
    m_authorizing->setFuture(answer);
}

void Errand::setOut()
{
    m_url = m_first;
    m_verb = m_request.verb.toUpper();
    m_isAway = false;
    m_hops = 0;
    m_timeout.start(m_request.timeout);
    findWay();
}

void Errand::findWay()
{
    if (m_desk.chosen->isFresh(m_url))
        return send();
    m_wayFinder = std::make_unique<QFutureWatcher<Result<QNetworkProxy>>>();
    connect(m_wayFinder.get(), &QFutureWatcherBase::finished, this, [this] {
        const Result<QNetworkProxy> proxy = m_wayFinder->result();
        if (!proxy)
            return end(failure(proxy.error()));
        m_desk.chosen->choose(m_url, *proxy);
        send();
    });
    m_wayFinder->setFuture(m_desk.proxies.wayTo(m_url));
}

void Errand::send()
{
    Sending sending {.request = wireRequest(),
                     .verb = m_verb,
                     .body = {},
                     .proxy = m_desk.chosen->chosenFor(m_url),
                     .mostBytes = m_request.mostBytes,
                     .stall = m_desk.pace.stall};
    if (!m_request.body.isEmpty() || m_verb == "POST" || m_verb == "PUT" || m_verb == "PATCH")
        sending.body = std::make_unique<SecretBody>(m_request.body, mayRepeat());
    m_sentFor.start();
    m_exchange = std::make_unique<Exchange>(m_desk.manager, std::move(sending), m_desk.clock);
    // Queued, so that whoever hears of the answer may destroy the client from there.
    connect(m_exchange.get(), &Exchange::ended, this, &Errand::take, Qt::QueuedConnection);
}

QNetworkRequest Errand::wireRequest() const
{
    QNetworkRequest request(m_url);
    request.setRawHeader("User-Agent", "Caretaker/" CARETAKER_VERSION);
    request.setRawHeader("Accept-Language", "en"); // what a server says in words goes into the details
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "gzip"); // named here, Qt leaves the unpacking to us
    if (m_isAway)
        return request;
    request.setSslConfiguration(m_desk.tls);
    if (!m_request.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    for (const Header &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    const Secret authorization = m_authorization.value_or(m_request.authorization);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization.reveal().toByteArray());
    if (const auto *const jar = static_cast<const CookieJar *>(m_cookies.data())) {
        if (const QByteArray cookies = jar->headerFor(m_url); !cookies.isEmpty())
            request.setRawHeader("Cookie", cookies);
    }
    return request;
}

void Errand::take(const Outcome &outcome)
{
    if (!m_exchange)
        return; // timed out or cancelled meanwhile
    m_exchange.reset();
    m_sendings += outcome.sendings;
    learn(outcome);
    log(outcome);
    if (outcome.answer)
        return judge(*outcome.answer);
    m_desk.chosen->forget(m_url); // the way may be what failed: another network, another proxy
    if (outcome.isBroken && maySendAgain())
        return tryAgain(waitAfter(m_sendings, m_desk.pace));
    end(outcome.answer);
}

void Errand::learn(const Outcome &outcome)
{
    if (!outcome.answer || m_isAway)
        return;
    if (const Moment theirs = parseHttpDate(outcome.answer->header("Date")))
        m_desk.clockOffset = std::chrono::seconds(theirs->secsTo(outcome.answeredAt));
    if (m_cookies)
        m_cookies->setCookiesFromUrl(QNetworkCookie::parseCookies(outcome.answer->header("Set-Cookie")),
                                     m_url);
}

void Errand::log(const Outcome &outcome) const
{
    qCDebug(logNet).noquote() << m_verb << placeOf(m_url) << withoutValues(m_url)
                              << (outcome.answer ? QString::number(outcome.answer->status)
                                                 : QString(outcome.answer.error().code))
                              << m_sentFor.elapsed() << "ms";
}

void Errand::judge(const Response &response)
{
    if (isOneOf(response.status, RedirectStatuses) && !response.header("Location").isEmpty())
        return follow(response);
    if (isOneOf(response.status, RepeatableStatuses))
        return judgeRefusal(response);
    end(response);
}

void Errand::follow(const Response &response)
{
    const QUrl &base = m_desk.endpoint.base;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode))
                            .adjusted(QUrl::RemoveFragment);
    const bool isSame = isSamePlace(target, base);
    const bool isReading = m_verb == "GET" || m_verb == "HEAD";
    const bool isDowngrade = m_url.scheme() == u"https" && target.scheme() != u"https";
    // A method that changes something goes on only where the server says to repeat it as it is, or to go and read.
    const bool mayGoOn = isReading || (isSame && response.status != 301 && response.status != 302);
    const bool mayLeave
        = isReading && m_request.isWithoutBearer && m_request.authorization.isEmpty() && !m_request.authorize;
    if (!checkAddress(target) || isDowngrade || !mayGoOn || !(isSame || mayLeave))
        return end(
            failure(ErrorKind::Refused, Codes::RedirectedElsewhere, {placeOf(base), named(target, base)}));
    if (++m_hops > MostRedirects)
        return end(failure(ErrorKind::Refused, Codes::TooManyRedirects, {placeOf(base)}));
    if (response.status == 303 && !isReading) {
        m_verb = "GET";
        m_request.body = {};
        m_request.contentType.clear();
    }
    m_isAway = m_isAway || !isSame; // for good: a way back is no reason to trust it again
    m_url = target;
    findWay();
}

std::optional<std::chrono::seconds> Errand::askedWait(const Response &response) const
{
    const QDateTime ourNow
        = m_desk.clock().addSecs(-m_desk.clockOffset.value_or(std::chrono::seconds(0)).count());
    const Moment theirNow = parseHttpDate(response.header("Date"));
    const QByteArray usual = response.header("Retry-After");
    return parseRetryAfter(usual.isEmpty() ? response.header("X-Retry-After") : usual,
                           theirNow.value_or(ourNow));
}

void Errand::judgeRefusal(const Response &response)
{
    const auto asked = askedWait(response);
    const bool isTooLong = asked && *asked > m_desk.pace.longestRetryAfter;
    if (maySendAgain() && !isTooLong) {
        const bool isBusy = response.status == 429 || response.status == 503;
        if (isBusy && asked)
            m_desk.line.rest(*asked);
        return tryAgain(std::max<std::chrono::milliseconds>(asked.value_or(std::chrono::seconds(0)),
                                                            waitAfter(m_sendings, m_desk.pace)));
    }
    if (response.status != 429 && !(response.status == 503 && isTooLong))
        return end(response);
    end(failure(Error {ErrorKind::RateLimited,
                       Codes::RateLimited,
                       asked && asked->count() > 0
                           ? QStringList {placeOf(m_url), QString::number(asked->count())}
                           : QStringList {placeOf(m_url)},
                       {},
                       asked.value_or(std::chrono::seconds(0))}));
}

bool Errand::mayRepeat() const
{
    const bool isHarmless = m_verb == "GET" || m_verb == "HEAD" || m_verb == "PUT" || m_verb == "DELETE";
    return m_request.mayRepeat && (isHarmless || m_request.mayArriveTwice);
}

bool Errand::maySendAgain() const
{
    // A POST that was sent on to be read as a GET is still the POST that began it.
    const bool isAsBegun = m_verb == m_request.verb.toUpper();
    return isAsBegun && mayRepeat() && m_sendings < m_desk.pace.tries;
}

void Errand::tryAgain(std::chrono::milliseconds wait)
{
    m_timeout.stop();
    m_authorization.reset(); // it may have lapsed by then
    m_desk.line.leave(m_ticket);
    m_wait.start(wait);
}

void Errand::timeOut()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_request.timeout).count();
    m_desk.chosen->forget(m_url);
    end(failure(ErrorKind::TimedOut, Codes::ServerTimedOut, {placeOf(m_url), QString::number(seconds)}));
}

void Errand::stop()
{
    m_timeout.stop();
    m_wait.stop();
    if (m_authorizing)
        m_authorizing->future().cancel(); // it may stand in a line of its own
    m_authorizing.reset();
    m_wayFinder.reset();
    m_exchange.reset();
    m_desk.line.leave(m_ticket);
}

void Errand::end(const Result<Response> &result)
{
    const auto promise = std::move(m_promise);
    const Result<Response> answer = result;
    m_watcher.disconnect(this);
    stop();
    deleteLater();
    // Last, for whoever hears of it may destroy the client.
    promise->addResult(answer);
    promise->finish();
}

} // namespace Net
