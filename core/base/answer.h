// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

/// The one way answers travel: a future that ends in a value, an Error, or cancellation.
template <typename T = void>
using Answer = QFuture<Result<T>>;

template <typename T>
[[nodiscard]] Answer<T> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// Calls @p receive on @p owner's thread with the outcome of @p answer, unless the answer is cancelled or
/// @p owner is gone by then. Stands in for QFuture::then(owner, …), which in Qt 6.4 asserts that the owner lives.
template <typename T, typename Receive>
void deliver(const QFuture<T> &answer, QObject *owner, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(answer);
}

/// Feeds the value of @p first to @p next, which starts the second step; an Error skips it.
/// The answer is cancelled when @p owner dies, and cancelling it cancels the step under way.
template <typename T, typename Next, typename Second = std::invoke_result_t<Next, const T &>>
[[nodiscard]] Second chain(QObject *owner, const Answer<T> &first, Next next)
{
    using Outcome = decltype(std::declval<Second>().result());
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto underWay = std::make_shared<QFuture<void>>(first);
    promise->start();

    const auto settle = [promise](const Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    deliver(first, owner, [owner, settle, underWay, next = std::move(next)](const Result<T> &answer) mutable {
        if (!answer)
            return settle(failure(answer.error()));
        const Second second = next(*answer);
        *underWay = QFuture<void>(second);
        deliver(second, owner, settle);
    });

    auto *watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, owner, [underWay] { underWay->cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise->future();
}

/// As chain(), but @p next also gets an Error, as `const Result<T> &`: for what goes on in another way after a failure.
template <typename T, typename Next, typename Second = std::invoke_result_t<Next, const Result<T> &>>
[[nodiscard]] Second follow(QObject *owner, const Answer<T> &first, Next next)
{
    using Outcome = decltype(std::declval<Second>().result());
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto underWay = std::make_shared<QFuture<void>>(first);
    promise->start();

    deliver(first, owner, [owner, promise, underWay, next = std::move(next)](const Result<T> &answer) mutable {
        const Second second = next(answer);
        *underWay = QFuture<void>(second);
        deliver(second, owner, [promise](const Outcome &outcome) {
            promise->addResult(outcome);
            promise->finish();
        });
    });

    auto *watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, owner, [underWay] { underWay->cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise->future();
}

/// All of @p answers, in their order, errors among them; gone with @p owner. Cancelling it cancels those under way.
template <typename T>
[[nodiscard]] Answer<QList<Result<T>>> gather(QObject *owner, const QList<Answer<T>> &answers)
{
    using Outcome = Result<QList<Result<T>>>;
    struct Gathering
    {
        QPromise<Outcome> promise {};
        QList<std::optional<Result<T>>> results {};
        qsizetype missing = 0;

        void end()
        {
            QList<Result<T>> all;
            for (const std::optional<Result<T>> &result : std::as_const(results))
                all.append(*result);
            promise.addResult(Outcome(all));
            promise.finish();
        }
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    gathering->results.resize(answers.size());
    gathering->missing = answers.size();
    if (answers.isEmpty())
        gathering->end();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        deliver(answers[i], owner, [gathering, i](const Result<T> &answer) {
            gathering->results[i] = answer;
            if (--gathering->missing == 0)
                gathering->end();
        });
    }
    auto *watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, owner, [answers] {
        for (Answer<T> answer : answers)
            answer.cancel();
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(gathering->promise.future());
    return gathering->promise.future();
}
