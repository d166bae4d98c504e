// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fleetclaims.h"

#include <QHash>

namespace Sync {

/// Fetches the devices without being asked: once a day from each connection that is not paused, at once where a pull was
/// cut off, and AppleCare coverage in between. Never beside a pull that somebody asked for. What fails in passing (no
/// network, a busy service, a connection that was edited) is tried again after an hour, all else and what somebody
/// stopped after a day. Of several consoles that share a database one does it, which claims it there; the others see its
/// result. For the thread it is made on; all that it takes lives longer than this.
class DailyPull final : public QObject
{
    Q_OBJECT

public:
    /// @p console names this one among all that share the database, also when it starts again.
    DailyPull(FleetSync &fleet, Connections::Accounts &accounts, Storage::DatabaseThread &database,
              const QString &console, Clock clock, QObject *parent = nullptr);

    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Sees whether anything is due, and begins it. To be called at the beginning and every minute or so.
    void look();
    [[nodiscard]] FleetClaims &claims() { return m_claims; }
    /// When this connection's devices are fetched next; nothing where it is switched off, or not known yet.
    [[nodiscard]] Moment next(const QString &connection) const;

signals:
    void looked(); ///< after look(): next() is known, and what is due has begun

private:
    struct Turn
    {
        Moment completedAt {}; ///< nothing before all its lists were read to their end
        bool isCutOff = false;
        Moment notBefore {}; ///< after one that did not succeed
        Moment coverageAskedAt {};
        Moment coverageNotBefore {}; ///< after somebody stopped it
    };

    /// What is to be begun, claimed already: pulls, or else coverage.
    struct Plan
    {
        QHash<QString, Turn> turns {};
        QStringList due {};
        QStringList coverage {};
    };

    /// On the database's thread.
    [[nodiscard]] static Result<Plan> plan(Storage::Database &database,
                                           const QList<Connections::Connection> &connections,
                                           const QHash<QString, Turn> &known, const QString &console,
                                           const QDateTime &now);
    /// Whether it is, still, and is this console's to do.
    [[nodiscard]] static Result<bool> claimDue(Storage::Database &database,
                                               const Connections::Connection &connection, Turn &turn,
                                               const QString &console, const QDateTime &now);
    void carryOut(const QList<Connections::Connection> &connections, const Plan &plan);
    void noteOutcome(bool wasCancelled);
    [[nodiscard]] static Result<Turn> readTurn(Storage::Database &database,
                                               const Connections::Connection &connection, Turn known);
    [[nodiscard]] static bool isCoverageDue(const Turn &turn, const QDateTime &now);
    [[nodiscard]] static QDateTime nextOf(const Turn &turn, const QDateTime &now);

    FleetSync &m_fleet;
    Connections::Accounts &m_accounts;
    Storage::DatabaseThread &m_database;
    FleetClaims m_claims;
    QStringList m_asked {}; ///< what this has begun, by id
    Clock m_clock;
    bool m_isOn = true;
    bool m_isLooking = false;
    QHash<QString, Turn> m_turns; ///< by connection
};

} // namespace Sync
