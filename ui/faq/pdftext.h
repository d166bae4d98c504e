// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Faq {

/// @p pdf with the text of its Chinese characters as people type them. Fonts have one glyph for a radical and
/// the character that is the same shape, and Qt writes down the radical (U+2F00 for 一), so that nothing found
/// by copying or searching would match. No byte moves, so the file's table of contents holds.
[[nodiscard]] QByteArray withUnifiedIdeographs(QByteArray pdf);

} // namespace Faq
