// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/inventory/reader.h"
#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
#include "core/sync/assignmentcodes.h"
#include "core/sync/assignments.h"
#include "core/connections/accounts.h"
#include "core/sync/appleaccount.h"
#include "tests/core/apple/applebench.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/storage/freshdatabase.h"

/// A school at a make-believe Apple on real sockets, whose inventory is in a database.
class AssignmentBench
{
public:
    static inline const QString Person {QStringLiteral("Lin Yi-chun")};
    static inline Storage::Engine engine = Storage::Engine::Sqlite; ///< of the benches to come

    explicit AssignmentBench(quint32 devices = 60, const AppleBench::Setup &setup = {})
        : apple(devices, setup)
    {
        connect();
        renew();
        fill(static_cast<int>(devices));
    }

    /// As a program that is started anew on the same database.
    void renew()
    {
        assignments = std::make_unique<Sync::Assignments>(
            [this](const QString &) {
                ++opened;
                return ready(Result<Apple::Service *>(apple.service.get()));
            },
            database, apple.clock.clock());
        runs.clear();
        QObject::connect(assignments.get(), &Sync::Assignments::changed, assignments.get(),
                         [this](const Sync::AssignmentRun &run) { runs.append(run); });
    }

    template <typename Work>
    auto inDatabase(Work work)
    {
        return AppleBench::outcome(database.run(work));
    }

    [[nodiscard]] QString serverId(int server) const { return apple.apple.school().servers.at(server).id; }
    [[nodiscard]] QString serial(int device) const { return apple.apple.serialOf(static_cast<quint32>(device)); }

    [[nodiscard]] Sync::AssignmentPreview preview(const Sync::Proposal &proposal, const QStringList &serials)
    {
        Sync::SerialList list;
        for (const QString &each : serials)
            list.serials.append({each, static_cast<int>(list.serials.size()) + 1});
        return AppleBench::outcome(assignments->preview(school, proposal, list)).value_or(Sync::AssignmentPreview());
    }

    /// The unassigned iPads and the like of the first fifty devices, to the first server.
    [[nodiscard]] Sync::AssignmentPreview usual()
    {
        return preview({.serverId = serverId(0), .takesAnyFamily = true}, {serial(24), serial(49)});
    }

    auto send(const Sync::AssignmentPreview &preview)
    {
        return AppleBench::outcome(assignments->send(
            {.connection = school, .place = QStringLiteral("ASM"), .who = Person, .preview = preview}));
    }

    [[nodiscard]] QList<Sync::AssignmentRun> kept()
    {
        return AppleBench::outcome(assignments->newest(school, 20)).value_or(QList<Sync::AssignmentRun>());
    }

    [[nodiscard]] QList<History::Entry> history()
    {
        return inDatabase([](Storage::Database &open) { return History::HistoryStore(open).newest(20); })
            .value_or(QList<History::Entry>());
    }

    [[nodiscard]] Inventory::Device device(int number)
    {
        return inDatabase([serial = serial(number)](Storage::Database &open) {
                   return Inventory::Reader(open).device(serial);
               })
            .value_or(Inventory::Device());
    }

    FreshDatabase fresh {engine};
    Storage::DatabaseThread database {fresh.address()};
    FakeKeychain keychain;
    Connections::Accounts accounts {database, keychain};
    QString school; ///< its connection
    AppleBench::Bench apple;
    std::unique_ptr<Sync::Assignments> assignments;
    QList<Sync::AssignmentRun> runs; ///< as they were told of
    int opened = 0;

private:
    void connect()
    {
        const Sandbox::AppleApiAccount account = apple.apple.school().accounts.constFirst();
        const auto connection = Sync::appleConnection(QStringLiteral("ASM"), account.clientId, account.keyId,
                                                      apple.apple.api().toString(), apple.apple.token().toString());
        const auto saved = AppleBench::outcome(accounts.save(
            {.connection = *connection, .secret = Secret(Sandbox::applePrivateKeyFile(account))}));
        if (!saved)
            qFatal("no connection");
        school = saved->id;
    }

    void fill(int devices)
    {
        const auto servers = AppleBench::outcome(assignments->readServers(school));
        if (!servers)
            qFatal("no servers");
        QHash<int, QStringList> byServer;
        QList<Inventory::OrgDevice> all;
        for (int i = 0; i < devices; ++i) {
            const auto told = AppleBench::outcome(apple.service->device(serial(i)));
            Inventory::OrgDevice device {.serialNumber = told->serialNumber, .deviceModel = told->deviceModel};
            device.productFamily = told->productFamily;
            all.append(device);
            byServer[apple.apple.serverOf(static_cast<quint32>(i))].append(device.serialNumber);
        }
        const auto ids = QList<QString> {serverId(0), serverId(1)};
        const auto stored = inDatabase([=, id = school, now = AppleBench::Start](Storage::Database &open) -> Result<> {
            Inventory::Recorder recorder(open);
            const auto pull = Inventory::Pulls(open).resumeOrBegin(id, Inventory::List::Devices, now);
            if (const auto done = recorder.storeDevices(*pull, all, {}, now); !done)
                return failure(done.error());
            for (int i = 0; i < ids.size(); ++i) {
                if (const auto done = recorder.storeServerOf(id, byServer.value(i), ids.at(i), now); !done)
                    return done;
            }
            return {};
        });
        if (!stored)
            qFatal("no inventory");
    }
};
