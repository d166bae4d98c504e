// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/dailypull.h"

#include "core/inventory/pulls.h"
#include "core/storage/databasethread.h"

#include <algorithm>

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
                     Clock clock, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_accounts(accounts)
    , m_database(database)
    , m_clock(std::move(clock))
{
    connect(&fleet, &FleetSync::finished, this, &DailyPull::noteOutcome);
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
        const auto read = [wanted](Storage::Database &database) -> Result<QHash<QString, Turn>> {
            QHash<QString, Turn> turns;
            for (const Connection &connection : wanted) {
                const Result<Turn> turn = readTurn(database, connection);
                if (!turn)
                    return failure(turn.error());
                turns.insert(connection.id, *turn);
            }
            return turns;
        };
        deliver(m_database.run(read), this, [this, wanted](const Result<QHash<QString, Turn>> &turns) {
            m_isLooking = false;
            if (turns)
                take(wanted, *turns);
            emit looked();
        });
    });
}

Result<DailyPull::Turn> DailyPull::readTurn(Storage::Database &database, const Connection &connection)
{
    Turn turn;
    bool isFirst = true;
    for (const List list : listsOf(connection)) {
        const auto pull = Inventory::Pulls(database).of(connection.id, list);
        if (!pull)
            return failure(pull.error());
        const Moment completedAt = *pull ? (*pull)->completedAt : Moment();
        turn.isCutOff = turn.isCutOff || (*pull && !(*pull)->isComplete);
        turn.completedAt = isFirst ? completedAt : std::min(turn.completedAt, completedAt);
        isFirst = false;
    }
    return turn;
}

void DailyPull::take(const QList<Connection> &connections, const QHash<QString, Turn> &read)
{
    if (m_fleet.isRunning() || !m_isOn)
        return; // somebody asked meanwhile
    const QDateTime now = m_clock();
    QStringList due;
    QList<Connection> waiting;
    for (const Connection &connection : connections) {
        Turn &turn = m_turns[connection.id];
        const Turn known = read.value(connection.id);
        turn.completedAt = known.completedAt;
        turn.isCutOff = known.isCutOff;
        if (nextOf(turn) <= now)
            due.append(connection.id);
        else if (!turn.coverageAskedAt || turn.coverageAskedAt->secsTo(now) >= Hour)
            waiting.append(connection);
    }
    if (!due.isEmpty())
        return m_fleet.startWith(due);
    for (const Connection &connection : std::as_const(waiting)) {
        m_turns[connection.id].coverageAskedAt = now;
        m_fleet.fetchCoverage(connection);
    }
}

void DailyPull::noteOutcome()
{
    const QDateTime now = m_clock();
    for (const FleetRun &run : m_fleet.runs()) {
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
}

QDateTime DailyPull::nextOf(const Turn &turn) const
{
    const bool isWanting = turn.isCutOff || !turn.completedAt;
    const QDateTime next = isWanting ? m_clock() : turn.completedAt->addSecs(Day);
    return turn.notBefore ? std::max(next, *turn.notBefore) : next;
}

Moment DailyPull::next(const QString &connection) const
{
    const auto turn = m_turns.constFind(connection);
    return m_isOn && turn != m_turns.cend() ? Moment(nextOf(*turn)) : Moment();
}

} // namespace Sync
