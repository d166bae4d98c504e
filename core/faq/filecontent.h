// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>

namespace Faq {

/// Bounds of one file and of a whole pack.
struct PackLimits
{
    static constexpr qsizetype FileBytes = 1 << 20;
    static constexpr qsizetype TotalBytes = 64 << 20;
    static constexpr qsizetype ZipBytes = 32 << 20; ///< packed
    static constexpr qsizetype Files = 20'000;
    static constexpr int Depth = 16; ///< folders within each other
    static constexpr int UnpackedTimes = 100;
    static constexpr std::chrono::seconds Time {30}; ///< a pack of 20,000 real articles takes two
};

/// Offset of the first byte that no UTF-8 text has, overlong forms and surrogates included; -1 where there is none.
[[nodiscard]] qsizetype invalidUtf8At(QByteArrayView bytes);

/// The text of a file of a pack with "\n" as its line ends and without a byte order mark. Fails with FileTooLarge,
/// NotUtf8, NulByte.
[[nodiscard]] Result<QString> textOf(const QByteArray &content);

/// Reads a regular file of at most @p limit bytes; a pipe or a device is never opened. Fails with FileTooLarge,
/// FileUnreadable.
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path, qsizetype limit);

} // namespace Faq
