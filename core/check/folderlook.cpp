// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/folderlook.h"

#include "core/base/cryptothread.h"
#include "core/check/codes.h"
#include "core/check/filecontent.h"
#include "core/check/folderentries.h"
#include "core/credentials/codes.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace Check {

namespace {

namespace Files = std::filesystem;
using Steady = std::chrono::steady_clock;

constexpr std::size_t MostWaiting = 1024; ///< paths found and not yet read
constexpr qsizetype BatchSize = 256;
constexpr std::chrono::milliseconds BatchTime {200};

Error errorOf(const std::error_code &error)
{
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return {ErrorKind::NotFound, Codes::NotFound};
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return {ErrorKind::LocalFault, Codes::NoPermission};
    return {ErrorKind::LocalFault, Codes::CannotRead, {QString::fromStdString(error.message())}};
}

Error limitReached(QLatin1StringView code, qsizetype limit)
{
    return {ErrorKind::Refused, code, {QString::number(limit)}};
}

} // namespace

FolderLook::FolderLook(const FolderTask &task, QPromise<Parcel> &promise)
    : m_task(task)
    , m_promise(promise)
    , m_lastSent(Steady::now())
{
}

void FolderLook::run()
{
    QThreadPool pool; // its destructor waits for readers, also for those that were given up
    m_pool = &pool;
    pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        startReader(pool);
    walk();

    QMutexLocker lock(&m_mutex);
    m_isWalked = true;
    m_hasWork.wakeAll();
    while (m_readersAtWork > 0 && !m_promise.isCanceled())
        tend(pool);
    openLocked(lock);
    for (Reader &reader : m_readers)
        reader.isGivenUp = true; // whoever still reads was cancelled and must not touch the promise any more
    m_waiting.clear();
    if (m_found == 0 && !m_hasComplained) {
        const Error error {ErrorKind::NotFound, Codes::EmptyFolder};
        add({{}, {{Credentials::SourceKind::File, m_task.path, error}}});
    }
    send();
    m_promise.finish();
}

void FolderLook::walk()
{
    Files::path root = nativePath(m_task.path);
    m_entered.insert(realPlaceOf(root));
    m_folders.push_back({std::move(root), 0});
    while (!m_isFull && !m_promise.isCanceled() && !(m_folders.empty() && m_linkedFolders.empty())) {
        std::deque<Folder> &next = m_folders.empty() ? m_linkedFolders : m_folders;
        const Folder folder = std::move(next.front());
        next.pop_front();
        if (&next != &m_linkedFolders) {
            enter(folder);
            continue;
        }
        // Only now, for its real place may have come up since the link was met.
        const QString canonical = realPlaceOf(folder.path);
        if (!m_entered.contains(canonical)) {
            m_entered.insert(canonical);
            enter(folder);
        }
    }
}

void FolderLook::enter(const Folder &folder)
{
    FolderEntries entries(folder.path);
    while (!m_isFull && !m_promise.isCanceled()) {
        const std::optional<FolderEntry> entry = entries.next();
        if (!entry)
            break;
        meet(*entry, folder.depth);
    }
    if (entries.error())
        complain(folder.path, errorOf(entries.error()));
}

void FolderLook::meet(const FolderEntry &entry, int depth)
{
    if (!entry.isFolder)
        return offer(entry.path); // whatever else is no regular file is refused when it is opened
    if (depth >= m_task.limits.depth)
        return complain(entry.path, limitReached(Codes::FolderTooDeep, m_task.limits.depth));
    meetFolder(entry.path, entry.isLink, depth + 1);
}

void FolderLook::meetFolder(const Files::path &path, bool isLink, int depth)
{
    if (isLink) {
        m_linkedFolders.push_back({path, depth});
        return;
    }
    const QString canonical = realPlaceOf(path);
    if (!m_entered.contains(canonical)) {
        m_entered.insert(canonical);
        m_folders.push_back({path, depth});
    }
}

void FolderLook::offer(const Files::path &path)
{
    if (m_found >= m_task.limits.files) {
        m_isFull = true;
        return complain(nativePath(m_task.path), limitReached(Codes::TooManyFiles, m_task.limits.files));
    }
    ++m_found;
    QMutexLocker lock(&m_mutex);
    while (m_waiting.size() >= MostWaiting && !m_promise.isCanceled())
        tend(*m_pool);
    m_waiting.push_back(path);
    m_hasWork.wakeOne();
}

