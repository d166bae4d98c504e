// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/progress.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSet>

namespace Storage {
class DatabaseThread;
}
namespace Inventory {
struct CoverageQueue;
}

namespace Sync {

/// Fetches the AppleCare coverage of one account's devices, one call each, in the background: those never asked for
/// first, then those asked for the longest ago, until none is older than CoverageLife. For the thread it is made on; its
/// end cancels all, and what was stored stays.
class CoveragePull final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours CoverageLife {24 * 30};

    /// @p service and @p database live longer than this. @p connection is the id.
    CoveragePull(Apple::Service &service, Storage::DatabaseThread &database, const QString &connection,
                 Clock clock, QObject *parent = nullptr);

    /// What was fetched before that is to be fetched again at @p now.
    [[nodiscard]] static QDateTime fetchedBefore(const QDateTime &now);

    /// Once; gives how many were fetched. A device that Apple cannot tell of is left for the next time.
    [[nodiscard]] Answer<qint64> start();
    [[nodiscard]] const CoverageForecast &forecast() const { return m_forecast; }

signals:
    void progressed(); ///< forecast() is another one
    void stored(); ///< there is more in the database

private:
    // One leads to the next without a chain of answers, which would grow with each device.
    void goOn();
    void begin(const Inventory::CoverageQueue &queue);
    void fetchNext();
    void take(const QString &serial, const Result<QList<Apple::Coverage>> &coverage);
    void store(const QString &serial, const QList<Apple::Coverage> &coverage);
    void end(const Result<> &outcome);
    void reckon();
    /// Feeds the value of @p answer to @p next; an error ends the pull.
    template <typename T, typename Next>
    void await(const Answer<T> &answer, Next next);

    Apple::Service &m_service;
    Storage::DatabaseThread &m_database;
    QString m_connection;
    Clock m_clock;
    QStringList m_queue {};
    QSet<QString> m_failed {};
    CoverageForecast m_forecast {};
    qint64 m_fetched = 0;
    int m_failuresInARow = 0;
    QFuture<void> m_underWay {};
    QPromise<Result<qint64>> m_promise {};
    QFutureWatcher<Result<qint64>> m_watcher {};
};

} // namespace Sync
