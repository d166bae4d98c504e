// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "core/storage/databasethread.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/jamf/jamfbench.h"
#include "tests/core/storage/freshdatabase.h"

#include <utility>

/// Make-believe servers, the connections to them in a database and their secrets in a keychain.
class ServersBench final
{
public:
    explicit ServersBench(Check::SweepTimes times = {.pace = JamfBench::quickPace()})
        : servers(std::make_unique<Check::JamfServers>(accounts, JamfBench::now, nullptr, times))
    {
    }

    /// What a person types to connect to @p sandbox as its first API client.
    static Connections::Account accountFor(const Sandbox::JamfServer &sandbox, const QString &name)
    {
        const Sandbox::JamfClient client = sandbox.school().clients.first();
        Connections::Account account;
        account.connection = {.name = name, .address = sandbox.url(), .account = client.id};
        account.secret = Secret(client.secret);
        return account;
    }

    static Connections::Account userOf(const Sandbox::JamfServer &sandbox, const QString &name)
    {
        const Sandbox::JamfUser user = sandbox.school().users.first();
        Connections::Account account = accountFor(sandbox, name);
        account.connection.signIn = Connections::SignIn::User;
        account.connection.account = user.name;
        account.secret = Secret(user.password);
        return account;
    }

    Connections::Connection save(const Connections::Account &account)
    {
        const auto saved = JamfBench::outcome(accounts.save(account));
        return saved ? *saved : Connections::Connection();
    }

    Connections::Connection connect(const Sandbox::JamfServer &sandbox, const QString &name)
    {
        return save(accountFor(sandbox, name));
    }

    FreshDatabase fresh {Storage::Engine::Sqlite};
    Storage::DatabaseThread database {fresh.address()};
    FakeKeychain keychain;
    Connections::Accounts accounts {database, keychain};
    std::unique_ptr<Check::JamfServers> servers;
};

/// A make-believe server that is running.
class RunningSchool final
{
public:
    explicit RunningSchool(const Sandbox::JamfSchool &school)
        : server(school, JamfBench::now)
    {
        if (!server.start())
            qFatal("no port");
    }

    void fail(Sandbox::JamfFault::Kind kind, const QString &paths = QStringLiteral("*"), int times = -1,
              int number = 0, const QString &text = {})
    {
        server.add({kind, paths, times, number, text});
    }

    /// Waits until a second passes in which nothing is read from @p paths: what a client has given up may still
    /// lie in a socket, and is counted when the server comes to it. False where that never ends.
    [[nodiscard]] bool comesToRest(const QString &paths = QStringLiteral("*")) const
    {
        int before = -1;
        int alike = 0;
        for (int i = 0; i < 120 && alike < 2; ++i) {
            const int all = server.requests("GET", paths);
            alike = all == std::exchange(before, all) ? alike + 1 : 0;
            QTest::qWait(500);
        }
        return alike >= 2;
    }

    Sandbox::JamfServer server;
};
