// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfservers.h"
#include "core/check/rounds.h"
#include "core/storage/databasethread.h"

#include <algorithm>

namespace Check {

using Connections::Connection;

bool isLookedAt(const Connection &connection)
{
    return !connection.isPaused && connection.service == Connections::Service::JamfPro;
}

void Rounds::setConnections(JamfServers &servers, Connections::Accounts &accounts)
{
    m_servers = &servers;
    m_accounts = &accounts;
    connect(m_servers, &JamfServers::swept, this, &Rounds::takeSweep);
    connect(m_servers, &JamfServers::forgotten, this, &Rounds::dropTroublesOfFormer);
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
        const Look look = lookOf(*report, *connection);
        replaceTroubles({}, {connection->name}, look.troubles);
        change([seen = look.observations](Storage::Database &database) {
            return Credentials::Store(database)
                .record(seen, Credentials::Intent::Check)
                .map([](const QList<Credentials::Recorded> &) {});
        });
    });
}

/// A connection was changed, paused or removed: what was wrong with it is no longer said.
void Rounds::dropTroublesOfFormer()
{
    deliver(m_accounts->list(), this, [this](const Result<QList<Connection>> &known) {
        if (!known)
            return;
        const auto isOver = [&known](const Trouble &trouble) {
            return trouble.source == Credentials::SourceKind::JamfPro
                && std::ranges::none_of(*known, [&trouble](const Connection &connection) {
                       return isLookedAt(connection) && connection.name == trouble.where;
                   });
        };
        if (m_snapshot.troubles.removeIf(isOver) > 0)
            emit changed();
    });
}

} // namespace Check
