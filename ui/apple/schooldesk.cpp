// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/schooldesk.h"

#include <algorithm>

namespace SchoolManager {

namespace {

constexpr int MostRuns = 50;

/// In its place among @p runs, which begin with the newest.
void put(QList<Sync::AssignmentRun> &runs, const Sync::AssignmentRun &run)
{
    const auto known = std::ranges::find(runs, run.id, &Sync::AssignmentRun::id);
    if (known == runs.end())
        runs.prepend(run);
    else
        *known = run;
}

} // namespace

SchoolDesk::SchoolDesk(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    connect(&around.accounts, &Connections::Accounts::changed, this, &SchoolDesk::load);
    connect(&around.assignments, &Sync::Assignments::changed, this, &SchoolDesk::takeRun);
    connect(&around.assignments, &Sync::Assignments::inventoryChanged, this, &SchoolDesk::readStored);
}

void SchoolDesk::load()
{
    deliver(m_around.accounts.list(), this, [this](const Result<QList<Connections::Connection>> &all) {
        m_isLoaded = true;
        m_loadError = all ? std::nullopt : std::optional(all.error());
        take(all.value_or(QList<Connections::Connection>()));
    });
}

void SchoolDesk::take(const QList<Connections::Connection> &all)
{
    m_connections.clear();
    for (const Connections::Connection &connection : all) {
        if (connection.service == Connections::Service::AppleSchoolManager)
            m_connections.append(connection);
    }
    const QString before = m_chosen;
    if (!chosen())
        m_chosen = m_connections.isEmpty() ? QString() : m_connections.first().id;
    emit connectionsChanged();
    if (m_chosen != before) {
        const QString next = m_chosen;
        m_chosen = before;
        choose(next);
    }
}

const Connections::Connection *SchoolDesk::chosen() const
{
    const auto found = std::ranges::find(m_connections, m_chosen, &Connections::Connection::id);
    return found == m_connections.end() ? nullptr : &*found;
}

void SchoolDesk::choose(const QString &connection)
{
    if (connection == m_chosen)
        return;
    m_chosen = connection;
    m_fleet = {};
    m_runs.clear();
    m_readAt.reset();
    m_readError.reset();
    m_service.clear();
    m_isReading = false;
    emit changed();
    readStored();
    read();
}

void SchoolDesk::read()
{
    const Connections::Connection *connection = chosen();
    if (!connection || m_isReading || connection->isPaused)
        return;
    m_isReading = true;
    emit changed();
    const QString asked = m_chosen;
    deliver(m_around.open(asked), this, [this, asked](const Result<Apple::Service *> &service) {
        if (service && asked == m_chosen)
            m_service = *service;
    });
    auto *watcher = new QFutureWatcher<Result<QList<Inventory::MdmServer>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked != m_chosen)
            return;
        m_isReading = false;
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
            const auto servers = watcher->result();
            m_readError = servers ? std::nullopt : std::optional(servers.error());
            if (servers)
                m_readAt = m_around.clock();
        }
        readStored();
        emit changed();
    });
    watcher->setFuture(m_around.assignments.readServers(asked));
}

void SchoolDesk::readStored()
{
    if (m_chosen.isEmpty())
        return;
    const QString asked = m_chosen;
    deliver(m_around.assignments.fleet(asked), this, [this, asked](const Result<Sync::Fleet> &fleet) {
        if (asked != m_chosen)
            return;
        if (fleet)
            m_fleet = *fleet;
        else
            m_readError = fleet.error();
        emit changed();
    });
    deliver(m_around.assignments.newest(asked, MostRuns), this,
            [this, asked, tellings = m_tellings](const Result<QList<Sync::AssignmentRun>> &runs) {
                if (asked == m_chosen && runs)
                    takeRuns(*runs, tellings);
            });
}

/// What was told of a run since @p asked, the number of tellings until then, is newer than what was stored.
void SchoolDesk::takeRuns(QList<Sync::AssignmentRun> stored, qint64 asked)
{
    for (auto run = m_runs.crbegin(); run != m_runs.crend(); ++run) {
        if (m_toldAt.value(run->id) > asked)
            put(stored, *run);
    }
    m_runs = std::move(stored);
    emit changed();
}

void SchoolDesk::takeRun(const Sync::AssignmentRun &run)
{
    if (run.connection != m_chosen)
        return;
    m_toldAt.insert(run.id, ++m_tellings);
    put(m_runs, run);
    emit changed();
}

const Sync::AssignmentRun *SchoolDesk::run(qint64 id) const
{
    const auto found = std::ranges::find(m_runs, id, &Sync::AssignmentRun::id);
    return found == m_runs.end() ? nullptr : &*found;
}

std::optional<SchoolDesk::Writes> SchoolDesk::writes() const
{
    if (!m_service)
        return {};
    const Apple::Budget &budget = m_service->budget();
    const QDateTime now = m_around.clock();
    const auto wait = budget.waitFor(Apple::Call::Write, Apple::Urgency::Now, now);
    return Writes {budget.left(Apple::Call::Write, now), budget.rate(Apple::Call::Write).calls,
                   std::chrono::ceil<std::chrono::seconds>(wait)};
}

std::optional<std::pair<int, int>> SchoolDesk::reads() const
{
    if (!m_service)
        return {};
    const Apple::Budget &budget = m_service->budget();
    return std::pair {budget.left(Apple::Call::Read, m_around.clock()), budget.rate(Apple::Call::Read).calls};
}

std::optional<std::chrono::seconds> SchoolDesk::clockOffset() const
{
    return m_service ? m_service->clockOffset() : std::nullopt;
}

} // namespace SchoolManager
