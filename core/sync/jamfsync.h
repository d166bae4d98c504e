// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/pulls.h"
#include "core/jamf/devices.h"
#include "core/sync/progress.h"

#include <QPointer>

namespace Storage {
class DatabaseThread;
}

namespace Sync {

/// One run over one Jamf Pro server: its mobile devices, then its computers, up to 2,000 a page, each stored together
/// with the place to go on from. Where one of the two may not be read, the other still is. For the thread it is made on;
/// its end cancels all.
class JamfSync final : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        Tally tally {};
        QList<Error> errors {}; ///< of each list that was not read to its end
    };

    /// @p database lives longer than this; @p server need not. @p connection is the id.
    JamfSync(Jamf::Server &server, Storage::DatabaseThread &database, const QString &connection, Clock clock,
             QObject *parent = nullptr);

    /// Once. Cancelling it ends the run; what was stored stays.
    [[nodiscard]] Answer<Outcome> start();
    [[nodiscard]] const Progress &progress() const { return m_progress; }

signals:
    void progressed(); ///< progress() is another one
    void stored(); ///< there is more in the database

private:
    [[nodiscard]] Answer<> pull(Jamf::Device::Sort sort, bool isAnew);
    [[nodiscard]] Answer<> goOn();
    [[nodiscard]] Answer<> take(const Jamf::DevicePage &page);
    [[nodiscard]] Answer<Outcome> noting(const Answer<> &list);

    QPointer<Jamf::Server> m_server;
    Storage::DatabaseThread &m_database;
    QString m_connection;
    Clock m_clock;
    Jamf::Device::Sort m_sort = Jamf::Device::Sort::Mobile;
    std::optional<Jamf::Version> m_version {};
    Progress m_progress {};
    Outcome m_outcome {};
    Inventory::Pull m_pull {};
    int m_anews = 0;
};

} // namespace Sync
