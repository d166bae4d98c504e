// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/packfiles.h"
#include "core/faq/packshelf.h"

namespace Faq {

/// A pack as it lies on the shelf: one bundle, so that it is replaced in one step, whose first file is the report of
/// its reading.
[[nodiscard]] QByteArray shelfFileOf(const ShelvedPack &pack, const QList<PackFile> &files);

/// What stands at the front of the file at @p path, without reading the pack. A damaged one has its name only.
[[nodiscard]] ShelvedPack shelvedPackIn(const QString &path);

[[nodiscard]] Result<PackFiles> filesInShelfFile(const QString &path);

/// Puts @p content in the place of the file at @p path at once, or leaves it as it was. @p name is the pack's.
[[nodiscard]] Result<> replaceFile(const QString &path, const QByteArray &content, const QString &name);

} // namespace Faq
