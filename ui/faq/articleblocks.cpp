// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/faq/articleformat.h"
#include "ui/faq/articlewriter.h"

#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostCells = 3000; ///< more would keep the window waiting; then rows become lines
constexpr int DeepestIndent = 8; ///< levels beyond it stand in one line, so that text keeps its room

const Theme::SeverityColors &colorsOf(Callout callout, const Theme &theme)
{
    switch (callout) {
    case Callout::Caution: return theme.expired;
    case Callout::Warning: return theme.urgent;
    case Callout::Important: return theme.warning;
    case Callout::Tip: return theme.ok;
    case Callout::Note:
    case Callout::None: break;
    }
    return theme.notice;
}

/// What colours alone would tell, in the article's own language; empty where there is nothing to beware of.
QString wordOf(Callout callout, bool isHan)
{
    switch (callout) {
    case Callout::Caution: return isHan ? u"危險"_s : u"Danger"_s;
    case Callout::Warning: return isHan ? u"警告"_s : u"Warning"_s;
    default: return {};
    }
}

} // namespace

void ArticleWriter::writeBody(const Blocks &blocks)
{
    m_marksTerms = true;
    for (const Block &block : blocks)
        writeBlock(block);
}

void ArticleWriter::writeBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph: return writeParagraph(block);
    case Block::Kind::Heading: return writeHeading(block);
    case Block::Kind::BulletList:
    case Block::Kind::NumberedList: return writeList(block);
    case Block::Kind::Item: return writeItem(block);
    case Block::Kind::Quote: return writeQuote(block);
    case Block::Kind::Code: return writeCode(block);
    case Block::Kind::Table: return writeTable(block);
    case Block::Kind::Rule: return writeRule();
    }
}

void ArticleWriter::writeParagraph(const Block &block)
{
    startText();
    writeSpans(block.spans, m_text);
}

void ArticleWriter::writeHeading(const Block &block)
{
    flushMarker();
    const bool isSmall = block.level > 2;
    const Type::Role role = isSmall ? Type::Role::Section : Type::Role::ArticleHeading;
    QTextBlockFormat format = blockOf(role, isSmall ? 16 : 20, isSmall ? 2 : 4);
    format.setHeadingLevel(qBound(2, block.level, 6));
    const QTextCharFormat ink = inkOf(m_look.font(role), m_look.theme.text);
    startBlock(format, ink);
    if (m_indent == 0)
        m_headings.append({visible(plainText(block.spans), 200), block.level, m_cursor.position()});
    const QScopedValueRollback withoutTerms(m_marksTerms, false);
    writeSpans(block.spans, ink);
}

void ArticleWriter::writeList(const Block &block)
{
    flushMarker();
    const bool isNumbered = block.kind == Block::Kind::NumberedList;
    const QFont font = m_look.font(Type::Role::Article);
    const qsizetype last = block.level + block.children.size() - 1;
    const QString widest = isNumbered ? QString::number(last) + u'.' : u"•"_s;
    qreal step = qMax(m_look.px(28), tabularWidthOf(widest, font) + m_look.px(8));
    if (m_indent > DeepestIndent * m_look.px(28))
        step = 0;

    const QScopedValueRollback indent(m_indent, m_indent + step);
    const QScopedValueRollback gap(m_gap, m_look.px(isNumbered ? 6 : 4));
    int number = block.level;
    for (const Block &item : block.children) {
        m_marker = isNumbered ? QString::number(number++) + u'.' : u"•"_s;
        writeBlock(item);
        flushMarker();
    }
    // The room below the last item is that below a paragraph.
    if (!m_isFresh) {
        QTextBlockFormat end = m_cursor.blockFormat();
        end.setBottomMargin(qMax(end.bottomMargin(), m_indent > step ? m_gap : m_look.px(12)));
        m_cursor.setBlockFormat(end);
    }
}

void ArticleWriter::writeItem(const Block &item)
{
    for (const Block &child : item.children)
        writeBlock(child);
    if (!item.spans.isEmpty())
        writeParagraph(item);
}

