// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Reading what a server sent, tolerantly and within bounds.
namespace Jamf {

/// JSON as it stands, but for whole numbers too long for a double: those become strings of their digits.
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray &body, const QString &path);

/// The text of @p name in @p object, without blanks around it, cut to what a name can be. Numbers and truth values are
/// said as text; anything else is empty.
[[nodiscard]] QString textOf(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<int> countOf(const QJsonValue &value);
/// Some members come as "true".
[[nodiscard]] std::optional<bool> truthOf(const QJsonValue &value);

/// A serial number in decimal digits as upper-case hex.
[[nodiscard]] QString hexOfDecimal(const QString &digits);
/// "1a:2b 3c" is "1A2B3C"; what is no hex stays as it is.
[[nodiscard]] QString plainHex(const QString &text);

} // namespace Jamf
