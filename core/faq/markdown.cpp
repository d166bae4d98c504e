// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/markdown.h"

#include "core/faq/emphasis.h"
#include "core/faq/markdowntree.h"
#include "core/faq/tablerules.h"

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostCharacters = 1'000'000;

void addLines(const Blocks &blocks, QStringList &lines);

void addRows(const Block &table, QStringList &lines)
{
    for (const QList<Spans> &row : table.rows) {
        QStringList cells;
        for (const Spans &cell : row)
            cells.append(plainText(cell));
        lines.append(cells.join(u" · "_s));
    }
}

void addLines(const Blocks &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (!block.spans.isEmpty())
            lines.append(plainText(block.spans));
        addRows(block, lines);
        addLines(block.children, lines);
    }
}

} // namespace

Blocks parseMarkdown(const QString &text)
{
    return MarkdownTree::of(guardEmphasis(lengthenTableRules(text.left(MostCharacters))).toUtf8());
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QString plainText(const Blocks &blocks)
{
    QStringList lines;
    addLines(blocks, lines);
    return lines.join(u'\n');
}

} // namespace Faq
