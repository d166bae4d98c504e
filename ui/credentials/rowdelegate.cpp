// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/rowdelegate.h"

#include "ui/credentials/credentialmodel.h"
#include "ui/shell/paint.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Credentials {

int baselineIn(Type::Role role, int top)
{
    return RowPaint::baselineIn(role, top);
}

RowDelegate::Lines RowDelegate::lines(const QString &text, Type::Role role, int width, int limit) const
{
    return {m_breaker.broken(text, Type::font(role), width, limit), role};
}

int RowDelegate::paintLines(QPainter &painter, const Lines &lines, int left, int top, const QColor &color,
                            int width, Qt::Alignment alignment)
{
    return RowPaint::lines(painter, lines, left, top, color, width, alignment);
}

QColor RowDelegate::ground(const QStyleOptionViewItem &option, const Theme &theme)
{
    return RowPaint::ground(option, theme);
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    RowPaint::fill(painter, option, theme);
}

void RowDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    RowPaint::frame(painter, option, theme);
}

void RowDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Theme &theme, const QRect &square)
{
    Paint::severityMark(painter, square, index.data(CredentialModel::SeverityRole).value<Severity>(), theme,
                        ground(option, theme));
}

void RowDelegate::paintButton(QPainter &painter, const QRect &button, const QString &text, const Theme &theme)
{
    RowPaint::button(painter, button, {.text = text}, theme);
}

void RowDelegate::paintCountdown(QPainter &painter, const QModelIndex &index, const Theme &theme,
                                 Type::Role role, int x, int baseline, Qt::Alignment alignment)
{
    RowPaint::countdown(painter,
                        {.number = index.data(CredentialModel::CountdownNumberRole).toString(),
                         .unit = index.data(CredentialModel::CountdownUnitRole).toString(),
                         .severity = index.data(CredentialModel::SeverityRole).value<Severity>()},
                        theme, role, x, baseline, alignment);
}

void RowDelegate::paintWordAndDate(QPainter &painter, const QModelIndex &index, const Theme &theme,
                                   const QString &date, int x, int baseline, Qt::Alignment alignment)
{
    RowPaint::wordAndDate(painter,
                          {.severity = index.data(CredentialModel::SeverityRole).value<Severity>(),
                           .word = index.data(CredentialModel::SeverityWordRole).toString(),
                           .date = date},
                          theme, Type::Role::Caption, x, baseline, alignment);
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
