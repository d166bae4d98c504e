// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasethread.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>

namespace Storage {

using Job = std::function<void(const Result<Database *> &)>;

struct DatabaseThread::Room
{
    explicit Room(Address where)
        : address(std::move(where))
    {
    }

    void work();
    Job next();
    Result<Database *> opened();

    const Address address;

    QMutex mutex;
    QWaitCondition changed;
    std::deque<Job> jobs; ///< guarded by mutex, as are the next two
    quint64 given = 0; ///< how many jobs there were so far
    bool isClosing = false;

    // On the thread alone:
    std::unique_ptr<Database> database;
    quint64 taken = 0;
    quint64 failedUpTo
        = 0; ///< jobs that were waiting when opening failed fail with it: one wait for all of them
    Error failed {ErrorKind::LocalFault, {}};
};

void DatabaseThread::Room::work()
{
    while (Job job = next())
        job(opened());
    database.reset();
}

Job DatabaseThread::Room::next()
{
    const QMutexLocker locker(&mutex);
    while (jobs.empty() && !isClosing)
        changed.wait(&mutex);
    if (isClosing)
        return {};
    Job job = std::move(jobs.front());
    jobs.pop_front();
    ++taken;
    return job;
}

Result<Database *> DatabaseThread::Room::opened()
{
    if (database)
        return database.get();
    if (taken <= failedUpTo)
        return failure(failed);
    auto fresh = Database::open(address);
    if (fresh) {
        database = std::move(*fresh);
        return database.get();
    }
    failed = fresh.error();
    const QMutexLocker locker(&mutex);
    failedUpTo = given;
    return failure(failed);
}

DatabaseThread::DatabaseThread(Address address, QObject *parent)
    : QObject(parent)
    , m_room(std::make_unique<Room>(std::move(address)))
    , m_thread(QThread::create([room = m_room.get()] { room->work(); }))
{
    m_thread->setObjectName(QLatin1StringView("database"));
    m_thread->start();
}

DatabaseThread::~DatabaseThread()
{
    std::deque<Job> rest; // cancelled by being dropped, before the wait and outside the lock
    {
        const QMutexLocker locker(&m_room->mutex);
        m_room->isClosing = true;
        rest.swap(m_room->jobs);
        m_room->changed.wakeAll();
    }
    rest.clear();
    m_thread->wait();
}

const Address &DatabaseThread::address() const
{
    return m_room->address;
}

Answer<QString> DatabaseThread::open()
{
    return run([](Database &database) { return Result<QString>(database.setAside()); });
}

void DatabaseThread::post(Job job)
{
    const QMutexLocker locker(&m_room->mutex);
    m_room->jobs.push_back(std::move(job));
    ++m_room->given;
    m_room->changed.wakeAll();
}

} // namespace Storage
