// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasethread.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <deque>

namespace Storage {

class DatabaseThread::Room final
{
public:
    /// What finds the database shut goes to @p otherwise, or gets the error where there is no such room.
    Room(Address address, Room *otherwise, QLatin1StringView name);
    ~Room();

    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void post(Job job);

private:
    void work();
    Job next();
    Result<Database *> opened();

    const Address m_address;
    Room *m_otherwise;
    std::atomic<bool> m_isOpen = false;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Job> m_jobs; ///< guarded by the mutex, as are the next two
    quint64 m_given = 0; ///< how many jobs there were so far
    bool m_isClosing = false;

    // On the thread alone:
    std::unique_ptr<Database> m_database;
    quint64 m_taken = 0;
    quint64 m_failedUpTo
        = 0; ///< jobs that were waiting when opening failed fail with it: one wait for all of them
    Error m_failed {ErrorKind::LocalFault, {}};

    std::unique_ptr<QThread> m_thread;
};

DatabaseThread::Room::Room(Address address, Room *otherwise, QLatin1StringView name)
    : m_address(std::move(address))
    , m_otherwise(otherwise)
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

DatabaseThread::Room::~Room()
{
    std::deque<Job> rest; // cancelled by being dropped, before the wait and outside the lock
    {
        const QMutexLocker locker(&m_mutex);
        m_isClosing = true;
        rest.swap(m_jobs);
        m_changed.wakeAll();
    }
    rest.clear();
    m_thread->wait();
}

void DatabaseThread::Room::work()
{
    while (Job job = next()) {
        const Result<Database *> database = opened();
        if (!database && m_otherwise)
            m_otherwise->post(std::move(job));
        else
            job(database);
    }
    m_database.reset();
}

DatabaseThread::Job DatabaseThread::Room::next()
{
    const QMutexLocker locker(&m_mutex);
    while (m_jobs.empty() && !m_isClosing)
        m_changed.wait(&m_mutex);
    if (m_isClosing)
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    ++m_taken;
    return job;
}

Result<Database *> DatabaseThread::Room::opened()
{
    if (m_database)
        return m_database.get();
    if (m_taken <= m_failedUpTo)
        return failure(m_failed);
    auto fresh = Database::open(m_address);
    if (fresh) {
        m_database = std::move(*fresh);
        m_isOpen = true;
        return m_database.get();
    }
    m_failed = fresh.error();
    const QMutexLocker locker(&m_mutex);
    m_failedUpTo = m_given;
    return failure(m_failed);
}

void DatabaseThread::Room::post(Job job)
{
    const QMutexLocker locker(&m_mutex);
    m_jobs.push_back(std::move(job));
    ++m_given;
    m_changed.wakeAll();
}

DatabaseThread::DatabaseThread(Address address, QObject *parent)
    : QObject(parent)
    , m_room(std::make_unique<Room>(std::move(address), nullptr, QLatin1StringView("database")))
{
}

DatabaseThread::~DatabaseThread() = default;

const Address &DatabaseThread::address() const
{
    return m_room->address();
}

Answer<QString> DatabaseThread::open()
{
    return run([](Database &database) { return Result<QString>(database.setAside()); });
}

void DatabaseThread::post(Job job)
{
    m_room->post(std::move(job));
}

void DatabaseThread::postReading(Job job)
{
    // The first to open is the one that upgrades, or sets aside what is damaged, and tells of it.
    if (address().isMemory() || !m_room->isOpen())
        return post(std::move(job));
    if (!m_readingRoom)
        m_readingRoom = std::make_unique<Room>(address(), m_room.get(), QLatin1StringView("reading"));
    m_readingRoom->post(std::move(job));
}

} // namespace Storage
