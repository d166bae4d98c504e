// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace Sandbox {

using JamfValueOf = std::function<QJsonValue(const QString &field)>;

/// A condition in RSQL, read and ready to be asked.
struct RsqlFilter
{
    std::function<bool(const JamfValueOf &)> accepts;
    QStringList fields {}; ///< that it names
};

struct RsqlRules
{
    QStringList fields; ///< that may be named
    QStringList datesByLetters {}; ///< of these only =gt= =ge= =lt= =le= is taken
    QStringList titleCase {}; ///< of these a value in capitals is refused
};

/// Strict: an unknown field, an unquoted blank, a missing parenthesis is an error, whose `detail` says which.
[[nodiscard]] Result<RsqlFilter> parseRsql(const QString &text, const RsqlRules &rules);

/// Less than, for strings of any case, numbers, truth values and dates in ISO 8601.
[[nodiscard]] int compareValues(const QJsonValue &left, const QJsonValue &right);

} // namespace Sandbox
