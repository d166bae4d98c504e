// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apple/surroundings.h"

#include <QPointer>

namespace SchoolManager {

/// Which of the school's accounts at Apple is looked at, and what is known of it. Lives as long as the page.
class SchoolDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SchoolDesk(const Surroundings &around, QObject *parent = nullptr);

    void load(); ///< the connections, anew; the chosen one stays where it still exists
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }
    [[nodiscard]] const QList<Connections::Connection> &connections() const { return m_connections; }
    [[nodiscard]] const Connections::Connection *chosen() const; ///< null where there is none
    [[nodiscard]] QString chosenId() const { return m_chosen; }
    void choose(const QString &connection);

    void read(); ///< the servers, at Apple; does nothing while it is at it
    void readStored(); ///< what the inventory and the runs say now
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const std::optional<Error> &readError() const { return m_readError; }
    [[nodiscard]] Moment readAt() const { return m_readAt; } ///< the servers, since the program began
    [[nodiscard]] const Sync::Fleet &fleet() const { return m_fleet; }
    [[nodiscard]] const QList<Sync::AssignmentRun> &runs() const { return m_runs; } ///< newest first
    [[nodiscard]] const Sync::AssignmentRun *run(qint64 id) const;

    /// Calls that are left this hour, of how many, and how long until there is one; nothing before the account was opened.
    struct Writes
    {
        int left = 0;
        int most = 0;
        std::chrono::seconds wait {0};
    };
    [[nodiscard]] std::optional<Writes> writes() const;
    [[nodiscard]] std::optional<std::pair<int, int>> reads() const; ///< left and most, this minute
    [[nodiscard]] std::optional<std::chrono::seconds> clockOffset() const;

signals:
    void connectionsChanged();
    void changed();

private:
    void take(const QList<Connections::Connection> &all);
    void takeRun(const Sync::AssignmentRun &run);
    void takeRuns(QList<Sync::AssignmentRun> stored, qint64 asked);

    const Surroundings &m_around;
    QList<Connections::Connection> m_connections;
    bool m_isLoaded = false;
    std::optional<Error> m_loadError;
    QString m_chosen;
    bool m_isReading = false;
    std::optional<Error> m_readError;
    Moment m_readAt;
    Sync::Fleet m_fleet;
    QList<Sync::AssignmentRun> m_runs;
    QHash<qint64, qint64> m_toldAt; ///< by run: which of all tellings was its last
    qint64 m_tellings = 0;
    QPointer<Apple::Service> m_service;
};

} // namespace SchoolManager
