// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace Check {

/// Notices that watched files and folders change. Asks the disk itself what is different, since the system only
/// tells in which folder something happened, and waits until it has been quiet for a moment, since files are still
/// being written when their folder first changes. A bounded number of folders and files is watched; what lies
/// beyond is seen by the next check. Lives on a thread of its own, for all of this can wait for a disk; watch() is
/// called there.
class Lookout final : public QObject
{
    Q_OBJECT

public:
    /// Made on any thread, then moved.
    Lookout() = default;

    /// What to watch from now on: places of kind File and Folder, the others are left out.
    void watch(const QList<Watched> &places);
    /// Ends a long look at the disk early. From any thread.
    void stop() { m_isStopped = true; }

signals:
    /// @p changed are new or different files, or watched places that came, went or have too many of those;
    /// @p gone are files of a watched folder.
    void noticed(const QStringList &changed, const QStringList &gone);

private:
    /// Enough of a file to tell that it is another one than before.
    struct Stamp
    {
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970
        qint64 statusChanged = 0; ///< a file that was moved here keeps its time of modification

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    /// A folder in which something is watched.
    struct Post
    {
        bool isWhole = false; ///< all files of it; else those in `names` alone
        int depth = 0; ///< below the watched folder
        QHash<QString, std::optional<Stamp>>
            named {}; ///< watched on their own; nothing while it is not there
        QHash<QString, Stamp> stamps {}; ///< of all files, where it is whole
    };

    void open();
    void post(const QString &folder, int depth);
    void notice(const QString &folder);
    void settle();
    void compare(const QString &folder, QStringList &changed, QStringList &gone);
    void compareNamed(const QString &folder, QStringList &changed);
    void compareWhole(const QString &folder, QStringList &changed, QStringList &gone);
    [[nodiscard]] static std::optional<Stamp> stampOf(const QFileInfo &info);
    void updateWatcher();
    [[nodiscard]] QStringList thinned(const QStringList &changed) const;
    [[nodiscard]] QString watchedFolderOf(const QString &path) const;

    std::atomic_bool m_isStopped = false;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_settling = nullptr;
    QDeadlineTimer m_patience;
    QStringList m_folders; ///< as they were asked for
    QHash<QString, Post> m_posts;
    QSet<QString> m_changedFolders;
};

} // namespace Check
