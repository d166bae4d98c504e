// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"
#include "core/faq/tuning.h"

namespace Faq {

/// What an article says, field by field, without marks of its format.
using ArticleText = std::array<QString, FieldCount>;
[[nodiscard]] ArticleText textOf(const Article &article);

} // namespace Faq
