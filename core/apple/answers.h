// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/base/background.h"
#include "core/net/client.h"

namespace Apple {

/// What the body of an answer that is no success says (JSON:API): the first of its errors.
struct Complaint
{
    QString code {}; ///< "PARAMETER_ERROR.INVALID"; the only part to decide by
    QString id {}; ///< for Apple's support
    QString title {};
    QString detail {};
    QString parameter {};
};

[[nodiscard]] Complaint complaintOf(const QByteArray &body);

/// Whether @p response is a web page, whatever it calls itself.
[[nodiscard]] bool isWebPage(const Net::Response &response);
[[nodiscard]] Error webPage(const Net::Response &response, const QString &host);

/// How errors name what was asked for: its path, without the host and the query of a whole address.
[[nodiscard]] QString resourceOf(const QString &target);

/// Why @p response to a request for @p target is no success; nothing where it is one.
[[nodiscard]] std::optional<Error> faultOf(const Net::Response &response, const QString &target,
                                           const QString &host);

/// Reads the body of a success with @p read, large ones on another thread.
template <typename T>
[[nodiscard]] Answer<T> bodyOf(const Net::Response &response, const QString &target, const QString &host,
                               std::function<Result<T>(const QByteArray &)> read)
{
    constexpr qsizetype largeBody = 64 * 1024;
    if (const auto fault = faultOf(response, target, host))
        return ready<T>(failure(*fault));
    if (isWebPage(response))
        return ready<T>(failure(webPage(response, host)));
    if (response.body.size() < largeBody)
        return ready(read(response.body));
    using Outcome = Result<T>;
    return inBackground<Outcome>(
        [body = response.body, read](QPromise<Outcome> &promise) { promise.addResult(read(body)); });
}

} // namespace Apple
