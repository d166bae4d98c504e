// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tabularline.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace Inventory {

/// A cell of the table: a mark, words in their ink, digits of one width; a grey bar while it waits.
class DeviceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int MarkRoom = 20; ///< before the words, at 100 % text size

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] const TabularFont &font() const;
    [[nodiscard]] const TabularLine &line(const QString &text, int room) const;

    // A table is painted again with every key and turn of the wheel, and most of that is the laying out of words.
    mutable std::optional<TabularFont> m_font {};
    mutable QCache<QString, TabularLine> m_lines {8192};
};

} // namespace Inventory
