// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignments.h"

#include "core/inventory/pulls.h"
#include "core/inventory/reader.h"
#include "core/inventory/recorder.h"
#include "core/sync/assignmentcodes.h"
#include "core/sync/assignmentsstate.h"
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

constexpr int KeptDays = 30; // Apple's, of activities

using RunState = AssignmentRun::State;

} // namespace

Assignments::Assignments(Open open, Storage::DatabaseThread &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, std::move(open), database, std::move(clock)))
{
}

Assignments::~Assignments()
{
    for (State::Watching watching : std::as_const(m_state->watched))
        watching.answer.cancel();
}

Answer<QList<Inventory::MdmServer>> Assignments::readServers(const QString &connection)
{
    const auto read = [](Apple::Service *const &service) { return service->servers(); };
    return chain(this, chain(this, m_state->open(connection), read),
                 [this, connection](const QList<Apple::MdmServer> &servers) {
                     return m_state->database.run(
                         [connection, servers = serversOf(servers), now = m_state->clock()](
                             Storage::Database &opened) -> Result<QList<Inventory::MdmServer>> {
                             const auto stored
                                 = Inventory::Recorder(opened).storeServers(connection, servers, now);
                             return stored ? Inventory::Reader(opened).servers(connection)
                                           : failure(stored.error());
                         });
                 });
}

Answer<Fleet> Assignments::fleet(const QString &connection)
{
    return m_state->database.run([connection](Storage::Database &opened) -> Result<Fleet> {
        Fleet fleet;
        const auto servers = Inventory::Reader(opened).servers(connection);
        const Inventory::Pulls pulls(opened);
        const auto devices = pulls.of(connection, Inventory::List::Devices);
        const auto assignments = pulls.of(connection, Inventory::List::Assignments);
        for (const auto &read : {servers ? Result<>() : failure(servers.error()),
                                 devices ? Result<>() : failure(devices.error()),
                                 assignments ? Result<>() : failure(assignments.error())}) {
            if (!read)
                return failure(read.error());
        }
        for (const Inventory::MdmServer &server : *servers) {
            if (!server.goneAt && server.status != "DELETED"_L1)
                fleet.servers.append(server);
        }
        if (*devices) {
            fleet.devicesReadAt = (*devices)->completedAt;
            fleet.devices = (*devices)->entries;
        }
        if (*assignments)
            fleet.assignmentsReadAt = (*assignments)->completedAt;
        return fleet;
    });
}

Answer<AssignmentPreview> Assignments::preview(const QString &connection, const Proposal &proposal,
                                               const SerialList &list)
{
    return m_state->database.run(
        [connection, proposal, list](Storage::Database &opened) -> Result<AssignmentPreview> {
            const Inventory::Reader reader(opened);
            const auto servers = reader.servers(connection);
            if (!servers)
                return failure(servers.error());
            KnownDevices known;
            const auto look = [&](const QStringList &serials) -> Result<> {
                const auto found = reader.withSerials(serials);
                for (const Inventory::Device &device : found.value_or(QList<Inventory::Device>()))
                    known.insert(device.org.serialNumber, device);
                return found ? Result<>() : failure(found.error());
            };
            QStringList serials;
            for (const ListedSerial &listed : list.serials)
                serials.append(listed.serial);
            if (const auto looked = look(serials); !looked)
                return failure(looked.error());
            QStringList like;
            for (const QString &serial : std::as_const(serials)) {
                if (!known.contains(serial))
                    like += likeSerials(serial);
            }
            if (const auto looked = look(like); !looked)
                return failure(looked.error());
            return previewOf(proposal, list, known, *servers, connection);
        });
}

Answer<QList<qint64>> Assignments::send(const Assignment &assignment)
{
    const QList<Apple::Order> orders = assignment.preview.orders();
    if (orders.isEmpty())
        return ready<QList<qint64>>(failure(ErrorKind::Refused, AssignmentCodes::NothingToSend));
    return m_state->send(assignment, orders);
}

void Assignments::resume(const QString &who)
{
    const auto read = [](Storage::Database &opened) { return AssignmentRuns(opened).open(); };
    deliver(m_state->database.run(read), this, [this, who](const Result<QList<AssignmentRun>> &runs) {
        for (AssignmentRun run : runs.value_or(QList<AssignmentRun>())) {
            if (run.who != who || run.begunAt > m_state->began || isWatched(run.id))
                continue;
            if (run.state == RunState::Running && run.begunAt.daysTo(m_state->clock()) <= KeptDays) {
                watch(run);
                continue;
            }
            // The program ended before it was its turn, or while Apple was being told.
            const bool isNotBegun = run.state == RunState::Waiting;
            run.state = isNotBegun ? RunState::NotSent : RunState::Doubtful;
            run.fault = {QString(isNotBegun ? AssignmentCodes::NotBegun : AssignmentCodes::OutcomeUnknown)};
            run.endedAt = m_state->clock();
            m_state->keep(run);
            if (!isNotBegun)
                m_state->learn(run);
        }
    });
}

void Assignments::watch(const AssignmentRun &run)
{
    if (isWatched(run.id) || run.activity.isEmpty())
        return;
    auto seen = std::make_shared<AssignmentRun>(run);
    seen->fault.clear();
    const int turn = ++m_state->turns;
    const auto isOurs = [this, id = run.id, turn] { return m_state->watched.value(id).turn == turn; };
    const auto look = [this, seen, isOurs](Apple::Service *const &service) {
        return service->settled(seen->activity, [this, seen, isOurs, guard = QPointer(this)](const Apple::Activity &news) {
            if (!guard || news.hasEnded() || !isOurs())
                return;
            State::take(*seen, news);
            m_state->keep(*seen);
        });
    };
    const Answer<Apple::Activity> answer = chain(this, m_state->open(run.connection), look);
    m_state->watched.insert(run.id, {turn, QFuture<void>(answer)});
    emit changed(*seen);
    Net::whenOver(answer, this, [this, seen, isOurs](const Result<Apple::Activity> &activity) {
        if (!isOurs())
            return; // nobody looks any longer
        if (activity)
            return m_state->end(*seen, *activity);
        m_state->watched.remove(seen->id);
        seen->fault = faultOf(activity.error());
        if (activity.error().kind == ErrorKind::NotFound) { // older than Apple remembers
            seen->state = RunState::Doubtful;
            seen->endedAt = m_state->clock();
            m_state->learn(*seen);
        }
        m_state->keep(*seen);
    });
}

void Assignments::stopWatching(qint64 run)
{
    State::Watching watching = m_state->watched.take(run);
    watching.answer.cancel();
}

bool Assignments::isWatched(qint64 run) const
{
    return m_state->watched.contains(run);
}

Answer<QList<AssignmentRun>> Assignments::newest(const QString &connection, int most)
{
    return m_state->database.run([connection, most](Storage::Database &opened) {
        return AssignmentRuns(opened).newest(connection, most);
    });
}

Answer<QByteArray> Assignments::logOf(qint64 run)
{
    return m_state->database.run(
        [run](Storage::Database &opened) { return AssignmentRuns(opened).logOf(run); });
}

} // namespace Sync
