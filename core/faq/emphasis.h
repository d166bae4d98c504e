// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Faq {

/// Stands between asterisks and punctuation while md4c reads; a noncharacter, so that no text of worth holds it.
inline constexpr char16_t Sentinel = u'\ufdd0';

/// Whether lines break between such characters without a space: Han, Kana, Bopomofo, full-width forms.
[[nodiscard]] bool isWide(QChar character);

/// CommonMark lets `**重要。**後文` and `前文**「甲」**後文` stand with their asterisks, for it wants a blank or another
/// punctuation mark on the other side; Chinese has no blanks. A sentinel beside such a mark makes it a letter. Wherever
/// it lands, in code too, the reader takes it out again.
[[nodiscard]] QString guardEmphasis(const QString &text);

} // namespace Faq
