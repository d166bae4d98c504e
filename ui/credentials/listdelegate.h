// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/rowdelegate.h"

namespace Credentials {

/// Paints the rows of the list beside a detail: mark, name and kind, and at the right the countdown and the date.
class ListDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layout(const QModelIndex &index, int width) const;
};

} // namespace Credentials
