// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignment.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

/// Those that a person has to look at come first.
int rank(Fate fate)
{
    return static_cast<int>(fate);
}

QString plainFamily(QString family)
{
    return family.remove(u'_').toUpper();
}

const Inventory::MdmServer *serverOf(const QList<Inventory::MdmServer> &servers, const QString &id)
{
    const auto found = std::ranges::find(servers, id, &Inventory::MdmServer::id);
    return found == servers.end() ? nullptr : &*found;
}

bool takes(const Inventory::MdmServer &server, const QString &family)
{
    const QString wanted = plainFamily(family);
    return std::ranges::any_of(server.defaultProductFamilies,
                               [&wanted](const QString &each) { return plainFamily(each) == wanted; });
}

QString nameOf(const Inventory::MdmServer &server)
{
    return server.serverName.isEmpty() ? server.id : server.serverName;
}

Apple::Order::Sort orderSort(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Apple::Order::Sort::Assign;
    case Proposal::Sort::Unassign: return Apple::Order::Sort::Unassign;
    case Proposal::Sort::Migrate: return Apple::Order::Sort::AssignWithDeadline;
    case Proposal::Sort::SetDeadline: return Apple::Order::Sort::UpdateDeadline;
    case Proposal::Sort::CancelMigration: return Apple::Order::Sort::CancelMigration;
    }
    Q_UNREACHABLE();
}

/// Looks at one list of devices for one proposal.
class Looker final
{
public:
    Looker(const Proposal &proposal, const KnownDevices &known, const QList<Inventory::MdmServer> &servers,
           QString connection)
        : m_proposal(proposal)
        , m_known(known)
        , m_servers(servers)
        , m_target(serverOf(servers, proposal.serverId))
        , m_connection(std::move(connection))
    {
    }

    PreviewedDevice look(const ListedSerial &listed)
    {
        PreviewedDevice row {.serial = listed.serial, .line = listed.line};
        const auto before = m_seen.constFind(listed.serial);
        const auto device = m_known.constFind(listed.serial);
        if (device != m_known.cend())
            fill(row, *device);
        if (before != m_seen.cend()) {
            row.fate = Fate::Twice;
            row.hint = QString::number(*before);
            return row;
        }
        m_seen.insert(listed.serial, listed.line);
        if (device == m_known.cend() || device->inOrg.connection != m_connection)
            row.hint = meant(listed.serial);
        else
            row.fate = device->inOrg.goneAt || device->org.releasedFromOrgDateTime ? Fate::Released
                                                                                   : fateOf(row, device->org);
        return row;
    }

    [[nodiscard]] QString targetName() const { return m_target ? nameOf(*m_target) : QString(); }

private:
    static void fill(PreviewedDevice &row, const Inventory::Device &device)
    {
        row.model = device.org.deviceModel.isEmpty() ? device.jamf.model : device.org.deviceModel;
        row.family = device.org.productFamily;
        if (device.assignedServer) {
            row.serverId = device.assignedServer->id;
            row.serverName = nameOf(*device.assignedServer);
        }
    }

    [[nodiscard]] QString meant(const QString &serial) const
    {
        for (const QString &like : likeSerials(serial)) {
            const auto device = m_known.constFind(like);
            if (device != m_known.cend() && device->inOrg.connection == m_connection
                && device->inOrg.isThere())
                return like;
        }
        return {};
    }

