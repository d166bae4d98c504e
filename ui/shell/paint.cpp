// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paint.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Paint {

namespace {

QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void filled(QPainter &painter, const QPolygonF &shape, const QColor &color, qreal join)
{
    painter.setPen(join > 0 ? roundPen(color, join) : QPen(Qt::NoPen));
    painter.setBrush(color);
    painter.drawPolygon(shape);
}

void ring(QPainter &painter, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
}

void disc(QPainter &painter, QPointF center, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
}

void exclamation(QPainter &painter, const QColor &color, qreal pen, QLineF stem, qreal dotAt, qreal dotRadius)
{
    painter.setPen(roundPen(color, pen));
    painter.drawLine(stem);
    disc(painter, QPointF(8, dotAt), dotRadius, color);
}

void expired(QPainter &painter, const QColor &mark, const QColor &ground)
{
    filled(painter,
           QPolygonF({{5.2, 1.2},
                      {10.8, 1.2},
                      {14.8, 5.2},
                      {14.8, 10.8},
                      {10.8, 14.8},
                      {5.2, 14.8},
                      {1.2, 10.8},
                      {1.2, 5.2}}),
           mark, 0);
    painter.setPen(roundPen(ground, 1.7));
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void urgent(QPainter &painter, const QColor &mark, const QColor &ground)
{
    filled(painter, QPolygonF({{8, 1.3}, {14.7, 8}, {8, 14.7}, {1.3, 8}}), mark, 1.4);
    exclamation(painter, ground, 1.7, QLineF(8, 4.8, 8, 8.6), 11.1, 1);
}

void warning(QPainter &painter, const QColor &mark, const QColor &ground)
{
    filled(painter, QPolygonF({{8, 2.2}, {14.6, 13.6}, {1.4, 13.6}}), mark, 1.6);
    exclamation(painter, ground, 1.6, QLineF(8, 6.2, 8, 9.8), 12, 0.95);
}

void notice(QPainter &painter, const QColor &mark)
{
    ring(painter, QPen(mark, 1.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawPie(QRectF(3.6, 3.6, 8.8, 8.8), -90 * 16, 180 * 16);
}

void ok(QPainter &painter, const QColor &mark)
{
    ring(painter, QPen(mark, 1.5));
    painter.setPen(roundPen(mark, 1.5));
    painter.drawPolyline(QPolygonF({{5.2, 8.3}, {7.2, 10.3}, {10.9, 6.1}}));
}

void unknown(QPainter &painter, const QColor &mark)
{
    QPen dashed(mark, 1.5, Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({2.6 / 1.5, 2.3 / 1.5});
    ring(painter, dashed);

    QPainterPath question(QPointF(6.35, 6.4));
    question.arcTo(QRectF(6.35, 4.75, 3.3, 3.3), 180, -225);
    question.quadTo(QPointF(8, 8.1), QPointF(8, 8.9));
    painter.setPen(roundPen(mark, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(question);
    disc(painter, QPointF(8, 11), 0.85, mark);
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Calls @p place for each digit and each run between digits, with its left edge and width. Gives the sum.
template <typename Place>
qreal inCells(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const qreal cell = digitWidth(metrics);
    qreal x = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (!isDigit(text.at(at)) && end < text.size() && !isDigit(text.at(end)))
            ++end;
        const QString run = text.mid(at, end - at);
        const qreal advance = metrics.horizontalAdvance(run);
        const qreal width = isDigit(text.at(at)) ? cell : advance;
        place(run, x + (width - advance) / 2);
        x += width;
        at = end;
    }
    return x;
}

} // namespace

void severityMark(QPainter &painter, const QRectF &square, Credentials::Severity severity, const Theme &theme,
                  const QColor &ground)
{
    const QColor mark = theme.of(severity).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);

    using enum Credentials::Severity;
    switch (severity) {
    case Expired: expired(painter, mark, ground); break;
    case Urgent: urgent(painter, mark, ground); break;
    case Warning: warning(painter, mark, ground); break;
    case Notice: notice(painter, mark); break;
    case Ok: ok(painter, mark); break;
    case Unknown: unknown(painter, mark); break;
    }
    painter.restore();
}

qreal tabularText(QPainter &painter, QPointF origin, const QString &text)
{
    return inCells(QFontMetricsF(painter.font()), text, [&painter, origin](const QString &run, qreal x) {
        painter.drawText(origin + QPointF(x, 0), run);
    });
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    return inCells(QFontMetricsF(font), text, [](const QString &, qreal) {});
}

void hairline(QPainter &painter, QPointF from, QPointF to, const QColor &color)
{
    const QTransform toDevice = painter.deviceTransform();
    const qreal scale = std::hypot(toDevice.m11(), toDevice.m12());
    const qreal thick = std::max(1.0, std::floor(scale + 0.01));
    const QPointF first = toDevice.map(from);
    const QPointF last = toDevice.map(to);
    const bool isUpright = std::abs(first.x() - last.x()) < std::abs(first.y() - last.y());

    // A step of a thousandth keeps 17.99999 on the pixel it belongs to.
    const QPointF corner(std::floor(std::min(first.x(), last.x()) + 0.001),
                         std::floor(std::min(first.y(), last.y()) + 0.001));
    const QSizeF size = isUpright ? QSizeF(thick, std::abs(last.y() - first.y()))
                                  : QSizeF(std::abs(last.x() - first.x()), thick);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(toDevice.inverted().mapRect(QRectF(corner, size)), color);
    painter.restore();
}

} // namespace Paint
