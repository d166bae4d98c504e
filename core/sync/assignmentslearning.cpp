// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/inventory/reader.h"
#include "core/inventory/recorder.h"
#include "core/sync/assignmentsstate.h"
#include "core/sync/values.h"

namespace Sync {

namespace {

constexpr qsizetype MostReadAgain = 50; // one call each
constexpr int MostFaultsInARow = 5;

using Verdict = LogLine::Verdict;
using RunState = AssignmentRun::State;

/// What nobody else says of a device follows from where it is.
void judge(AssignmentRun &run, const Whereabouts &places)
{
    const QString wanted = hasServer(run.sort) ? run.serverId : QString();
    for (RunDevice &device : run.devices) {
        const auto place = places.servers.constFind(device.serial);
        const bool isTold = place != places.servers.cend();
        if (device.line.verdict != Verdict::Unknown)
            continue;
        if (isTold && *place == wanted)
            device.line.verdict = Verdict::Done;
        else if (run.state == RunState::Ended && (isTold || places.elsewhere.contains(device.serial)))
            device.line.verdict = Verdict::Failed;
    }
}

/// Whether @p error is about one device, so that the others may still be told of.
bool isOfOneDevice(const Error &error)
{
    return error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::Malformed
        || error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound;
}

} // namespace

void Assignments::State::learn(const AssignmentRun &run)
{
    if (isMigration(run.sort))
        readAgain(run.connection, serialsOf(run));
    if (run.sort == Proposal::Sort::SetDeadline || run.sort == Proposal::Sort::CancelMigration)
        return; // where they are has not changed
    const auto count = database.run([run](Storage::Database &opened) {
        const auto servers = Inventory::Reader(opened).servers(run.connection);
        qint64 devices = 0;
        for (const Inventory::MdmServer &server : servers.value_or(QList<Inventory::MdmServer>()))
            devices = server.id == run.serverId ? server.deviceCount.value_or(0) : devices;
        return Result<qint64>(devices);
    });
    const auto ask = [this, run](const qint64 &devices) {
        const Whereabout::Question question {.serials = serialsOf(run),
                                             .serverId = run.serverId,
                                             .onServer = devices,
                                             .isLeaving = run.sort == Proposal::Sort::Unassign};
        return chain(&self, open(run.connection), [question](Apple::Service *const &service) {
            return (new Whereabout(*service, question, service))->start();
        });
    };
    Net::whenOver(chain(&self, count, ask), &self, [this, run](const Result<Whereabouts> &places) {
        if (!places) {
            qCInfo(logUi) << "Where devices are now was not learned:" << places.error().code;
            return;
        }
        AssignmentRun judged = run;
        judge(judged, *places);
        if (!(judged == run))
            keep(judged);
        store(run.connection, *places);
    });
}

/// How migrations stand now, of a few devices; of more the next reading of all devices tells.
void Assignments::State::readAgain(const QString &connection, const QStringList &serials)
{
    if (serials.size() <= MostReadAgain)
        readNext({.connection = connection, .left = serials});
}

void Assignments::State::readNext(Rereading reading)
{
    if (reading.left.isEmpty()) {
        if (reading.hasStored)
            emit self.inventoryChanged();
        return;
    }
    const auto ask = [serial = reading.left.takeFirst()](Apple::Service *const &service) {
        return service->device(serial, Apple::Urgency::Background);
    };
    Net::whenOver(chain(&self, open(reading.connection), ask), &self,
                  [this, reading](const Result<Apple::Device> &device) { takeAgain(reading, device); });
}

void Assignments::State::takeAgain(Rereading reading, const Result<Apple::Device> &device)
{
    if (!device) {
        qCInfo(logUi) << "How a migration stands was not learned:" << device.error().code;
        if (!isOfOneDevice(device.error()) || ++reading.faultsInARow > MostFaultsInARow)
            reading.left.clear();
        return readNext(reading);
    }
    reading.faultsInARow = 0;
    const auto work = [connection = reading.connection, told = orgDeviceOf(*device),
                       now = clock()](Storage::Database &opened) {
        return Inventory::Recorder(opened).storeDevice(connection, told, now);
    };
    deliver(database.run(work), &self, [this, reading](const Result<> &stored) mutable {
        if (stored)
            reading.hasStored = true;
        else
            reading.left.clear();
        readNext(reading);
    });
}

void Assignments::State::store(const QString &connection, const Whereabouts &places)
{
    QHash<QString, QStringList> byServer;
    for (auto place = places.servers.begin(); place != places.servers.end(); ++place)
        byServer[place.value()].append(place.key());
    const auto work = [connection, byServer, now = clock()](Storage::Database &opened) {
        return opened.transact([&]() -> Result<> {
            Inventory::Recorder recorder(opened);
            for (auto server = byServer.begin(); server != byServer.end(); ++server) {
                if (auto done = recorder.storeServerOf(connection, server.value(), server.key(), now); !done)
                    return done;
            }
            return {};
        });
    };
    deliver(database.run(work), &self, [this](const Result<> &stored) {
        if (stored)
            emit self.inventoryChanged();
    });
}

} // namespace Sync
