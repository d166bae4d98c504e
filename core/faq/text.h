// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace Faq {

/// A word, or one character of a script that writes without spaces, as the search reads it. Positions in UTF-16 units.
struct Unit
{
    quint32 start = 0; ///< in the text as it was given
    quint32 length = 0;
    quint32 at = 0; ///< in Text::folded
    quint32 size = 0;
    bool isHan = false; ///< Han, Kana, Hangul: taken by characters
    bool isGlued = false; ///< only a hyphen, a dot or nothing stands between this and the unit before it
};

/// A text in units, folded: compatibility forms and full width, case, accents, Chinese variants and Simplified.
struct Text
{
    QString folded;
    std::vector<Unit> units;

    [[nodiscard]] QStringView word(const Unit &unit) const
    {
        return QStringView(folded).mid(unit.at, unit.size);
    }
};

/// Splits by script as well as by spaces. Bounded by the text: at most one unit a character.
[[nodiscard]] Text readText(QStringView text);

/// The character that stands for @p character and all its variants.
[[nodiscard]] char16_t foldedHan(char16_t character);

[[nodiscard]] bool isHanLike(char32_t codePoint);
[[nodiscard]] bool hasHan(QStringView text);

} // namespace Faq
