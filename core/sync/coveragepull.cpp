// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/coveragepull.h"

#include "core/apple/codes.h"
#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
#include "core/sync/step.h"
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Inventory::CoverageQueue;
using Inventory::Recorder;

constexpr int QueueLength = 100;
constexpr int MostFailuresInARow = 5;

/// Whether @p error is about one device, so that the others may still be told of.
bool isOfOneDevice(const Error &error)
{
    return error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::Malformed
        || error.kind == ErrorKind::Refused;
}

} // namespace

CoveragePull::CoveragePull(Apple::Service &service, Storage::DatabaseThread &database,
                           const QString &connection, Clock clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_database(database)
    , m_connection(connection)
    , m_clock(std::move(clock))
{
}

Answer<qint64> CoveragePull::start()
{
    return after(this, goOn(), [this] { return ready(Result<qint64>(m_fetched)); });
}

QDateTime CoveragePull::fetchedBefore(const QDateTime &now)
{
    return now.addSecs(-std::chrono::seconds(CoverageLife).count());
}

Answer<> CoveragePull::goOn()
{
    const QDateTime before = fetchedBefore(m_clock());
    const int most = QueueLength + static_cast<int>(m_failed.size());
    const auto read = [connection = m_connection, most, before](Storage::Database &database) {
        return Recorder(database).coverageQueue(connection, most, before);
    };
    return chain(this, Answer<CoverageQueue>(m_database.run(read)), [this](const CoverageQueue &queue) {
        m_queue = queue.serials;
        m_queue.removeIf([this](const QString &serial) { return m_failed.contains(serial); });
        m_forecast.waiting = std::max<qint64>(queue.waiting - m_failed.size(), 0);
        reckon();
        return m_queue.isEmpty() ? ready(Result<>()) : fetchNext();
    });
}

Answer<> CoveragePull::fetchNext()
{
    if (m_queue.isEmpty())
        return goOn();
    const QString serial = m_queue.takeFirst();
    const Answer<> taken
        = follow(this, m_service.coverage(serial, Apple::Urgency::Background),
                 [this, serial](const Result<QList<Apple::Coverage>> &coverage) { return take(serial, coverage); });
    return after(this, taken, [this] { return fetchNext(); });
}

Answer<> CoveragePull::take(const QString &serial, const Result<QList<Apple::Coverage>> &coverage)
{
    const bool isNone = !coverage && coverage.error().code == Apple::Codes::AppleKnowsNone;
    if (!coverage && !isNone) {
        if (!isOfOneDevice(coverage.error()) || ++m_failuresInARow > MostFailuresInARow)
            return ready<void>(failure(coverage.error()));
        m_failed.insert(serial);
        --m_forecast.waiting;
        return ready(Result<>());
    }
    m_failuresInARow = 0;
    const auto store = [serial, covers = coverage.value_or(QList<Apple::Coverage>()),
                        now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeCoverage(serial, coverageOf(covers), now);
    };
    return after(this, Answer<>(m_database.run(store)), [this] {
        ++m_fetched;
        --m_forecast.waiting;
        reckon();
        emit stored();
        return ready(Result<>());
    });
}

void CoveragePull::reckon()
{
    m_forecast.left = m_service.forecast(m_forecast.waiting);
    emit progressed();
}

} // namespace Sync
