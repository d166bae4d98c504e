// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fleetclaims.h"

#include "core/inventory/claims.h"
#include "core/storage/databasethread.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Sync {

namespace {

constexpr auto Pace = 1min;

bool isBusy(const FleetRun &run)
{
    return run.isUnderWay || run.isFetchingCoverage;
}

} // namespace

FleetClaims::FleetClaims(FleetSync &fleet, Storage::DatabaseThread &database, const QString &owner,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_database(database)
    , m_owner(owner)
    , m_clock(std::move(clock))
{
    connect(&fleet, &FleetSync::changed, this, &FleetClaims::seizeNew);
    connect(&fleet, &FleetSync::finished, this, [this] {
        keepStopped();
        letGo();
    });
    connect(&fleet, &FleetSync::failed, this, &FleetClaims::letGo);
    connect(&fleet, &FleetSync::coverageEnded, this, [this](bool wasCancelled) {
        if (wasCancelled)
            keepStopped();
        letGo();
    });
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, &FleetClaims::renew);
}

/// Nobody waits for it, and where it fails, two consoles may read the same at worst.
template <typename Work>
void FleetClaims::post(Work work)
{
    static_cast<void>(m_database.run([work = std::move(work)](Storage::Database &database) -> Result<> {
        return work(Inventory::Claims(database));
    }));
}

void FleetClaims::hold(const QStringList &connections)
{
    for (const QString &connection : connections)
        m_held.insert(connection);
    if (!m_held.isEmpty())
        m_pace.start();
}

void FleetClaims::seizeNew()
{
    for (const FleetRun &run : m_fleet.runs()) {
        const QString &id = run.connection.id;
        if (!isBusy(run) || m_held.contains(id))
            continue;
        hold({id});
        post([id, owner = m_owner, now = m_clock()](Inventory::Claims claims) {
            return claims.seize(id, owner, now);
        });
    }
}

void FleetClaims::renew()
{
    letGo(); // of what could not even begin
    const QDateTime until = m_clock().addSecs(std::chrono::seconds(Inventory::Claims::Life).count());
    for (const QString &id : std::as_const(m_held))
        post([id, owner = m_owner, until](Inventory::Claims claims) {
            return claims.prolong(id, owner, until);
        });
}

void FleetClaims::keepStopped()
{
    for (const FleetRun &run : m_fleet.runs()) {
        const QString id = run.connection.id;
        const bool wasStopped = run.wasCancelled || run.wasCoverageCancelled;
        if (!wasStopped || isBusy(run) || !m_held.remove(id))
            continue;
        post([id, owner = m_owner, until = m_clock().addDays(1)](Inventory::Claims claims) {
            return claims.prolong(id, owner, until);
        });
    }
}

void FleetClaims::letGo()
{
    const QSet<QString> held = m_held;
    for (const QString &id : held) {
        if (std::ranges::any_of(m_fleet.runs(), [&id](const FleetRun &run) {
                return run.connection.id == id && isBusy(run);
            }))
            continue;
        m_held.remove(id);
        post([id, owner = m_owner](Inventory::Claims claims) { return claims.release(id, owner); });
    }
    if (m_held.isEmpty())
        m_pace.stop();
}

} // namespace Sync
