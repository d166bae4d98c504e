// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"

#include <optional>

/// Names of files in a pack: with "/" between folders, whatever the system that made them.
namespace Faq {

/// @p name as a path inside a pack; nothing where it is absolute, climbs out of it, or holds a character that no file
/// name has.
[[nodiscard]] std::optional<QString> pathInPack(QString name);

[[nodiscard]] QString fileOf(QStringView path); ///< "acc-1.md"
[[nodiscard]] QString baseOf(QStringView path); ///< "acc-1"
[[nodiscard]] bool isMarkdown(QStringView path);
/// What systems leave behind in folders and archives: .DS_Store, __MACOSX/, Thumbs.db, hidden folders.
[[nodiscard]] bool isLitter(QStringView path);
/// README and the like, which are about the pack and not of it.
[[nodiscard]] bool isAboutPack(QStringView path);

/// From a folder "en" or "zh_TW" (also "zh-Hant", "zh") on the way to the file.
[[nodiscard]] std::optional<Language> languageOfPath(QStringView path);
[[nodiscard]] std::optional<Language> languageOfCode(const QString &code);
/// Chinese where there are more Han characters than words in Latin letters.
[[nodiscard]] Language languageOfText(QStringView text);

/// Whether an article may be called so: no blanks, slashes or characters that cannot be seen, at most 100 long.
[[nodiscard]] bool isUsableId(QStringView id);

/// @p name as a file's name on every system: without characters and words that one of them keeps for itself.
[[nodiscard]] QString safeName(const QString &name);

} // namespace Faq
