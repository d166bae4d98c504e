// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/foldersource.h"
#include "core/check/keysbeside.h"

#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QWaitCondition>

#include <deque>
#include <filesystem>
#include <list>

class QThreadPool;

namespace Check {

struct FolderEntry;

struct FolderTask
{
    QString path;
    Credentials::Unlock unlock;
    FolderLimits limits;
    QDateTime now;
};

/// One look into one folder: the thread that calls run() walks, others read what it finds. run() finishes the
/// promise as soon as all is read, given up or cancelled, and returns when the last reading thread has let go.
class FolderLook final
{
public:
    FolderLook(const FolderTask &task, QPromise<Parcel> &promise);

    void run();

private:
    /// What one reading thread is at.
    struct Reader
    {
        std::filesystem::path path {};
        std::chrono::steady_clock::time_point since {};
        bool isReading = false;
        bool isGivenUp = false;
    };

    struct Folder
    {
        std::filesystem::path path;
        int depth = 0;
    };

    // On the walking thread:
    void walk();
    void enter(const Folder &folder);
    void meet(const FolderEntry &entry, int depth);
    void meetFolder(const std::filesystem::path &path, bool isLink, int depth);
    void offer(const std::filesystem::path &path);
    void complain(const std::filesystem::path &path, const Error &error);
    void openLocked(QMutexLocker<QMutex> &lock);
    void tend(QThreadPool &pool);

    // On the reading threads:
    void startReader(QThreadPool &pool);
    void read(Reader &reader);
    [[nodiscard]] bool claim(Reader &reader);
    void keep(Reader &reader, Look look);

    // With the mutex held:
    void add(Look look);
    void send();
    void giveUpSlowReaders(QThreadPool &pool);

    const FolderTask &m_task;
    QPromise<Parcel> &m_promise;

    QMutex m_mutex;
    QWaitCondition m_hasWork; ///< for readers: a path came, or no more will
    QWaitCondition m_hasRoom; ///< for the walker: a path was taken, or a reader went home
    std::deque<std::filesystem::path> m_waiting;
    std::list<Reader> m_readers;
    qsizetype m_readersAtWork = 0;
    bool m_isWalked = false;
    KeysBeside m_keysBeside;
    Look m_batch;
    std::chrono::steady_clock::time_point m_lastSent;

    // Of the walking thread alone:
    QThreadPool *m_pool = nullptr;
    std::deque<Folder> m_folders;
    std::deque<Folder> m_linkedFolders; ///< entered last, so that a real place goes before a link to it
    QSet<QString> m_entered; ///< canonical paths
    qsizetype m_found = 0;
    bool m_isFull = false;
    bool m_hasComplained = false;
};

} // namespace Check
