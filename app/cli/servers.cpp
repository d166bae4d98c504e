// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servers.h"

namespace Cli {

namespace {

using Connections::Connection;

/// A token that was given to somebody's account. That of an API client ends by itself, and soon.
bool holdsToken(const Connection &connection, const Check::SweepReport *report)
{
    const Jamf::RowResult *signIn = report ? report->row(Jamf::Row::SignIn) : nullptr;
    return connection.signIn == Connections::SignIn::User && signIn && !signIn->error;
}

} // namespace

Servers::Servers(const Storage::Address &address, const KeychainMaker &makeKeychain)
    : database(address)
    , keychain(makeKeychain())
    , accounts(database, *keychain)
    , jamf(accounts, [] { return QDateTime::currentDateTimeUtc(); })
{
}

Answer<> Servers::leave(const QList<Connection> &connections)
{
    QList<Answer<>> farewells;
    for (const Connection &connection : connections) {
        if (holdsToken(connection, jamf.last(connection.id)))
            farewells.append(chain(&jamf, jamf.open(connection.id),
                                   [](Jamf::Server *server) { return server->signOut(); }));
    }
    return follow(&jamf, gather(&jamf, farewells),
                  [](const Result<QList<Result<>>> &) { return ready(Result<>()); });
}

} // namespace Cli
