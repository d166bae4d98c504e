// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"
#include "core/faq/lexicon.h"
#include "core/faq/stringtable.h"
#include "core/faq/tuning.h"

namespace Faq {

/// Articles in the order of the index: the versions of one article beside each other.
struct Order
{
    QList<qsizetype> articles {}; ///< by document: which of the list
    QList<quint32> works {}; ///< by document: which article, whatever the language
    quint32 workCount = 0;
};

[[nodiscard]] Order orderOf(const Articles &articles);

/// The part of the index that stays in memory.
struct Dictionary
{
    static constexpr quint32 NoTerm = 0xFFFFFFFF;

    StringTable terms {}; ///< stems, pairs of characters, "#7" for group 7 of the vocabulary
    QList<quint32> counts {}; ///< by term: articles that hold it, whatever the language
    StringTable words {}; ///< as they are written, folded
    QList<quint32> stems {}; ///< by word: its term, or NoTerm for one that only the vocabulary has
    QList<quint32> links {}; ///< by document: how many other articles point to it
};

struct IndexContent
{
    Dictionary dictionary {};
    std::vector<QByteArray> postings {}; ///< by term
    std::vector<QByteArray> lines {}; ///< by document: the terms of its title, and of each question asked
};

[[nodiscard]] QString groupTerm(int group);

/// Reads all articles. Takes about as long as reading their text a few times over.
[[nodiscard]] IndexContent buildIndex(const Articles &articles, const Order &order, const Lexicon &lexicon,
                                      const Tuning &tuning);

} // namespace Faq
