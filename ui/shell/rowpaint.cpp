// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rowpaint.h"

#include "ui/shell/paint.h"

#include <QFontMetrics>
#include <QWidget>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace RowPaint {

namespace {

constexpr int IconSide = 16;
constexpr int IconGap = 6;
constexpr int ButtonPadding = 12;

QString rest(const WordAndDate &words)
{
    return words.date.isEmpty() || words.word.isEmpty() ? words.date : u" · "_s + words.date;
}

} // namespace

int Lines::height() const
{
    return static_cast<int>(lines.size()) * Type::lineHeight(role);
}

int baselineIn(Type::Role role, int top)
{
    const QFontMetrics metrics(Type::font(role));
    return top + (Type::lineHeight(role) - metrics.height()) / 2 + metrics.ascent();
}

int lines(QPainter &painter, const Lines &lines, int left, int top, const QColor &color, int width,
          Qt::Alignment alignment)
{
    painter.setPen(color);
    painter.setFont(Type::font(lines.role));
    for (const QString &line : lines.lines) {
        int x = left;
        if (alignment & Qt::AlignRight)
            x += width - QFontMetrics(painter.font()).horizontalAdvance(line);
        painter.drawText(x, baselineIn(lines.role, top), line);
        top += Type::lineHeight(lines.role);
    }
    return top;
}

QColor ground(const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus ? theme.select
            : option.widget && option.widget->hasFocus()                                    ? theme.select
                                                         : theme.selectIdle;
    return option.state & QStyle::State_MouseOver ? theme.hover : theme.base;
}

void fill(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    painter.fillRect(option.rect, ground(option, theme));
    painter.setRenderHint(QPainter::Antialiasing);
}

void frame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, int fromLeft,
           int fromRight)
{
    const QRect &row = option.rect;
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::hairline(painter, row.bottomLeft() + QPoint(fromLeft, 0), row.bottomRight() - QPoint(fromRight, 0),
                    theme.line);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
}

int buttonWidth(const ButtonLook &look)
{
    const int icon = look.icon.isEmpty() ? 0 : Type::scaled(IconSide) + IconGap;
    return QFontMetrics(Type::font(Type::Role::Button)).horizontalAdvance(look.text) + 2 * ButtonPadding
        + icon;
}

void button(QPainter &painter, const QRect &place, const ButtonLook &look, const Theme &theme)
{
    const QColor ink = look.isEnabled ? theme.text : theme.disabled;
    painter.setPen(QPen(look.isEnabled ? theme.outline : theme.line, 1));
    painter.setBrush(look.isEnabled ? theme.base : theme.raised);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect words = place;
    if (!look.icon.isEmpty()) {
        painter.drawPixmap(place.left() + ButtonPadding,
                           place.top() + (place.height() - Type::scaled(IconSide)) / 2,
                           Paint::icon(look.icon, ink, painter.device()->devicePixelRatioF()));
        words.setLeft(place.left() + ButtonPadding + Type::scaled(IconSide) + IconGap);
        words.setRight(place.right() - ButtonPadding + 1);
    }
    painter.setPen(ink);
    painter.setFont(Type::font(Type::Role::Button));
    painter.drawText(words, Qt::AlignCenter, look.text);
}

void countdown(QPainter &painter, const Countdown &countdown, const Theme &theme, Type::Role role, int x,
               int baseline, Qt::Alignment alignment)
{
    const QFont numberFont = Type::font(role);
    const QFont unitFont = Type::font(countdown.number.isEmpty() ? Type::Role::Cell : Type::Role::Caption);
    const qreal numberWidth
        = countdown.number.isEmpty() ? 0 : Paint::tabularWidth(numberFont, countdown.number);
    const int gap = countdown.number.isEmpty() ? 0 : 4;
    qreal left = x;
    if (alignment & Qt::AlignRight)
        left -= numberWidth + gap + QFontMetricsF(unitFont).horizontalAdvance(countdown.unit);
    const bool isLoud = countdown.severity <= Severity::Warning;
    if (!countdown.number.isEmpty()) {
        painter.setFont(numberFont);
        painter.setPen(isLoud ? theme.of(countdown.severity).text : theme.text);
        Paint::tabularText(painter, QPointF(left, baseline), countdown.number);
    }
    painter.setFont(unitFont);
    painter.setPen(theme.text2);
    painter.drawText(QPointF(left + numberWidth + gap, baseline), countdown.unit);
}

int wordAndDateWidth(const WordAndDate &words, Type::Role role)
{
    const QFont font = Type::font(role);
    return qCeil(QFontMetricsF(font).horizontalAdvance(words.word) + Paint::tabularWidth(font, rest(words)));
}

void wordAndDate(QPainter &painter, const WordAndDate &words, const Theme &theme, Type::Role role, int x,
                 int baseline, Qt::Alignment alignment)
{
    const QFont font = Type::font(role);
    const qreal wordWidth = QFontMetricsF(font).horizontalAdvance(words.word);
    qreal left = x;
    if (alignment & Qt::AlignRight)
        left -= wordWidth + Paint::tabularWidth(font, rest(words));
    painter.setFont(font);
    painter.setPen(theme.of(words.severity).text);
    painter.drawText(QPointF(left, baseline), words.word);
    painter.setPen(theme.text2);
    Paint::tabularText(painter, QPointF(left + wordWidth, baseline), rest(words));
}

} // namespace RowPaint