void FolderLook::complain(const Files::path &path, const Error &error)
{
    m_hasComplained = true;
    const QMutexLocker lock(&m_mutex);
    add({{}, {{Credentials::SourceKind::File, displayedPath(path), error}}});
}

/// Once all is read: what lacked a key is tried with the keys that were found. The mutex is not held meanwhile.
void FolderLook::openLocked(QMutexLocker<QMutex> &lock)
{
    if (m_promise.isCanceled() || m_keysBeside.isEmpty())
        return;
    KeysBeside keysBeside = std::exchange(m_keysBeside, {});
    lock.unlock();
    std::vector<Look> looks = keysBeside.open(m_task.now, m_task.unlock);
    lock.relock();
    for (Look &look : looks)
        add(std::move(look));
}

/// Waits a moment for the readers, with the mutex held.
void FolderLook::tend(QThreadPool &pool)
{
    m_hasRoom.wait(&m_mutex, static_cast<unsigned long>(BatchTime.count() / 2));
    giveUpSlowReaders(pool);
    if (Steady::now() - m_lastSent >= BatchTime)
        send();
}

void FolderLook::startReader(QThreadPool &pool)
{
    Reader &reader = m_readers.emplace_back();
    ++m_readersAtWork;
    pool.start([this, &reader] { read(reader); });
}

void FolderLook::read(Reader &reader)
{
    while (claim(reader)) {
        Look look = lookAtFile(reader.path, displayedPath(reader.path), m_task.now, m_task.unlock);
        forgiveLitter(look, displayedPath(reader.path.filename()));
        keep(reader, std::move(look));
    }
    leaveCrypto();
}

bool FolderLook::claim(Reader &reader)
{
    QMutexLocker lock(&m_mutex);
    while (m_waiting.empty() && !m_isWalked && !m_promise.isCanceled())
        m_hasWork.wait(&m_mutex, static_cast<unsigned long>(BatchTime.count()));
    if (reader.isGivenUp)
        return false;
    if (m_waiting.empty() || m_promise.isCanceled()) {
        --m_readersAtWork;
        m_hasRoom.wakeOne();
        return false;
    }
    reader.path = std::move(m_waiting.front());
    m_waiting.pop_front();
    reader.since = Steady::now();
    reader.isReading = true;
    if (m_waiting.size() == MostWaiting / 2)
        m_hasRoom.wakeOne(); // a walker that filled the queue sleeps until half of it is gone
    return true;
}

void FolderLook::keep(Reader &reader, Look look)
{
    const QMutexLocker lock(&m_mutex);
    reader.isReading = false;
    if (reader.isGivenUp || m_promise.isCanceled())
        return;
    m_keysBeside.notice(reader.path, look);
    if (!m_keysBeside.setAside(reader.path, look))
        add(std::move(look));
}

void FolderLook::add(Look look)
{
    m_batch.observations += std::move(look.observations);
    m_batch.troubles += std::move(look.troubles);
    m_batch.filesRead += look.filesRead;
    m_batch.opened.insert(look.opened);
    if (m_batch.observations.size() + m_batch.troubles.size() >= BatchSize)
        send();
}

void FolderLook::send()
{
    m_lastSent = Steady::now();
    if (m_batch.observations.isEmpty() && m_batch.troubles.isEmpty() && m_batch.filesRead == 0)
        return;
    m_promise.addResult(Parcel(std::exchange(m_batch, {})));
}

/// A file on a disk that does not answer keeps its thread; another one goes on with the rest.
void FolderLook::giveUpSlowReaders(QThreadPool &pool)
{
    const auto now = Steady::now();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_task.limits.perFile).count();
    qsizetype givenUp = 0;
    for (Reader &reader : m_readers) {
        if (!reader.isReading || reader.isGivenUp || now - reader.since < m_task.limits.perFile)
            continue;
        reader.isGivenUp = true;
        ++givenUp;
        const Error error {ErrorKind::TimedOut, Credentials::Codes::TooSlow, {QString::number(seconds)}};
        add({{}, {{Credentials::SourceKind::File, displayedPath(reader.path), error}}});
    }
    m_readersAtWork -= givenUp;
    pool.setMaxThreadCount(pool.maxThreadCount() + static_cast<int>(givenUp));
    for (; givenUp > 0; --givenUp)
        startReader(pool);
}

} // namespace Check
