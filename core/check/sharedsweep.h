// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/jamfservers.h"
#include "core/check/shownchains.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Check {

/// One sweep of a server for all who ask for it meanwhile. It ends when the last of them has gone, and when its time is
/// up: rows that were not read by then have failed for that reason, and the others are not lost. Goes before its server.
class SharedSweep final : public QObject
{
    Q_OBJECT

public:
    SharedSweep(Jamf::Server &server, std::chrono::milliseconds patience, QObject *parent);

    void start(const QDateTime &now);
    [[nodiscard]] Answer<SweepReport> join();

signals:
    void rowRead(const Jamf::RowResult &row, const Jamf::ServerFacts &facts);
    void read(const Check::SweepReport &report); ///< before those who wait get it
    void over(); ///< read or not

private:
    void take(const Jamf::RowResult &row);
    void settleChains();
    void endIfRead();
    void end();
    void leaveIfAlone();
    [[nodiscard]] SweepReport report() const;

    QUrl m_address;
    Jamf::Sweep m_sweep;
    ShownChains m_chains;
    std::optional<Jamf::RowResult> m_chainsRow;
    bool m_isSwept = false;
    QTimer m_patience;
    QElapsedTimer m_running;
    QDateTime m_at;
    QList<std::shared_ptr<QPromise<Result<SweepReport>>>> m_guests;
    bool m_isOver = false;
};

} // namespace Check
