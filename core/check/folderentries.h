// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace Check {

struct FolderEntry
{
    std::filesystem::path path;
    bool isFolder = false; ///< or a link to one
    bool isLink = false;
};

/// Goes through what lies in one folder, without holding more than an entry of it. Through std::filesystem where names
/// are any bytes; through Qt on Windows, whose C library knows no path over 260 characters.
class FolderEntries final
{
public:
    explicit FolderEntries(const std::filesystem::path &folder);
    ~FolderEntries();

    /// Nothing at the end, and where the folder cannot be read (any further): then error() says why.
    [[nodiscard]] std::optional<FolderEntry> next();
    [[nodiscard]] const std::error_code &error() const { return m_error; }

private:
    struct Walk;
    std::error_code m_error;
    std::unique_ptr<Walk> m_walk;
};

/// Where @p path leads once all links are followed; empty where that cannot be told.
[[nodiscard]] QString realPlaceOf(const std::filesystem::path &path);

/// Nothing for what is no regular file.
[[nodiscard]] std::optional<quint64> sizeOfFile(const std::filesystem::path &path);

} // namespace Check
