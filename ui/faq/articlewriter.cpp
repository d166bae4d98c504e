// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlewriter.h"

#include "core/base/text.h"
#include "ui/faq/articleformat.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr QChar Space {0x00a0};

/// What is free on either side of @p digit in the cell of the widest one.
qreal roomBeside(QChar digit, const QFont &font)
{
    if (!digit.isDigit())
        return 0;
    const QFontMetricsF metrics(font);
    qreal cell = 0;
    for (char16_t each = u'0'; each <= u'9'; ++each)
        cell = qMax(cell, metrics.horizontalAdvance(QChar(each)));
    return (cell - metrics.horizontalAdvance(digit)) / 2;
}

} // namespace

ArticleWriter::ArticleWriter(QTextDocument &document, const ArticleLook &look, const TermFinder &terms)
    : m_look(look)
    , m_terms(terms)
    , m_cursor(&document)
    , m_text(inkOf(look.font(Type::Role::Article), look.theme.text))
    , m_gap(look.px(12))
{
    m_cursor.movePosition(QTextCursor::End);
}

QTextBlockFormat ArticleWriter::blockOf(Type::Role role, qreal above, qreal below) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_look.lineHeight(role), QTextBlockFormat::FixedHeight);
    format.setTopMargin(m_look.px(above));
    format.setBottomMargin(m_look.px(below));
    return format;
}

QTextCharFormat ArticleWriter::inkOf(const QFont &font, const QColor &color) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

void ArticleWriter::startBlock(QTextBlockFormat format, const QTextCharFormat &ink)
{
    format.setLeftMargin(format.leftMargin() + m_indent);
    if (m_isFresh && m_box != nullptr && format.topMargin() > m_look.px(12)) {
        QTextFrameFormat above = m_box->frameFormat();
        above.setBottomMargin(format.topMargin());
        m_box->setFrameFormat(above);
    }
    m_box = nullptr;
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(ink);
    } else {
        m_cursor.insertBlock(format, ink);
    }
    m_isFresh = false;
}

void ArticleWriter::squeeze()
{
    if (!m_isFresh)
        return;
    QTextBlockFormat format;
    format.setLineHeight(0.01, QTextBlockFormat::FixedHeight);
    ArticleFormat::write(format, ArticleFormat::PartOfText, ArticleFormat::Part::Gap);
    QFont font;
    font.setPixelSize(1);
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(inkOf(font, Qt::transparent));
}

void ArticleWriter::finish()
{
    squeeze();
}

void ArticleWriter::writeTitle(const QString &title)
{
    QTextBlockFormat format = blockOf(Type::Role::ArticleTitle, 0, 4);
    format.setHeadingLevel(1);
    ArticleFormat::write(format, ArticleFormat::PartOfText, ArticleFormat::Part::Title);
    const QTextCharFormat ink = inkOf(m_look.font(Type::Role::ArticleTitle), m_look.theme.text);
    startBlock(format, ink);
    m_cursor.insertText(visible(title), ink);
}

