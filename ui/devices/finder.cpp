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

void Finder::ask(const std::shared_ptr<const Index> &index, const Query &query, const QDateTime &now,
                 const QList<qint64> &chosen)
{
    const Stop stop = renewed(m_isStopped);
    m_isSearching = true;
    const auto answer = inBackground<Finding>([index, query, now, chosen, stop](QPromise<Finding> &promise) {
        for (const auto depth : {Index::Depth::FirstScreen, Index::Depth::Whole}) {
            Finding finding {.selection = index->select(query, now, depth, stop.get()), .chosen = chosen};
            if (stop->load())
                return;
            finding.places = finding.selection.placesOf(chosen);
            const bool isWhole = finding.selection.isWhole();
            promise.addResult(std::move(finding));
            if (isWhole)
                return;
        }
    });
    auto *watcher = new QFutureWatcher<Finding>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, stop, query](int at) {
        if (stop->load())
            return;
        const Finding finding = watcher->resultAt(at);
        m_isSearching = !finding.selection.isWhole();
        emit found(finding, query);
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
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (index == m_index && queries == m_queries && minute == m_minute)
        return;
    m_index = index;
    m_queries = queries;
    m_minute = minute;
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
