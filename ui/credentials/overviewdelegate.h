// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/rowdelegate.h"

namespace Credentials {

/// How much room an overview row has: by the width of the window, at 100 % text size.
enum class RowShape {
    Wide, ///< mark, countdown, name, sentence, custodian, action
    Medium, ///< custodian below the sentence
    Narrow, ///< mark, countdown, name; the sentence below over the whole width
};

/// Paints heads and rows of the overview. Rows grow rather than cut a word.
class OverviewDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setShape(RowShape shape) { m_shape = shape; }
    [[nodiscard]] RowShape shape() const { return m_shape; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QRect buttonOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layout(const QModelIndex &index, int width) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintNames(QPainter &painter, const Layout &layout, const QRect &row, const Theme &theme);
    void paintSentence(QPainter &painter, const Layout &layout, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Theme &theme) const;

    RowShape m_shape = RowShape::Wide;
};

} // namespace Credentials
