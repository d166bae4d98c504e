// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/register.h"

#include "core/inventory/indexkeeper.h"
#include "core/inventory/reader.h"
#include "core/storage/databasethread.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Inventory {

namespace {

constexpr int RestShare = 3; ///< times as long as the reading before it
constexpr auto LongestRest = 3s;

} // namespace

/// What one visit to the database brings.
struct Register::Piece
{
    bool hasMore = false;
    std::shared_ptr<const Index> index {};
    QList<MdmServer> servers {};
    QList<Pull> pulls {};
    QList<SavedFilter> filters {};
};

Register::Register(Storage::DatabaseThread &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(std::move(clock))
    , m_keeper(std::make_shared<std::unique_ptr<IndexKeeper>>())
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isWanted)
            begin();
    });
}

Register::~Register() = default;

void Register::refresh()
{
    if (m_isReading || m_rest.isActive())
        m_isWanted = true;
    else
        begin();
}

void Register::begin()
{
    m_isWanted = false;
    m_began.start();
    readOn();
}

void Register::end()
{
    m_isReading = false;
    const auto took = std::chrono::milliseconds(m_began.elapsed());
    m_rest.start(std::min<std::chrono::milliseconds>(LongestRest, took * RestShare));
}

void Register::readOn()
{
    m_isReading = true;
    const bool isFirst = !m_index;
    const auto piece
        = m_database.run([keeper = m_keeper, isFirst](Storage::Database &database) -> Result<Piece> {
              if (!*keeper)
                  *keeper = std::make_unique<IndexKeeper>(database);
              const auto more = (*keeper)->readOn();
              if (!more)
                  return failure(more.error());
              Piece read {.hasMore = *more};
              // Half an index is worth its making once, so that the window has something to show.
              if (!*more || isFirst)
                  read.index = (*keeper)->index();
              if (*more)
                  return read;
              auto servers = Reader(database).presentServers();
              auto pulls = Pulls(database).all();
              auto filters = SavedFilters(database).all();
              if (!servers || !pulls || !filters)
                  return failure(!servers ? servers.error() : !pulls ? pulls.error() : filters.error());
              read.servers = std::move(*servers);
              read.pulls = std::move(*pulls);
              read.filters = std::move(*filters);
              return read;
          });
    deliver(piece, this, [this](const Result<Piece> &read) { take(read); });
}

void Register::take(const Result<Piece> &piece)
{
    if (!piece) {
        m_error = piece.error();
        emit changed();
        return end();
    }
    const bool hadError = m_error.has_value();
    const bool wasWhole = m_isWhole;
    m_error.reset();
    if (!piece->hasMore) {
        m_isWhole = true;
        m_servers = piece->servers;
        m_pulls = piece->pulls;
        m_filters = piece->filters;
    }
    const bool isAnother = piece->index && piece->index != m_index;
    if (isAnother)
        m_index = piece->index;
    if (isAnother || hadError || wasWhole != m_isWhole)
        emit changed();
    if (!piece->hasMore)
        emit surroundingsChanged();
    if (piece->hasMore)
        readOn();
    else
        end();
}

Answer<QList<Device>> Register::rows(const QList<qint64> &ids)
{
    return m_database.read([ids](Storage::Database &database) { return Reader(database).rows(ids); });
}

Answer<Dossier> Register::dossier(const QString &serial)
{
    return m_database.read([serial](Storage::Database &database) -> Result<Dossier> {
        const Reader reader(database);
        auto device = reader.device(serial);
        if (!device)
            return failure(device.error());
        auto changes = reader.changes(*device);
        if (!changes)
            return failure(changes.error());
        return Dossier {std::move(*device), std::move(*changes)};
    });
}

Answer<> Register::saveFilter(const QString &name, const Query &query)
{
    return m_database.run(
        [name, query](Storage::Database &database) { return SavedFilters(database).save(name, query); });
}

Answer<> Register::removeFilter(qint64 filter)
{
    return m_database.run(
        [filter](Storage::Database &database) { return SavedFilters(database).remove(filter); });
}

} // namespace Inventory
