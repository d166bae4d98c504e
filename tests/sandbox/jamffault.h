// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Sandbox {

/// Something that goes wrong on a make-believe server: on paths that fit, so many times.
struct JamfFault
{
    enum class Kind {
        InvalidateTokens, ///< every token given out so far ends before this request is looked at
        MissingPrivilege, ///< 403 that names `text`
        NotFound, ///< 404, as where a version of a resource does not exist
        RateLimited, ///< 429, Retry-After in `number` seconds
        RateLimitedUntil, ///< 429, Retry-After as the date that is `number` seconds ahead
        ServerFault, ///< 500 as ApiError
        BadGateway, ///< 502 in HTML
        Unavailable, ///< 503 in HTML, with Retry-After where `number` is set
        SlowBody, ///< the body takes `number` milliseconds
        CutBody, ///< half of the body, then the connection ends
        WrongLength, ///< Content-Length is `number` off; the connection ends behind the body
        Redirect, ///< 302 to `text`, which should be on another host
        WrongClock, ///< Date is `number` seconds off, and so are the dates of tokens
        ShortTokens, ///< tokens live `number` seconds
        SmallPages, ///< no page has more than `number` rows
        DuplicatedPage, ///< each page but the first is the one before it
        MovingRows, ///< rows come in at the front between pages unless the order is by id
        ClusterLag, ///< for `number` seconds after a write only its node shows it (cookie jpro-ingress)
        Latency, ///< no answer begins before `number` milliseconds
        Gzip, ///< the body is packed for clients that accept it
        EmptyBody, ///< right status, no body
    };

    Kind kind;
    QString paths {QStringLiteral("*")}; ///< `*` stands for anything; the path without its query
    int times = -1; ///< then it is over; below zero: never
    int number = 0;
    QString text {};
};

/// Whether @p text is what @p pattern says; `*` stands for anything, slashes too.
[[nodiscard]] bool fitsPattern(const QString &pattern, const QString &text,
                               Qt::CaseSensitivity letters = Qt::CaseSensitive);

/// `name`, `name=5`, `name=words`, then `@/api/v1/*`, then `#3` for the times; nothing for an unknown name.
[[nodiscard]] std::optional<JamfFault> faultFrom(const QString &text);
[[nodiscard]] QString nameOf(JamfFault::Kind kind); ///< "bad-gateway"
/// A line for each kind, to show to somebody at a terminal.
[[nodiscard]] QString faultNames();

} // namespace Sandbox
