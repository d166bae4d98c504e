// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"
#include "core/storage/batch.h"

#include <vector>

/// How a page of devices is put together for the database.
namespace Inventory::Batches {

/// A batch of @p columns (`a, b, c`), where moments (…_at), flags (is_…), and those of @p numbers are numbers and all
/// else is text. Refers to the texts of both.
[[nodiscard]] Storage::Batch of(QLatin1StringView columns,
                                std::initializer_list<QLatin1StringView> numbers = {});

/// `number`, for each of @p values.
[[nodiscard]] Storage::Batch ofNumbers(const std::vector<qint64> &values);

/// Writes the values of Rows::OrgColumns. Gives a number that changes with any of them, the same in every program and on
/// every day.
[[nodiscard]] qint64 write(const OrgDevice &device, Storage::Batch &batch);
/// The same of Rows::JamfColumns.
[[nodiscard]] qint64 write(const JamfDevice &device, Storage::Batch &batch);

} // namespace Inventory::Batches
