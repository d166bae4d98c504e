// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/budget.h"
#include "core/base/answer.h"
#include "core/base/utc.h"

#include <array>
#include <deque>
#include <functional>
#include <optional>

namespace Apple {

/// How long calls may be kept waiting for Apple's sake. Beyond that they end as rate-limited, with the time
/// to wait.
struct Patience
{
    std::chrono::seconds now {90};
    std::chrono::seconds background {20 * 60};

    [[nodiscard]] std::chrono::seconds of(Urgency urgency) const
    {
        return urgency == Urgency::Now ? now : background;
    }
};

/// Does something later. Tests turn their clock instead of waiting.
using Waiter = std::function<void(std::chrono::milliseconds, QObject *owner, std::function<void()>)>;
[[nodiscard]] Waiter waiterByTimer();

/// Lets calls through as the budget allows: those that somebody waits for first, then in their order.
/// Cancelling an answer gives the place up.
class Turnstile final : public QObject
{
    Q_OBJECT

public:
    struct Pass
    {
    };

    Turnstile(Budget budget, Patience patience, Clock clock, QString host, Waiter waiter = {},
              QObject *parent = nullptr);
    ~Turnstile() override; ///< cancels all

    /// Ready when the call may go; it counts from then on. Error rate-limited where that is beyond patience.
    [[nodiscard]] Answer<Pass> enter(Call call, Urgency urgency);
    /// Those in the line who would now wait beyond their patience end as rate-limited.
    void rest(Call call, std::chrono::seconds length);
    [[nodiscard]] const Budget &budget() const { return m_budget; }

signals:
    void rested(Apple::Call call, const QDateTime &until);

private:
    using Promise = std::shared_ptr<QPromise<Result<Pass>>>;
    struct Lane
    {
        std::array<std::deque<Promise>, 2> waiting {}; ///< by urgency
        bool isWaking = false;
    };

    void admit(Call call);
    void wakeIn(Call call, std::chrono::milliseconds wait);
    void endImpatient(Call call);
    /// Rate-limited, where it would take one more call beyond its patience.
    [[nodiscard]] std::optional<Error> refusal(Call call, Urgency urgency) const;
    [[nodiscard]] qint64 ahead(Call call) const;
    [[nodiscard]] Lane &lane(Call call) { return m_lanes.at(call == Call::Read ? 0 : 1); }

    Budget m_budget;
    Patience m_patience;
    Clock m_clock;
    QString m_host;
    Waiter m_waiter;
    std::array<Lane, 2> m_lanes {};
};

} // namespace Apple
