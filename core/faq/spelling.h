// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/indexcontent.h"

namespace Faq {

/// A word of the index that a typed one may have meant.
struct Guess
{
    quint32 word = 0;
    float weight = 1;
};

/// Mends typing against the words of an index: one slip in four or five letters, two in more, the first letter right or
/// swapped with the second. Looks only at words with the same first letter and about the same letters.
class Spelling final
{
public:
    explicit Spelling(const Dictionary &dictionary);

    [[nodiscard]] QList<Guess> corrections(QStringView typed) const;
    /// Words that begin with @p typed or, where none does, nearly so.
    [[nodiscard]] QList<Guess> continuations(QStringView typed) const;
    /// Two known words that were typed as one, or the nothing.
    [[nodiscard]] std::optional<std::pair<quint32, quint32>> split(QStringView typed) const;

private:
    template <typename Judge>
    void look(QStringView typed, Judge judge) const;

    const Dictionary &m_dictionary;
    QList<quint32> m_letters; ///< by word: which letters it has
};

/// Slips between two words: one letter more, less, other, or swapped with the next counts 1. Anything above @p most
/// is most + 1. Where @p isBeginning, what @p word has beyond @p typed costs nothing.
[[nodiscard]] int slips(QStringView typed, QStringView word, int most, bool isBeginning = false);

} // namespace Faq
