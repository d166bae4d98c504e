// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/inventory/recorder.h"
#include "core/sync/progress.h"

#include <functional>

namespace Storage {
class DatabaseThread;
}

namespace Sync {

/// One run over one account at Apple: its devices, its MDM servers, and which of them has which device. Each page is
/// stored together with the place to go on from, those in one transaction that came while others were stored, so that the next run goes on where this one was cut off; a place that
/// Apple no longer knows, or that is over a day old, begins its list anew. For the thread it is made on; its end cancels
/// all.
class AppleSync final : public QObject
{
    Q_OBJECT

public:
    /// @p service and @p database live longer than this. @p connection is the id.
    AppleSync(Apple::Service &service, Storage::DatabaseThread &database, const QString &connection,
              Clock clock, QObject *parent = nullptr);

    /// Once. Cancelling it ends the run; what was stored stays.
    [[nodiscard]] Answer<Tally> start();
    [[nodiscard]] const Progress &progress() const { return m_progress; }

signals:
    void progressed(); ///< progress() is another one
    void stored(); ///< there is more in the database

private:
    [[nodiscard]] Answer<> devices(bool isAnew);
    [[nodiscard]] Answer<> walkDevices();
    [[nodiscard]] Answer<> takeDevices(const QList<Apple::Page<Apple::Device>> &pages);
    [[nodiscard]] Answer<> servers();
    [[nodiscard]] Answer<> takeServers(const QList<Apple::MdmServer> &servers);
    [[nodiscard]] Answer<> assignments(bool isAnew);
    [[nodiscard]] Answer<> walkAssignments();
    [[nodiscard]] Answer<> walkServer(qsizetype server, const QString &from);
    [[nodiscard]] Answer<> takeAssignments(qsizetype server, const QList<Apple::Page<QString>> &pages);
    using Again = std::function<Answer<>(bool isAnew)>;
    [[nodiscard]] Answer<> mended(const Answer<> &walked, const Again &again);

    [[nodiscard]] Answer<> begin(Inventory::List list, bool isAnew);
    [[nodiscard]] Answer<> keep(const Answer<QList<Inventory::Stored>> &stored);
    [[nodiscard]] Apple::Urgency urgency();
    void tell(Stage stage);
    void forgetPastWait();
    void tell(const Inventory::Stored &page);

    Apple::Service &m_service;
    Storage::DatabaseThread &m_database;
    QString m_connection;
    Clock m_clock;
    Progress m_progress {};
    Tally m_tally {};
    Inventory::Pull m_pull {};
    QList<Apple::MdmServer> m_servers {}; ///< by id
    int m_asked = 0; ///< pages of this run
    int m_anews = 0;
    bool m_isPatient = false; ///< Apple asked for a longer wait than somebody at the window would bear
};

} // namespace Sync
