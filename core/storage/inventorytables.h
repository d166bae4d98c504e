// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Storage {

/// The step that adds the device inventory: a row a device, what its pulls have got to, and what changed when.
[[nodiscard]] QStringList inventoryTables();

} // namespace Storage
