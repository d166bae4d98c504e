// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"
#include "ui/shell/linebreaker.h"
#include "ui/shell/type.h"

class QPainter;
struct Theme;

namespace Faq {

/// Some lines of a text in one role, with parts of it marked as hits.
struct MarkedLines
{
    QList<LineBreaker::Line> lines {};
    Type::Role role = Type::Role::Cell;
    QList<Range> marks {};

    [[nodiscard]] int height() const;
    /// Paints from @p top on and gives the y below.
    int paint(QPainter &painter, int left, int top, const QColor &ink, const Theme &theme) const;
};

/// Baseline of a line of @p role whose box begins at @p top.
[[nodiscard]] int baselineIn(Type::Role role, int top);

} // namespace Faq
