// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "core/inventory/cell.h"
#include "core/inventory/device.h"
#include "core/inventory/query.h"
#include "ui/shell/label.h"
#include "ui/words/words.h"

namespace Inventory {

/// The columns of the table, in the order of the enumeration.
constexpr int ColumnCount = static_cast<int>(Column::CoverageRead) + 1;
[[nodiscard]] constexpr Column nthColumn(int number)
{
    return static_cast<Column>(number);
}

[[nodiscard]] QString titleOf(Column column);
[[nodiscard]] bool isShownAtFirst(Column column);
[[nodiscard]] int widthOf(Column column); ///< at first, in px at 100 % text size

/// How a cell looks. Empty ones say in a word why they are.
struct Look
{
    QString text {};
    Label::Ink ink = Label::Ink::Text;
    std::optional<Credentials::Severity> mark {};
};
[[nodiscard]] Look lookOf(const Device &device, Column column, const QDateTime &now, Words::Years years);

/// What an export writes of a column: days and moments as such.
[[nodiscard]] Cell cellOf(const Device &device, Column column);

/// What an export of everything adds to the columns of the table.
[[nodiscard]] QStringList furtherTitles();
[[nodiscard]] QList<Cell> furtherCells(const Device &device);

} // namespace Inventory
