// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QWidget;

/// A column of @p width px at the end of @p row; below the rest, and as wide, where @p isStacked.
void placeSide(QBoxLayout &row, QWidget &side, bool isStacked, int width);
/// The ground of @p pane, and the line between its content and @p side as placeSide() put it.
void paintSideEdge(QWidget &pane, const QBoxLayout &row, const QWidget &side);
