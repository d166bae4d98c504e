// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/session.h"
#include "core/apple/turnstile.h"

namespace Apple {

/// One call of the API from its turn to its answer: waits for the budget, carries the token, gets a new one
/// once where that is refused, and rests as long as Apple asks, within patience. Each sending counts, also of
/// what is sent again after a broken connection or a server's fault. Gives any answer, 403 and 404 too.
class Calls final : public QObject
{
    Q_OBJECT

public:
    Calls(Net::Client &client, Session &session, Turnstile &turnstile, QObject *parent = nullptr);

    [[nodiscard]] Answer<Net::Response> make(const Net::Request &request, Urgency urgency);

private:
    struct Tried
    {
        int rests = 0;
        bool hasRenewed = false;
    };
    [[nodiscard]] Answer<Net::Response> attempt(const Net::Request &request, Urgency urgency, Tried tried);
    /// The header's value once it is this call's turn, and in @p used the token, empty until then.
    [[nodiscard]] Answer<Secret> pass(Call call, Urgency urgency, const std::shared_ptr<Secret> &used);
    [[nodiscard]] Answer<Net::Response> judge(const Result<Net::Response> &answer, const Secret &token,
                                              const Net::Request &request, Urgency urgency, Tried tried);

    Net::Client &m_client;
    Session &m_session;
    Turnstile &m_turnstile;
};

} // namespace Apple
