// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/harvest.h"

#include "core/base/answer.h"
#include "core/storage/databasethread.h"

namespace Check {

namespace {

constexpr qsizetype MostUnwritten = 500; ///< observations in one transaction
constexpr std::chrono::milliseconds WriteInterval {300};

} // namespace

Harvest::Harvest(Storage::DatabaseThread &database, Sources sources, Credentials::Intent intent,
                 QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_intent(intent)
    , m_round(std::move(sources))
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(WriteInterval);
    connect(&m_writing, &QTimer::timeout, this, &Harvest::write);
    connect(&m_round, &Round::looked, this, &Harvest::take);
    connect(&m_round, &Round::progressed, this, &Harvest::progressed);
    connect(&m_round, &Round::finished, this, [this](bool wasCancelled) {
        m_yield.wasCancelled = wasCancelled;
        m_isRoundOver = true;
        write();
        endWhenWritten();
    });
}

void Harvest::take(const Look &look)
{
    m_yield.troubles += look.troubles;
    m_yield.filesRead += look.filesRead;
    for (const Credentials::Observation &observation : look.observations) {
        m_yield.places.insert(observation.sighting.where);
        if (isKeptByChecks(observation))
            m_unwritten.append(observation);
        else if (m_intent == Credentials::Intent::Add)
            m_yield.undated.append(observation);
    }
    if (m_unwritten.size() >= MostUnwritten)
        write();
    else if (!m_unwritten.isEmpty() && !m_writing.isActive())
        m_writing.start();
}

void Harvest::write()
{
    m_writing.stop();
    if (m_unwritten.isEmpty())
        return;
    ++m_writesUnderWay;
    const auto record
        = [seen = std::exchange(m_unwritten, {}), intent = m_intent](Storage::Database &database) {
              return Credentials::Store(database).record(seen, intent);
          };
    deliver(m_database.run(record), this, [this](const Result<QList<Credentials::Recorded>> &recorded) {
        --m_writesUnderWay;
        if (!recorded)
            m_yield.fault = recorded.error();
        else if (m_intent == Credentials::Intent::Add)
            m_yield.recorded += *recorded;
        endWhenWritten();
    });
}

void Harvest::endWhenWritten()
{
    if (m_isRoundOver && m_writesUnderWay == 0)
        emit finished();
}

} // namespace Check
