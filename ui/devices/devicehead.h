// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Inventory {

/// The table's head: the word of each column in line with its cells, and the arrow of the order right behind it.
class DeviceHead final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int Margin = 16; ///< before the first column
    static constexpr int Padding = 8;

    explicit DeviceHead(QWidget *parent = nullptr);

    /// Where the words of the section begin, from its left.
    [[nodiscard]] int indentOf(int section) const;

signals:
    void settled(); ///< somebody has moved or resized a column and let go

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Inventory
