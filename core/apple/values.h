// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Reading members that may be missing, null, or of another type than they once were.
namespace Apple {

/// Without blanks around it, cut to what a name can be; empty for what is neither text, number nor truth
/// value. The first one of an array.
[[nodiscard]] QString textOf(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] QString bounded(const QString &text); ///< the same of a text that was read already
/// The texts of an array, or the one that stands there alone; without empty ones.
[[nodiscard]] QStringList textsOf(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<bool> truthOf(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<int> countOf(const QJsonObject &object, QLatin1StringView name);
/// With or without milliseconds, which are dropped. Nothing for what is no date.
[[nodiscard]] Moment momentOf(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] Moment momentIn(const QString &text);

constexpr qsizetype MostTexts = 64; ///< of an array

} // namespace Apple
