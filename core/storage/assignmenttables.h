// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Storage {

/// What Apple was told to do with which devices, and what came of it.
[[nodiscard]] QStringList assignmentTables();

} // namespace Storage
