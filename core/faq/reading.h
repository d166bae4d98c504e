// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/concept.h"
#include "core/faq/remarks.h"

namespace Faq {

/// One query on its way to its meaning.
class Reading final
{
public:
    Reading(const QueryReader &reader, const QString &text);
    [[nodiscard]] Meaning meaning();

private:
    /// What a unit may stand for besides itself.
    struct Word
    {
        bool isKnown = true;
        QList<Guess> guesses {}; ///< corrections, or how it may go on
    };

    void resolve(qsizetype unit);
    void resolveUnknown(qsizetype unit);
    void mendPhrases();
    [[nodiscard]] bool isUnheardOf(qsizetype first, qsizetype size, qsizetype place) const;
    [[nodiscard]] bool isOpenEnd(qsizetype unit) const; ///< the word that is being typed
    void continuePhrase(QList<Piece> &pieces);
    [[nodiscard]] qsizetype take(const QList<Piece> &pieces, qsizetype index);
    [[nodiscard]] bool isFree(const Piece &piece) const; ///< no phrase, and nothing to leave out
    void takePhrase(const Piece &piece);
    void takeWord(qsizetype unit);
    void takeHanRun(qsizetype first, qsizetype count);
    void takeSingleHan(qsizetype unit);
    void takePair(QStringView pair, float share);
    void takeLoneHan(qsizetype first, qsizetype count);
    void takeAllPairs();
    void add(Concept concept_);
    [[nodiscard]] float knownShare() const;
    [[nodiscard]] QList<quint32> termsOf(const Piece &piece) const;
    [[nodiscard]] std::optional<quint32> termOfWord(QStringView folded) const;
    [[nodiscard]] const Unit &unitAt(qsizetype unit) const
    {
        return m_text.units[static_cast<std::size_t>(unit)];
    }
    [[nodiscard]] QStringView wordAt(qsizetype unit) const { return m_text.word(unitAt(unit)); }
    [[nodiscard]] bool isHanPair(qsizetype unit) const; ///< with the one before
    [[nodiscard]] QStringView pairEnding(qsizetype unit) const;
    [[nodiscard]] QString typed(qsizetype first, qsizetype count) const;

    const Lexicon &m_lexicon;
    const Dictionary &m_dictionary;
    const Spelling &m_spelling;
    const QueryReader &m_reader;
    const Tuning &m_tuning;
    const QString m_query;
    Text m_text;
    QList<int> m_numbers;
    QList<Word> m_words; ///< by unit
    Remarks m_remarks;
    Meaning m_meaning;
};

} // namespace Faq
