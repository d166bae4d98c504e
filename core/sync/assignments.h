// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/assignmentruns.h"


#include <functional>
#include <memory>

namespace Storage {
class DatabaseThread;
}

namespace Sync {

/// What a person has confirmed.
struct Assignment
{
    QString connection {}; ///< its id
    QString place {}; ///< its name
    QString who {};
    AssignmentPreview preview {};
};

/// What the inventory knows of an organisation at Apple.
struct Fleet
{
    QList<Inventory::MdmServer> servers {}; ///< without those that are gone
    Moment devicesReadAt {}; ///< the last time that a pull of all devices came to its end
    Moment assignmentsReadAt {};
    qint64 devices = 0; ///< at that time
};

/// Assigns devices at Apple and takes them off: written down before it is sent, sent once, followed until Apple has ended
/// it, its log fetched and kept, the inventory set right for these devices. What is under way when the program ends is
/// taken up again by resume(). For the thread it is made on; its end stops watching, and nothing else.
class Assignments final : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<Answer<Apple::Service *>(const QString &connection)>;

    Assignments(Open open, Storage::DatabaseThread &database, Clock clock, QObject *parent = nullptr);
    ~Assignments() override;

    /// Reads the servers at Apple and stores them.
    [[nodiscard]] Answer<QList<Inventory::MdmServer>> readServers(const QString &connection);
    [[nodiscard]] Answer<Fleet> fleet(const QString &connection); ///< as it is stored
    /// Looks the devices up in the inventory; asks nobody else.
    [[nodiscard]] Answer<AssignmentPreview> preview(const QString &connection, const Proposal &proposal,
                                                    const SerialList &list);

    /// One run for each order of its preview: all are written down, then sent one after the other; ends when Apple has
    /// answered the last. Where one is refused the rest is not sent, which stands in their runs. Gives all runs. Error:
    /// they could not be written down, and nothing was sent.
    [[nodiscard]] Answer<QList<qint64>> send(const Assignment &assignment);
    /// Goes on with what @p who had under way when a program of theirs ended.
    void resume(const QString &who);
    /// Looks at a run again that is not watched any longer.
    void watch(const AssignmentRun &run);
    /// Apple goes on with it: nothing is undone.
    void stopWatching(qint64 run);
    [[nodiscard]] bool isWatched(qint64 run) const;

    /// Newest first.
    [[nodiscard]] Answer<QList<AssignmentRun>> newest(const QString &connection, int most);
    [[nodiscard]] Answer<QByteArray> logOf(qint64 run);

signals:
    void changed(const Sync::AssignmentRun &run);
    void inventoryChanged(); ///< where devices are has been stored anew

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Sync
