// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fleetsync.h"

#include "core/inventory/recorder.h"
#include "core/net/codes.h"
#include "core/storage/databasethread.h"
#include "core/sync/applesync.h"
#include "core/sync/codes.h"
#include "core/sync/coveragepull.h"
#include "core/sync/jamfsync.h"

#include <algorithm>

namespace Sync {

using Connections::Service;

bool isSynced(const Connections::Connection &connection)
{
    return connection.service == Service::AppleSchoolManager || connection.service == Service::JamfPro;
}

FleetSync::FleetSync(Storage::DatabaseThread &database, Connections::Accounts &accounts, AppleServices &apple,
                     OpenJamf openJamf, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_accounts(accounts)
    , m_apple(apple)
    , m_openJamf(std::move(openJamf))
    , m_clock(std::move(clock))
{
}

FleetSync::~FleetSync()
{
    disconnect();
    cancel();
}

bool FleetSync::isRunning() const
{
    return m_isPreparing || !m_underWay.empty();
}

bool FleetSync::isFetchingCoverage() const
{
    return !m_coverage.empty();
}

void FleetSync::start(const QString &connection)
{
    startWith(connection.isEmpty() ? QStringList() : QStringList(connection));
}

void FleetSync::startWith(const QStringList &connections)
{
    if (isRunning())
        return;
    m_isPreparing = true;
    m_isToCancel = false;
    deliver(m_accounts.list(), this, [this, connections](const Result<QList<Connection>> &known) {
        m_isPreparing = false;
        if (m_isToCancel)
            return emit finished(true);
        known ? begin(*known, connections) : emit failed(known.error());
    });
}

void FleetSync::cancel()
{
    m_isToCancel = true;
    for (auto *all : {&m_underWay, &m_coverage}) {
        for (auto &[id, future] : *all)
            future.cancel();
    }
}

void FleetSync::fetchCoverage(const Connection &connection)
{
    if (!m_fetchesCoverage || connection.service != Service::AppleSchoolManager || isRunning())
        return;
    m_isToCancel = false;
    deliver(m_apple.open(connection.id), this, [this, connection](const Result<Apple::Service *> &opened) {
        if (!opened || m_isToCancel || isRunning() || m_coverage.contains(connection.id))
            return;
        if (!runOf(connection.id))
            m_runs.append({.connection = connection, .progress = {.stage = Stage::Ended}, .isCoverageOnly = true});
        beginCoverage(connection.id, **opened);
        emit changed();
    });
}

void FleetSync::begin(const QList<Connection> &known, const QStringList &only)
{
    QList<FleetRun> runs;
    for (const Connection &connection : known) {
        const bool isWanted = only.isEmpty() ? !connection.isPaused : only.contains(connection.id);
        if (!isWanted)
            continue;
        if (!isSynced(connection)) {
            if (only.isEmpty())
                continue;
            return emit failed({ErrorKind::Unsupported, Codes::NotSynced, {connection.name}});
        }
        FleetRun run {.connection = connection, .isUnderWay = true};
        if (const FleetRun *before = runOf(connection.id)) {
            run.coverage = before->coverage;
            run.isFetchingCoverage = before->isFetchingCoverage;
        }
        runs.append(run);
    }
    if (runs.isEmpty())
        return emit failed({ErrorKind::NotFound, Codes::NothingToSync});
    // Of those that are not read now the background may still be at it.
    QList<FleetRun> others = std::exchange(m_runs, runs);
    for (FleetRun &run : others) {
        if (!runOf(run.connection.id) && run.isFetchingCoverage) {
            run.errors.clear();
            run.wasCancelled = false;
            run.isCoverageOnly = true;
            m_runs.append(run);
        }
    }
    emit changed();
    for (const FleetRun &run : std::as_const(runs))
        run.connection.service == Service::JamfPro ? beginJamf(run.connection.id)
                                                   : beginApple(run.connection.id);
}

/// @p then, on this thread, where @p answer comes; where it is cancelled or goes with its service, the run of @p id ends.
template <typename T>
void FleetSync::await(const QString &id, const Answer<T> &answer, std::function<void(const Result<T> &)> then)
{
    m_underWay[id] = QFuture<void>(answer);
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, id, watcher, then = std::move(then)] {
        watcher->deleteLater();
        const bool isThere = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        isThere ? then(watcher->result()) : endBroken(id);
    });
    watcher->setFuture(answer);
}

void FleetSync::beginApple(const QString &id)
{
    await<Apple::Service *>(id, m_apple.open(id), [this, id](const Result<Apple::Service *> &opened) {
        if (!opened)
            return end(id, {opened.error()});
        QPointer<Apple::Service> service = *opened;
        // Its service may be dropped any time, and then this goes with it.
        auto *sync = new AppleSync(*service, m_database, id, m_clock, service);
        connect(sync, &AppleSync::stored, this, &FleetSync::stored);
        connect(sync, &AppleSync::progressed, this, [this, id, sync] {
            if (FleetRun *run = runOf(id))
                run->progress = sync->progress();
            emit changed();
        });
        await<Tally>(id, sync->start(),
                     [this, id, service, kept = QPointer<AppleSync>(sync)](const Result<Tally> &tally) {
                         if (kept)
                             kept->deleteLater();
                         if (!tally)
                             return end(id, {tally.error()});
                         if (FleetRun *run = runOf(id))
                             run->tally = *tally;
                         if (!service)
                             return end(id, {});
                         if (!m_fetchesCoverage)
                             return reckonCoverage(id, *service);
                         beginCoverage(id, *service);
                         end(id, {});
                     });
    });
}

