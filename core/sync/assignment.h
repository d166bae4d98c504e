// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/activity.h"
#include "core/inventory/device.h"
#include "core/sync/assignmentserials.h"

#include <QHash>

namespace Sync {

/// What somebody wants done with a list of devices, before it is sent.
struct Proposal
{
    enum class Sort {
        Assign,
        Unassign,
        Migrate, ///< to another server, by a deadline
        SetDeadline, ///< of a migration that was asked for
        CancelMigration,
    };
    Sort sort = Sort::Assign;
    QString serverId {}; ///< Apple's; for Assign and Migrate
    Moment deadline {}; ///< for Migrate and SetDeadline
    bool isForRepair = true; ///< for Unassign: Macs stay where they are
    bool takesAnyFamily = false; ///< for Assign and Migrate: families too that the server is not set up for
    bool takesUntold = false; ///< for migrations: devices too of which Apple does not say whether they can
};

[[nodiscard]] bool isMigration(Proposal::Sort sort); ///< one of the last three
[[nodiscard]] bool hasServer(Proposal::Sort sort); ///< it names where to
[[nodiscard]] bool hasDeadline(Proposal::Sort sort);

/// What becomes of one device.
enum class Fate {
    // left out
    NoSerial, ///< what stands there is no serial number
    Unknown, ///< the organisation does not have it
    Released, ///< the organisation had it once
    OtherFamily, ///< the server is not set up for its family
    StaysForRepair, ///< Macs go to repair as they are
    Twice, ///< stands in the list before
    AlreadyThere,
    NotAssigned, ///< nothing to take away, or to migrate from
    CannotMigrate, ///< Apple says so
    MigrationUntold, ///< Apple says nothing of migrations
    NotMigrating, ///< there is no migration to change
    // sent
    Assigned,
    Moved, ///< from another server
    Unassigned,
    Migrated, ///< asked to move by the deadline
    DeadlineSet,
    MigrationCancelled,
};

[[nodiscard]] bool isSent(Fate fate);

struct PreviewedDevice
{
    QString serial {};
    int line = 0; ///< of the list; 0 where it came from no list
    Fate fate = Fate::Unknown;
    QString model {};
    QString family {}; ///< Apple's productFamily
    QString serverId {}; ///< where it is now; empty for none
    QString serverName {};
    QString hint {}; ///< Unknown: the serial number that may have been meant; OtherFamily: the server for it; Twice: the line before

    friend bool operator==(const PreviewedDevice &, const PreviewedDevice &) = default;
};

/// What would be sent, device by device.
struct AssignmentPreview
{
    Proposal proposal {};
    QString serverName {}; ///< of the proposal's server
    QList<PreviewedDevice> devices {}; ///< those left out first, what needs a person's eye before what does not

    [[nodiscard]] int count(Fate fate) const;
    [[nodiscard]] int sent() const;
    [[nodiscard]] QHash<QString, int> families() const; ///< of those sent, by productFamily
    [[nodiscard]] QHash<QString, int> movesFrom() const; ///< by the name of the server
    /// What Apple is sent: one for each server and each thousand, for a request names one server.
    [[nodiscard]] QList<Apple::Order> orders() const;
};

using KnownDevices = QHash<QString, Inventory::Device>; ///< by serial number

/// @p known holds what the inventory has of the list and of what may have been meant (likeSerials()); @p connection
/// is the organisation. Reads nothing else, sends nothing.
[[nodiscard]] AssignmentPreview previewOf(const Proposal &proposal, const SerialList &list,
                                          const KnownDevices &known,
                                          const QList<Inventory::MdmServer> &servers,
                                          const QString &connection);

/// Which of Apple's families, as a server's defaults name them, is productFamily @p family: "IPAD" for "iPad".
[[nodiscard]] QString familyWord(const QString &family);

} // namespace Sync
