// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/pulls.h"

namespace Inventory {

/// What a page did.
struct Stored
{
    Pull pull {}; ///< where to go on; complete after the last page
    qint64 appeared = 0;
    qint64 changed = 0;
    qint64 gone = 0; ///< by the last page alone: what the whole pull had not seen
};

/// Whose coverage to fetch next.
struct CoverageQueue
{
    QStringList serials {}; ///< never fetched first, then the longest ago
    qint64 waiting = 0; ///< all of them
};

/// Writes what services say of devices. Each call is one transaction: the devices of a page, their changes and the
/// pull's cursor are stored together or not at all. The page without a next one ends the pull and marks what none of
/// its pages named; no device is ever deleted. Lives no longer than the database, on that database's thread.
class Recorder final
{
public:
    explicit Recorder(Storage::Database &database);

    /// A list that names no device at all marks none as gone: it is more likely a fault than the end of a school.
    [[nodiscard]] Result<Stored> storeDevices(const Pull &pull, const QList<OrgDevice> &page,
                                              const QString &next, const QDateTime &now);
    /// Devices of one server. Serial numbers that are new get a row, which the next list of devices fills.
    [[nodiscard]] Result<Stored> storeAssignments(const Pull &pull, const QString &server,
                                                  const QStringList &serials, const QString &next,
                                                  const QDateTime &now);
    /// Of two records with one serial number, the one with the later inventory counts.
    [[nodiscard]] Result<Stored> storeJamf(const Pull &pull, const QList<JamfDevice> &page,
                                           const QString &next, const QDateTime &now);

    /// One device that was asked for by itself. Of one that left the lists only its day of release is taken.
    [[nodiscard]] Result<> storeDevice(const QString &connection, const OrgDevice &device,
                                       const QDateTime &now);
    /// Where some devices are now, learned by themselves: on @p server, or with an empty one on none. Devices that are in
    /// no list are left out. A pull of assignments under way, whose pages may be older, leaves them there.
    [[nodiscard]] Result<> storeServerOf(const QString &connection, const QStringList &serials,
                                         const QString &server, const QDateTime &now);
    /// All servers of the organisation.
    [[nodiscard]] Result<> storeServers(const QString &connection, const QList<MdmServer> &servers,
                                        const QDateTime &now);

    /// Fails with Codes::DeviceNotFound for a serial number that is in no list.
    [[nodiscard]] Result<> storeCoverage(const QString &serial, const QList<Coverage> &coverage,
                                         const QDateTime &now);
    /// The first @p most of those whose coverage was not fetched since @p before.
    [[nodiscard]] Result<CoverageQueue> coverageQueue(const QString &connection, int most,
                                                      const QDateTime &before) const;

private:
    [[nodiscard]] Result<bool> noteRelease(const OrgDevice &device);

    Storage::Database &m_database;
};

/// Serial numbers as they are compared.
[[nodiscard]] QString normalSerial(const QString &serial);

} // namespace Inventory
