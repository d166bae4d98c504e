// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/over.h"
#include "core/storage/databasethread.h"
#include "core/sync/assignments.h"
#include "core/sync/whereabouts.h"

namespace Sync {

[[nodiscard]] QStringList faultOf(const Error &error);
[[nodiscard]] QStringList serialsOf(const AssignmentRun &run);

/// The steps of a run, one after the other.
struct Assignments::State
{
    State(Assignments &owner, Open opening, Storage::DatabaseThread &store, Clock now);

    using Runs = QList<AssignmentRun>;

    /// Written down, then told to Apple one after the other. Where one is refused the rest is left, as NotSent.
    [[nodiscard]] Answer<QList<qint64>> send(const Assignment &assignment, const QList<Apple::Order> &orders);
    [[nodiscard]] static Result<> writeOne(Storage::Database &opened, AssignmentRun &run);
    [[nodiscard]] Answer<Runs> writeDown(Runs runs); ///< before anything is sent; all of them or none
    void keep(const AssignmentRun &run, const QByteArray &log = {});
    /// Of @p runs the one at @p turn, for the order at that place, and what follows it. Gives all their ids.
    [[nodiscard]] Answer<QList<qint64>> sendFrom(qsizetype turn, const Runs &runs,
                                                 const QList<Apple::Order> &orders);
    /// Gives why Apple does not do it: an error's code and what it names, empty where it does.
    [[nodiscard]] Answer<QStringList> begin(AssignmentRun run, const Apple::Order &order);
    void leaveUnsent(const Runs &runs, const QStringList &fault);
    static void take(AssignmentRun &run, const Apple::Activity &activity);
    void end(AssignmentRun run, const Apple::Activity &activity);
    void takeLog(AssignmentRun run, const Result<QByteArray> &csv);
    void learn(const AssignmentRun &run); ///< where its devices are now, and how their migrations stand
    /// Devices that are asked for one after the other.
    struct Rereading
    {
        QString connection {};
        QStringList left {};
        int faultsInARow = 0;
        bool hasStored = false;
    };
    void readAgain(const QString &connection, const QStringList &serials);
    void readNext(Rereading reading);
    void takeAgain(Rereading reading, const Result<Apple::Device> &device);
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