void ArticleWriter::writeFacts(const QList<Fact> &facts)
{
    QTextBlockFormat format;
    format.setLineHeight(m_look.px(24), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(m_look.px(12));
    ArticleFormat::write(format, ArticleFormat::PartOfText, ArticleFormat::Part::Facts);
    const Theme &theme = m_look.theme;
    const QTextCharFormat plain = inkOf(m_look.spokenFont(Type::Role::Caption), theme.text2);
    startBlock(format, plain);
    for (const Fact &fact : facts) {
        QTextCharFormat ink = plain;
        const bool isBadge = fact.look == Fact::Look::Badge;
        if (isBadge)
            ArticleFormat::write(ink, ArticleFormat::Ground, ArticleFormat::GroundKind::Badge);
        if (fact.look == Fact::Look::Warning)
            ink.setForeground(theme.warning.text);
        if (isBadge)
            ink.setForeground(theme.text);
        if (!fact.target.isEmpty()) {
            ink.setForeground(theme.accent);
            ink.setAnchor(true);
            ink.setAnchorHref(fact.target);
        }
        if (m_cursor.positionInBlock() > 0)
            m_cursor.insertText(u" "_s, [&plain, this] {
                QTextCharFormat apart = plain;
                apart.setFontLetterSpacingType(QFont::AbsoluteSpacing);
                apart.setFontLetterSpacing(m_look.px(8));
                return apart;
            }());
        if (isBadge)
            writeSpace(m_look.px(6), ink);
        if (!fact.icon.isEmpty()) {
            const qreal size = m_look.px(isBadge ? 12 : 16);
            QTextCharFormat picture = ink;
            picture.setProperty(ArticleFormat::Icon, fact.icon);
            picture.setProperty(ArticleFormat::IconColor,
                                fact.look == Fact::Look::Plain ? theme.text2 : theme.accent);
            writeSpace(size, picture);
            writeSpace(m_look.px(4), ink);
        }
        // One fact stays on one line.
        m_cursor.insertText(QString(fact.words).replace(u' ', Space), ink);
        if (isBadge)
            writeSpace(m_look.px(8), ink);
    }
}

void ArticleWriter::writeContents(const QString &word, const QList<Heading> &headings, bool isOpen)
{
    const Theme &theme = m_look.theme;
    QTextBlockFormat format;
    format.setLineHeight(m_look.px(24), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(m_look.px(isOpen ? 0 : 16));
    ArticleFormat::write(format, ArticleFormat::PartOfText, ArticleFormat::Part::Contents);
    QTextCharFormat ink = inkOf(m_look.spokenFont(Type::Role::CaptionStrong), theme.text2);
    ink.setAnchor(true);
    ink.setAnchorHref(ContentsTarget);
    startBlock(format, ink);
    QTextCharFormat picture = ink;
    picture.setProperty(ArticleFormat::Icon,
                        isOpen ? u"chevron_down_16_regular"_s : u"chevron_right_16_regular"_s);
    picture.setProperty(ArticleFormat::IconColor, theme.text2);
    writeSpace(m_look.px(16), picture);
    writeSpace(m_look.px(4), ink);
    m_cursor.insertText(word, ink);
    if (!isOpen)
        return;

    QTextCharFormat line = inkOf(m_look.font(Type::Role::Interface), theme.accent);
    line.setAnchor(true);
    for (qsizetype index = 0; index < headings.size(); ++index) {
        format.setLeftMargin(m_look.px(headings.at(index).level > 2 ? 36 : 20));
        format.setBottomMargin(m_look.px(index + 1 == headings.size() ? 16 : 0));
        line.setAnchorHref(HeadingTarget + QString::number(index));
        startBlock(format, line);
        m_cursor.insertText(headings.at(index).words, line);
    }
}

void ArticleWriter::writeImprint(const QList<ImprintLine> &lines)
{
    const Theme &theme = m_look.theme;
    m_indent = 0;
    writeRule();
    const QTextCharFormat word = inkOf(m_look.spokenFont(Type::Role::CaptionStrong), theme.text2);
    const QTextCharFormat plain = inkOf(m_look.font(Type::Role::Caption), theme.text2);
    for (const ImprintLine &line : lines) {
        QTextBlockFormat format = blockOf(Type::Role::Caption, 0, 6);
        ArticleFormat::write(format, ArticleFormat::PartOfText, ArticleFormat::Part::Imprint);
        startBlock(format, plain);
        m_cursor.insertText(line.word, word);
        for (const Fact &entry : line.entries) {
            m_cursor.insertText(m_cursor.positionInBlock() > line.word.size() ? u" · "_s : u"  "_s, plain);
            QTextCharFormat ink = plain;
            if (!entry.target.isEmpty()) {
                ink.setForeground(theme.accent);
                ink.setAnchor(true);
                ink.setAnchorHref(entry.target);
            }
            m_cursor.insertText(entry.words, ink);
        }
    }
}

// A space as wide as wanted: pictures and grounds are painted there, and what is copied or read aloud stays
// text.
void ArticleWriter::writeSpace(qreal width, QTextCharFormat format)
{
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    const qreal own = QFontMetricsF(format.font()).horizontalAdvance(Space);
    format.setFontLetterSpacing(width - own + format.font().letterSpacing());
    m_cursor.insertText(QString(Space), format);
}

void ArticleWriter::startText()
{
    QTextBlockFormat format = blockOf(Type::Role::Article, 0, 0);
    format.setBottomMargin(m_gap);
    if (m_marker.isEmpty())
        return startBlock(format, m_text);
    const QFont font = m_look.font(Type::Role::Article);
    const qreal width = tabularWidthOf(m_marker, font) + m_look.px(8) - roomBeside(m_marker.front(), font);
    format.setTextIndent(-width);
    format.setTabPositions({QTextOption::Tab(width, QTextOption::LeftTab)});
    format.setProperty(ArticleFormat::MarkerLength, int(m_marker.size() + 1));
    startBlock(format, m_text);
    writeMarker();
}

// Each digit stands in the middle of a cell as wide as the widest of them. Qt 6.4 knows no tabular figures,
// so the room is given as letter spacing, and that before the first digit by where the line begins.
void ArticleWriter::writeMarker()
{
    const QFont font = m_look.font(Type::Role::Article);
    const QTextCharFormat ink = inkOf(font, m_look.theme.text3);
    for (qsizetype at = 0; at < m_marker.size(); ++at) {
        const qreal next = at + 1 < m_marker.size() ? roomBeside(m_marker.at(at + 1), font) : 0;
        QTextCharFormat digit = ink;
        digit.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        digit.setFontLetterSpacing(roomBeside(m_marker.at(at), font) + next);
        m_cursor.insertText(m_marker.mid(at, 1), digit);
    }
    m_cursor.insertText(u"\t"_s, ink);
    m_marker.clear();
}

void ArticleWriter::flushMarker()
{
    if (!m_marker.isEmpty())
        startText();
}

qreal tabularWidthOf(const QString &number, const QFont &font)
{
    qreal width = 0;
    for (const QChar character : number)
        width += QFontMetricsF(font).horizontalAdvance(character) + 2 * roomBeside(character, font);
    return width;
}

} // namespace Faq
