// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/finder.h"

#include "core/base/answer.h"
#include "core/base/background.h"

namespace Inventory {

namespace {

using Stop = std::shared_ptr<std::atomic_bool>;

/// Ends whoever had @p stop before, and gives the next one.
Stop renewed(Stop &stop)
{
    if (stop)
        stop->store(true);
    stop = std::make_shared<std::atomic_bool>(false);
    return stop;
}

} // namespace

Finder::~Finder()
{
    if (m_isStopped)
        m_isStopped->store(true);
}

void Finder::ask(const std::shared_ptr<const Index> &index, const Query &query, const QDateTime &now)
{
    const Stop stop = renewed(m_isStopped);
    m_isSearching = true;
    const auto answer = inBackground<Selection>([index, query, now, stop](QPromise<Selection> &promise) {
        Selection first = index->select(query, now, Index::Depth::FirstScreen, stop.get());
        if (stop->load())
            return;
        const bool isWhole = first.isWhole();
        promise.addResult(std::move(first));
        if (isWhole)
            return;
        Selection whole = index->select(query, now, Index::Depth::Whole, stop.get());
        if (!stop->load())
            promise.addResult(std::move(whole));
    });
    auto *watcher = new QFutureWatcher<Selection>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, stop, query](int at) {
        if (stop->load())
            return;
        const Selection selection = watcher->resultAt(at);
        m_isSearching = !selection.isWhole();
        emit found(selection, query);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(answer);
}

Counter::~Counter()
{
    if (m_isStopped)
        m_isStopped->store(true);
}

void Counter::count(const std::shared_ptr<const Index> &index, const QList<Query> &queries,
                    const QDateTime &now)
{
    const Stop stop = renewed(m_isStopped);
    using Counts = QList<qsizetype>;
    const auto answer = inBackground<Counts>([index, queries, now, stop](QPromise<Counts> &promise) {
        Counts counts;
        for (const Query &query : queries) {
            counts.append(index->select(query, now, Index::Depth::FirstScreen, stop.get()).count());
            if (stop->load())
                return;
        }
        promise.addResult(counts);
    });
    deliver(answer, this, [this, stop](const Counts &counts) {
        if (!stop->load())
            emit counted(counts);
    });
}

} // namespace Inventory
