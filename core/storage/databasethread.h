// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/storage/database.h"

#include <QThread>

namespace Storage {

/// A database on a thread of its own, so that no window ever waits for a disk or a server. Work runs in the order
/// it was given. The destructor lets the work under way end and cancels the rest. Cancelling an answer before its
/// work starts skips the work; what is under way is not torn.
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
        promise->start();
        QFuture<Outcome> future = promise->future();
        post([promise, work = std::move(work)](const Result<Database *> &database) mutable {
            if (!promise->isCanceled())
                promise->addResult(database ? work(**database) : Outcome(failure(database.error())));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(const Result<Database *> &)> job);

    struct Room; ///< what lives on the thread
    std::unique_ptr<Room> m_room;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Storage
