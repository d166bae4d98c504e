// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabularline.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Glyphs of one font after the other, so that a line is painted with few calls.
class Runs final
{
public:
    void add(const QRawFont &font, quint32 glyph, QPointF place)
    {
        if (m_parts.isEmpty() || m_parts.constLast().font != font)
            m_parts.append({font, {}, {}});
        m_parts.last().glyphs.append(glyph);
        m_parts.last().places.append(place);
    }

    [[nodiscard]] QList<QGlyphRun> take() const
    {
        QList<QGlyphRun> runs;
        for (const Part &part : m_parts) {
            QGlyphRun run;
            run.setRawFont(part.font);
            run.setGlyphIndexes(part.glyphs);
            run.setPositions(part.places);
            runs.append(run);
        }
        return runs;
    }

private:
    struct Part
    {
        QRawFont font;
        QList<quint32> glyphs;
        QList<QPointF> places;
    };
    QList<Part> m_parts;
};

/// Adds @p words, whatever fonts they need, and gives their width.
qreal addWords(Runs &runs, const QFont &font, const QString &words, qreal x)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            runs.add(run.rawFont(), glyphs[i], places[i] + QPointF(x, -line.ascent()));
    }
    // Blanks at the end count.
    return line.horizontalAdvance();
}

} // namespace

void TabularLine::draw(QPainter &painter, QPointF baseline) const
{
    for (const QGlyphRun &run : m_runs)
        painter.drawGlyphRun(baseline, run);
}

TabularFont::TabularFont(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
{
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(u"0123456789"_s);
    if (glyphs.size() != 10 || glyphs.contains(0U))
        return;
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    for (std::size_t i = 0; i < 10; ++i) {
        m_glyphs[i] = glyphs[qsizetype(i)];
        m_advances[i] = advances[qsizetype(i)].x();
    }
    m_cell = *std::ranges::max_element(m_advances);
}

bool TabularFont::isOwnDigit(QChar character) const
{
    return m_cell > 0 && character >= u'0' && character <= u'9';
}

TabularLine TabularFont::line(const QString &text) const
{
    Runs runs;
    TabularLine line;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isOwnDigit(text[end]))
            ++end;
        if (end > at) {
            line.m_width += addWords(runs, m_font, text.mid(at, end - at), line.m_width);
            at = end;
            continue;
        }
        const auto digit = static_cast<std::size_t>(text[at++].unicode() - u'0');
        runs.add(m_raw, m_glyphs[digit], {line.m_width + (m_cell - m_advances[digit]) / 2, 0});
        line.m_width += m_cell;
    }
    line.m_runs = runs.take();
    return line;
}
