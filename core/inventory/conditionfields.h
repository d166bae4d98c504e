// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"

#include <QStringList>

#include <variant>

namespace Inventory {

/// What a condition may compare: texts, of which one must fit, a moment, or a truth value; nothing where it is unknown.
using FieldValue = std::variant<std::monostate, QStringList, QDateTime, bool>;

struct ConditionField
{
    enum class Sort { Text, Date, Truth };

    QLatin1StringView name;
    QLatin1StringView other; ///< Apple's own spelling
    Sort sort;
    FieldValue (*valueOf)(const Device &);
};

/// Null where there is none of that name, whatever its letter case.
[[nodiscard]] const ConditionField *conditionFieldOf(QStringView name);
[[nodiscard]] QStringList conditionFieldNames();

} // namespace Inventory
