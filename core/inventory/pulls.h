// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/device.h"

namespace Storage {
class Database;
}

namespace Inventory {

/// What is pulled page by page. Of each connection, each list has one pull under way at most.
enum class List {
    Devices, ///< of the organisation
    Assignments, ///< the devices of all its MDM servers, one server after the other
    JamfMobileDevices,
    JamfComputers,
};

/// How far a pull has got. `next` is the caller's own word for the page to ask for: empty at the beginning.
struct Pull
{
    qint64 id = 0;
    QString connection {};
    List list = List::Devices;
    QDateTime startedAt {};
    QString next {};
    qint64 pages = 0;
    qint64 entries = 0;
    bool isComplete = false;
    Moment completedAt {}; ///< the last time that one got to its end

    friend bool operator==(const Pull &, const Pull &) = default;
};

/// Where pulls stand, so that one which was cut off goes on from there, in this program or another.
class Pulls final
{
public:
    explicit Pulls(Storage::Database &database);

    /// The pull under way, or a new one.
    [[nodiscard]] Result<Pull> resumeOrBegin(const QString &connection, List list, const QDateTime &now);
    /// Forgets the pull under way, where its cursor is no longer good. What it stored stays; nothing is marked.
    [[nodiscard]] Result<Pull> beginAnew(const QString &connection, List list, const QDateTime &now);
    /// Nothing where the list was never pulled.
    [[nodiscard]] Result<std::optional<Pull>> of(const QString &connection, List list) const;
    /// Of all connections, in no order.
    [[nodiscard]] Result<QList<Pull>> all() const;

private:
    Storage::Database &m_database;
};

} // namespace Inventory
