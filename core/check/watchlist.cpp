// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/watched.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

const QString LastCheckKey = u"last-check"_s;
const QString InterruptionKey = u"interrupted-check"_s;
const QString RemainsKey = u"remains"_s;

struct KindWord
{
    WatchKind kind;
    QLatin1StringView word;
};

constexpr std::array KindWords {
    KindWord {WatchKind::File, "file"_L1},
    KindWord {WatchKind::Folder, "folder"_L1},
    KindWord {WatchKind::Host, "host"_L1},
    KindWord {WatchKind::Typed, "typed"_L1},
};

QString wordOf(WatchKind kind)
{
    return std::ranges::find(KindWords, kind, &KindWord::kind)->word;
}

QVariant secondsOf(const Moment &moment)
{
    return moment ? QVariant(moment->toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

Moment momentOf(const QVariant &seconds)
{
    return seconds.isNull() ? Moment() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

/// Nothing for a row of a kind that a later version of this program wrote.
std::optional<Watched> watchedOf(const QSqlQuery &row)
{
    const QString word = row.value(1).toString();
    const auto *const kind
        = std::ranges::find_if(KindWords, [&word](const KindWord &entry) { return entry.word == word; });
    if (kind == KindWords.end())
        return {};
    Watched watched {row.value(0).toLongLong(), kind->kind, row.value(2).toString()};
    if (watched.kind == WatchKind::Typed) {
        const std::optional<Credentials::Kind> typedKind = Credentials::kindOf(row.value(3).toString());
        if (!typedKind)
            return {};
        watched.typedKind = *typedKind;
    }
    watched.name = row.value(4).toString();
    watched.notBefore = momentOf(row.value(5));
    watched.notAfter = momentOf(row.value(6));
    return watched;
}

} // namespace

Watchlist::Watchlist(Storage::Database &database)
    : m_database(database)
{
}

Result<QList<Watched>> Watchlist::all() const
{
    Result<QSqlQuery> rows = m_database.query(
        u"SELECT id, kind, place, typed_kind, name, not_before, not_after FROM watched ORDER BY id"_s);
    if (!rows)
        return failure(rows.error());
    QList<Watched> list;
    while (rows->next()) {
        if (std::optional<Watched> watched = watchedOf(*rows))
            list.append(*std::move(watched));
    }
    return list;
}

Result<qint64> Watchlist::add(const Watched &watched)
{
    const bool isTyped = watched.kind == WatchKind::Typed;
    return m_database.insert(
        u"INSERT INTO watched (kind, place, typed_kind, name, not_before, not_after) VALUES (?, ?, ?, ?, ?, "
        u"?) "
        "ON CONFLICT (kind, place) DO UPDATE SET typed_kind = excluded.typed_kind, name = excluded.name, "
        "not_before = excluded.not_before, not_after = excluded.not_after RETURNING id"_s,
        {wordOf(watched.kind), watched.where,
         isTyped ? QString(Credentials::wordOf(watched.typedKind)) : u""_s,
         watched.name.isNull() ? u""_s : watched.name, secondsOf(watched.notBefore),
         secondsOf(watched.notAfter)});
}

Result<> Watchlist::remove(qint64 id)
{
    return m_database.query(u"DELETE FROM watched WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

Result<QString> Watchlist::state(const QString &key) const
{
    Result<QSqlQuery> rows = m_database.query(u"SELECT value FROM state WHERE key = ?"_s, {key});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

Result<> Watchlist::setState(const QString &key, const QString &value)
{
    return m_database
        .query(u"INSERT INTO state (key, value) VALUES (?, ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
               {key, value})
        .map([](const QSqlQuery &) {});
}

Result<Moment> Watchlist::lastCheck() const
{
    return state(LastCheckKey).map([](const QString &text) { return parseIsoUtc(text); });
}

Result<> Watchlist::setLastCheck(const QDateTime &moment)
{
    if (const Result<> done = setState(InterruptionKey, u""_s); !done)
        return done;
    return setState(LastCheckKey, isoUtc(moment));
}

Result<std::optional<Interruption>> Watchlist::interruption() const
{
    return state(InterruptionKey).map(interruptionOf);
}

Result<> Watchlist::setInterruption(const Interruption &interruption)
{
    return setState(InterruptionKey, textOf(interruption));
}

Result<Remains> Watchlist::remains() const
{
    return state(RemainsKey).map(remainsOf);
}

Result<> Watchlist::setRemains(const Remains &remains)
{
    return setState(RemainsKey, textOf(remains));
}

} // namespace Check
