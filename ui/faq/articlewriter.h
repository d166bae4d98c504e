// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/markdown.h"
#include "ui/faq/articlefacts.h"
#include "ui/faq/articlelook.h"
#include "ui/faq/termfinder.h"

#include <QTextCursor>

class QTextTable;

namespace Faq {

/// A heading of the written text, for the table of contents.
struct Heading
{
    QString words;
    int level = 2;
    int position = 0;
};

/// Writes an article at the end of a document, piece by piece. Lives for one writing.
class ArticleWriter final
{
public:
    ArticleWriter(QTextDocument &document, const ArticleLook &look, const TermFinder &terms);

    void writeTitle(const QString &title);
    void writeFacts(const QList<Fact> &facts);
    void writeContents(const QString &word, const QList<Heading> &headings, bool isOpen);
    void writeBody(const Blocks &blocks);
    void writeImprint(const QList<ImprintLine> &lines);
    void finish();

    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; } ///< of the body, as written

private:
    void writeBlock(const Block &block);
    void writeParagraph(const Block &block);
    void writeHeading(const Block &block);
    void writeList(const Block &block);
    void writeItem(const Block &item);
    void writeCode(const Block &block);
    void writeQuote(const Block &block);
    void writeTable(const Block &block);
    void writeCell(QTextTable &table, int row, int column, const Block &block);
    void writeRule();
    [[nodiscard]] QList<QTextLength> columnWidths(const Block &table) const;

    void startBlock(QTextBlockFormat format, const QTextCharFormat &ink);
    void startText(); ///< a paragraph of the body, behind its marker where it has one
    void writeMarker();
    void flushMarker();
    void squeeze(); ///< a block that Qt needs and nobody should see
    template <typename Write>
    void writeBox(QTextFrameFormat format, Write write);
    void setRoomAround(QTextFrameFormat &format) const; ///< Qt lets no block's margin end at a frame
    void leave(QTextFrame *frame);

    void writeSpans(const Spans &spans, const QTextCharFormat &base);
    void writeSpan(const Span &span, const QTextCharFormat &base);
    void writeWithTerms(const QString &text, const QTextCharFormat &format);
    void writeEmphasized(const QString &text, const QTextCharFormat &format);
    void writeIcon(const QString &name, const QColor &color, qreal size);
    void writeSpace(qreal width, QTextCharFormat format);

    [[nodiscard]] QTextBlockFormat blockOf(Type::Role role, qreal above, qreal below) const;
    [[nodiscard]] QTextCharFormat inkOf(const QFont &font, const QColor &color) const;

    ArticleLook m_look;
    const TermFinder &m_terms;
    QTextCursor m_cursor;
    QTextCharFormat m_text; ///< of the body at this place
    QSet<qsizetype> m_told; ///< terms that were explained
    QList<Heading> m_headings;
    QString m_marker; ///< of the item whose text comes next
    qreal m_indent = 0;
    qreal m_gap = 12; ///< below a paragraph
    QTextFrame *m_box = nullptr; ///< that ended just now
    bool m_isFresh = true; ///< the cursor stands in an empty block nobody has taken yet
    bool m_marksTerms = false;
};

/// Width of @p number with every digit as wide as the widest.
[[nodiscard]] qreal tabularWidthOf(const QString &number, const QFont &font);

} // namespace Faq
