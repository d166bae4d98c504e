// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/marker.h"
#include "core/faq/scorer.h"
#include "core/faq/search.h"

namespace Faq {

/// What stands behind Index, with its tuning open to the measurements.
class Engine final
{
public:
    Engine(const QString &file, const Articles &articles, const Vocabulary &vocabulary, const Tuning &tuning);

    [[nodiscard]] Found search(const Query &query);
    /// Ids and scores alone, without what a page shows of them.
    [[nodiscard]] QList<Candidate> rank(const Query &query, Meaning &meaning);
    /// How well an answer fits what was asked, 0 to 2.
    [[nodiscard]] static float fit(const Candidate &candidate, const Meaning &meaning);
    [[nodiscard]] const Dictionary &dictionary() const { return m_dictionary; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const Article &article(quint32 document) const
    {
        return m_articles[m_order.articles[document]];
    }

private:
    void open(const QString &file);
    void openInMemory();
    void use(std::unique_ptr<Lists> lists, Dictionary dictionary);
    /// What a hit shows of an article.
    struct Shown
    {
        Readable title;
        Readable text;
    };

    [[nodiscard]] Shown &shown(quint32 document);
    [[nodiscard]] Hit hitOf(const Candidate &candidate, quint32 document, const Marker &marker);
    [[nodiscard]] quint32 versionFor(quint32 document, Language language) const;
    void addOthers(Found &found, const QList<Candidate> &candidates, Language language, const Marker &marker);

    [[nodiscard]] static bool isClose(const Query &query, const QList<Candidate> &candidates,
                                      const Meaning &meaning);

    const Articles m_articles;
    const Vocabulary m_vocabulary;
    const Tuning m_tuning;
    const Order m_order;
    const Lexicon m_lexicon;
    Dictionary m_dictionary;
    std::unique_ptr<Lists> m_lists;
    std::unique_ptr<QueryReader> m_reader;
    std::unique_ptr<Scorer> m_scorer;
    QCache<quint32, Shown> m_shown; ///< by document: the next letter mostly finds the same ones
};

} // namespace Faq
