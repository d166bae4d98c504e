// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// CommonMark with tables (GitHub's), read by md4c into values, so that the index, the terminal and the window see the
/// same text. Nothing of it is ever HTML: raw tags stand as the characters that they are, an image is its words.
namespace Faq {

/// A run of text of one look.
struct Span
{
    QString text;
    bool isStrong = false;
    bool isEmphasized = false;
    bool isCode = false;
    bool isStruck = false;
    bool isPicture = false; ///< these are the words of a picture, or its address where it has none
    QString link {}; ///< the target as written, also of an image; empty where there is none
};

using Spans = QList<Span>;

/// GitHub's alerts: a block quote whose first line is [!NOTE] and so on.
enum class Callout { None, Note, Tip, Important, Warning, Caution };

struct Block
{
    enum class Kind { Paragraph, Heading, BulletList, NumberedList, Item, Quote, Code, Table, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading 1 to 6; of a numbered list its first number
    Callout callout = Callout::None; ///< of a quote
    Spans spans {}; ///< of a paragraph, heading, code block
    QList<Block> children {}; ///< of a list its items; of an item and a quote its blocks
    QList<QList<Spans>> rows {}; ///< of a table: the head first, every row as wide as the head
    QList<Qt::Alignment> columns {}; ///< of a table
};

using Blocks = QList<Block>;

/// Never fails: what is no Markdown is a paragraph. Emphasis closes beside full-width punctuation too, where
/// CommonMark's own rule would show the asterisks. Bounds: a million characters, 64 levels, 400,000
/// blocks, cells and spans; what lies beyond is left out.
[[nodiscard]] Blocks parseMarkdown(const QString &text);

[[nodiscard]] QString plainText(const Spans &spans);
/// Paragraphs, items and rows one a line; the cells of a row with " · " between them.
[[nodiscard]] QString plainText(const Blocks &blocks);

/// Where a link leads. Anything that is neither another article nor the web or mail is refused: file:, javascript:,
/// data:.
struct Link
{
    enum class Kind { Article, Web, Refused };
    Kind kind = Kind::Refused;
    QString target {}; ///< the article's id, or the whole address
};

/// Reads "acc-4.md", "acc-4", "caretaker:faq/acc-4", "https://…", "mailto:…". A web address with a user's name in
/// it, which can make it look like another site's, is refused.
[[nodiscard]] Link linkOf(const QString &target);
/// A web address that is refused for the user's name in it.
[[nodiscard]] bool namesUser(const QString &target);

} // namespace Faq
