// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/scorer.h"

#include "core/faq/postings.h"

#include <algorithm>
#include <cmath>

namespace Faq {

namespace {

constexpr qsizetype Compared = 48; ///< articles whose titles and questions are looked at

bool isBetter(const Candidate &left, const Candidate &right)
{
    return left.score != right.score ? left.score > right.score : left.document < right.document;
}

} // namespace

Scorer::Scorer(Lists &lists, const Order &order, const Dictionary &dictionary, const Tuning &tuning)
    : m_lists(lists)
    , m_order(order)
    , m_dictionary(dictionary)
    , m_tuning(tuning)
    , m_scores(order.articles.size())
    , m_matched(order.articles.size())
    , m_cells(order.articles.size())
{
    for (qsizetype document = 0; document < order.articles.size(); ++document) {
        const auto links = static_cast<float>(dictionary.links.value(document));
        m_priors.append(1 + tuning.hub * std::log1p(links));
    }
}

QList<Candidate> Scorer::rank(const Meaning &meaning, const QueryReader &reader, qsizetype limit)
{
    m_scores.fill(0);
    m_matched.fill(0);
    float asked = 0;
    for (const Concept &meant : meaning.concepts) {
        addConcept(meant);
        asked += meant.rarity * meant.share;
    }
    conclude(asked);
    limit = std::max<qsizetype>(0, limit);
    QList<Candidate> found = best(std::max(limit, Compared));
    for (Candidate &candidate : found)
        compare(candidate, meaning, reader);
    std::sort(found.begin(), found.end(), isBetter);
    found.resize(std::min(found.size(), limit));
    return found;
}

void Scorer::addConcept(const Concept &meant)
{
    const auto documents = static_cast<quint32>(m_cells.size());
    for (const Concept::Term &term : meant.terms) {
        eachPosting(m_lists.postings(term.term), [&](quint32 document, quint8 level) {
            if (document >= documents)
                return;
            Cell &cell = m_cells[document];
            if (cell.value == 0)
                m_touched.append(document);
            if (const float value = impactOf(level) * term.weight; value > cell.value)
                cell = {value, term.weight};
        });
    }
    if (meant.typedTerm != Dictionary::NoTerm && m_tuning.typedWord > 0) {
        eachPosting(m_lists.postings(meant.typedTerm), [&](quint32 document, quint8 level) {
            if (document < documents && m_cells[document].value > 0)
                m_cells[document].value += impactOf(level) * m_tuning.typedWord;
        });
    }
    if (meant.parts.size() > 1 && m_tuning.partOfPhrase > 0)
        addPhraseParts(meant);
    for (const quint32 document : std::as_const(m_touched)) {
        Cell &cell = m_cells[document];
        m_scores[document] += cell.value * meant.rarity * meant.share;
        m_matched[document] += cell.weight * meant.rarity * meant.share;
        cell = {};
    }
    m_touched.clear();
}

/// Every part counts for its share, where the phrase itself does not count for more.
void Scorer::addPhraseParts(const Concept &meant)
{
    const auto documents = static_cast<quint32>(m_cells.size());
    const float share = m_tuning.partOfPhrase / static_cast<float>(meant.parts.size());
    QHash<quint32, Cell> sums;
    for (const quint32 part : meant.parts) {
        eachPosting(m_lists.postings(part), [&](quint32 document, quint8 level) {
            if (document >= documents)
                return;
            Cell &sum = sums[document];
            sum.value += impactOf(level) * share;
            sum.weight += share;
        });
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        Cell &cell = m_cells[sum.key()];
        if (cell.value == 0)
            m_touched.append(sum.key());
        if (sum->value > cell.value)
            cell.value = sum->value;
        cell.weight = std::max(cell.weight, sum->weight);
    }
}

void Scorer::conclude(float asked)
{
    constexpr std::size_t Steps = 256;
    std::array<float, Steps + 1> factors {};
    for (std::size_t step = 0; step <= Steps; ++step)
        factors[step] = std::pow(static_cast<float>(step) / Steps, m_tuning.coverage);
    for (qsizetype document = 0; document < m_scores.size(); ++document) {
        if (m_scores[document] == 0)
            continue;
        const float share = std::clamp(m_matched[document] / asked, 0.0F, 1.0F);
        m_matched[document] = share;
        m_scores[document] *= m_priors[document] * factors[static_cast<std::size_t>(share * Steps)];
    }
}

QList<Candidate> Scorer::best(qsizetype limit) const
{
    QList<Candidate> heap; // the worst in front
    const auto offer = [&](const Candidate &candidate) {
        if (candidate.score <= 0 || (heap.size() == limit && !isBetter(candidate, heap.first())))
            return;
        if (heap.size() == limit) {
            std::pop_heap(heap.begin(), heap.end(), isBetter);
            heap.removeLast();
        }
        heap.append(candidate);
        std::push_heap(heap.begin(), heap.end(), isBetter);
    };
    const auto documents = static_cast<quint32>(m_scores.size());
    for (quint32 document = 0; document < documents;) {
        Candidate candidate {document, m_scores[document], m_matched[document]};
        const quint32 work = m_order.works[document];
        float sum = candidate.score;
        for (++document; document < documents && m_order.works[document] == work; ++document) {
            sum += m_scores[document];
            if (m_scores[document] > candidate.score)
                candidate = {document, m_scores[document], m_matched[document]};
        }
        candidate.score += m_tuning.otherVersion * (sum - candidate.score);
        offer(candidate);
    }
    std::sort(heap.begin(), heap.end(), isBetter);
    return heap;
}

void Scorer::compare(Candidate &candidate, const Meaning &meaning, const QueryReader &reader)
{
    if (m_tuning.closeness <= 0)
        return;
    candidate.likeness = likeness(candidate.document, meaning, reader);
    candidate.score *= 1 + m_tuning.closeness * candidate.likeness;
}

float Scorer::likeness(quint32 document, const Meaning &meaning, const QueryReader &reader)
{
    float asked = 0;
    for (const Concept &meant : meaning.concepts)
        asked += meant.rarity * meant.share;
    float best = 0;
    const QByteArray lines = m_lists.lines(document);
    for (NumberReader line(lines); !line.atEnd();) {
        QList<quint32> terms;
        float said = 0;
        for (quint32 left = line.number(); left > 0 && !line.atEnd(); --left) {
            const quint32 term = line.number();
            if (term >= static_cast<quint32>(m_dictionary.counts.size()))
                continue;
            terms.append(term);
            said += reader.rarityOf(term);
        }
        float common = 0;
        for (const Concept &meant : meaning.concepts) {
            float weight = 0;
            for (const Concept::Term &term : meant.terms)
                if (term.weight > weight && terms.contains(term.term))
                    weight = term.weight;
            common += weight * meant.rarity * meant.share;
        }
        best = std::max(best, common / std::max(0.1F, asked + said - common));
    }
    return best;
}

} // namespace Faq
