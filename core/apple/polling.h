// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/activity.h"
#include "core/apple/turnstile.h"

namespace Apple {

/// The activity that answers a request for @p target.
[[nodiscard]] Result<Activity> activityIn(const QByteArray &body, const QString &target);

/// Asks for one activity until it has ended. Goes with its answer.
class Polling final : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<Answer<Activity>()>;

    Polling(Ask ask, std::function<void(const Activity &)> progressed, std::chrono::seconds most, Clock clock,
            Waiter waiter, QObject *parent);

    [[nodiscard]] Answer<Activity> start();

private:
    void ask();
    void take(const Result<Activity> &answer);
    void rest(std::chrono::seconds asked);
    void waitAndAsk(std::chrono::milliseconds least = {});
    void end(const Result<Activity> &outcome);

    Ask m_ask;
    std::function<void(const Activity &)> m_progressed;
    std::chrono::seconds m_most;
    Clock m_clock;
    Waiter m_waiter;
    QDateTime m_until; ///< later by each rest that Apple asked for
    QDateTime m_latest; ///< however often it does
    std::chrono::milliseconds m_pause;
    int m_faults = 0; ///< in a row
    std::optional<Activity> m_seen {};
    QFuture<void> m_underWay {};
    QPromise<Result<Activity>> m_promise {};
    QFutureWatcher<Result<Activity>> m_watcher {};
};

} // namespace Apple
