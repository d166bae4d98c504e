// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"
#include "tests/sandbox/school.h"

/// What the make-believe school has watched: its files in @p folder, and what somebody typed in.
[[nodiscard]] QList<Check::Watched> demoPlaces(const QString &folder, const Sandbox::School &school);
