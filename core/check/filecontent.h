// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/look.h"
#include "core/credentials/reader.h"

#include <filesystem>

namespace Check {

/// The bytes of a regular file of at most Credentials::MaxSingleBytes. Never waits for a pipe or a device, and does
/// not begin to read what is too large. A symbolic link is followed to the file it names.
[[nodiscard]] Result<QByteArray> contentOf(const std::filesystem::path &path);

/// Reads the file and fills in what Credentials::read() cannot know. Blocks for the disk; never gives an empty look.
[[nodiscard]] Look lookAtFile(const std::filesystem::path &path, const QString &where, const QDateTime &now,
                              const Credentials::Unlock &unlock);

/// Whether a person can open it by giving a password or a key: it is a credential, only a locked one.
[[nodiscard]] bool isLocked(const Trouble &trouble);

/// Turns what was read from @p bytes into a look at @p where.
[[nodiscard]] Look lookOf(Credentials::Reading reading, const QString &where, const QDateTime &now);

[[nodiscard]] std::filesystem::path nativePath(const QString &where);
/// With `/` between folders. Bytes that are no UTF-8 (a name from an old Big5 archive) stand as `\xA4`.
[[nodiscard]] QString displayedPath(const std::filesystem::path &path);

} // namespace Check
