// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"
#include "core/faq/spelling.h"

namespace Faq {

/// One thing that a query asks for, and the terms that say it.
struct Concept
{
    struct Term
    {
        quint32 term = 0;
        float weight = 1;
    };

    QList<Term> terms {}; ///< the best of them counts
    quint32 typedTerm = Dictionary::NoTerm; ///< the very word, where `terms` are its whole group
    QList<quint32> parts {}; ///< of a phrase: its single words, for articles that do not hold it whole
    float rarity = 0; ///< idf
    float share = 1; ///< of its rarity that counts
};

/// What a query means.
struct Meaning
{
    QList<Concept> concepts {};
    QList<Understood> understood {};
    QStringList marks {}; ///< for Highlight
    bool hasHan = false;
    float known = 1; ///< share of what is asked for that any article holds
};

/// Reads queries by the words of an index and of the vocabulary.
class QueryReader final
{
public:
    QueryReader(const Lexicon &lexicon, const Dictionary &dictionary, quint32 works, const Tuning &tuning);

    /// Any text: beyond 60 words and characters it is cut.
    [[nodiscard]] Meaning read(const QString &text) const;

    /// How much it says that an article holds a term.
    [[nodiscard]] float rarityOf(quint32 term) const;
    [[nodiscard]] float rarityIn(quint32 articles) const; ///< of a term that so many articles hold

private:
    friend class Reading;

    const Lexicon &m_lexicon;
    const Dictionary &m_dictionary;
    const quint32 m_works;
    const Tuning &m_tuning;
    Spelling m_spelling;
    QList<float> m_rarities; ///< by articles; of the commoner terms it is worked out when asked for
};

} // namespace Faq
