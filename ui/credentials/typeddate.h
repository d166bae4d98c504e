// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Credentials {

/// A date as people type it here: `2026-11-20`, `2026/11/20`, Minguo `115/11/20`, 「民國 115 年 11 月 20 日」. Years
/// below 1000 are Minguo, 115 being 2026. Nothing for anything else, nor for a day that does not exist.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text);

} // namespace Credentials
