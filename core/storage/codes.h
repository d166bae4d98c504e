// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

/// Stable codes of storage. about[0] is the database (path or address without password) in all of them.
namespace Storage::Codes {

inline constexpr QLatin1StringView InvalidAddress {"invalid-database-address"}; ///< the text
inline constexpr QLatin1StringView CannotOpen {"cannot-open-database"}; ///< database, the driver's words
inline constexpr QLatin1StringView CannotMakeFolder {"cannot-make-folder"}; ///< database, its folder
inline constexpr QLatin1StringView NoDriver {"no-database-driver"}; ///< database, driver
inline constexpr QLatin1StringView NewerSchema {"newer-database"}; ///< database, its version, ours
inline constexpr QLatin1StringView Corrupt {
    "corrupt-database"}; ///< database, the name it was set aside under
inline constexpr QLatin1StringView NotADatabase {"not-a-database"}; ///< the file, a file of another sort
inline constexpr QLatin1StringView CannotMigrate {"cannot-migrate-database"}; ///< database, version
inline constexpr QLatin1StringView CannotCopy {"cannot-copy-database"}; ///< database, name of the copy
inline constexpr QLatin1StringView Busy {"database-busy"}; ///< database
inline constexpr QLatin1StringView DiskFull {"disk-full"}; ///< database
inline constexpr QLatin1StringView ReadOnly {"database-read-only"}; ///< database
inline constexpr QLatin1StringView QueryFailed {"database-query-failed"}; ///< database, the driver's words

inline constexpr std::array All {
    InvalidAddress, CannotOpen, CannotMakeFolder, NoDriver, NewerSchema, Corrupt, NotADatabase, CannotMigrate,
    CannotCopy,     Busy,       DiskFull,         ReadOnly, QueryFailed,
};

} // namespace Storage::Codes
