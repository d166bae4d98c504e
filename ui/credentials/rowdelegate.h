// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/linebreaker.h"
#include "ui/shell/rowpaint.h"
#include "ui/shell/theme.h"
#include "ui/shell/type.h"

#include <QStyledItemDelegate>

namespace Credentials {

/// What rows of credentials have in common: ground, focus ring, line, countdown, and lines of text. Each subclass
/// lays one sort of row out. Cheap: text is broken once per width and then remembered.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void actionAsked(const QModelIndex &index);

protected:
    using Lines = RowPaint::Lines;

    [[nodiscard]] Lines lines(const QString &text, Type::Role role, int width, int limit = 12) const;
    /// Paints @p lines from @p top on and gives the y below them.
    static int paintLines(QPainter &painter, const Lines &lines, int left, int top, const QColor &color,
                          int width = 0, Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] static QColor ground(const QStyleOptionViewItem &option, const Theme &theme);
    /// Fills the row; paintFrame() then goes on top of its content.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
    static void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Theme &theme, const QRect &square);
    static void paintButton(QPainter &painter, const QRect &button, const QString &text, const Theme &theme);
    /// The number of days in @p role, then its unit, both on one baseline; ends or begins at @p x.
    static void paintCountdown(QPainter &painter, const QModelIndex &index, const Theme &theme,
                               Type::Role role, int x, int baseline, Qt::Alignment alignment);
    /// "Urgent · 26 Nov 2026", the word in its colour.
    static void paintWordAndDate(QPainter &painter, const QModelIndex &index, const Theme &theme,
                                 const QString &date, int x, int baseline, Qt::Alignment alignment);
    /// Where the row's button is; empty where it has none.
    [[nodiscard]] virtual QRect buttonOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    mutable LineBreaker m_breaker;
};

/// Baseline of a line of @p role whose box begins at @p top.
[[nodiscard]] int baselineIn(Type::Role role, int top);

} // namespace Credentials
