// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenkeeper.h"

#include <algorithm>
#include <vector>

namespace Net {

namespace {

constexpr std::chrono::milliseconds LongestMargin {30'000};

/// When a token got at @p now should be followed by the next: its life may be as short as a minute.
QDateTime renewalOf(const Token &token, const QDateTime &now)
{
    const auto life = std::chrono::milliseconds(std::max(qint64(0), now.msecsTo(token.lapsesAt)));
    return token.lapsesAt.addMSecs(-std::min(LongestMargin, life / 4).count());
}

} // namespace

struct TokenKeeper::State
{
    using Promise = QPromise<Result<Secret>>;

    Fetch fetch;
    Clock clock;
    std::optional<Token> token {};
    QDateTime renewAt {};
    Answer<Token> fetching {};
    bool isFetching = false;
    std::vector<Promise> waiting {};

    /// Nothing: the sign-in was cancelled, and so is everyone who waits for it.
    void settle(const std::optional<Result<Token>> &fetched);
};

void TokenKeeper::State::settle(const std::optional<Result<Token>> &fetched)
{
    isFetching = false;
    if (fetched && *fetched) {
        token = **fetched;
        renewAt = renewalOf(*token, clock());
    }
    // From here on nothing of this object is touched: whoever hears of it may destroy it.
    std::vector<Promise> askers = std::move(waiting);
    waiting.clear();
    for (Promise &asker : askers) {
        if (!fetched)
            asker.future().cancel();
        else if (*fetched)
            asker.addResult(Result<Secret>((*fetched)->value));
        else
            asker.addResult(Result<Secret>(failure(fetched->error())));
        asker.finish();
    }
}

TokenKeeper::TokenKeeper(Fetch fetch, Clock clock, QObject *parent)
    : QObject(parent)
    , m_state(new State {.fetch = std::move(fetch), .clock = std::move(clock)})
{
}

TokenKeeper::~TokenKeeper()
{
    if (m_state->isFetching)
        m_state->fetching.cancel();
}

Answer<Secret> TokenKeeper::token()
{
    State &state = *m_state;
    if (state.token && state.clock() < state.renewAt)
        return ready(Result<Secret>(state.token->value));
    State::Promise &asker = state.waiting.emplace_back();
    asker.start();
    Answer<Secret> answer = asker.future();
    if (state.isFetching)
        return answer;
    state.isFetching = true;
    state.fetching = state.fetch();
    auto *watcher = new QFutureWatcher<Result<Token>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QFuture<Result<Token>> future = watcher->future();
        const bool hasResult = !future.isCanceled() && future.resultCount() > 0;
        m_state->settle(hasResult ? std::optional(future.result()) : std::nullopt);
    });
    watcher->setFuture(state.fetching);
    return answer;
}

bool TokenKeeper::refuse(const Secret &used)
{
    if (!m_state->token || m_state->token->value != used)
        return false;
    m_state->token.reset();
    return true;
}

} // namespace Net
