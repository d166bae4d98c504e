// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"

/// What is done to a SQLite database as a file: with its write-ahead log (-wal) and the log's index (-shm).
namespace Storage {

[[nodiscard]] Result<> makeFolderFor(const Address &address);

[[nodiscard]] bool hasWriteAheadLog(const QString &path);

/// A log whose database is empty: SQLite would delete it, and with it the last trace of what was recorded.
[[nodiscard]] bool hasOrphanedLog(const QString &path);

/// Begins as a certificate, key, token, archive, picture or document does: a path that was named by mistake, so no
/// damage, and nothing to rename.
[[nodiscard]] bool isFileOfAnotherSort(const QString &path);

/// Renames a database that cannot be read to `name.damaged-<UTC>`, its log and index with it; gives the new path.
[[nodiscard]] Result<QString> setAside(const Address &address);

/// Copies all that is committed, log included, to `name.v<version>-<UTC>.bak` beside the database; gives its path.
/// Another connection may hold the write lock meanwhile.
[[nodiscard]] Result<QString> copyBeside(const Address &address, int version);

} // namespace Storage
