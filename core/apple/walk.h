// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/codes.h"
#include "core/apple/page.h"
#include "core/base/answer.h"

#include <QSet>

#include <functional>

namespace Apple {

/// Reads one list to its end, page after page. Pages are handed over in their order, those together that arrived while
/// the ones before were taken, and the next one is on its way meanwhile; what arrived before an error is still handed
/// over, and what was handed over stays so. A link that comes back is refused, for it would never end. Goes with its
/// answer.
template <typename Row>
class Walk final : public QObject
{
public:
    using Fetch = std::function<Answer<Page<Row>>(const QString &from)>;
    using Take = std::function<Answer<>(const QList<Page<Row>> &)>;

    /// @p mostWaiting is how many pages may lie here while others are taken.
    Walk(Fetch fetch, Take take, qsizetype mostWaiting, QString host, QObject *parent)
        : QObject(parent)
        , m_fetch(std::move(fetch))
        , m_take(std::move(take))
        , m_mostWaiting(mostWaiting)
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
        m_seen.insert(from);
        const Answer<Page<Row>> answer = m_fetch(from);
        m_asked = QFuture<void>(answer);
        deliver(answer, this, [this](const Result<Page<Row>> &page) { arrive(page); });
    }

    void arrive(const Result<Page<Row>> &page)
    {
        if (!page) {
            m_outcome = failure(page.error());
        } else if (!page->next.isEmpty() && m_seen.contains(page->next)) {
            // Not even kept: its place would be the one to go on from, and its rows would count twice.
            m_outcome = failure(ErrorKind::Malformed, Codes::PagesRepeat, {m_host});
        } else {
            m_arrived.append(*page);
            if (page->next.isEmpty())
                m_outcome = Result<>();
            else
                m_next = page->next;
        }
        goOn();
    }

    void goOn()
    {
        if (!m_isTaking && !m_arrived.isEmpty())
            handOver();
        if (!m_isTaking && m_outcome)
            return end(*m_outcome);
        if (m_next && m_arrived.size() < m_mostWaiting)
            ask(*std::exchange(m_next, {}));
    }

    void handOver()
    {
        m_isTaking = true;
        const Answer<> taken = m_take(std::exchange(m_arrived, {}));
        m_taken = QFuture<void>(taken);
        deliver(taken, this, [this](const Result<> &outcome) {
            m_isTaking = false;
            if (outcome)
                goOn();
            else
                end(outcome);
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
    qsizetype m_mostWaiting;
    QString m_host;
    QSet<QString> m_seen {};
    QList<Page<Row>> m_arrived {};
    std::optional<QString> m_next {}; ///< not asked for yet
    std::optional<Result<>> m_outcome {}; ///< once all that there is to hand over has arrived
    bool m_isTaking = false;
    QFuture<void> m_asked {};
    QFuture<void> m_taken {};
    QPromise<Result<>> m_promise {};
    QFutureWatcher<Result<>> m_watcher {};
};

/// Hands over one page at a time.
template <typename Row>
[[nodiscard]] typename Walk<Row>::Take oneByOne(std::function<Answer<>(const Page<Row> &)> take)
{
    return [take = std::move(take)](const QList<Page<Row>> &pages) { return take(pages.first()); };
}

} // namespace Apple
