// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/rowdelegate.h"

#include "ui/credentials/credentialmodel.h"
#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Credentials {

int baselineIn(Type::Role role, int top)
{
    const QFontMetrics metrics(Type::font(role));
    return top + (Type::lineHeight(role) - metrics.height()) / 2 + metrics.ascent();
}

int RowDelegate::Lines::height() const
{
    return static_cast<int>(lines.size()) * Type::lineHeight(role);
}

RowDelegate::Lines RowDelegate::lines(const QString &text, Type::Role role, int width, int limit) const
{
    return {m_breaker.broken(text, Type::font(role), width, limit), role};
}

int RowDelegate::paintLines(QPainter &painter, const Lines &lines, int left, int top, const QColor &color,
                            int width, Qt::Alignment alignment)
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

QColor RowDelegate::ground(const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus ? theme.select
            : option.widget && option.widget->hasFocus()                                    ? theme.select
                                                         : theme.selectIdle;
    return option.state & QStyle::State_MouseOver ? theme.hover : theme.base;
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    painter.fillRect(option.rect, ground(option, theme));
    painter.setRenderHint(QPainter::Antialiasing);
}

void RowDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRect &row = option.rect;
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::hairline(painter, row.bottomLeft(), row.bottomRight(), theme.line);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
}

void RowDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Theme &theme, const QRect &square)
{
    Paint::severityMark(painter, square, index.data(CredentialModel::SeverityRole).value<Severity>(), theme,
                        ground(option, theme));
}

void RowDelegate::paintButton(QPainter &painter, const QRect &button, const QString &text, const Theme &theme)
{
    painter.setPen(QPen(theme.outline, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(theme.text);
    painter.setFont(Type::font(Type::Role::Button));
    painter.drawText(button, Qt::AlignCenter, text);
}

void RowDelegate::paintCountdown(QPainter &painter, const QModelIndex &index, const Theme &theme,
                                 Type::Role role, int x, int baseline, Qt::Alignment alignment)
{
    const QString number = index.data(CredentialModel::CountdownNumberRole).toString();
    const QString unit = index.data(CredentialModel::CountdownUnitRole).toString();
    const QFont numberFont = Type::font(role);
    const QFont unitFont = Type::font(number.isEmpty() ? Type::Role::Cell : Type::Role::Caption);
    const qreal numberWidth = number.isEmpty() ? 0 : Paint::tabularWidth(numberFont, number);
    const int gap = number.isEmpty() ? 0 : 4;
    qreal left = x;
    if (alignment & Qt::AlignRight)
        left -= numberWidth + gap + QFontMetricsF(unitFont).horizontalAdvance(unit);
    const auto severity = index.data(CredentialModel::SeverityRole).value<Severity>();
    const bool isLoud = severity <= Severity::Warning;
    if (!number.isEmpty()) {
        painter.setFont(numberFont);
        painter.setPen(isLoud ? theme.of(severity).text : theme.text);
        Paint::tabularText(painter, QPointF(left, baseline), number);
    }
    painter.setFont(unitFont);
    painter.setPen(theme.text2);
    painter.drawText(QPointF(left + numberWidth + gap, baseline), unit);
}

void RowDelegate::paintWordAndDate(QPainter &painter, const QModelIndex &index, const Theme &theme,
                                   const QString &date, int x, int baseline, Qt::Alignment alignment)
{
    const auto severity = index.data(CredentialModel::SeverityRole).value<Severity>();
    const QString word = index.data(CredentialModel::SeverityWordRole).toString();
    const QString rest = date.isEmpty() ? QString() : u" · "_s + date;
    const QFont font = Type::font(Type::Role::Caption);
    const qreal wordWidth = QFontMetricsF(font).horizontalAdvance(word);
    qreal left = x;
    if (alignment & Qt::AlignRight)
        left -= wordWidth + Paint::tabularWidth(font, rest);
    painter.setFont(font);
    painter.setPen(theme.of(severity).text);
    painter.drawText(QPointF(left, baseline), word);
    painter.setPen(theme.text2);
    Paint::tabularText(painter, QPointF(left + wordWidth, baseline), rest);
}

QRect RowDelegate::buttonOf(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && buttonOf(option, index).contains(mouse->position().toPoint())) {
            emit actionAsked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Credentials