void FleetSync::beginJamf(const QString &id)
{
    await<Jamf::Server *>(id, m_openJamf(id), [this, id](const Result<Jamf::Server *> &opened) {
        if (!opened)
            return end(id, {opened.error()});
        auto *sync = new JamfSync(**opened, m_database, id, m_clock, *opened);
        connect(sync, &JamfSync::stored, this, &FleetSync::stored);
        connect(sync, &JamfSync::progressed, this, [this, id, sync] {
            if (FleetRun *run = runOf(id))
                run->progress = sync->progress();
            emit changed();
        });
        await<JamfSync::Outcome>(
            id, sync->start(),
            [this, id, kept = QPointer<JamfSync>(sync)](const Result<JamfSync::Outcome> &outcome) {
                if (kept)
                    kept->deleteLater();
                if (!outcome)
                    return end(id, {outcome.error()});
                if (FleetRun *run = runOf(id))
                    run->tally = outcome->tally;
                end(id, outcome->errors);
            });
    });
}

/// How long it would take, where nobody begins it.
void FleetSync::reckonCoverage(const QString &id, Apple::Service &service)
{
    using Inventory::CoverageQueue;
    const QDateTime before = CoveragePull::fetchedBefore(m_clock());
    const Answer<CoverageQueue> queue = m_database.run([id, before](Storage::Database &database) {
        return Inventory::Recorder(database).coverageQueue(id, 1, before);
    });
    await<CoverageQueue>(
        id, queue, [this, id, kept = QPointer<Apple::Service>(&service)](const Result<CoverageQueue> &known) {
            FleetRun *run = runOf(id);
            if (run && known && kept)
                run->coverage = {known->waiting, kept->forecast(known->waiting)};
            end(id, {});
        });
}

void FleetSync::beginCoverage(const QString &id, Apple::Service &service)
{
    if (m_coverage.contains(id))
        return;
    auto *pull = new CoveragePull(service, m_database, id, m_clock, &service);
    connect(pull, &CoveragePull::stored, this, &FleetSync::stored);
    connect(pull, &CoveragePull::progressed, this, [this, id, pull] {
        if (FleetRun *run = runOf(id))
            run->coverage = pull->forecast();
        emit changed();
    });
    const Answer<qint64> answer = pull->start();
    m_coverage[id] = QFuture<void>(answer);
    if (FleetRun *run = runOf(id)) {
        run->isFetchingCoverage = true;
        run->wasCoverageCancelled = false;
    }
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, id, watcher, kept = QPointer<CoveragePull>(pull)] {
                watcher->deleteLater();
                if (kept)
                    kept->deleteLater();
                const bool isThere = !watcher->isCanceled() && watcher->future().resultCount() > 0;
                const bool isFailed = isThere && !watcher->result();
                endCoverage(id, isFailed ? std::optional(watcher->result().error()) : std::nullopt,
                            !isThere && m_isToCancel);
            });
    watcher->setFuture(answer);
}

FleetRun *FleetSync::runOf(const QString &id)
{
    const auto found
        = std::ranges::find_if(m_runs, [&id](const FleetRun &run) { return run.connection.id == id; });
    return found == m_runs.end() ? nullptr : &*found;
}

void FleetSync::end(const QString &id, const QList<Error> &errors, bool wasCancelled)
{
    m_underWay.erase(id);
    if (FleetRun *run = runOf(id)) {
        run->errors = errors;
        run->isUnderWay = false;
        run->wasCancelled = wasCancelled;
        run->progress.stage = Stage::Ended;
        run->progress.waitsUntil.reset();
    }
    emit changed();
    if (m_underWay.empty())
        emit finished(m_isToCancel);
}

/// Where nobody stopped it, its service was dropped under it, as it is when the connection is edited or removed.
void FleetSync::endBroken(const QString &id)
{
    if (m_isToCancel)
        return end(id, {}, true);
    await<QList<Connection>>(id, m_accounts.list(), [this, id](const Result<QList<Connection>> &known) {
        const auto isIt = [&id](const Connection &connection) { return connection.id == id; };
        // Of one that is gone there is nothing to say.
        if (known && std::ranges::none_of(*known, isIt))
            return end(id, {});
        const FleetRun *run = runOf(id);
        const QString host = run ? run->connection.address.host() : QString();
        end(id, {{ErrorKind::Unreachable, Net::Codes::ConnectionBroken, {host}}});
    });
}

void FleetSync::endCoverage(const QString &id, const std::optional<Error> &error, bool wasCancelled)
{
    m_coverage.erase(id);
    if (FleetRun *run = runOf(id)) {
        run->isFetchingCoverage = false;
        run->wasCoverageCancelled = wasCancelled;
        run->coverageError = error;
    }
    emit changed();
    if (m_coverage.empty())
        emit coverageEnded(m_isToCancel);
}

} // namespace Sync
