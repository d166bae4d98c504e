// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fleetsync.h"

#include <QSet>
#include <QTimer>

namespace Sync {

/// Tells the other consoles of a shared database which connections this one reads devices from: claims what is under
/// way, whoever asked for it, renews the claim as long as it is, and gives it up afterwards. What a person stopped stays
/// claimed for a day, so that no other console begins it by itself. Its end leaves the claims to lapse. For the thread it is
/// made on; all that it takes lives longer than this.
class FleetClaims final : public QObject
{
    Q_OBJECT

public:
    /// @p owner names this console among all others, and is the same when it starts again.
    FleetClaims(FleetSync &fleet, Storage::DatabaseThread &database, const QString &owner, Clock clock,
                QObject *parent = nullptr);

    [[nodiscard]] const QString &owner() const { return m_owner; }
    /// Of these connections, which were claimed already, this console reads or is about to.
    void hold(const QStringList &connections);
    void renew();
    /// Gives up what is not under way.
    void letGo();

private:
    void seizeNew();
    void keepStopped();
    template <typename Work>
    void post(Work work);

    FleetSync &m_fleet;
    Storage::DatabaseThread &m_database;
    QString m_owner;
    Clock m_clock;
    QSet<QString> m_held {};
    QTimer m_pace {};
};

} // namespace Sync
