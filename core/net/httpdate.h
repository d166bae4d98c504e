// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QByteArrayView>

#include <chrono>

namespace Net {

/// The three forms of RFC 9110, section 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
/// `Sun Nov  6 08:49:37 1994`.
[[nodiscard]] Moment parseHttpDate(QByteArrayView text);

/// How long `Retry-After` asks to wait, in either form; a date counts from @p serverNow. Not negative; a century at most.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text,
                                                                  const QDateTime &serverNow);

} // namespace Net
