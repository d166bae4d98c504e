// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Faq {

/// Where in an article a word stands.
enum class Field { Title, Tags, Asked, Summary, Headings, Body };
inline constexpr std::size_t FieldCount = 6;

/// What the ranking is made of. The program uses the values given here; the measurements in tests/bench switch parts
/// off in turn to tell what each is worth.
struct Tuning
{
    // Taken into the index:
    std::array<float, FieldCount> weights {4, 2, 4, 1.5F, 1, 0.6F};
    float saturation = 1.2F; ///< k1 of BM25
    float lengthShare = 0.5F; ///< b of BM25
    bool pairs = true; ///< of Chinese characters; off: single ones
    bool stems = true;
    bool stopWords = true;

    // Of the query alone:
    bool synonyms = true;
    bool typing = true; ///< corrects it
    bool prefix = true;
    float coverage = 0.8F; ///< exponent of the share of the query that an article answers
    float typedWord = 0.25F; ///< worth of the very word beside its synonyms
    float partOfPhrase = 0.3F; ///< worth of single words of a phrase that an article does not hold whole
    float closeness = 1; ///< worth of a title or question that says the same
    float crossing = 0.3F; ///< worth of a pair of characters that overlaps a likelier one
    float plain = 0.5F; ///< worth of a word that is no word of the field
    float smoothing = 1.5F; ///< articles that every term is taken to be in besides
    float otherVersion = 0.2F; ///< worth of what the version in the other language answers besides
    float rarityPower = 0.6F; ///< in a hundred articles a rare word is rare by chance as often as by subject
    float hub = 0.1F; ///< worth of being linked to by other articles
};

} // namespace Faq
