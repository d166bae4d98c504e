// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servers.h"

#include <QUuid>

namespace Cli {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Servers::Servers(const Storage::Address &address, const KeychainMaker &makeKeychain)
    : database(address)
    , keychain(makeKeychain())
    , accounts(database, *keychain)
    , jamf(accounts, now)
    , apple(accounts, now)
    , fleet(
          database, accounts, apple, [this](const QString &id) { return jamf.open(id); }, now)
    , claims(fleet, database, QUuid::createUuid().toString(QUuid::WithoutBraces), now)
{
}

std::unique_ptr<Check::Source> Servers::sourceOf(const Connections::Connection &connection)
{
    if (connection.service == Connections::Service::JamfPro)
        return std::make_unique<Check::JamfSource>(jamf, connection);
    const auto open = [this](const QString &id) { return apple.open(id); };
    return std::make_unique<Check::AppleSource>(open, apple, connection);
}

} // namespace Cli
