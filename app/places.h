// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Where the two programs keep what is the user's own. Both set the application name `caretaker` first.
namespace Places {

/// The folder for all of it where a file named `portable` lies in @p programs, so that it travels with them on a stick.
/// Secrets stay in the keychain of each computer.
[[nodiscard]] std::optional<QString> dataBeside(const QString &programs);

/// The address of the database that is used when none is named: a SQLite file in the user's data folder.
[[nodiscard]] QString databaseAddress();
/// The folder of the school's own articles.
[[nodiscard]] QString articleShelf();
/// The file of the articles' index, which can be made anew at any time.
[[nodiscard]] QString articleIndex();
/// The file of the window's settings.
[[nodiscard]] QString settingsFile();
/// The name under which the system's keychain keeps the secrets of both programs.
[[nodiscard]] QString keychainService();

} // namespace Places
