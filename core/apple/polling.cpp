// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/polling.h"

#include "core/apple/answers.h"
#include "core/apple/codes.h"
#include "core/apple/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

constexpr std::chrono::milliseconds FirstPause {3'000};
constexpr std::chrono::milliseconds LongestPause {60'000};
constexpr int MostFaults = 5;

/// What may be over the next time.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::Malformed;
}

} // namespace

Result<Activity> activityIn(const QByteArray &body, const QString &target)
{
    const Result<QJsonObject> resource = resourceIn(body, target);
    if (!resource)
        return failure(resource.error());
    if (std::optional<Activity> activity = activityOf(*resource))
        return *std::move(activity);
    return failure(ErrorKind::Malformed, Codes::AppleAnswerUnreadable, {resourceOf(target)}, u"no id"_s);
}

Polling::Polling(Ask ask, std::function<void(const Activity &)> progressed, std::chrono::seconds most,
                 Clock clock, Waiter waiter, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_progressed(std::move(progressed))
    , m_most(most)
    , m_clock(std::move(clock))
    , m_waiter(waiter ? std::move(waiter) : waiterByTimer())
    , m_until(m_clock().addSecs(most.count()))
    , m_latest(std::max(m_until, m_clock().addDays(1)))
    , m_pause(FirstPause)
{
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end(Activity()); });
}

Answer<Activity> Polling::start()
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    const Answer<Activity> answer = m_promise.future();
    ask();
    return answer;
}

void Polling::ask()
{
    const Answer<Activity> answer = m_ask();
    m_underWay = QFuture<void>(answer);
    deliver(answer, this, [this](const Result<Activity> &outcome) { take(outcome); });
}

void Polling::take(const Result<Activity> &answer)
{
    const bool isLate = m_clock() > m_until;
    if (!answer) {
        if (answer.error().kind == ErrorKind::RateLimited && !isLate)
            return rest(answer.error().retryAfter);
        if (!isPassing(answer.error()) || ++m_faults > MostFaults || isLate)
            return end(failure(answer.error()));
        return waitAndAsk();
    }
    m_faults = 0;
    const bool isNews = !m_seen || !(*m_seen == *answer);
    m_seen = *answer;
    if (isNews && m_progressed)
        m_progressed(*answer);
    if (answer->hasEnded() || isLate)
        return end(*answer);
    waitAndAsk();
}

/// No fault, for Apple itself asked for it: while nothing may be asked the activity goes on all the same.
void Polling::rest(std::chrono::seconds asked)
{
    const std::chrono::seconds length = std::min(asked, m_most);
    m_until = std::min(m_until.addSecs(length.count()), m_latest);
    waitAndAsk(length);
}

void Polling::waitAndAsk(std::chrono::milliseconds least)
{
    m_waiter(std::max(m_pause, least), this, [this] { ask(); });
    m_pause = std::min(m_pause * 3 / 2, LongestPause);
}

void Polling::end(const Result<Activity> &outcome)
{
    m_watcher.disconnect(this);
    m_underWay.cancel();
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace Apple