void ArticleWriter::setRoomAround(QTextFrameFormat &format) const
{
    format.setLeftMargin(m_indent);
    format.setTopMargin(m_isFresh ? 0 : m_look.px(12));
    format.setBottomMargin(m_look.px(12));
}

void ArticleWriter::leave(QTextFrame *frame)
{
    m_cursor = frame->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
    m_box = frame;
}

template <typename Write>
void ArticleWriter::writeBox(QTextFrameFormat format, Write write)
{
    flushMarker();
    setRoomAround(format);
    squeeze();
    QTextFrame *frame = m_cursor.insertFrame(format);
    m_isFresh = true;
    m_box = nullptr;
    {
        const QScopedValueRollback indent(m_indent, 0.0);
        write();
        squeeze();
    }
    // The last block's own room below would add to the frame's.
    m_cursor = frame->lastCursorPosition();
    QTextBlockFormat end = m_cursor.blockFormat();
    end.setBottomMargin(0);
    m_cursor.setBlockFormat(end);
    leave(frame);
}

void ArticleWriter::writeCode(const Block &block)
{
    QTextFrameFormat format;
    ArticleFormat::write(format, ArticleFormat::Box, ArticleFormat::BoxKind::Code);
    format.setProperty(ArticleFormat::BoxGround, m_look.theme.sunken);
    format.setPadding(m_look.px(12));
    writeBox(format, [this, &block] {
        const QTextCharFormat ink = inkOf(m_look.font(Type::Role::Fixed), m_look.theme.text);
        const QTextBlockFormat line = blockOf(Type::Role::Fixed, 0, 0);
        QString code = plainText(block.spans);
        if (code.endsWith(u'\n'))
            code.chop(1);
        for (const QString &row : code.split(u'\n')) {
            startBlock(line, ink);
            writeSpans({{.text = row}}, ink);
        }
    });
}

void ArticleWriter::writeQuote(const Block &block)
{
    const Theme &theme = m_look.theme;
    const bool isCallout = block.callout != Callout::None;
    const auto &colors = colorsOf(block.callout, theme);
    QTextFrameFormat format;
    ArticleFormat::write(format, ArticleFormat::Box,
                         isCallout ? ArticleFormat::BoxKind::Callout : ArticleFormat::BoxKind::Quote);
    format.setProperty(ArticleFormat::BoxColor, isCallout ? colors.mark : theme.outline);
    if (isCallout)
        format.setProperty(ArticleFormat::BoxGround, colors.tint);
    format.setPadding(m_look.px(isCallout ? 12 : 0));
    const QScopedValueRollback ink(m_text, inkOf(m_text.font(), isCallout ? theme.text : theme.text2));
    writeBox(format, [this, &block, isCallout, warning = colors.text] {
        const QScopedValueRollback indent(m_indent, m_look.px(isCallout ? 8 : 16));
        if (const QString word = wordOf(block.callout, m_look.isHan()); !word.isEmpty()) {
            const QTextCharFormat strong = inkOf(m_look.strong(m_text.font()), warning);
            startBlock(blockOf(Type::Role::Article, 0, 2), strong);
            m_cursor.insertText(word, strong);
        }
        for (const Block &child : block.children)
            writeBlock(child);
        if (!block.spans.isEmpty())
            writeParagraph(block);
    });
}

