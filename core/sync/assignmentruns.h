// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/assignment.h"
#include "core/sync/assignmentlog.h"

namespace Storage {
class Database;
}

namespace Sync {

struct RunDevice
{
    QString serial {};
    QString model {};
    QString serverBefore {}; ///< its name; empty for none
    LogLine line {};

    friend bool operator==(const RunDevice &, const RunDevice &) = default;
};

/// One request to Apple and what came of it, as the database keeps it: this program, or the next one, goes on with it.
struct AssignmentRun
{
    enum class State {
        Waiting, ///< for its turn: of several that were written down together Apple is told one after the other
        Sending, ///< whether Apple has it is not known yet
        NotSent, ///< Apple has refused it, or was never reached
        Doubtful, ///< whether Apple has it will not be known by this
        Running, ///< Apple has it
        Ended,
    };

    qint64 id = 0;
    QString connection {}; ///< its id
    QString place {}; ///< its name
    Proposal::Sort sort = Proposal::Sort::Assign;
    Moment deadline {}; ///< of a migration
    QString serverId {};
    QString serverName {};
    QString who {};
    QDateTime begunAt {};
    QString activity {}; ///< Apple's id
    State state = State::Sending;
    QString status {}; ///< Apple's
    QString subStatus {};
    Moment endedAt {};
    QStringList fault {}; ///< the code of an error and what it names; not secret
    qint64 historyLine = 0;
    QList<RunDevice> devices {};
    bool hasLog = false;

    [[nodiscard]] bool isUnderWay() const; ///< more is to come of it by itself
    [[nodiscard]] Apple::Activity::Outcome outcome() const; ///< once Apple has it
    [[nodiscard]] int count(LogLine::Verdict verdict) const;
    /// What to try once more: devices that failed; all of them where nothing was done to any.
    [[nodiscard]] QStringList failed() const;
    friend bool operator==(const AssignmentRun &, const AssignmentRun &) = default;
};

/// The runs of all connections. Lives no longer than the database, on that database's thread.
class AssignmentRuns final
{
public:
    explicit AssignmentRuns(Storage::Database &database);

    [[nodiscard]] Result<qint64> add(const AssignmentRun &run); ///< with its devices
    /// All but what never changes: connection, sort, server, who, beginning and the devices' names.
    [[nodiscard]] Result<> update(const AssignmentRun &run);
    [[nodiscard]] Result<> keepLog(qint64 run, const QByteArray &log);
    [[nodiscard]] Result<QByteArray> logOf(qint64 run) const; ///< empty where none is kept
    [[nodiscard]] Result<QList<AssignmentRun>> newest(const QString &connection, int most) const;
    /// That this program, or one that ended too early, has not seen to their end; of all connections.
    [[nodiscard]] Result<QList<AssignmentRun>> open() const;

private:
    [[nodiscard]] Result<QList<AssignmentRun>> read(const QString &condition,
                                                    const QVariantList &values) const;

    Storage::Database &m_database;
};

} // namespace Sync
