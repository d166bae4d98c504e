// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sideedge.h"

#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QWidget>

void placeSide(QBoxLayout &row, QWidget &side, bool isStacked, int width)
{
    row.setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row.setStretchFactor(&side, isStacked ? 2 : 0);
    side.setMinimumWidth(isStacked ? 0 : width);
    side.setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : width);
}

void paintSideEdge(QWidget &pane, const QBoxLayout &row, const QWidget &side)
{
    const Theme theme = Theme::current();
    QPainter painter(&pane);
    painter.fillRect(pane.rect(), theme.base);
    if (row.direction() == QBoxLayout::LeftToRight)
        Paint::hairline(painter, QPointF(side.x() - 1, 0), QPointF(side.x() - 1, pane.height()), theme.line);
    else
        Paint::hairline(painter, QPointF(0, side.y() - 1), QPointF(pane.width(), side.y() - 1), theme.line);
}
