// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textflow.h"

#include "app/cli/columns.h"
#include "core/base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

void TextFlow::append(const QString &text, Look look)
{
    // A school's pack comes from outside, and a terminal obeys what it is shown.
    const QString shown = visible(text, text.size());
    m_text += shown;
    m_looks.append(QList<Look>(shown.size(), look));
}

void TextFlow::add(const QString &text, bool isStrong)
{
    append(text, isStrong ? Look::Strong : Look::Plain);
}

void TextFlow::add(const Faq::Spans &spans)
{
    for (const Faq::Span &span : spans) {
        QString text = span.text;
        append(text.replace(u'\n', u' '),
               span.isCode         ? Look::Code
                   : span.isStrong ? Look::Strong
                                   : Look::Plain);
        if (span.link.isEmpty())
            continue;
        const Faq::Link link = Faq::linkOf(span.link);
        if (link.kind != Faq::Link::Kind::Refused && link.target != span.text)
            append(u" (%1)"_s.arg(link.target), Look::Plain);
    }
}

int TextFlow::width() const
{
    return cellsOf(QStringView(m_text));
}

QString TextFlow::dressed(qsizetype start, qsizetype end) const
{
    if (!m_isColourful)
        return m_text.sliced(start, end - start);
    QString line;
    Look now = Look::Plain;
    for (qsizetype at = start; at < end; ++at) {
        if (const Look look = m_looks.at(at); look != now) {
            if (now != Look::Plain)
                line += u"\u001B[0m"_s;
            if (look != Look::Plain)
                line += look == Look::Strong ? u"\u001B[1m"_s : u"\u001B[4m"_s;
            now = look;
        }
        line += m_text.at(at);
    }
    return now == Look::Plain ? line : line + u"\u001B[0m"_s;
}

QStringList TextFlow::lines(int width) const
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    const auto endOf = [this](qsizetype from, qsizetype to) {
        while (to > from && m_text.at(to - 1).isSpace())
            --to;
        return to;
    };
    const auto fits = [this, width, &endOf](qsizetype from, qsizetype to) {
        return cellsOf(QStringView(m_text).sliced(from, endOf(from, to) - from)) <= width;
    };
    qsizetype start = 0;
    qsizetype last = 0; ///< the latest place to break that still fits
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (!fits(start, next) && last > start) {
            lines.append(dressed(start, endOf(start, last)));
            start = last;
        }
        // A word that is wider than the line breaks inside.
        while (!fits(start, next)) {
            qsizetype cut = start + 1;
            while (cut + 1 < next && fits(start, cut + 1))
                ++cut;
            if (m_text.at(cut - 1).isHighSurrogate())
                ++cut;
            lines.append(dressed(start, cut));
            start = cut;
        }
        last = next;
    }
    if (start < m_text.size() || lines.isEmpty())
        lines.append(dressed(start, endOf(start, m_text.size())));
    return lines;
}

} // namespace Cli
