// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/turnstile.h"

#include "core/net/codes.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

/// A computer that was asleep, or whose clock was set, looks again before long.
constexpr std::chrono::milliseconds LongestNap {60'000};

std::size_t indexOf(Urgency urgency)
{
    return urgency == Urgency::Now ? 0 : 1;
}

} // namespace

Waiter waiterByTimer()
{
    return [](std::chrono::milliseconds wait, QObject *owner, std::function<void()> then) {
        QTimer::singleShot(wait, owner, std::move(then));
    };
}

Turnstile::Turnstile(Budget budget, Patience patience, Clock clock, QString host, Waiter waiter,
                     QObject *parent)
    : QObject(parent)
    , m_budget(std::move(budget))
    , m_patience(patience)
    , m_clock(std::move(clock))
    , m_host(std::move(host))
    , m_waiter(waiter ? std::move(waiter) : waiterByTimer())
{
}

Turnstile::~Turnstile()
{
    for (Lane &lane : m_lanes) {
        for (auto &waiting : lane.waiting) {
            for (const Promise &promise : waiting) {
                promise->future().cancel();
                promise->finish();
            }
        }
    }
}

/// Those that somebody waits for; who has given up is in nobody's way.
qint64 Turnstile::ahead(Call call) const
{
    const Lane &mine = m_lanes.at(call == Call::Read ? 0 : 1);
    return std::ranges::count_if(mine.waiting.at(indexOf(Urgency::Now)),
                                 [](const Promise &promise) { return !promise->isCanceled(); });
}

std::optional<Error> Turnstile::refusal(Call call, Urgency urgency) const
{
    // A line that moves is patience enough for what nobody waits for; only a rest is not.
    const qint64 calls = urgency == Urgency::Now ? ahead(call) + 1 : 1;
    const auto wait = m_budget.forecast(call, urgency, calls, m_clock());
    if (wait <= m_patience.of(urgency))
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    return Error {ErrorKind::RateLimited,
                  Net::Codes::RateLimited,
                  {m_host, QString::number(seconds.count())},
                  u"own budget"_s,
                  seconds};
}

Answer<Turnstile::Pass> Turnstile::enter(Call call, Urgency urgency)
{
    if (const auto refused = refusal(call, urgency))
        return ready<Pass>(failure(*refused));
    auto promise = std::make_shared<QPromise<Result<Pass>>>();
    promise->start();
    Answer<Pass> answer = promise->future();
    lane(call).waiting.at(indexOf(urgency)).push_back(std::move(promise));
    admit(call);
    return answer;
}

void Turnstile::admit(Call call)
{
    for (const Urgency urgency : {Urgency::Now, Urgency::Background}) {
        auto &waiting = lane(call).waiting.at(indexOf(urgency));
        while (!waiting.empty()) {
            const Promise first = waiting.front();
            if (!first->isCanceled()) {
                const auto wait = m_budget.waitFor(call, urgency, m_clock());
                if (wait > std::chrono::milliseconds(0))
                    return wakeIn(call, wait);
                m_budget.spend(call, m_clock());
                first->addResult(Result<Pass>(Pass {}));
            }
            waiting.pop_front();
            first->finish();
        }
    }
}

void Turnstile::wakeIn(Call call, std::chrono::milliseconds wait)
{
    Lane &mine = lane(call);
    if (mine.isWaking)
        return;
    mine.isWaking = true;
    m_waiter(std::min(wait, LongestNap), this, [this, call] {
        lane(call).isWaking = false;
        endImpatient(call);
        admit(call);
    });
}

void Turnstile::endImpatient(Call call)
{
    for (const Urgency urgency : {Urgency::Now, Urgency::Background}) {
        auto &waiting = lane(call).waiting.at(indexOf(urgency));
        // Each stands in line anew, behind those before it that still do.
        for (const Promise &promise : std::exchange(waiting, {})) {
            const auto refused = refusal(call, urgency);
            if (!refused && !promise->isCanceled()) {
                waiting.push_back(promise);
                continue;
            }
            if (refused)
                promise->addResult(Result<Pass>(failure(*refused)));
            promise->finish();
        }
    }
}

void Turnstile::rest(Call call, std::chrono::seconds length)
{
    const QDateTime now = m_clock();
    m_budget.rest(call, length, now);
    endImpatient(call);
    emit rested(call, now.addSecs(length.count()));
}

} // namespace Apple
