// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

#include <memory>

namespace Inventory {

/// A question about devices as somebody types it: fields, each alone (it is there, or true) or compared with a value by
/// = != ~ (contains) < <= > >=, joined by and, or, not and parentheses. Neither letter case nor the width of letters matters
/// in texts; dates are 2026-11-20, a whole moment, or days from now such as -30d. A comparison with what is not known
/// holds only for !=.
class Condition final
{
public:
    /// Errors invalid-condition, unknown-device-field, with the place of the first wrong character.
    [[nodiscard]] static Result<Condition> parse(const QString &text);
    /// In the order that help shows them; those in Apple's own spelling are known as well.
    [[nodiscard]] static QStringList fields();

    [[nodiscard]] bool holds(const Device &device, const QDateTime &now) const;

    struct Node;

private:
    explicit Condition(std::shared_ptr<const Node> root)
        : m_root(std::move(root))
    {
    }
    std::shared_ptr<const Node> m_root;
};

} // namespace Inventory