    [[nodiscard]] Fate fateOf(PreviewedDevice &row, const Inventory::OrgDevice &device) const
    {
        switch (m_proposal.sort) {
        case Proposal::Sort::Assign: return assigning(row);
        case Proposal::Sort::Unassign: return unassigning(row);
        case Proposal::Sort::Migrate: return migrating(row, device);
        case Proposal::Sort::SetDeadline: return changing(device, Fate::DeadlineSet);
        case Proposal::Sort::CancelMigration: return changing(device, Fate::MigrationCancelled);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Fate migrating(PreviewedDevice &row, const Inventory::OrgDevice &device) const
    {
        if (row.serverId.isEmpty())
            return Fate::NotAssigned;
        const Fate fate = assigning(row);
        if (fate != Fate::Moved)
            return fate;
        if (!device.isMdmMigrationCapable)
            return m_proposal.takesUntold ? Fate::Migrated : Fate::MigrationUntold;
        return *device.isMdmMigrationCapable ? Fate::Migrated : Fate::CannotMigrate;
    }

    /// Of what Apple has told of no device at all it is not known whether this one migrates.
    [[nodiscard]] Fate changing(const Inventory::OrgDevice &device, Fate sent) const
    {
        const QString &status = device.mdmMigrationStatus;
        const bool isOver = status == "SUCCESS"_L1;
        if (status == "REQUESTED"_L1 || status == "STARTED"_L1
            || (device.mdmMigrationDeadlineDateTime && !isOver))
            return sent;
        if (!status.isEmpty() || device.isMdmMigrationCapable)
            return Fate::NotMigrating;
        return m_proposal.takesUntold ? sent : Fate::MigrationUntold;
    }

    [[nodiscard]] Fate assigning(PreviewedDevice &row) const
    {
        if (!row.serverId.isEmpty() && row.serverId == m_proposal.serverId)
            return Fate::AlreadyThere;
        const bool isSetUp
            = !m_target || m_target->defaultProductFamilies.isEmpty() || takes(*m_target, row.family);
        if (!isSetUp && !row.family.isEmpty() && !m_proposal.takesAnyFamily) {
            const auto other = std::ranges::find_if(
                m_servers, [&row](const Inventory::MdmServer &each) { return takes(each, row.family); });
            row.hint = other == m_servers.end() ? QString() : nameOf(*other);
            return Fate::OtherFamily;
        }
        return row.serverId.isEmpty() ? Fate::Assigned : Fate::Moved;
    }

    [[nodiscard]] Fate unassigning(const PreviewedDevice &row) const
    {
        if (row.serverId.isEmpty())
            return Fate::NotAssigned;
        return m_proposal.isForRepair && plainFamily(row.family) == "MAC"_L1 ? Fate::StaysForRepair
                                                                             : Fate::Unassigned;
    }

    const Proposal &m_proposal;
    const KnownDevices &m_known;
    const QList<Inventory::MdmServer> &m_servers;
    const Inventory::MdmServer *m_target;
    QString m_connection;
    QHash<QString, int> m_seen {};
};

} // namespace

bool isSent(Fate fate)
{
    return fate >= Fate::Assigned;
}

bool isMigration(Proposal::Sort sort)
{
    return sort != Proposal::Sort::Assign && sort != Proposal::Sort::Unassign;
}

bool hasServer(Proposal::Sort sort)
{
    return sort == Proposal::Sort::Assign || sort == Proposal::Sort::Migrate;
}

bool hasDeadline(Proposal::Sort sort)
{
    return sort == Proposal::Sort::Migrate || sort == Proposal::Sort::SetDeadline;
}

int AssignmentPreview::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(devices, fate, &PreviewedDevice::fate));
}

int AssignmentPreview::sent() const
{
    return static_cast<int>(
        std::ranges::count_if(devices, [](const PreviewedDevice &device) { return isSent(device.fate); }));
}

QHash<QString, int> AssignmentPreview::families() const
{
    QHash<QString, int> counts;
    for (const PreviewedDevice &device : devices) {
        if (isSent(device.fate))
            ++counts[device.family];
    }
    return counts;
}

QHash<QString, int> AssignmentPreview::movesFrom() const
{
    QHash<QString, int> counts;
    for (const PreviewedDevice &device : devices) {
        if (device.fate == Fate::Moved || device.fate == Fate::Migrated)
            ++counts[device.serverName];
    }
    return counts;
}

QList<Apple::Order> AssignmentPreview::orders() const
{
    std::map<QString, QStringList> byServer;
    for (const PreviewedDevice &device : devices) {
        if (isSent(device.fate))
            byServer[proposal.sort == Proposal::Sort::Unassign ? device.serverId : proposal.serverId].append(
                device.serial);
    }
    QList<Apple::Order> orders;
    for (const auto &[server, serials] : byServer) {
        for (qsizetype from = 0; from < serials.size(); from += Apple::mostDevicesAnOrder)
            orders.append({.sort = orderSort(proposal.sort),
                           .serverId = server,
                           .deviceIds = serials.mid(from, Apple::mostDevicesAnOrder),
                           .deadline = proposal.deadline});
    }
    return orders;
}

AssignmentPreview previewOf(const Proposal &proposal, const SerialList &list, const KnownDevices &known,
                            const QList<Inventory::MdmServer> &servers, const QString &connection)
{
    Looker looker(proposal, known, servers, connection);
    AssignmentPreview preview {.proposal = proposal, .serverName = looker.targetName()};
    for (const ListedSerial &stranger : list.strangers)
        preview.devices.append({.serial = stranger.serial, .line = stranger.line, .fate = Fate::NoSerial});
    for (const ListedSerial &listed : list.serials)
        preview.devices.append(looker.look(listed));
    std::ranges::stable_sort(preview.devices, {}, [](const PreviewedDevice &device) {
        return isSent(device.fate) ? 100 : rank(device.fate);
    });
    return preview;
}

QString familyWord(const QString &family)
{
    return family == "AppleTV"_L1 ? u"APPLE_TV"_s : family.toUpper();
}

} // namespace Sync
