// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/markdowntree.h"

#include "core/faq/emphasis.h"
#include "core/faq/entities.h"
#include "core/faq/spans.h"

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostAddresses = 5000; ///< md4c's time grows with the square of bare ones

template <typename Detail>
const Detail &as(const void *detail)
{
    return *static_cast<const Detail *>(detail);
}

QString attribute(const MD_ATTRIBUTE &value)
{
    QString text;
    for (int i = 0; value.substr_offsets && value.substr_offsets[i] < value.size; ++i) {
        const QString part = QString::fromUtf8(value.text + value.substr_offsets[i],
                                               value.substr_offsets[i + 1] - value.substr_offsets[i]);
        text += value.substr_types[i] == MD_TEXT_ENTITY ? characterOf(part) : part;
    }
    return text.remove(QChar(Sentinel));
}

Block blockOf(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_H: return {.kind = Block::Kind::Heading, .level = int(as<MD_BLOCK_H_DETAIL>(detail).level)};
    case MD_BLOCK_UL: return {.kind = Block::Kind::BulletList};
    case MD_BLOCK_OL:
        return {.kind = Block::Kind::NumberedList, .level = int(as<MD_BLOCK_OL_DETAIL>(detail).start)};
    case MD_BLOCK_LI: return {.kind = Block::Kind::Item};
    case MD_BLOCK_QUOTE: return {.kind = Block::Kind::Quote};
    case MD_BLOCK_CODE: return {.kind = Block::Kind::Code};
    case MD_BLOCK_TABLE: return {.kind = Block::Kind::Table};
    case MD_BLOCK_HR: return {.kind = Block::Kind::Rule};
    default: return {.kind = Block::Kind::Paragraph};
    }
}

Qt::Alignment alignmentOf(MD_ALIGN align)
{
    return align == MD_ALIGN_RIGHT ? Qt::AlignRight
        : align == MD_ALIGN_CENTER ? Qt::AlignHCenter
                                   : Qt::AlignLeft;
}

bool isCell(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_TH || type == MD_BLOCK_TD;
}

bool isTablePart(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY || type == MD_BLOCK_TR || isCell(type);
}

} // namespace

MarkdownTree::MarkdownTree()
    : m_open(1)
{
}

Blocks MarkdownTree::of(const QByteArray &utf8)
{
    MarkdownTree tree;
    MD_PARSER parser {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    if (utf8.count("://") <= MostAddresses)
        parser.flags |= MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownTree *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownTree *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<MarkdownTree *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<MarkdownTree *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return static_cast<MarkdownTree *>(self)->text(type, QString::fromUtf8(text, size));
    };
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &tree);
    while (tree.m_open.size() > 1) // after a stop at a bound
        tree.close();
    return tree.m_open.front().children;
}

int MarkdownTree::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (type == MD_BLOCK_DOC)
        return 0;
    if (m_tooDeep > 0 || (m_open.size() > MostLevels && !isTablePart(type))) {
        ++m_tooDeep;
        return count();
    }
    closeImplicit();
    if (type == MD_BLOCK_TR)
        m_open.back().rows.append(QList<Spans>());
    else if (isCell(type))
        openCell(detail);
    else if (!isTablePart(type))
        open(blockOf(type, detail));
    return count();
}

int MarkdownTree::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_DOC)
        return 0;
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return 0;
    }
    closeImplicit();
    if (isCell(type))
        closeCell();
    else if (!isTablePart(type))
        close();
    return 0;
}

void MarkdownTree::open(Block block)
{
    m_open.push_back(std::move(block));
    m_spans.clear();
}

void MarkdownTree::close()
{
    Block block = std::move(m_open.back());
    m_open.pop_back();
    m_isImplicit = false;
    const bool isLeaf = block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading;
    if (block.kind == Block::Kind::Code)
        block.spans = settledCode(std::exchange(m_spans, {}));
    else if (isLeaf)
        block.spans = takeLeaf();
    if (!isLeaf || !block.spans.isEmpty())
        m_open.back().children.append(std::move(block));
}

/// The text under way, without the "[!NOTE]" that may begin the first paragraph of a quote.
Spans MarkdownTree::takeLeaf()
{
    Block &around = m_open.back();
    if (around.kind == Block::Kind::Quote && around.children.isEmpty() && around.callout == Callout::None)
        around.callout = takeCallout(m_spans);
    return settled(std::exchange(m_spans, {}));
}

void MarkdownTree::closeImplicit()
{
    if (m_isImplicit)
        close();
}

void MarkdownTree::openCell(const void *detail)
{
    m_spans.clear();
    Block &table = m_open.back();
    if (table.rows.size() == 1)
        table.columns.append(alignmentOf(as<MD_BLOCK_TD_DETAIL>(detail).align));
}

void MarkdownTree::closeCell()
{
    QList<QList<Spans>> &rows = m_open.back().rows;
    if (!rows.isEmpty())
        rows.last().append(settled(std::exchange(m_spans, {})));
}

int MarkdownTree::enterSpan(MD_SPANTYPE type, const void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG: ++m_strong; break;
    case MD_SPAN_EM: ++m_emphasis; break;
    case MD_SPAN_DEL: ++m_struck; break;
    case MD_SPAN_CODE: ++m_code; break;
    case MD_SPAN_A: m_links.push_back(attribute(as<MD_SPAN_A_DETAIL>(detail).href)); break;
    case MD_SPAN_IMG:
        m_links.push_back(attribute(as<MD_SPAN_IMG_DETAIL>(detail).src));
        if (++m_pictures == 1)
            m_pictureStart = m_spans.size();
        break;
    default: break;
    }
    return count();
}

int MarkdownTree::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG: --m_strong; break;
    case MD_SPAN_EM: --m_emphasis; break;
    case MD_SPAN_DEL: --m_struck; break;
    case MD_SPAN_CODE: --m_code; break;
    case MD_SPAN_IMG: leavePicture(); break;
    case MD_SPAN_A: m_links.pop_back(); break;
    default: break;
    }
    return 0;
}

void MarkdownTree::leavePicture()
{
    if (m_tooDeep == 0 && m_spans.size() == m_pictureStart)
        put(m_links.back()); // without words of its own, it is where it lies
    m_links.pop_back();
    --m_pictures;
}

int MarkdownTree::text(MD_TEXTTYPE type, const QString &text)
{
    if (m_tooDeep > 0)
        return 0;
    switch (type) {
    case MD_TEXT_NULLCHAR: put(QString(QChar::ReplacementCharacter)); break;
    case MD_TEXT_BR: put(u"\n"_s); break;
    case MD_TEXT_SOFTBR: put(QString(QChar(SoftBreak))); break;
    case MD_TEXT_ENTITY: put(characterOf(text)); break;
    default: put(text); break;
    }
    return count();
}

void MarkdownTree::put(const QString &text)
{
    if (m_open.back().kind == Block::Kind::Item) {
        open({.kind = Block::Kind::Paragraph});
        m_isImplicit = true;
    }
    const Span span {.text = text,
                     .isStrong = m_strong > 0,
                     .isEmphasized = m_emphasis > 0,
                     .isCode = m_code > 0,
                     .isStruck = m_struck > 0,
                     .isPicture = m_pictures > 0,
                     .link = m_links.empty() ? QString() : m_links.back()};
    if (!m_spans.isEmpty() && looksAlike(m_spans.last(), span))
        m_spans.last().text += text;
    else
        m_spans.append(span);
}

} // namespace Faq
