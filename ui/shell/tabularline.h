// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>

#include <array>

class QPainter;

/// A line of words that is laid out once and painted often, each digit in the width of the widest one.
class TabularLine final
{
public:
    [[nodiscard]] qreal width() const { return m_width; }
    void draw(QPainter &painter, QPointF baseline) const; ///< in the painter's pen

private:
    friend class TabularFont;
    QList<QGlyphRun> m_runs {};
    qreal m_width = 0;
};

/// A font that lays out such lines, which look as Paint::tabularText() paints them. For tables, in which every line is
/// painted again and again.
class TabularFont final
{
public:
    explicit TabularFont(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] TabularLine line(const QString &text) const;

private:
    [[nodiscard]] bool isOwnDigit(QChar character) const;

    QFont m_font;
    QRawFont m_raw;
    std::array<quint32, 10> m_glyphs {};
    std::array<qreal, 10> m_advances {};
    qreal m_cell = 0; ///< 0 where the font has no digits of its own
};
