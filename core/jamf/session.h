// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/server.h"

namespace Jamf {

/// The sign-in to one server and the token that it gave. An API client asks for a token anew each time; a user's token is
/// kept alive while it is good. Either is ended on the server by signOut().
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(Net::Client &client, Login login, Clock clock, QObject *parent = nullptr);

    /// A token is there, or why not.
    [[nodiscard]] Answer<> signIn();
    /// Sends @p request with the token that is good when its turn comes; where that is refused, again with a new one, which
    /// is got once for all. Tokens may end as often as they like, but for one request only two are refused: 401 is the
    /// answer then. Gives any answer, 401 and 403 too; errors are those of signing in and of the network.
    [[nodiscard]] Answer<Net::Response> send(const Net::Request &request, Net::CookieJar *cookies);
    /// Ends the token on the server, in two seconds or not at all.
    [[nodiscard]] Answer<> signOut();
    [[nodiscard]] std::chrono::seconds tokenLife() const { return m_life; }

private:
    [[nodiscard]] Answer<Net::Response> send(const Net::Request &request, Net::CookieJar *cookies,
                                             int renewals);
    [[nodiscard]] Answer<Secret> authorization(const std::shared_ptr<Secret> &used);
    [[nodiscard]] Answer<Net::Token> fetch();
    [[nodiscard]] Answer<Net::Response> askForClient(QLatin1StringView path);
    [[nodiscard]] Answer<Net::Token> fetchByNewPath();
    [[nodiscard]] Answer<Net::Token> fetchByOldPath(const std::optional<Net::Response> &ofNewPath);
    [[nodiscard]] Answer<Net::Token> fetchForUser();
    [[nodiscard]] Answer<Net::Token> keepAlive();
    [[nodiscard]] Result<Net::Token> tokenOfClient(const Net::Response &response);
    [[nodiscard]] Result<Net::Token> tokenOfUser(const Net::Response &response);
    [[nodiscard]] Error refusal(const Net::Response &response) const;
    [[nodiscard]] QString host() const;

    Net::Client &m_client;
    Login m_login;
    Clock m_clock;
    bool m_usesOldPath = false;
    std::optional<Net::Token> m_held {}; ///< the newest
    std::chrono::seconds m_life {0};
    int m_refusedInARow = 0; ///< tokens, since one was taken
    Net::TokenKeeper m_keeper; ///< last: it asks the others
};

} // namespace Jamf
