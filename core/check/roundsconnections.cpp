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

/// A server was read for somebody else. What a check reads comes with the check.
void Rounds::takeSweep(const QString &id)
{
    if (isRunning())
        return;
    deliver(m_accounts->list(), this, [this, id](const Result<QList<Connection>> &known) {
        const SweepReport *report = m_servers->last(id);
        if (!known || !report)
            return;
        const auto connection = std::ranges::find(*known, id, &Connection::id);
        if (connection == known->end())
            return;
        m_names.insert(id, connection->name);
        const Look look = lookOf(*report, *connection);
        replaceTroubles({}, {connection->name}, look.troubles);
        change([seen = look.observations](Storage::Database &database) {
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

} // namespace Check
