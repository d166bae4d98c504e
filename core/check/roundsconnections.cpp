// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfservers.h"
#include "core/check/rounds.h"
#include "core/history/history.h"
#include "core/storage/databasethread.h"

#include <algorithm>

namespace Check {

using Connections::Connection;

namespace {

std::optional<Credentials::SourceKind> sourceKindOf(Connections::Service service)
{
    switch (service) {
    case Connections::Service::JamfPro: return Credentials::SourceKind::JamfPro;
    case Connections::Service::AppleSchoolManager: return Credentials::SourceKind::Apple;
    case Connections::Service::AutomatedDeviceEnrollment:
    case Connections::Service::AppsAndBooks: break;
    }
    return {};
}

/// Whether @p trouble is one of the connection of that service and name.
bool isAt(const Trouble &trouble, Connections::Service service, const QString &name)
{
    return sourceKindOf(service) == trouble.source && trouble.where == name;
}

/// What was seen and done under a connection's former name.
Result<> followName(Storage::Database &database, const Connection &renamed, const QString &before)
{
    const auto source = sourceKindOf(renamed.service);
    if (!source)
        return {};
    const Result<> seen = Credentials::Store(database).renamePlace(*source, before, renamed.name.trimmed());
    return seen ? History::HistoryStore(database).renamePlace(before, renamed.name.trimmed()) : seen;
}

} // namespace

bool isLookedAt(const Connection &connection)
{
    return !connection.isPaused && sourceKindOf(connection.service);
}

bool isOfConnection(const Trouble &trouble)
{
    return trouble.source == Credentials::SourceKind::JamfPro
        || trouble.source == Credentials::SourceKind::Apple;
}

void Rounds::setConnections(JamfServers &servers, const OpenApple &openApple, Connections::Accounts &accounts)
{
    m_servers = &servers;
    m_openApple = openApple;
    m_accounts = &accounts;
    connect(m_servers, &JamfServers::swept, this, &Rounds::takeSweep);
    connect(m_servers, &JamfServers::forgotten, this, &Rounds::forget);
    m_accounts->setRenaming(followName);
}

/// Without the connections it would not be a check of everything, and would take back what is wrong with them.
void Rounds::giveUpCheck(const Error &error)
{
    takeSweeps(std::exchange(m_sweptMeanwhile, {}));
    emit failed(error);
    emit finished(true);
}

/// A server was read. A check may have read it, but may also know nothing of it yet, or be cancelled before it does.
void Rounds::takeSweep(const QString &id)
{
    if (isRunning())
        m_sweptMeanwhile.insert(id);
    else
        takeSweeps({id});
}

void Rounds::takeSweeps(const QSet<QString> &ids)
{
    if (ids.isEmpty())
        return;
    deliver(m_accounts->list(), this, [this, ids](const Result<QList<Connection>> &known) {
        if (!known) {
            m_sweptMeanwhile.unite(ids); // for the next time
            return;
        }
        m_connections = *known;
        QList<Credentials::Observation> seen;
        bool isAnyRead = false;
        for (const Connection &connection : *known) {
            const SweepReport *report
                = ids.contains(connection.id) ? m_servers->last(connection.id) : nullptr;
            if (!report)
                continue;
            isAnyRead = true;
            m_names.insert(connection.id, connection.name);
            const Look look = lookOf(*report, connection);
            replaceTroubles({}, {connection.name}, look.troubles);
            seen += look.observations;
        }
        if (!isAnyRead)
            return;
        change([seen](Storage::Database &database) {
            return Credentials::Store(database)
                .record(seen, Credentials::Intent::Check)
                .map([](const QList<Credentials::Recorded> &) {});
        });
    });
}

/// A connection was changed, paused or removed: what was wrong with it is no longer said, unless only its name is another.
void Rounds::forget(const QString &id)
{
    deliver(m_accounts->list(), this, [this, id](const Result<QList<Connection>> &known) {
        if (!known)
            return;
        m_connections = *known;
        nameTroublesAnew(*known, id);
        const auto isOver = [&known](const Trouble &trouble) {
            return isOfConnection(trouble)
                && std::ranges::none_of(*known, [&trouble](const Connection &connection) {
                       return isLookedAt(connection) && isAt(trouble, connection.service, connection.name);
                   });
        };
        if (m_snapshot.troubles.removeIf(isOver) > 0)
            emit changed();
        refresh(); // what was seen there bears the new name
    });
}

void Rounds::nameTroublesAnew(const QList<Connection> &known, const QString &id)
{
    const auto connection = std::ranges::find(known, id, &Connection::id);
    if (connection == known.end())
        return;
    const QString before = std::exchange(m_names[id], connection->name);
    if (before.isEmpty() || before == connection->name)
        return;
    for (Trouble &trouble : m_snapshot.troubles) {
        if (isAt(trouble, connection->service, before))
            trouble.where = connection->name;
    }
    emit changed();
}

/// What a check tells of a connection that was removed or paused while it lasted is over; one that was renamed is told of
/// by its new name.
QList<Trouble> Rounds::ofConnectionsLeft(const QList<Trouble> &troubles) const
{
    QList<Trouble> left;
    for (const Trouble &trouble : troubles) {
        const auto isOfIt
            = [&trouble](const Connection &asked) { return isAt(trouble, asked.service, asked.name); };
        const auto asked = std::ranges::find_if(m_asked, isOfIt);
        if (asked == m_asked.end()) {
            left.append(trouble);
            continue;
        }
        const auto known = std::ranges::find(m_connections, asked->id, &Connection::id);
        if (known == m_connections.end() || !isLookedAt(*known))
            continue;
        left.append(trouble);
        left.last().where = known->name;
    }
    return left;
}

} // namespace Check
