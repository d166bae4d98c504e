// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QComboBox;
class QWidget;

/// Lets the mouse wheel pass over @p field, which stands in something that scrolls, as long as it has not the focus: who
/// scrolls changes nothing on the way.
void passWheel(QWidget &field);

/// Names and data of what can be chosen in @p box. The same ones again leave it alone, and its open list too; others
/// leave the first of them chosen.
void refill(QComboBox &box, const QList<std::pair<QString, QString>> &choices);
