// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/coveragepull.h"

#include "core/apple/codes.h"
#include "core/inventory/recorder.h"
#include "core/storage/databasethread.h"
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
    m_promise.start();
    // A promise that is cancelled has not ended yet, and whoever waits for it would wait for ever.
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        m_underWay.cancel();
        m_promise.finish();
    });
    m_watcher.setFuture(m_promise.future());
    const Answer<qint64> answer = m_promise.future();
    goOn();
    return answer;
}

void CoveragePull::end(const Result<> &outcome)
{
    m_promise.addResult(outcome ? Result<qint64>(m_fetched) : failure(outcome.error()));
    m_promise.finish();
}

template <typename T, typename Next>
void CoveragePull::await(const Answer<T> &answer, Next next)
{
    m_underWay = QFuture<void>(answer);
    deliver(answer, this, [this, next = std::move(next)](const Result<T> &outcome) {
        if (m_promise.isCanceled())
            return;
        if (!outcome)
            return end(failure(outcome.error()));
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(*outcome);
    });
}

QDateTime CoveragePull::fetchedBefore(const QDateTime &now)
{
    return now.addSecs(-std::chrono::seconds(CoverageLife).count());
}

void CoveragePull::goOn()
{
    const QDateTime before = fetchedBefore(m_clock());
    const int most = QueueLength + static_cast<int>(m_failed.size());
    const auto read = [connection = m_connection, most, before](Storage::Database &database) {
        return Recorder(database).coverageQueue(connection, most, before);
    };
    await(Answer<CoverageQueue>(m_database.run(read)), [this](const CoverageQueue &queue) { begin(queue); });
}

void CoveragePull::begin(const CoverageQueue &queue)
{
    m_queue = queue.serials;
    m_queue.removeIf([this](const QString &serial) { return m_failed.contains(serial); });
    m_forecast.waiting = std::max<qint64>(queue.waiting - m_failed.size(), 0);
    reckon();
    if (m_queue.isEmpty())
        end({});
    else
        fetchNext();
}

void CoveragePull::fetchNext()
{
    if (m_queue.isEmpty())
        return goOn();
    const QString serial = m_queue.takeFirst();
    const Answer<QList<Apple::Coverage>> asked = m_service.coverage(serial, Apple::Urgency::Background);
    m_underWay = QFuture<void>(asked);
    deliver(asked, this, [this, serial](const Result<QList<Apple::Coverage>> &coverage) {
        if (!m_promise.isCanceled())
            take(serial, coverage);
    });
}

void CoveragePull::take(const QString &serial, const Result<QList<Apple::Coverage>> &coverage)
{
    const bool isNone = !coverage && coverage.error().code == Apple::Codes::AppleKnowsNone;
    if (coverage || isNone) {
        m_failuresInARow = 0;
        return store(serial, coverage.value_or(QList<Apple::Coverage>()));
    }
    if (!isOfOneDevice(coverage.error()) || ++m_failuresInARow > MostFailuresInARow)
        return end(failure(coverage.error()));
    m_failed.insert(serial);
    --m_forecast.waiting;
    fetchNext();
}

void CoveragePull::store(const QString &serial, const QList<Apple::Coverage> &coverage)
{
    const auto work = [serial, coverage, now = m_clock()](Storage::Database &database) {
        return Recorder(database).storeCoverage(serial, coverageOf(coverage), now);
    };
    await(Answer<>(m_database.run(work)), [this] {
        ++m_fetched;
        --m_forecast.waiting;
        reckon();
        emit stored();
        fetchNext();
    });
}

void CoveragePull::reckon()
{
    m_forecast.left = m_service.forecast(m_forecast.waiting);
    emit progressed();
}

} // namespace Sync
