// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/concept.h"

namespace Faq {

/// What the reader is told about a query's meaning: how it was understood, and which words of an article answer it.
class Remarks final
{
public:
    Remarks(const Lexicon &lexicon, const Dictionary &dictionary);

    void mark(const QString &term) { m_marks.append(term); }
    void markGroup(int group);
    void noteGroups(const QString &typed, const QList<int> &groups);
    void noteGuesses(const QString &typed, const QList<Guess> &guesses);
    void tell(Meaning &meaning);

private:
    const Lexicon &m_lexicon;
    const Dictionary &m_dictionary;
    QStringList m_marks;
    QList<Understood> m_understood;
};

} // namespace Faq
