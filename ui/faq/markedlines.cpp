// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/markedlines.h"

#include "ui/shell/paint.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Faq {

namespace {

/// The parts of @p line that are marked, as ranges of its own text.
QList<Range> marksIn(const LineBreaker::Line &line, const QList<Range> &marks)
{
    QList<Range> found;
    for (const Range &mark : marks) {
        const qsizetype start = std::max(mark.start - line.start, qsizetype(0));
        const qsizetype end = std::min(mark.start + mark.length - line.start, line.text.size());
        if (start < end)
            found.append({start, end - start});
    }
    return found;
}

void paintMarks(QPainter &painter, const LineBreaker::Line &line, const QList<Range> &marks, QPointF baseline,
                const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mark);
    for (const Range &mark : marksIn(line, marks)) {
        const qreal left = metrics.horizontalAdvance(line.text.first(mark.start));
        const qreal right = metrics.horizontalAdvance(line.text.first(mark.start + mark.length));
        painter.drawRoundedRect(QRectF(baseline.x() + left - 1, baseline.y() - metrics.ascent(),
                                       right - left + 2, metrics.ascent() + metrics.descent()),
                                2, 2);
    }
}

} // namespace

int baselineIn(Type::Role role, int top)
{
    const QFontMetrics metrics(Type::font(role));
    return top + (Type::lineHeight(role) - metrics.height()) / 2 + metrics.ascent();
}

int MarkedLines::height() const
{
    return static_cast<int>(lines.size()) * Type::lineHeight(role);
}

int MarkedLines::paint(QPainter &painter, int left, int top, const QColor &ink, const Theme &theme) const
{
    painter.setFont(Type::font(role));
    for (const LineBreaker::Line &line : lines) {
        const QPointF baseline(left, baselineIn(role, top));
        paintMarks(painter, line, marks, baseline, theme);
        painter.setPen(ink);
        painter.drawText(baseline, line.text);
        // Words on a mark are always in full ink.
        if (ink != theme.text) {
            const QFontMetricsF metrics(painter.font());
            painter.setPen(theme.text);
            for (const Range &mark : marksIn(line, marks)) {
                const qreal x = metrics.horizontalAdvance(line.text.first(mark.start));
                const qreal end = metrics.horizontalAdvance(line.text.first(mark.start + mark.length));
                painter.save();
                painter.setClipRect(QRectF(left + x, top, end - x, Type::lineHeight(role)));
                paintMarks(painter, line, {{line.start + mark.start, mark.length}}, baseline, theme);
                painter.setPen(theme.text);
                painter.drawText(baseline, line.text);
                painter.restore();
            }
        }
        top += Type::lineHeight(role);
    }
    return top;
}

} // namespace Faq