// Left to itself Qt gives all columns the same. Each gets its longest word first, then a share of what is
// left by how much text it has.
QList<QTextLength> ArticleWriter::columnWidths(const Block &block) const
{
    const QFontMetricsF metrics(m_look.font(Type::Role::Article));
    const QFontMetricsF fixed(m_look.font(Type::Role::Fixed));
    const qreal room = m_look.px(640);
    const qsizetype columns = block.rows.first().size();
    QList<qreal> least(columns, 0);
    QList<qreal> wanted(columns, 0);
    for (const QList<Spans> &row : block.rows)
        for (qsizetype column = 0; column < std::min(columns, row.size()); ++column) {
            const QString text = plainText(row.at(column));
            wanted[column] = std::max(wanted[column], metrics.horizontalAdvance(text.left(400)));
            for (const QString &word : text.left(400).split(u' '))
                least[column] = std::max(least[column], metrics.horizontalAdvance(word));
            // Wider than other words of their length, and a name of a host must not break at its hyphen.
            for (const Span &span : row.at(column))
                if (span.isCode)
                    for (const QString &word : span.text.left(400).split(u' '))
                        least[column] = std::max(least[column], fixed.horizontalAdvance(word) + m_look.px(4));
        }
    const qreal sides = m_look.px(24);
    qreal spare = room;
    qreal wishes = 0;
    for (qsizetype column = 0; column < columns; ++column) {
        least[column] = std::min(least[column], room / 2 / qreal(columns) + m_look.px(80)) + sides;
        wanted[column] = std::sqrt(std::clamp(wanted[column] + sides - least[column], 1.0, room));
        spare -= least[column];
        wishes += wanted[column];
    }
    QList<QTextLength> widths;
    for (qsizetype column = 0; column < columns; ++column) {
        const qreal width = least[column] + std::max(spare, 0.0) * wanted[column] / wishes;
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * width / std::max(room, room - spare)));
    }
    return widths;
}

void ArticleWriter::writeTable(const Block &block)
{
    flushMarker();
    const qsizetype columns = block.rows.isEmpty() ? 0 : block.rows.first().size();
    if (columns == 0)
        return;
    if (columns * block.rows.size() > MostCells) {
        for (const QList<Spans> &row : block.rows)
            for (const Spans &cell : row)
                writeParagraph({.spans = cell});
        return;
    }
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    setRoomAround(format);
    format.setColumnWidthConstraints(columnWidths(block));
    squeeze();
    QTextTable *table = m_cursor.insertTable(int(block.rows.size()), int(columns), format);
    {
        const QScopedValueRollback indent(m_indent, 0.0);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column)
                writeCell(*table, row, column, block);
    }
    leave(table);
}

void ArticleWriter::writeCell(QTextTable &table, int row, int column, const Block &block)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat room;
    room.setLeftPadding(m_look.px(12));
    room.setRightPadding(m_look.px(12));
    room.setTopPadding(m_look.px(row == 0 ? 3 : 6));
    room.setBottomPadding(m_look.px(row == 0 ? 5 : 8));

    QFont font = m_look.font(Type::Role::Article);
    font.setPixelSize(qMax(1, font.pixelSize() - qRound(m_look.px(1))));
    QTextCharFormat ink = inkOf(font, m_look.theme.text);
    if (row == 0) {
        font.setWeight(m_look.isHan() ? QFont::Normal : QFont::Medium);
        ink = inkOf(font, m_look.theme.text3);
    }
    QTextBlockFormat line;
    line.setLineHeight(m_look.px(m_look.isHan() ? 24 : 22), QTextBlockFormat::FixedHeight);
    if (column < block.columns.size())
        line.setAlignment(block.columns.at(column));
    const QScopedValueRollback withTerms(m_marksTerms, row > 0);
    m_cursor = cell.firstCursorPosition();
    m_isFresh = true;
    startBlock(line, ink);
    writeSpans(block.rows.at(row).value(column), ink);
    // Last, for the format of the first block is kept in the same place.
    QTextCharFormat format = cell.format();
    format.merge(room);
    cell.setFormat(format);
}

void ArticleWriter::writeRule()
{
    flushMarker();
    QTextBlockFormat line;
    line.setLineHeight(m_look.px(16), QTextBlockFormat::FixedHeight);
    line.setBottomMargin(m_look.px(12));
    ArticleFormat::write(line, ArticleFormat::PartOfText, ArticleFormat::Part::Rule);
    startBlock(line, inkOf(m_look.font(Type::Role::Article), m_look.theme.line));
}

} // namespace Faq
