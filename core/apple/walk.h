// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/codes.h"
#include "core/apple/page.h"
#include "core/base/answer.h"

#include <QSet>

#include <functional>

namespace Apple {

/// Reads one list to its end, page after page. Each page is handed over before the one behind it, and the
/// next one is on its way meanwhile; what was handed over before an error stays so. A link that comes back is
/// refused, for it would never end. Goes with its answer.
template <typename Row>
class Walk final : public QObject
{
public:
    using Fetch = std::function<Answer<Page<Row>>(const QString &from)>;
    using Take = std::function<Answer<>(const Page<Row> &)>;

    Walk(Fetch fetch, Take take, QString host, QObject *parent)
        : QObject(parent)
        , m_fetch(std::move(fetch))
        , m_take(std::move(take))
        , m_host(std::move(host))
    {
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end({}); });
    }

    [[nodiscard]] Answer<> start(const QString &from)
    {
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        const Answer<> answer = m_promise.future();
        ask(from);
        return answer;
    }

private:
    void ask(const QString &from)
    {
        if (m_seen.contains(from))
            return arrive(failure(ErrorKind::Malformed, Codes::PagesRepeat, {m_host}));
        m_seen.insert(from);
        const Answer<Page<Row>> answer = m_fetch(from);
        m_asked = QFuture<void>(answer);
        deliver(answer, this, [this](const Result<Page<Row>> &page) { arrive(page); });
    }

    void arrive(const Result<Page<Row>> &page)
    {
        m_arrived = page;
        if (!m_isTaking)
            handOver();
    }

    void handOver()
    {
        const Result<Page<Row>> page = *std::exchange(m_arrived, {});
        if (!page)
            return end(failure(page.error()));
        m_isTaking = true;
        const Answer<> taken = m_take(*page);
        m_taken = QFuture<void>(taken);
        const bool isLast = page->next.isEmpty();
        if (!isLast)
            ask(page->next);
        deliver(taken, this, [this, isLast](const Result<> &outcome) {
            m_isTaking = false;
            if (!outcome || isLast)
                return end(outcome);
            if (m_arrived)
                handOver();
        });
    }

    void end(const Result<> &outcome)
    {
        m_watcher.disconnect(this);
        m_asked.cancel();
        m_taken.cancel();
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Fetch m_fetch;
    Take m_take;
    QString m_host;
    QSet<QString> m_seen {};
    std::optional<Result<Page<Row>>> m_arrived {};
    bool m_isTaking = false;
    QFuture<void> m_asked {};
    QFuture<void> m_taken {};
    QPromise<Result<>> m_promise {};
    QFutureWatcher<Result<>> m_watcher {};
};

} // namespace Apple
