// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articledocument.h"

class QPainter;

namespace Faq {

/// Paints what lies under the text within @p clip, in the coordinates of the document: boxes of callouts,
/// code and quotes, lines of tables, grounds of badges and code, pictures, dots. The text itself is the
/// document's.
void paintGround(QPainter &painter, const ArticleDocument &document, const QRectF &clip,
                 const ArticleLook &look);

/// A rounded ground behind a part of the text.
void paintMark(QPainter &painter, const QRectF &place, const QColor &color);

} // namespace Faq
