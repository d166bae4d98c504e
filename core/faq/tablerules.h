// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Faq {

/// Lengthens the dashes of a table's second line: `|-|-|` is one for GitHub, while md4c 0.4 wants three in each column.
/// Fenced code stays as it is.
[[nodiscard]] QString lengthenTableRules(const QString &text);

} // namespace Faq
