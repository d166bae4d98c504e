// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/dailypull.h"

#include "core/inventory/claims.h"
#include "core/inventory/pulls.h"
#include "core/storage/databasethread.h"

#include <algorithm>
#include <utility>

namespace Sync {

namespace {

using Connections::Connection;
using Inventory::List;

constexpr qint64 Day = 24 * 60 * 60; // seconds
constexpr qint64 Hour = 60 * 60;

QList<List> listsOf(const Connection &connection)
{
    if (connection.service == Connections::Service::JamfPro)
        return {List::JamfMobileDevices, List::JamfComputers};
    return {List::Devices, List::Assignments};
}

/// Whether it may be another way in an hour without anybody doing something.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerFault;
}

} // namespace

DailyPull::DailyPull(FleetSync &fleet, Connections::Accounts &accounts, Storage::DatabaseThread &database,
                     const QString &console, Clock clock, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_accounts(accounts)
    , m_database(database)
    , m_claims(fleet, database, console, clock)
    , m_clock(std::move(clock))
{
    connect(&fleet, &FleetSync::finished, this, &DailyPull::noteOutcome);
    connect(&fleet, &FleetSync::failed, this, [this] { m_asked.clear(); });
    connect(&fleet, &FleetSync::coverageEnded, this, [this](bool wasCancelled) {
        if (!wasCancelled)
            return;
        for (Turn &turn : m_turns)
            turn.coverageNotBefore = m_clock().addSecs(Day);
    });
}

void DailyPull::setOn(bool isOn)
{
    m_isOn = isOn;
}

void DailyPull::look()
{
    if (!m_isOn || m_isLooking || m_fleet.isRunning())
        return;
    m_isLooking = true;
    deliver(m_accounts.list(), this, [this](const Result<QList<Connection>> &known) {
        QList<Connection> wanted;
        for (const Connection &connection : known.value_or(QList<Connection>())) {
            if (isSynced(connection) && !connection.isPaused)
                wanted.append(connection);
        }
        const auto make
            = [wanted, turns = m_turns, console = m_claims.owner(), now = m_clock()](
                  Storage::Database &database) { return plan(database, wanted, turns, console, now); };
        deliver(m_database.run(make), this, [this, wanted](const Result<Plan> &plan) {
            m_isLooking = false;
            if (plan)
                carryOut(wanted, *plan);
            emit looked();
        });
    });
}

Result<DailyPull::Turn> DailyPull::readTurn(Storage::Database &database, const Connection &connection,
                                            Turn known)
{
    known.isCutOff = false;
    bool isFirst = true;
    for (const List list : listsOf(connection)) {
        const auto pull = Inventory::Pulls(database).of(connection.id, list);
        if (!pull)
            return failure(pull.error());
        const Moment completedAt = *pull ? (*pull)->completedAt : Moment();
        known.isCutOff = known.isCutOff || (*pull && !(*pull)->isComplete);
        known.completedAt = isFirst ? completedAt : std::min(known.completedAt, completedAt);
        isFirst = false;
    }
    return known;
}

Result<bool> DailyPull::claimDue(Storage::Database &database, const Connection &connection, Turn &turn,
                                 const QString &console, const QDateTime &now)
{
    Inventory::Claims claims(database);
    const auto isOurs = claims.take(connection.id, console, now);
    if (!isOurs || !*isOurs)
        return isOurs;
    // Another console may have done it just before.
    const auto again = readTurn(database, connection, turn);
    if (!again)
        return failure(again.error());
    turn = *again;
    if (nextOf(turn, now) <= now)
        return true;
    const auto released = claims.release(connection.id, console);
    return released ? Result<bool>(false) : failure(released.error());
}

Result<DailyPull::Plan> DailyPull::plan(Storage::Database &database, const QList<Connection> &connections,
                                        const QHash<QString, Turn> &known, const QString &console,
                                        const QDateTime &now)
{
    Plan plan;
    QList<Connection> others;
    for (const Connection &connection : connections) {
        auto turn = readTurn(database, connection, known.value(connection.id));
        if (!turn)
            return failure(turn.error());
        if (nextOf(*turn, now) <= now) {
            const auto isOurs = claimDue(database, connection, *turn, console, now);
            if (!isOurs)
                return failure(isOurs.error());
            if (*isOurs)
                plan.due.append(connection.id);
        } else if (isCoverageDue(*turn, now)) {
            others.append(connection);
        }
        plan.turns.insert(connection.id, *turn);
    }
    for (const Connection &connection : std::as_const(others)) {
        if (!plan.due.isEmpty() || connection.service != Connections::Service::AppleSchoolManager)
            continue;
        const auto isOurs = Inventory::Claims(database).take(connection.id, console, now);
        if (!isOurs)
            return failure(isOurs.error());
        if (*isOurs)
            plan.coverage.append(connection.id);
    }
    return plan;
}

void DailyPull::carryOut(const QList<Connection> &connections, const Plan &plan)
{
    for (auto turn = plan.turns.cbegin(); turn != plan.turns.cend(); ++turn) {
        m_turns[turn.key()].completedAt = turn->completedAt;
        m_turns[turn.key()].isCutOff = turn->isCutOff;
    }
    m_claims.hold(plan.due + plan.coverage);
    if (m_fleet.isRunning() || !m_isOn)
        return m_claims.letGo(); // somebody asked meanwhile
    if (!plan.due.isEmpty()) {
        m_asked = plan.due;
        return m_fleet.startWith(plan.due);
    }
    for (const Connection &connection : connections) {
        if (!plan.coverage.contains(connection.id))
            continue;
        m_turns[connection.id].coverageAskedAt = m_clock();
        m_fleet.fetchCoverage(connection);
    }
}

void DailyPull::noteOutcome(bool wasCancelled)
{
    const QDateTime now = m_clock();
    for (const FleetRun &run : m_fleet.runs()) {
        if (run.isCoverageOnly)
            continue;
        Turn &turn = m_turns[run.connection.id];
        turn.coverageAskedAt = now;
        turn.notBefore.reset();
        if (run.wasCancelled)
            turn.notBefore = now.addSecs(Day);
        else if (!run.errors.isEmpty())
            turn.notBefore = now.addSecs(std::ranges::all_of(run.errors, isPassing) ? Hour : Day);
        else
            turn.completedAt = now;
        turn.isCutOff = false; // or known by the next look
    }
    // What was stopped before it could begin stands in no run, or in those of the time before.
    for (const QString &id : std::exchange(m_asked, {})) {
        if (wasCancelled)
            m_turns[id].notBefore = now.addSecs(Day);
    }
}

/// What somebody stopped rests as long as the lists do.
bool DailyPull::isCoverageDue(const Turn &turn, const QDateTime &now)
{
    const auto isResting = [&now](const Moment &until) { return until && *until > now; };
    return !isResting(turn.notBefore) && !isResting(turn.coverageNotBefore)
        && (!turn.coverageAskedAt || turn.coverageAskedAt->secsTo(now) >= Hour);
}

QDateTime DailyPull::nextOf(const Turn &turn, const QDateTime &now)
{
    // One that ended in time to come was noted by a clock that is wrong.
    const bool isWanting = turn.isCutOff || !turn.completedAt || *turn.completedAt > now.addSecs(Hour);
    const QDateTime next = isWanting ? now : turn.completedAt->addSecs(Day);
    return turn.notBefore ? std::max(next, *turn.notBefore) : next;
}

Moment DailyPull::next(const QString &connection) const
{
    const auto turn = m_turns.constFind(connection);
    return m_isOn && turn != m_turns.cend() ? Moment(nextOf(*turn, m_clock())) : Moment();
}

} // namespace Sync
