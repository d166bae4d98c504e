// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/folderentries.h"

#include "core/check/filecontent.h"

#ifdef Q_OS_WIN
#include <QDirIterator>
#endif

namespace Check {

namespace Files = std::filesystem;

#ifdef Q_OS_WIN

struct FolderEntries::Walk
{
    explicit Walk(const QString &folder)
        : entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
    {
    }

    QDirIterator entries;
};

FolderEntries::FolderEntries(const Files::path &folder)
{
    const QFileInfo info(displayedPath(folder));
    if (!info.isDir())
        m_error = std::make_error_code(std::errc::no_such_file_or_directory);
    else if (!QDir(info.filePath()).isReadable())
        m_error = std::make_error_code(std::errc::permission_denied);
    else
        m_walk = std::make_unique<Walk>(info.filePath());
}

std::optional<FolderEntry> FolderEntries::next()
{
    if (!m_walk || !m_walk->entries.hasNext())
        return {};
    m_walk->entries.next();
    const QFileInfo info = m_walk->entries.fileInfo();
    return FolderEntry {.path = nativePath(info.filePath()),
                        .isFolder = info.isDir(),
                        .isLink = info.isSymLink() || info.isJunction()};
}

QString realPlaceOf(const Files::path &path)
{
    return QFileInfo(displayedPath(path)).canonicalFilePath();
}

std::optional<quint64> sizeOfFile(const Files::path &path)
{
    const QFileInfo info(displayedPath(path));
    return info.isFile() ? std::optional(static_cast<quint64>(info.size())) : std::nullopt;
}

#else

struct FolderEntries::Walk
{
    Files::directory_iterator entries;
    bool isAtFirst = true;
};

FolderEntries::FolderEntries(const Files::path &folder)
{
    Files::directory_iterator entries(folder, m_error);
    if (!m_error)
        m_walk = std::make_unique<Walk>(Walk {std::move(entries)});
}

std::optional<FolderEntry> FolderEntries::next()
{
    if (!m_walk)
        return {};
    if (!std::exchange(m_walk->isAtFirst, false))
        m_walk->entries.increment(m_error);
    if (m_error || m_walk->entries == Files::directory_iterator())
        return {};
    std::error_code ignored;
    const Files::directory_entry &entry = *m_walk->entries;
    return FolderEntry {
        .path = entry.path(), .isFolder = entry.is_directory(ignored), .isLink = entry.is_symlink(ignored)};
}

QString realPlaceOf(const Files::path &path)
{
    std::error_code ignored;
    return displayedPath(Files::canonical(path, ignored));
}

std::optional<quint64> sizeOfFile(const Files::path &path)
{
    std::error_code error;
    if (!Files::is_regular_file(path, error) || error)
        return {};
    const quint64 size = Files::file_size(path, error);
    return error ? std::nullopt : std::optional(size);
}

#endif

FolderEntries::~FolderEntries() = default;

} // namespace Check
