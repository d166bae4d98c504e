// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/base/utc.h"

#include <functional>

namespace Net {

/// A bearer token and when it lapses.
struct Token
{
    Secret value;
    QDateTime lapsesAt;
};

/// Keeps a service's token and gets the next one once for all who ask at the same time. Renews early by a quarter of the
/// token's life, thirty seconds at most, for a life can be sixty seconds. A refused sign-in is kept for all who wait, not
/// for later calls.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    using Fetch = std::function<Answer<Token>()>;

    TokenKeeper(Fetch fetch, Clock clock, QObject *parent = nullptr);
    ~TokenKeeper() override;

    [[nodiscard]] Answer<Secret> token();
    /// The service refused @p used; the next token() gets another one. False where that is known already, or another
    /// one is there by now.
    bool refuse(const Secret &used);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Net
