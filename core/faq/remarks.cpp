// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/remarks.h"

#include <array>

namespace Faq {

namespace {

constexpr qsizetype MostMarks = 120;

} // namespace

Remarks::Remarks(const Lexicon &lexicon, const Dictionary &dictionary)
    : m_lexicon(lexicon)
    , m_dictionary(dictionary)
{
}

void Remarks::markGroup(int group)
{
    for (const QString &phrase : m_lexicon.group(group)) {
        const Text text = readText(phrase);
        QString term;
        for (std::size_t i = 0; i < text.units.size(); ++i) {
            const Unit &unit = text.units[i];
            if (i > 0 && !(unit.isHan && text.units[i - 1].isHan))
                term += u' ';
            term += unit.isHan ? text.word(unit).toString() : m_lexicon.stem(text.word(unit));
        }
        m_marks.append(term);
    }
}

/// Two names in each script are enough to see what was understood.
void Remarks::noteGroups(const QString &typed, const QList<int> &groups)
{
    const QString folded = readText(typed).folded;
    Understood understood {typed, {}};
    std::array<int, 2> taken {};
    for (const int group : groups) {
        for (const QString &phrase : m_lexicon.group(group)) {
            int &count = taken[hasHan(phrase) ? 1 : 0];
            if (count < 2 && m_lexicon.isShown(phrase) && readText(phrase).folded != folded) {
                understood.as.append(phrase);
                ++count;
            }
        }
    }
    if (!understood.as.isEmpty())
        m_understood.append(understood);
}

void Remarks::noteGuesses(const QString &typed, const QList<Guess> &guesses)
{
    Understood understood {typed, {}};
    for (const Guess &guess : guesses)
        understood.as.append(m_dictionary.words.at(guess.word).toString());
    if (!understood.as.isEmpty())
        m_understood.append(understood);
}

void Remarks::tell(Meaning &meaning)
{
    m_marks.removeDuplicates();
    meaning.marks = m_marks.first(std::min(m_marks.size(), MostMarks));
    meaning.understood = m_understood;
}

} // namespace Faq
