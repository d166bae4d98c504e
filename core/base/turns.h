// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"

#include <QHash>
#include <QQueue>

#include <functional>

/// Work that must not overlap: what is given for one lane starts when all that was given for it before has ended. Once
/// begun it goes on to its end, even where nobody waits for it any longer; cancelled before, it never begins.
class Turns final : public QObject
{
public:
    using QObject::QObject;

    /// @p work returns an Answer.
    template <typename Work, typename Future = std::invoke_result_t<Work>>
    [[nodiscard]] Future take(const QString &lane, Work work)
    {
        using Outcome = decltype(std::declval<Future>().result());
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        m_lanes[lane].enqueue([this, lane, promise, work = std::move(work)] {
            if (promise->isCanceled())
                return goOn(lane);
            deliver(work(), this, [this, lane, promise](const Outcome &outcome) {
                promise->addResult(outcome);
                promise->finish();
                goOn(lane);
            });
        });
        if (m_lanes[lane].size() == 1)
            begin(lane);
        return promise->future();
    }

private:
    /// Later, for work that was cancelled ends at once, and there may be much of that.
    void begin(const QString &lane)
    {
        QMetaObject::invokeMethod(
            this, [this, lane] { std::function<void()>(m_lanes[lane].head())(); }, Qt::QueuedConnection);
    }

    void goOn(const QString &lane)
    {
        m_lanes[lane].dequeue();
        if (m_lanes[lane].isEmpty())
            m_lanes.remove(lane);
        else
            begin(lane);
    }

    QHash<QString, QQueue<std::function<void()>>> m_lanes; ///< the first of each is under way
};
