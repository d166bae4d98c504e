// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/service.h"
#include "core/sync/progress.h"

#include <QSet>

namespace Storage {
class DatabaseThread;
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
    [[nodiscard]] Answer<> goOn();
    [[nodiscard]] Answer<> fetchNext();
    [[nodiscard]] Answer<> take(const QString &serial, const Result<QList<Apple::Coverage>> &coverage);
    void reckon();

    Apple::Service &m_service;
    Storage::DatabaseThread &m_database;
    QString m_connection;
    Clock m_clock;
    QStringList m_queue {};
    QSet<QString> m_failed {};
    CoverageForecast m_forecast {};
    qint64 m_fetched = 0;
    int m_failuresInARow = 0;
};

} // namespace Sync
