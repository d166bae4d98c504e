// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/concept.h"
#include "core/faq/indexfile.h"

namespace Faq {

/// An article among those that answer a query best.
struct Candidate
{
    quint32 document = 0; ///< the version that answers best
    float score = 0;
    float coverage = 0; ///< share of what was asked for that it holds
    float likeness = 0; ///< of its title, or a question it answers, to the query: 1 says the same
};

/// Ranks articles. Every version of an article is scored, the best one counts. Exact: no article is left out, for a
/// walk over whole lists is quicker than the pruning that saves it.
class Scorer final
{
public:
    Scorer(Lists &lists, const Order &order, const Dictionary &dictionary, const Tuning &tuning);

    /// Best first; at most @p limit articles.
    [[nodiscard]] QList<Candidate> rank(const Meaning &meaning, const QueryReader &reader, qsizetype limit);
    /// What rank() found for one version.
    [[nodiscard]] float scoreOf(quint32 document) const { return m_scores[document]; }

private:
    struct Cell
    {
        float value = 0;
        float weight = 0;
    };

    void addConcept(const Concept &meant);
    void addPhraseParts(const Concept &meant);
    void conclude(float asked);
    [[nodiscard]] QList<Candidate> best(qsizetype limit) const;
    void compare(Candidate &candidate, const Meaning &meaning, const QueryReader &reader);
    [[nodiscard]] float likeness(quint32 document, const Meaning &meaning, const QueryReader &reader);

    Lists &m_lists;
    const Order &m_order;
    const Dictionary &m_dictionary;
    const Tuning &m_tuning;
    QList<float> m_priors; ///< by document: what it is worth before anything was asked
    QList<float> m_scores; ///< by document, as are the next three
    QList<float> m_matched;
    QList<Cell> m_cells; ///< of the concept at hand
    QList<quint32> m_touched;
};

} // namespace Faq
