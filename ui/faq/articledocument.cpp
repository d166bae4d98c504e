// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articledocument.h"

#include "core/base/text.h"
#include "ui/faq/articleformat.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr QChar Space {0x00a0};

using ArticleFormat::Part;

bool isRead(const QTextBlock &block)
{
    const auto part = ArticleFormat::read<Part>(block.blockFormat(), ArticleFormat::PartOfText);
    return part == Part::Body || part == Part::Title;
}

QString wordsOf(const QTextBlock &block)
{
    return block.text().replace(ArticleFormat::FirmHyphen, u'-');
}

/// What stands between the text so far and @p block.
QString breakBefore(const QTextBlock &block, bool isInList)
{
    const QTextCursor cursor(block);
    if (const QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(block.position());
        if (cell.firstCursorPosition().block() == block)
            return cell.column() > 0 ? u"\t"_s : cell.row() > 0 ? u"\n"_s : u"\n\n"_s;
        return u" "_s;
    }
    const auto *frame = cursor.currentFrame();
    const bool isCode = frame != nullptr
        && ArticleFormat::read<ArticleFormat::BoxKind>(frame->format(), ArticleFormat::Box)
            == ArticleFormat::BoxKind::Code;
    const bool isFirst = frame != nullptr && frame->firstCursorPosition().block() == block;
    return (isCode && !isFirst) || isInList ? u"\n"_s : u"\n\n"_s;
}

QString plainPart(const QTextBlock &block, int from, int to)
{
    QString text = block.text().mid(from, to - from);
    if (const int marker = block.blockFormat().intProperty(ArticleFormat::MarkerLength); from < marker)
        text.replace(u'\t', u' ');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(Space, u' ');
    text.replace(ArticleFormat::FirmHyphen, u'-');
    const auto part = ArticleFormat::read<Part>(block.blockFormat(), ArticleFormat::PartOfText);
    return part == Part::Facts ? text.simplified() : text.trimmed();
}

} // namespace

ArticleDocument::ArticleDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setUseDesignMetrics(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void ArticleDocument::write(const ArticleText &text, const ArticleLook &look)
{
    const QTextFrameFormat margins = rootFrame()->frameFormat();
    clear();
    setDefaultFont(look.font(Type::Role::Article));
    rootFrame()->setFrameFormat(margins);
    setMetaInformation(DocumentTitle, visible(text.title));

    QTextCursor whole(this);
    whole.beginEditBlock();
    ArticleWriter writer(*this, look, text.terms);
    writer.writeTitle(text.title);
    if (!text.facts.isEmpty())
        writer.writeFacts(text.facts);
    if (text.contents != ArticleText::Contents::None)
        writer.writeContents(text.contentsWord, headingsOf(text.body),
                             text.contents == ArticleText::Contents::Open);
    writer.writeBody(text.body);
    if (!text.imprint.isEmpty())
        writer.writeImprint(text.imprint);
    writer.finish();
    m_headings = writer.headings();
    whole.endEditBlock();
}

QVariant ArticleDocument::loadResource(int, const QUrl &)
{
    return {};
}

QList<Range> ArticleDocument::find(const QString &text) const
{
    QList<Range> found;
    if (text.isEmpty())
        return found;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isRead(block))
            continue;
        const QString words = wordsOf(block);
        qsizetype at = words.indexOf(text, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = words.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            found.append({block.position() + at, text.size()});
    }
    return found;
}

QList<Range> ArticleDocument::marksOf(const Highlight &highlight) const
{
    QList<Range> marks;
    if (highlight.isEmpty())
        return marks;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isRead(block))
            continue;
        for (const Range &range : highlight.in(wordsOf(block)))
            marks.append({block.position() + range.start, range.length});
    }
    return marks;
}

QList<QRectF> ArticleDocument::placesOf(const Range &range) const
{
    QList<QRectF> places;
    const QTextBlock block = findBlock(int(range.start));
    if (!block.isValid())
        return places;
    const QPointF origin = documentLayout()->blockBoundingRect(block).topLeft();
    const int from = int(range.start) - block.position();
    const int to = int(qMin<qsizetype>(from + range.length, block.length() - 1));
    const QTextLayout *layout = block.layout();
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int start = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start);
        const qreal right = line.cursorToX(end);
        places.append(
            QRectF(left, line.y(), right - left, line.ascent() + line.descent()).translated(origin));
    }
    return places;
}

// Spans may be long and many, so what was selected is gathered block by block.
QString ArticleDocument::plainText(const QTextCursor &selection)
{
    QString text;
    bool wasInList = false;
    const int end = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(selection.selectionStart());
    for (; block.isValid() && block.position() < end; block = block.next()) {
        const auto part = ArticleFormat::read<Part>(block.blockFormat(), ArticleFormat::PartOfText);
        if (part == Part::Gap || part == Part::Rule)
            continue;
        const int from = qMax(0, selection.selectionStart() - block.position());
        const int to = qMin(block.length() - 1, end - block.position());
        const bool isInList = block.blockFormat().hasProperty(ArticleFormat::MarkerLength);
        if (!text.isEmpty())
            text += breakBefore(block, isInList && wasInList);
        text += plainPart(block, from, to);
        wasInList = isInList;
    }
    return text;
}

QList<Heading> headingsOf(const Blocks &body)
{
    QList<Heading> headings;
    for (const Block &block : body)
        if (block.kind == Block::Kind::Heading)
            headings.append({visible(plainText(block.spans), 200), block.level, 0});
    return headings;
}

} // namespace Faq
