// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/server.h"
#include "core/sync/appleservices.h"
#include "core/sync/progress.h"

#include <QPointer>

#include <map>

namespace Storage {
class DatabaseThread;
}

namespace Sync {

class CoveragePull;

/// Whether @p connection names devices.
[[nodiscard]] bool isSynced(const Connections::Connection &connection);

/// One connection's part of a run.
struct FleetRun
{
    Connections::Connection connection {};
    Progress progress {};
    Tally tally {};
    QList<Error> errors {}; ///< why it, or a part of it, was not read to its end; what was stored by then stays
    bool isUnderWay = false;
    bool wasCancelled = false;
    bool isCoverageOnly = false; ///< it is fetched in the background still; the lists are none of this run's
    CoverageForecast coverage {}; ///< of Apple's alone
    bool isFetchingCoverage = false;
    bool wasCoverageCancelled = false;
    std::optional<Error> coverageError {}; ///< why fetching it ended early
};

/// Fetches the school's devices from all connections that name some, all at once, into the inventory. Nothing here
/// blocks; the database is used on its own thread. For the thread it is made on; its end cancels all. What it takes lives
/// longer than this.
class FleetSync final : public QObject
{
    Q_OBJECT

public:
    /// A Jamf Pro server by its connection's id, signed in or about to.
    using OpenJamf = std::function<Answer<Jamf::Server *>(const QString &connection)>;

    FleetSync(Storage::DatabaseThread &database, Connections::Accounts &accounts, AppleServices &apple,
              OpenJamf openJamf, Clock clock, QObject *parent = nullptr);
    ~FleetSync() override;

    /// Whether AppleCare coverage is fetched in the background once the devices are known. It is unless told otherwise.
    void setFetchesCoverage(bool isWanted) { m_fetchesCoverage = isWanted; }

    /// Fetches from the connection of that id, or from all that are not paused; does nothing while it is at it. finished()
    /// or failed() follows.
    void start(const QString &connection = {});
    /// The same from those of these ids.
    void startWith(const QStringList &connections);
    /// AppleCare coverage alone, in the background, where none is being fetched: what an earlier run has left. Does
    /// nothing for any other service, and while lists are being read.
    void fetchCoverage(const Connections::Connection &connection);
    /// Ends all, the background too. What was stored stays, and the next run goes on from there.
    void cancel();

    /// Lists are being read; coverage, which takes hours, does not count.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isFetchingCoverage() const;
    [[nodiscard]] const QList<FleetRun> &runs() const { return m_runs; } ///< of the last run, by service and name

signals:
    void changed(); ///< runs() is another one
    void stored(); ///< there is more in the database
    void finished(bool wasCancelled); ///< all lists were read, or why not stands in runs()
    void coverageEnded(bool wasCancelled); ///< nothing is fetched in the background any more
    void failed(const Error &error); ///< nothing could even begin: the database, or nothing-to-sync

private:
    using Connection = Connections::Connection;
    void begin(const QList<Connection> &known, const QStringList &only);
    void beginApple(const QString &id);
    void beginJamf(const QString &id);
    void reckonCoverage(const QString &id, Apple::Service &service);
    void beginCoverage(const QString &id, Apple::Service &service);
    [[nodiscard]] FleetRun *runOf(const QString &id);
    void end(const QString &id, const QList<Error> &errors, bool wasCancelled = false);
    void endBroken(const QString &id);
    void endCoverage(const QString &id, const std::optional<Error> &error, bool wasCancelled);
    template <typename T>
    void await(const QString &id, const Answer<T> &answer, std::function<void(const Result<T> &)> then);

    Storage::DatabaseThread &m_database;
    Connections::Accounts &m_accounts;
    AppleServices &m_apple;
    OpenJamf m_openJamf;
    Clock m_clock;
    bool m_fetchesCoverage = true;
    bool m_isPreparing = false; ///< the list of connections is on its way
    bool m_isToCancel = false;
    QList<FleetRun> m_runs {};
    std::map<QString, QFuture<void>> m_underWay {}; ///< by connection
    std::map<QString, QFuture<void>> m_coverage {}; ///< the same
};

} // namespace Sync
