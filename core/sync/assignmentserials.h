// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace Sync {

/// A serial number as somebody gave it, in capitals, and the line it stands in, from 1.
struct ListedSerial
{
    QString serial {};
    int line = 1;

    friend bool operator==(const ListedSerial &, const ListedSerial &) = default;
};

/// What a list of serial numbers holds.
struct SerialList
{
    QList<ListedSerial> serials {}; ///< in their order, twice where they stand twice
    QList<ListedSerial> strangers {}; ///< what stands where a serial number should, and is none
    QString column {}; ///< the head of the column; empty for a list without one
};

inline constexpr qsizetype largestSerialList = 4 * 1024 * 1024; ///< bytes
inline constexpr int mostListedSerials = 10'000;

/// Reads pasted text, or a file of whatever spreadsheet, inventory or editor: one serial number a line, or a table
/// whose head names the column ("Serial Number", 「序號」). Errors: core/sync/assignmentcodes.h.
[[nodiscard]] Result<SerialList> serialsIn(const QString &text);
[[nodiscard]] Result<SerialList> serialsIn(const QByteArray &content);
[[nodiscard]] Result<SerialList> serialsInFile(const QString &path);

/// Whether @p text can be a serial number of Apple's at all: 8 to 17 letters A to Z and digits.
[[nodiscard]] bool couldBeSerial(QStringView text);
/// The same, and there is a digit in it, as in nearly all of them: a word is none.
[[nodiscard]] bool isSerial(QStringView text);

/// What may have been meant by a serial number that is unknown: without the S that Apple's bar codes put in front,
/// and with one letter taken for the digit it looks like, or the other way round.
[[nodiscard]] QStringList likeSerials(const QString &serial);

} // namespace Sync
