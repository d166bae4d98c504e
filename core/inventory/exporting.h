// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/inventory/cell.h"
#include "core/inventory/device.h"

#include <functional>

namespace Storage {
class DatabaseThread;
}

namespace Inventory {

enum class Format { Csv, Xlsx };

/// What is to be written, and how a device becomes cells: on another thread, so it must hold on to nothing that changes.
struct Export
{
    QString path {};
    Format format = Format::Csv;
    QString title {}; ///< of the sheet
    QStringList head {};
    QList<qint64> devices {};
    std::function<QList<Cell>(const Device &)> cellsOf {};
};

/// Writes devices in their order on a thread of the pool, a bounded number of them in memory, and gives their number.
/// The file is written whole or stays what it was, also where the answer is cancelled. Progress counts devices. The
/// database must outlive it: cancel it and wait.
[[nodiscard]] Answer<qint64> exportDevices(Storage::DatabaseThread &database, Export what);

} // namespace Inventory
