// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/markdown.h"

namespace Faq {

/// Stands for the end of a line until its neighbours are known; a noncharacter.
inline constexpr char16_t SoftBreak = u'\ufdd1';

[[nodiscard]] bool looksAlike(const Span &left, const Span &right);

/// Finished text: line ends are a space, or nothing between two wide characters; sentinels are gone; a bare address
/// ends where Chinese text goes on without a blank.
[[nodiscard]] Spans settled(const Spans &spans);
/// As it stands, without the last line's end.
[[nodiscard]] Spans settledCode(const Spans &spans);

/// The alert that a quote's first line names, and that line taken away.
[[nodiscard]] Callout takeCallout(Spans &spans);

} // namespace Faq
