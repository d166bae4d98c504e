// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/round.h"
#include "core/credentials/store.h"

#include <QSet>
#include <QTimer>

namespace Storage {
class DatabaseThread;
}

namespace Check {

/// What a harvest brought in.
struct Yield
{
    QList<Credentials::Recorded> recorded {};
    QList<Credentials::Observation>
        undated {}; ///< of kinds without a date: not kept; only where somebody adds them
    QList<Trouble> troubles {};
    QSet<QString> places {}; ///< where something was seen
    qsizetype filesRead = 0;
    std::optional<Error> fault {}; ///< of the database; what it refused is lost
    bool wasCancelled = false;
};

/// A round whose sightings go into the database while it runs, many in one transaction. Destroying it cancels it.
class Harvest final : public QObject
{
    Q_OBJECT

public:
    Harvest(Storage::DatabaseThread &database, Sources sources, Credentials::Intent intent, QObject *parent);

    void start(const QDateTime &now) { m_round.start(now); }
    /// What was seen until now is still written; finished() follows.
    void cancel() { m_round.cancel(); }

    [[nodiscard]] const Yield &yield() const { return m_yield; }

signals:
    void progressed(int done, int total);
    void finished();

private:
    void take(const Look &look);
    void write();
    void endWhenWritten();

    Storage::DatabaseThread &m_database;
    Credentials::Intent m_intent;
    Round m_round;
    QTimer m_writing;
    QList<Credentials::Observation> m_unwritten;
    int m_writesUnderWay = 0;
    bool m_isRoundOver = false;
    Yield m_yield;
};

} // namespace Check
