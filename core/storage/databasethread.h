// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/storage/database.h"

#include <QThread>

namespace Storage {

/// A database on a thread of its own, so that no window ever waits for a disk or a server. Work runs in the order
/// it was given; what somebody waits for at the window may read() meanwhile. The destructor lets the work under way end
/// and cancels the rest. Cancelling an answer before its work starts skips the work; what is under way is not torn.
class DatabaseThread final : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseThread(Address address, QObject *parent = nullptr);
    ~DatabaseThread() override;

    [[nodiscard]] const Address &address() const;

    /// Opens (once) and answers with the name under which a corrupt file was set aside, if there was one.
    [[nodiscard]] Answer<QString> open();

    /// Runs `work(Database &)` there, which returns a Result<T>; opens first if need be. An open that failed is
    /// tried again by the next call.
    template <typename Work, typename Outcome = std::invoke_result_t<Work, Database &>>
    [[nodiscard]] QFuture<Outcome> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        post(jobOf<Outcome>(promise, std::move(work)));
        return promise->future();
    }

    /// As run(), for work that changes nothing: it has a thread and a connection besides, waits for nothing that is being
    /// written, and sees what was committed by the time it begins. Where there can be no second connection, to a database
    /// in memory or to one that is not open yet, it waits its turn as in run(). For this object's own thread.
    template <typename Work, typename Outcome = std::invoke_result_t<Work, Database &>>
    [[nodiscard]] QFuture<Outcome> read(Work work)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        postReading(jobOf<Outcome>(promise, std::move(work)));
        return promise->future();
    }

private:
    using Job = std::function<void(const Result<Database *> &)>;

    template <typename Outcome, typename Work>
    [[nodiscard]] static Job jobOf(const std::shared_ptr<QPromise<Outcome>> &promise, Work work)
    {
        promise->start();
        return [promise, work = std::move(work)](const Result<Database *> &database) mutable {
            if (!promise->isCanceled())
                promise->addResult(database ? work(**database) : Outcome(failure(database.error())));
            promise->finish();
        };
    }

    void post(Job job);
    void postReading(Job job);

    class Room; ///< a thread, its connection, and what waits for them
    std::unique_ptr<Room> m_room;
    std::unique_ptr<Room> m_readingRoom; ///< from the first read() on; goes first, for it may pass work on
};

} // namespace Storage
