// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/packfiles.h"

namespace Faq {

/// One text file that holds others: each begins with the three lines "---", "File: NAME", "---".
[[nodiscard]] bool isBundle(QByteArrayView content);
[[nodiscard]] PackFiles filesOfBundle(const QByteArray &content);
/// The first file of a bundle, without reading the rest.
[[nodiscard]] PackFile firstOfBundle(const QByteArray &beginning);

/// Gives back the same files from filesOfBundle(). A line of a file that would begin another one is moved in by a
/// blank.
[[nodiscard]] QByteArray bundleOf(const QList<PackFile> &files);

} // namespace Faq
