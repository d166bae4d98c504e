// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/check/codes.h"
#include "core/check/filecontent.h"
#include "core/check/harvest.h"
#include "core/check/rounds.h"
#include "core/check/textsource.h"
#include "core/check/typedsource.h"
#include "core/storage/databasethread.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace Check {

namespace {

bool isWorthWatching(const Watched &place, const Yield &yield)
{
    const auto is = [&place](const Trouble &trouble, QLatin1StringView code) {
        return trouble.where == place.where && trouble.error.code == code;
    };
    if (!yield.recorded.isEmpty() || std::ranges::any_of(yield.troubles, isLocked))
        return true;
    if (place.kind == WatchKind::File || place.kind == WatchKind::Typed)
        return false;
    // A folder may get its first file tomorrow, and a server may only be down; neither holds where there is none.
    return std::ranges::none_of(yield.troubles, [&is](const Trouble &trouble) {
        return is(trouble, Codes::NotFound) || is(trouble, Codes::NoPermission)
            || is(trouble, Codes::HostNotFound);
    });
}

/// Asks the disk what @p path is. Blocks.
Watched placeAt(const QString &path)
{
    const QFileInfo info(path);
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    return {0, info.isDir() ? WatchKind::Folder : WatchKind::File, absolute};
}

} // namespace

void Rounds::addPaths(const QStringList &paths, const Credentials::Unlock &unlock)
{
    for (const QString &path : paths) {
        const auto ask = [path](QPromise<Watched> &answer) { answer.addResult(placeAt(path)); };
        deliver(inBackground<Watched>(ask), this,
                [this, unlock](const Watched &place) { add(place, unlock); });
    }
}

void Rounds::addText(const QByteArray &text, const QString &name, const Credentials::Unlock &unlock)
{
    welcome({name}, std::make_unique<TextSource>(text, name, unlock), {});
}

void Rounds::addHost(const QString &text)
{
    const Result<QString> place = hostAndPort(text);
    if (!place)
        return refuse(text, Credentials::SourceKind::TlsHost, place.error());
    add({0, WatchKind::Host, *place}, {});
}

void Rounds::addTyped(Watched entry)
{
    entry.kind = WatchKind::Typed;
    if (const Result<> valid = validated(entry); !valid)
        return refuse(entry.name, Credentials::SourceKind::Typed, valid.error());
    if (entry.where.isEmpty())
        entry.where = QUuid::createUuid().toString(QUuid::WithoutBraces);
    add(entry, {});
}

void Rounds::add(const Watched &place, const Credentials::Unlock &unlock)
{
    const QString where = place.kind == WatchKind::Typed ? place.name : place.where;
    welcome({where}, sourceOf(place, unlock), place);
}

void Rounds::refuse(const QString &where, Credentials::SourceKind source, const Error &error)
{
    const Arrival arrival {where, {}, {}, {{source, where, error}}};
    QMetaObject::invokeMethod(
        this, [this, arrival] { emit arrived(arrival); }, Qt::QueuedConnection);
}

void Rounds::welcome(Arrival arrival, std::unique_ptr<Source> source, const std::optional<Watched> &place)
{
    Sources sources;
    sources.push_back(std::move(source));
    auto *harvest = new Harvest(m_database, std::move(sources), Credentials::Intent::Add, this);
    m_additions.append(harvest);
    connect(harvest, &Harvest::finished, this, [this, harvest, arrival = std::move(arrival), place] {
        m_additions.removeOne(harvest);
        harvest->deleteLater();
        arrive(arrival, *harvest, place);
    });
    harvest->start(m_clock());
}

void Rounds::arrive(Arrival arrival, const Harvest &harvest, const std::optional<Watched> &place)
{
    const Yield &yield = harvest.yield();
    if (yield.fault)
        emit failed(*yield.fault);
    arrival.recorded = yield.recorded;
    arrival.undated = yield.undated;
    arrival.troubles = yield.troubles;
    const bool isWatched = place && isWorthWatching(*place, yield);
    if (isWatched) {
        noteOpened(*place, yield);
        replaceTroubles({*place}, {}, yield.troubles);
    }
    const auto watch = [isWatched, place](Storage::Database &database) {
        return isWatched ? Watchlist(database).add(*place).map([](qint64) {}) : Result<>();
    };
    change(watch, [this, arrival = std::move(arrival)](bool) { emit arrived(arrival); });
}

void Rounds::unwatch(qint64 id)
{
    const auto isIt = [id](const Watched &watched) { return watched.id == id; };
    const auto watched = std::ranges::find_if(m_snapshot.watched, isIt);
    if (watched != m_snapshot.watched.end())
        replaceTroubles({*watched}, {}, {});
    m_unwatching.insert(id);
    change([id](Storage::Database &database) { return Watchlist(database).remove(id); },
           [this, id](bool) { m_unwatching.remove(id); });
}

void Rounds::remove(const QList<qint64> &credentials)
{
    change([credentials, now = m_clock()](Storage::Database &database) {
        return Credentials::Store(database).remove(credentials, now);
    });
}

void Rounds::restore(const QList<qint64> &credentials)
{
    change([credentials](Storage::Database &database) {
        return Credentials::Store(database).restore(credentials);
    });
}

void Rounds::rename(qint64 credential, const QString &name)
{
    change([credential, name](Storage::Database &database) {
        return Credentials::Store(database).rename(credential, name);
    });
}

void Rounds::setCustodian(qint64 credential, const QString &custodian)
{
    change([credential, custodian](Storage::Database &database) {
        return Credentials::Store(database).setCustodian(credential, custodian);
    });
}

void Rounds::setNotes(qint64 credential, const QString &notes)
{
    change([credential, notes](Storage::Database &database) {
        return Credentials::Store(database).setNotes(credential, notes);
    });
}

void Rounds::setThresholds(qint64 credential, const Credentials::Thresholds &thresholds)
{
    change([credential, thresholds](Storage::Database &database) {
        return Credentials::Store(database).setThresholds(credential, thresholds);
    });
}

void Rounds::acceptTopic(qint64 credential, const QString &topic)
{
    change([credential, topic](Storage::Database &database) {
        return Credentials::Store(database).acceptTopic(credential, topic);
    });
}

} // namespace Check
