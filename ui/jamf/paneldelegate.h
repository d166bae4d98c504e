// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/panelmodel.h"
#include "ui/shell/linebreaker.h"
#include "ui/shell/rowpaint.h"

#include <QStyledItemDelegate>

namespace Jamf {

/// Paints the rows of the page's list, 44 px high; they grow rather than cut a word. Where the list is
/// narrow, what stands beside a name goes below it.
class PanelDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the row's button is; empty where there is none.
    [[nodiscard]] QRect buttonOf(const QStyleOptionViewItem &option, const PanelRow &row) const;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void buttonPressed(const QModelIndex &index);

private:
    /// Where the parts of a row lie, from the row's left and top edge.
    struct Layout
    {
        RowPaint::Lines name, detail, sentence, problem;
        int nameLeft = 0, detailLeft = 0, sentenceLeft = 0, right = 0;
        bool isStacked = false; ///< detail and sentence below the name
        bool isTerse = false; ///< no word before the date
        int height = 0;
    };

    [[nodiscard]] Layout layout(const PanelRow &row, int width) const;
    void placeCredential(Layout &layout, const PanelRow &row) const;
    void placeUnread(Layout &layout, const PanelRow &row) const;
    void placeNotice(Layout &layout, const PanelRow &row) const;
    void placeCommand(Layout &layout, const PanelRow &row) const;
    [[nodiscard]] RowPaint::Lines lines(const QString &text, Type::Role role, int width) const;
    static void paintHead(QPainter &painter, const QRect &place, const PanelRow &row, const Theme &theme);
    static void paintEnds(QPainter &painter, const QStyleOptionViewItem &option, const PanelRow &row,
                          const Layout &layout, const Theme &theme);
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const PanelRow &row,
                           const Layout &layout, const Theme &theme);

    mutable LineBreaker m_breaker;
};

} // namespace Jamf
