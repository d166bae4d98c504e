// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/marker.h"

namespace Faq {

struct Snippet
{
    QString text;
    QList<Range> marks {};
};

/// What a snippet shows between two blocks of @p lines, which are parted by line breaks.
[[nodiscard]] QString withoutBreaks(QString lines);

/// The stretch of @p text with the most different marks, whole words, at most 160 characters, of Chinese 90; the
/// beginning where there are none.
[[nodiscard]] Snippet snippetOf(Readable &text, const Marker &marker);

} // namespace Faq
