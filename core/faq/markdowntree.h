// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/markdown.h"

#include <md4c.h>
#include <vector>

namespace Faq {

/// Takes what md4c meets and makes blocks of it. Stops where a bound is reached and keeps what there is by then.
class MarkdownTree final
{
public:
    static constexpr std::size_t MostLevels = 64;
    static constexpr int MostPieces
        = 400'000; ///< blocks, cells and spans: a table's short rows are filled up, so
    ///< that a small text could make a thousand million of them

    [[nodiscard]] static Blocks of(const QByteArray &utf8);

private:
    MarkdownTree();

    [[nodiscard]] int enterBlock(MD_BLOCKTYPE type, const void *detail);
    [[nodiscard]] int leaveBlock(MD_BLOCKTYPE type);
    [[nodiscard]] int enterSpan(MD_SPANTYPE type, const void *detail);
    [[nodiscard]] int leaveSpan(MD_SPANTYPE type);
    [[nodiscard]] int text(MD_TEXTTYPE type, const QString &text);

    void open(Block block);
    void close();
    [[nodiscard]] Spans takeLeaf();
    void closeImplicit();
    void openCell(const void *detail);
    void closeCell();
    void put(const QString &text);
    void leavePicture();
    [[nodiscard]] int count() { return ++m_pieces > MostPieces ? 1 : 0; }

    std::vector<Block> m_open; ///< the document first
    Spans m_spans; ///< of the leaf or cell under way
    std::vector<QString> m_links;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_struck = 0;
    int m_code = 0;
    int m_pictures = 0; ///< within each other
    qsizetype m_pictureStart = 0;
    int m_tooDeep = 0; ///< open blocks beyond the bound
    int m_pieces = 0;
    bool m_isImplicit
        = false; ///< the innermost block is a paragraph that md4c does not speak of, in a tight list
};

} // namespace Faq
