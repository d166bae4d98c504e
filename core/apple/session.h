// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/login.h"
#include "core/net/tokenkeeper.h"

namespace Apple {

/// Signs in at Apple's token endpoint and keeps the token. What it is told there in words is never logged,
/// for it may hold the assertion.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(const Site &site, Login login, Clock clock, const Net::Pace &pace, QObject *parent = nullptr);

    /// One renewal for all who ask. Errors: those of the key, api-key-refused, api-scope-refused,
    /// api-sign-in-failed, clock-wrong, web-page-instead, and those of core/net.
    [[nodiscard]] Answer<Secret> token();
    void refuse(const Secret &used); ///< the API did not take it
    [[nodiscard]] std::optional<std::chrono::seconds> clockOffset() const;

private:
    [[nodiscard]] Answer<Net::Token> fetch();
    [[nodiscard]] Result<Net::Token> tokenIn(const Net::Response &response) const;
    [[nodiscard]] Error refusal(const Net::Response &response) const;

    Net::Client m_client;
    QString m_path;
    Login m_login;
    Clock m_clock;
    Net::TokenKeeper m_keeper; ///< last: it asks the others
};

} // namespace Apple
