// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Sync {

/// A record of a table in text, and the line that it begins in, from 1.
struct TextRecord
{
    int line = 1;
    QStringList cells {};
};

/// Text of whatever encoding a spreadsheet or an editor leaves: UTF-8 with or without byte order mark, UTF-16 of
/// either order with or without one, else bytes as they are, for serial numbers are ASCII in all of them. Error
/// serial-list-not-text, serial-list-is-workbook.
[[nodiscard]] Result<QString> decodedText(const QByteArray &content);

/// Reads @p text as CSV (RFC 4180) with whatever separator it has: comma, semicolon, tab or bar, or the one that a
/// first line "sep=;" names. Quoted cells may hold separators, line breaks and doubled quotes. Blank lines are left
/// out. At most @p most records. Errors serial-list-quote-open, serial-list-too-long.
[[nodiscard]] Result<QList<TextRecord>> recordsIn(const QString &text, int most);

} // namespace Sync
