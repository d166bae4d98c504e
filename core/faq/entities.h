// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Faq {

/// The character of "&amp;", "&#8212;" or "&#x2014;"; the text itself where it is none that is known here.
[[nodiscard]] QString characterOf(const QString &entity);

} // namespace Faq
