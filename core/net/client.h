// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/base/utc.h"
#include "core/net/pace.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>

namespace Net {

/// How to reach the outside. A typed proxy's password comes from the keychain.
struct Proxy
{
    enum class Mode { System, None, Typed };
    Mode mode = Mode::System;
    QUrl address {}; ///< http://host:port or socks5://host:port, when typed
    QString user {};
    Secret password {};
};

/// One service and how to get there.
struct Endpoint
{
    QUrl base; ///< https; plain http only on loopback
    QByteArray authority {}; ///< PEM of the school's own CA, trusted for this endpoint besides the system's
    Proxy proxy {};
};

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// Where a request stands while it waits for one of the connections.
enum class Turn {
    First, ///< before all others: they may wait for it, as for a sign-in
    Next, ///< before all usual ones, for further requests wait for its answer
    Usual, ///< behind those that came before it
};

struct Request
{
    QByteArray verb = "GET";
    QString
        path {}; ///< percent-encoded, with the query, below Endpoint::base; or a whole address on the same host
    QList<Header> headers {};
    Secret authorization {}; ///< value of the Authorization header
    /// Gives it when the request's turn comes, and for each try anew: in a long line a token may lapse before that. Its
    /// error is the answer's. While it waits, others go ahead.
    std::function<Answer<Secret>()> authorize {};
    Secret body {}; ///< may hold a secret, so it is wiped
    QByteArray contentType {};
    std::chrono::milliseconds timeout {30'000}; ///< from sending to the last byte, of each try
    qint64 mostBytes = 16 * 1024 * 1024; ///< of the answer's body
    bool mayRepeat
        = true; ///< GET, PUT, DELETE after 408, 429, 500, 502, 503, 504 or a broken connection; never POST, PATCH
    bool mayArriveTwice
        = false; ///< a POST that is repeated all the same, for the second changes nothing more
    bool isWithoutBearer
        = false; ///< a redirect to another host may be followed, for nothing secret goes with it
    Turn turn = Turn::Usual;
};

/// What the server said, whatever the status.
struct Response
{
    int status = 0;
    QList<Header> headers {};
    QByteArray body {};

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case is ignored; the first one
    [[nodiscard]] bool isJson() const; ///< by Content-Type
};

/// Cookies kept together for one piece of work, such as a renewal; a sweep has none.
class CookieJar;

/// The one HTTP client. TLS is always verified. Follows no redirect that would carry a token to another host.
/// Three tries with jitter where Request::mayRepeat; `Retry-After` (seconds or HTTP date) is waited for up to 60 s, beyond
/// that the answer is ErrorKind::RateLimited with retryAfter. At most `connections` requests are under way, others queue.
/// Cancelling an answer ends its request. Errors (core/net/codes.h) name the host first, then what was seen: for
/// tls-untrusted the issuer, the reason, and the SHA-256 of the certificate.
class Client final : public QObject
{
    Q_OBJECT

public:
    Client(Endpoint endpoint, int connections, Clock clock, QObject *parent = nullptr, Pace pace = {});
    ~Client() override; ///< cancels all

    [[nodiscard]] Answer<Response> send(const Request &request, CookieJar *cookies = nullptr);

    /// This computer's clock minus the server's, from the newest `Date` header; nothing before the first answer.
    [[nodiscard]] std::optional<std::chrono::seconds> clockOffset() const;
    [[nodiscard]] const Endpoint &endpoint() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Beyond this a wrong clock is the likelier reason for a refused sign-in than a wrong password.
inline constexpr std::chrono::seconds clockTolerance {120};

} // namespace Net
