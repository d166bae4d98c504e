// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/concept.h"

#include "core/faq/reading.h"

#include <cmath>

namespace Faq {

namespace {

constexpr quint32 TabledRarities = 1024;

float rarity(quint32 articles, quint32 works, const Tuning &tuning)
{
    const double found = std::min(articles, works);
    return static_cast<float>(std::pow(std::log(1 + (works - found + 0.5) / (found + tuning.smoothing)),
                                       double(tuning.rarityPower)));
}

} // namespace

QueryReader::QueryReader(const Lexicon &lexicon, const Dictionary &dictionary, quint32 works,
                         const Tuning &tuning)
    : m_lexicon(lexicon)
    , m_dictionary(dictionary)
    , m_works(works)
    , m_tuning(tuning)
    , m_spelling(dictionary)
{
    for (quint32 articles = 0; articles < TabledRarities; ++articles)
        m_rarities.append(rarity(articles, works, tuning));
}

float QueryReader::rarityOf(quint32 term) const
{
    return rarityIn(m_dictionary.counts[term]);
}

float QueryReader::rarityIn(quint32 articles) const
{
    return articles < TabledRarities ? m_rarities[articles] : rarity(articles, m_works, m_tuning);
}

Meaning QueryReader::read(const QString &text) const
{
    return Reading(*this, text).meaning();
}

} // namespace Faq
