// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rounds.h"

#include "core/check/filesource.h"
#include "core/check/harvest.h"
#include "core/check/jamfservers.h"
#include "core/check/lookout.h"
#include "core/storage/databasethread.h"

#include <algorithm>

namespace Check {

namespace {

/// Whether @p trouble is one of @p place, or of something in it.
bool isOf(const Watched &place, const Trouble &trouble)
{
    using Credentials::SourceKind;
    switch (place.kind) {
    case WatchKind::File: return trouble.source == SourceKind::File && trouble.where == place.where;
    case WatchKind::Folder: {
        const QString inside = place.where.endsWith(u'/') ? place.where : place.where + u'/';
        return trouble.source == SourceKind::File
            && (trouble.where == place.where || trouble.where.startsWith(inside));
    }
    case WatchKind::Host: return trouble.source == SourceKind::TlsHost && trouble.where == place.where;
    case WatchKind::Typed: return trouble.source == SourceKind::Typed && trouble.where == place.name;
    }
    Q_UNREACHABLE();
}

Result<> keep(const Remains &mine, const Remains &before, Storage::Database &database)
{
    return database.transact([&]() -> Result<> {
        Watchlist watchlist(database);
        const Result<Remains> stored = watchlist.remains();
        return stored ? watchlist.setRemains(merged(mine, before, *stored)) : failure(stored.error());
    });
}

QSet<QString> reachedBy(const Yield &yield)
{
    QSet<QString> places = yield.places;
    for (const Trouble &trouble : yield.troubles)
        places.insert(trouble.where);
    return places;
}

} // namespace

Rounds::Rounds(Storage::DatabaseThread &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(std::move(clock))
    , m_lookout(new Lookout)
{
    m_lookoutThread.setObjectName("caretaker-lookout");
    m_lookout->moveToThread(&m_lookoutThread);
    connect(&m_lookoutThread, &QThread::finished, m_lookout, &QObject::deleteLater);
    connect(m_lookout, &Lookout::noticed, this, &Rounds::notice);
    m_lookoutThread.start(QThread::LowPriority);
}

Rounds::~Rounds()
{
    m_lookout->stop();
    m_lookoutThread.quit();
    m_lookoutThread.wait();
}

void Rounds::load()
{
    deliver(m_database.open(), this, [this](const Result<QString> &setAside) {
        if (!setAside) {
            emit failed(setAside.error());
            return;
        }
        m_snapshot.setAside = *setAside;
        change([](Storage::Database &) { return Result<>(); });
    });
}

void Rounds::refresh()
{
    deliver(m_database.run(readBooks), this, [this](const Result<Books> &read) {
        if (read && *read != books())
            apply(*read);
    });
}

Rounds::Books Rounds::books() const
{
    return {m_snapshot.credentials, m_snapshot.watched, m_snapshot.lastCheck, m_snapshot.interruption,
            remainsOf(textOf(m_kept))};
}

Result<Rounds::Books> Rounds::readBooks(Storage::Database &database)
{
    const Watchlist watchlist(database);
    Result<QList<Credentials::Credential>> credentials = Credentials::Store(database).all();
    if (!credentials)
        return failure(credentials.error());
    Result<QList<Watched>> watched = watchlist.all();
    if (!watched)
        return failure(watched.error());
    const Result<Moment> lastCheck = watchlist.lastCheck();
    if (!lastCheck)
        return failure(lastCheck.error());
    const Result<std::optional<Interruption>> interruption = watchlist.interruption();
    if (!interruption)
        return failure(interruption.error());
    Result<Remains> remains = watchlist.remains();
    if (!remains)
        return failure(remains.error());
    return Books {*std::move(credentials), *std::move(watched), *lastCheck, *interruption,
                  *std::move(remains)};
}

void Rounds::change(const Work &work, const Then &then)
{
    const Remains mine {m_snapshot.troubles, m_opened};
    const Remains before = m_kept;
    const bool isOther = textOf(mine) != textOf(before);
    if (isOther) {
        m_kept = mine;
        ++m_keeping;
    }
    const auto run = [work, mine, before, isOther](Storage::Database &database) -> Result<Books> {
        if (const Result<> done = work(database); !done)
            return failure(done.error());
        if (isOther) {
            if (const Result<> kept = keep(mine, before, database); !kept)
                return failure(kept.error());
        }
        return readBooks(database);
    };
    deliver(m_database.run(run), this, [this, then, isOther](const Result<Books> &books) {
        m_keeping -= isOther ? 1 : 0;
        if (books) {
            apply(*books);
        } else {
            // What could not be written is written with the next change. Others may be on their way.
            if (isOther)
                m_kept = m_stored;
            emit failed(books.error());
        }
        if (then)
            then(books.has_value());
    });
}

/// The terminal, or a colleague's window, may have written since.
void Rounds::adopt(const Remains &stored)
{
    m_stored = stored;
    if (m_keeping > 0)
        return; // what comes back last has all of it
    const Remains all = merged({m_snapshot.troubles, m_opened}, m_kept, stored);
    m_snapshot.troubles = all.troubles;
    m_opened = all.opened;
    m_kept = stored;
}

void Rounds::apply(const Books &books)
{
    if (books.watched != m_snapshot.watched) {
        QMetaObject::invokeMethod(m_lookout,
                                  [lookout = m_lookout, places = books.watched] { lookout->watch(places); });
    }
    m_snapshot.credentials = books.credentials;
    m_snapshot.watched = books.watched;
    m_snapshot.lastCheck = books.lastCheck;
    m_snapshot.interruption = books.interruption;
    adopt(books.remains);
    emit changed();
}

/// There may be a hundred thousand of each: a folder of photographs is a folder of troubles.
void Rounds::replaceTroubles(const QList<Watched> &places, const QSet<QString> &files,
                             const QList<Trouble> &troubles)
{
    QSet<QString> known;
    const auto keyOf = [](const Trouble &trouble) {
        return trouble.error.code + u' ' + trouble.part + u' ' + trouble.where;
    };
    m_snapshot.troubles.removeIf([&](const Trouble &trouble) {
        const auto isIn = [&trouble](const Watched &place) { return isOf(place, trouble); };
        const bool isOld = files.contains(trouble.where) || std::ranges::any_of(places, isIn);
        if (!isOld)
            known.insert(keyOf(trouble));
        return isOld;
    });
    // A file that is watched both by itself and in its folder was looked at twice; but one file may have two damaged
    // parts.
    for (const Trouble &trouble : troubles) {
        if (!trouble.content.isEmpty() && m_opened.value(trouble.where) == trouble.content)
            continue; // somebody opened this very file once: what was read then still holds
        const QString key = keyOf(trouble) + u' ' + trouble.error.about.join(u' ');
        if (known.contains(key) || known.contains(keyOf(trouble)))
            continue;
        known.insert(key);
        m_snapshot.troubles.append(trouble);
    }
}

/// A password is not kept, so the next look finds the file locked again; that it is still the same file is enough.
void Rounds::noteOpened(const Watched &place, const Yield &yield)
{
    if (yield.wasCancelled || yield.fault)
        return;
    QSet<QString> failing;
    for (const Trouble &trouble : yield.troubles)
        failing.insert(trouble.where);
    for (const Trouble &trouble : std::as_const(m_snapshot.troubles)) {
        if (!trouble.content.isEmpty() && isOf(place, trouble) && !failing.contains(trouble.where))
            m_opened.insert(trouble.where, trouble.content);
    }
}

void Rounds::checkAll()
{
    if (isRunning())
        return;
    if (!m_accounts)
        return startCheck({});
    m_isPreparing = true;
    deliver(m_accounts->list(), this, [this](const Result<QList<Connections::Connection>> &known) {
        m_isPreparing = false;
        const bool isToCancel = std::exchange(m_isToCancel, false);
        if (!known)
            return giveUpCheck(known.error());
        startCheck(*known);
        if (isToCancel)
            cancel();
    });
}

void Rounds::startCheck(const QList<Connections::Connection> &connections)
{
    Sources sources;
    m_checked = m_snapshot.watched;
    m_asked = m_connections = connections;
    for (const Watched &watched : std::as_const(m_checked))
        sources.push_back(sourceOf(watched));
    for (const Connections::Connection &connection : connections) {
        m_names.insert(connection.id, connection.name);
        if (!isLookedAt(connection))
            continue;
        if (connection.service == Connections::Service::JamfPro)
            sources.push_back(std::make_unique<JamfSource>(*m_servers, connection));
        else
            sources.push_back(std::make_unique<AppleSource>(m_openApple, *this, connection));
    }
    const auto count = static_cast<int>(sources.size());
    m_check = new Harvest(m_database, std::move(sources), Credentials::Intent::Check, this);
    connect(m_check, &Harvest::progressed, this, [this](int done, int total) {
        m_progress.done = done;
        emit progressed(done, total);
    });
    connect(m_check, &Harvest::finished, this, &Rounds::endCheck);
    emit started(count);
    const QDateTime now = m_clock();
    m_progress = {.at = now, .total = count};
    // Until it has ended; a program that is closed before leaves that behind.
    const auto remember = [begun = m_progress](Storage::Database &database) {
        return Watchlist(database).setInterruption(begun);
    };
    deliver(m_database.run(remember), this, [](const Result<> &) {}); // its end is told either way
    m_progress.done = 0;
    m_check->start(now);
}

void Rounds::endCheck()
{
    const Yield yield = m_check->yield();
    if (yield.fault)
        emit failed(*yield.fault);
    if (!yield.wasCancelled)
        m_snapshot.troubles.removeIf(isOfConnection);
    // A check that was cancelled says nothing of places that it did not get to.
    replaceTroubles(yield.wasCancelled ? QList<Watched>() : m_checked, reachedBy(yield),
                    ofConnectionsLeft(ofThoseLeft(m_checked, yield.troubles)));
    change(conclusionOf(yield), [this, wasCancelled = yield.wasCancelled](bool) {
        std::exchange(m_check, nullptr)->deleteLater();
        takeSweeps(std::exchange(m_sweptMeanwhile, {}));
        emit finished(wasCancelled);
    });
}

Rounds::Work Rounds::conclusionOf(const Yield &yield) const
{
    const bool isWhole = !yield.wasCancelled && !yield.fault;
    return [isWhole, now = m_clock(), interruption = m_progress](Storage::Database &database) {
        return isWhole ? Watchlist(database).setLastCheck(now)
                       : Watchlist(database).setInterruption(interruption);
    };
}

void Rounds::cancel()
{
    m_isToCancel = m_isPreparing;
    if (m_check)
        m_check->cancel();
    for (Harvest *addition : std::as_const(m_additions))
        addition->cancel();
}

void Rounds::notice(const QStringList &changed, const QStringList &gone)
{
    const qsizetype before = m_snapshot.troubles.size();
    const QSet<QString> lost(gone.begin(), gone.end());
    replaceTroubles({}, lost, {});
    if (!m_check && !m_noticing)
        m_gone.clear();
    m_gone.unite(lost).subtract(QSet<QString>(changed.begin(), changed.end()));
    if (m_snapshot.troubles.size() != before)
        emit this->changed();
    m_toNotice += changed;
    lookAtNoticed();
}

/// What a look at @p places tells of a file that went while it lasted, or of a place that is watched no longer, is over.
QList<Trouble> Rounds::ofThoseLeft(const QList<Watched> &places, QList<Trouble> troubles) const
{
    QList<Watched> left = m_snapshot.watched;
    left.removeIf([this](const Watched &place) { return m_unwatching.contains(place.id); });
    QList<Watched> over = places;
    over.removeIf([&left](const Watched &place) { return left.contains(place); });
    troubles.removeIf([&](const Trouble &trouble) {
        const auto isIn = [&trouble](const Watched &place) { return isOf(place, trouble); };
        // A file may be watched by itself and in its folder.
        const bool isOver = std::ranges::any_of(over, isIn) && std::ranges::none_of(left, isIn);
        return isOver || m_gone.contains(trouble.where);
    });
    return troubles;
}

void Rounds::lookAtNoticed()
{
    if (m_noticing || m_toNotice.isEmpty())
        return;
    m_toNotice.removeDuplicates();
    Sources sources;
    m_noticed.clear();
    for (const QString &path : std::exchange(m_toNotice, {})) {
        const auto isIt = [&path](const Watched &watched) {
            return watched.where == path
                && (watched.kind == WatchKind::File || watched.kind == WatchKind::Folder);
        };
        const auto watched = std::ranges::find_if(m_snapshot.watched, isIt);
        const bool isWatchedItself = watched != m_snapshot.watched.end();
        m_noticed.append(isWatchedItself ? *watched : Watched {0, WatchKind::File, path});
        sources.push_back(
            isWatchedItself ? sourceOf(*watched)
                            : std::make_unique<FileSource>(path, Credentials::Unlock {}, Mention::InFolder));
    }
    m_noticing = new Harvest(m_database, std::move(sources), Credentials::Intent::Check, this);
    connect(m_noticing, &Harvest::finished, this, &Rounds::endNotice);
    m_noticing->start(m_clock());
}

void Rounds::endNotice()
{
    const Yield &yield = m_noticing->yield();
    if (yield.fault)
        emit failed(*yield.fault);
    replaceTroubles(m_noticed, {}, ofThoseLeft(m_noticed, yield.troubles));
    std::exchange(m_noticing, nullptr)->deleteLater();
    change([](Storage::Database &) { return Result<>(); });
    lookAtNoticed();
}

} // namespace Check
