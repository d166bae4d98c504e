// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of assigning devices. Behind each stands what its `about` holds, in order.
namespace Sync::AssignmentCodes {

// Of a list of serial numbers.
inline constexpr QLatin1StringView ListTooLarge {"serial-list-too-large"}; ///< bytes, most bytes
inline constexpr QLatin1StringView ListTooLong {"serial-list-too-long"}; ///< most serial numbers, the line
inline constexpr QLatin1StringView ListNotText {"serial-list-not-text"};
inline constexpr QLatin1StringView ListIsWorkbook {"serial-list-is-workbook"};
inline constexpr QLatin1StringView ListWithoutColumn {
    "serial-list-without-column"}; ///< the heads that are there
inline constexpr QLatin1StringView QuoteNotClosed {"serial-list-quote-open"}; ///< the line it began in
inline constexpr QLatin1StringView ListEmpty {"serial-list-empty"};
inline constexpr QLatin1StringView ListUnreadable {"serial-list-unreadable"}; ///< the system's words

// Of what was sent.
inline constexpr QLatin1StringView OutcomeUnknown {
    "assignment-outcome-unknown"}; ///< the program ended, or the answer was lost, while Apple was being told
inline constexpr QLatin1StringView NothingToSend {"assignment-nothing-to-send"};
inline constexpr QLatin1StringView NotBegun {
    "assignment-not-begun"}; ///< the program ended before it was this order's turn

inline constexpr std::array All {ListTooLarge,   ListTooLong, ListNotText,    ListIsWorkbook, ListWithoutColumn,
                                 QuoteNotClosed, ListEmpty,   ListUnreadable, OutcomeUnknown, NothingToSend,
                                 NotBegun};

} // namespace Sync::AssignmentCodes
