// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/concept.h"

#include "core/faq/reading.h"

#include <cmath>

namespace Faq {

QueryReader::QueryReader(const Lexicon &lexicon, const Dictionary &dictionary, quint32 works,
                         const Tuning &tuning)
    : m_lexicon(lexicon)
    , m_dictionary(dictionary)
    , m_works(works)
    , m_tuning(tuning)
    , m_spelling(dictionary)
{
}

float QueryReader::rarityOf(quint32 term) const
{
    return rarityIn(m_dictionary.counts[term]);
}

float QueryReader::rarityIn(quint32 articles) const
{
    const double found = std::min(articles, m_works);
    return static_cast<float>(std::pow(std::log(1 + (m_works - found + 0.5) / (found + m_tuning.smoothing)),
                                       double(m_tuning.rarityPower)));
}

Meaning QueryReader::read(const QString &text) const
{
    return Reading(*this, text).meaning();
}

} // namespace Faq
