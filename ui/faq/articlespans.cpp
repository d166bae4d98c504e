// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articleformat.h"
#include "ui/faq/articlewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// Control characters and bidirectional overrides show themselves; line breaks stay, as Qt's own.
QString harmless(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isOverride = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (character == u'\n')
            shown += QChar::LineSeparator;
        else if (character == u'\t')
            shown += u' ';
        else if (isOverride || character.category() == QChar::Other_Control || code == 0xfffc)
            shown += QChar::ReplacementCharacter;
        else
            shown += character;
    }
    return shown;
}

bool isHost(const QString &code)
{
    return code.contains(u'.') && std::all_of(code.begin(), code.end(), [](QChar character) {
               return character.isLetterOrNumber() || u".-*"_s.contains(character);
           });
}

} // namespace

void ArticleWriter::writeSpans(const Spans &spans, const QTextCharFormat &base)
{
    for (const Span &span : spans)
        writeSpan(span, base);
}

void ArticleWriter::writeSpan(const Span &span, const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    const Theme &theme = m_look.theme;
    if (span.isCode) {
        QFont fixed = m_look.font(Type::Role::Fixed);
        // Beside 15 px of text, 13 px of this face are as tall.
        fixed.setPixelSize(qRound(base.font().pixelSize() * 0.88));
        format.setFont(fixed);
        ArticleFormat::write(format, ArticleFormat::Ground, ArticleFormat::GroundKind::Code);
    }
    if (span.isStrong)
        format.setFont(m_look.strong(format.font()));
    format.setFontStrikeOut(span.isStruck);

    const Link link = span.link.isEmpty() ? Link() : linkOf(span.link);
    if (link.kind != Link::Kind::Refused) {
        format.setForeground(theme.accent);
        format.setAnchor(true);
        format.setAnchorHref(link.kind == Link::Kind::Article ? addressOf(link.target) : link.target);
    }

    QString text = harmless(span.text);
    if (span.isCode && isHost(text))
        text.replace(u'-', ArticleFormat::FirmHyphen);
    if (span.isEmphasized && !span.isCode)
        writeEmphasized(text, format);
    else if (m_marksTerms && !span.isCode && !span.isStrong && link.kind == Link::Kind::Refused)
        writeWithTerms(text, format);
    else
        m_cursor.insertText(text, format);
}

void ArticleWriter::writeWithTerms(const QString &text, const QTextCharFormat &format)
{
    qsizetype written = 0;
    for (const TermFinder::Place &place : m_terms.in(text, m_told)) {
        m_cursor.insertText(text.mid(written, place.start - written), format);
        QTextCharFormat term = format;
        term.setAnchor(true);
        term.setAnchorHref(TermTarget + QString::number(place.term));
        ArticleFormat::write(term, ArticleFormat::Ground, ArticleFormat::GroundKind::Term);
        m_cursor.insertText(text.mid(place.start, place.length), term);
        written = place.start + place.length;
    }
    m_cursor.insertText(text.mid(written), format);
}

// Han is never slanted: it takes a dot below each character, as in print. Latin among it is slanted.
void ArticleWriter::writeEmphasized(const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat slanted = format;
    slanted.setFontItalic(true);
    QTextCharFormat dotted = format;
    ArticleFormat::write(dotted, ArticleFormat::Ground, ArticleFormat::GroundKind::Dots);
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        if (at < text.size() && isHan(text.at(at)) == isHan(text.at(start)))
            continue;
        m_cursor.insertText(text.mid(start, at - start), isHan(text.at(start)) ? dotted : slanted);
        start = at;
    }
}

} // namespace Faq
