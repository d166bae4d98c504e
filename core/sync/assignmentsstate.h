// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/over.h"
#include "core/storage/databasethread.h"
#include "core/sync/assignments.h"
#include "core/sync/whereabouts.h"

namespace Sync {

[[nodiscard]] QStringList faultOf(const Error &error);

/// The steps of a run, one after the other.
struct Assignments::State
{
    State(Assignments &owner, Open opening, Storage::DatabaseThread &store, Clock now);

    [[nodiscard]] Answer<AssignmentRun> writeDown(AssignmentRun run); ///< before anything is sent
    void keep(const AssignmentRun &run, const QByteArray &log = {});
    [[nodiscard]] Answer<QList<qint64>> sendNext(const Assignment &assignment, const QList<Apple::Order> &orders,
                                                 const QList<qint64> &sent);
    [[nodiscard]] Answer<bool> begin(const AssignmentRun &run, const Apple::Order &order); ///< false: refused
    static void take(AssignmentRun &run, const Apple::Activity &activity);
    void end(AssignmentRun run, const Apple::Activity &activity);
    void takeLog(AssignmentRun run, const Result<QByteArray> &csv);
    void learn(const AssignmentRun &run); ///< where its devices are now, and how their migrations stand
    void readAgain(const QString &connection, const QStringList &serials);
    void store(const QString &connection, const Whereabouts &places);

    Assignments &self;
    Open open;
    Storage::DatabaseThread &database;
    Clock clock;
    QDateTime began;
    /// One that was stopped may come to its end after the next has begun.
    struct Watching
    {
        int turn = 0;
        QFuture<void> answer {};
    };
    QHash<qint64, Watching> watched {};
    int turns = 0;
};

} // namespace Sync
