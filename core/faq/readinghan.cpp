// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a query says in characters, without blanks between its words.
#include "core/faq/reading.h"

#include <cmath>

namespace Faq {

namespace {

constexpr float SimilarPair = 0.3F; ///< a word of two characters, one of them as typed
constexpr qsizetype ShortQuery
    = 4; ///< in a longer one such a pair mostly lies across the border of two words

} // namespace

/// A phrase of three characters or more, one of them wrong, where no article has what was typed.
void Reading::mendPhrases()
{
    for (qsizetype size = 5; size >= 4; --size) {
        for (qsizetype first = 0; first + size <= m_words.size(); ++first) {
            bool isRun = unitAt(first).isHan;
            for (qsizetype unit = first + 1; unit < first + size; ++unit)
                isRun = isRun && isHanPair(unit);
            if (!isRun)
                continue;
            const QStringView run = QStringView(m_text.folded).mid(unitAt(first).at, size);
            for (const Lexicon::Slip &slip : m_lexicon.slipsFrom(run)) {
                if (run[slip.place] == slip.meant || !isUnheardOf(first, size, slip.place))
                    continue;
                m_text.folded[static_cast<qsizetype>(unitAt(first + slip.place).at)] = slip.meant;
                m_numbers[first + slip.place] = m_lexicon.wordNumber(wordAt(first + slip.place));
                break;
            }
        }
    }
}

/// No article has the pairs that the character at @p place makes within its phrase.
bool Reading::isUnheardOf(qsizetype first, qsizetype size, qsizetype place) const
{
    const auto isKnown = [this](qsizetype unit) {
        const auto term = m_dictionary.terms.find(pairEnding(unit));
        return term && m_dictionary.counts[*term] > 0;
    };
    return (place == 0 || !isKnown(first + place)) && (place == size - 1 || !isKnown(first + place + 1));
}

/// Characters that no phrase took. Of the pairs that overlap, those that the articles use most are taken for words;
/// the others, which mostly lie across the border of two words, count little.
void Reading::takeHanRun(qsizetype first, qsizetype count)
{
    if (!m_tuning.pairs)
        return takeLoneHan(first, count);
    if (count == 1)
        return takeSingleHan(first);
    QList<double> best(count + 1, 0);
    QList<bool> isWord(count + 1, false); // of the pair that ends before this place
    for (qsizetype end = 2; end <= count; ++end) {
        const auto term = m_dictionary.terms.find(pairEnding(first + end - 1));
        const double gain = best[end - 2] + (term ? std::log(2.0 + m_dictionary.counts[*term]) : 0.1);
        isWord[end] = gain > best[end - 1];
        best[end] = std::max(gain, best[end - 1]);
    }
    QList<bool> isTaken(count + 1, false);
    for (qsizetype end = count; end >= 2;) {
        isTaken[end] = isWord[end];
        end -= isWord[end] ? 2 : 1;
    }
    for (qsizetype end = 2; end <= count; ++end)
        takePair(pairEnding(first + end - 1), isTaken[end] ? 1 : m_tuning.crossing);
}

QStringView Reading::pairEnding(qsizetype unit) const
{
    return QStringView(m_text.folded).mid(unitAt(unit - 1).at, 2);
}

/// One character between phrases is read with whatever stands beside it.
void Reading::takeSingleHan(qsizetype unit)
{
    const bool hasBefore = isHanPair(unit);
    const bool hasAfter = unit + 1 < m_words.size() && isHanPair(unit + 1);
    if (hasBefore)
        takePair(pairEnding(unit), m_tuning.crossing);
    if (hasAfter)
        takePair(pairEnding(unit + 1), m_tuning.crossing);
    if (!hasBefore && !hasAfter)
        takeLoneHan(unit, 1);
}

void Reading::takePair(QStringView pair, float share)
{
    Concept meant;
    meant.share = share * m_tuning.plain;
    const auto term = m_dictionary.terms.find(pair);
    if (term) {
        meant.terms.append({*term, 1});
        m_remarks.mark(pair.toString());
    } else if (share < 1) {
        return; // no word of the index crosses this edge
    } else if (m_tuning.typing && m_words.size() <= ShortQuery) {
        for (const Lexicon::Slip &slip : m_lexicon.slipsFrom(pair))
            if (const auto known = m_dictionary.terms.find(groupTerm(slip.group)))
                meant.terms.append({*known, SimilarPair});
    }
    add(std::move(meant));
}

void Reading::takeLoneHan(qsizetype first, qsizetype count)
{
    for (qsizetype unit = first; unit < first + count; ++unit) {
        Concept meant;
        const QStringView character = wordAt(unit);
        const auto range = m_dictionary.terms.withPrefix(character);
        for (qsizetype term = range.first; term < range.end; ++term)
            meant.terms.append({static_cast<quint32>(term), 1});
        std::sort(meant.terms.begin(), meant.terms.end(),
                  [this](const Concept::Term &left, const Concept::Term &right) {
                      return m_dictionary.counts[left.term] > m_dictionary.counts[right.term];
                  });
        meant.terms.resize(std::min<qsizetype>(meant.terms.size(), 30));
        m_remarks.mark(character.toString());
        add(std::move(meant));
    }
}

} // namespace Faq
