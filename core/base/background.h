// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cryptothread.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs `work(QPromise<T> &)` on a thread of the application's pool, which may wait there for a disk or a network:
/// the pool gets one more thread meanwhile. Ends when the work returns; cancelled before it began, it never runs.
template <typename T, typename Work>
void inBackground(std::shared_ptr<QPromise<T>> promise, Work work)
{
    QThreadPool::globalInstance()->start([promise = std::move(promise), work = std::move(work)]() mutable {
        QThreadPool::globalInstance()->releaseThread();
        if (!promise->isCanceled())
            work(*promise);
        leaveCrypto();
        promise->finish();
        QThreadPool::globalInstance()->reserveThread();
    });
}

template <typename T, typename Work>
[[nodiscard]] QFuture<T> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    inBackground(std::move(promise), std::move(work));
    return future;
}
