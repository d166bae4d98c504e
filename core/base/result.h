// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>

/// Why an operation failed, in terms a caller can act on.
enum class ErrorKind {
    Unreachable, ///< no answer: DNS, TLS, refused, offline
    TimedOut,
    Unauthorized, ///< the credential or password is wrong or has lapsed
    Forbidden, ///< the credential is fine but lacks the privilege
    NotFound,
    RateLimited, ///< try again after Error::retryAfter
    ServerFault,
    Malformed, ///< something arrived that cannot be read
    Refused, ///< readable, but beyond a bound this program keeps to
    Unsupported, ///< well formed, but of a sort this program does not know
    Conflict, ///< somebody else changed it, or it is newer than this program
    LocalFault, ///< disk, permissions, memory: this computer's own trouble
};

/// A failure as a value. `code` is stable, kebab-case, part of the command line's contract and documented in
/// README; `about` are the things that the sentence names (a path, a number), in the order that the code's
/// declaration gives. Neither ever holds a secret.
struct Error
{
    ErrorKind kind;
    QLatin1StringView code; ///< must view a string literal
    QStringList about {};
    QString detail {}; ///< for the log and the "Details" fold; English
    std::chrono::seconds retryAfter {0};

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::Malformed, Codes::Damaged)` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QLatin1StringView code,
                                                   QStringList about = {}, QString detail = {})
{
    return tl::make_unexpected(Error {kind, code, std::move(about), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}
