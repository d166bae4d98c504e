// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inventory {

/// Longer words are cut: nothing that is searched is longer.
constexpr qsizetype LongestWord = 48;

/// One word of what somebody typed, as the index holds text.
struct SearchWord
{
    QList<QByteArray> texts {}; ///< one of them must be there; a short word begins a value or a word of it
    QByteArray mac {}; ///< without the colons of a hardware address

    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// @p text without regard to case and width, in UTF-8, on one line.
[[nodiscard]] QByteArray folded(QStringView text);

/// The digits of a hardware address without what stands between them.
[[nodiscard]] QByteArray foldedMac(QStringView text);

[[nodiscard]] QList<SearchWord> searchWordsOf(const QString &text);

} // namespace Inventory
