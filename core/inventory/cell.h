// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

namespace Inventory {

/// What stands in one cell of a sheet: nothing, words, a day, or a moment in local time.
using Cell = std::variant<std::monostate, QString, QDate, QDateTime>;

} // namespace Inventory
