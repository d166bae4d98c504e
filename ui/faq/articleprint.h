// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/faq/articledocument.h"

class QPagedPaintDevice;

namespace Faq {

/// An article for paper: always light, at the size of print, with the title above and the page below.
struct PaperText
{
    Article article;
    QList<Fact> facts {};
    QString checked {}; ///< "Checked November 2026"; may be empty
};

/// Pages from @p first to @p last, counted from 1; all of them where @p last is 0. Gives how many there are.
int printOn(QPagedPaintDevice &device, const PaperText &text, int first = 1, int last = 0);

/// Whole or not at all: what stood at @p path stays until the new file is complete.
[[nodiscard]] Result<> writePdf(const QString &path, const PaperText &text);

} // namespace Faq
