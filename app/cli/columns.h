// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cli {

/// Cells that @p text takes on a terminal: Han, kana, hangul and full-width forms take two, marks above a letter none.
[[nodiscard]] int cellsOf(QStringView text);

[[nodiscard]] QString padded(const QString &text, int cells); ///< spaces behind; longer text stays whole
[[nodiscard]] QString paddedLeft(const QString &text, int cells);

} // namespace Cli
