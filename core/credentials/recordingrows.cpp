// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of a Recording.
#include "core/credentials/recording.h"
#include "core/credentials/rows.h"
#include "core/storage/database.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

const QString SelectCredentials = u"SELECT id, identity, name, facts, removed_at FROM credentials "
                                  "WHERE kind = ? AND identity IN (%1)"_s;

const QString SelectSightings = u"SELECT id, credential_id, %1 FROM sightings WHERE credential_id IN (%2) "
                                "ORDER BY id"_s;

const QString PutCredentials = u"INSERT INTO credentials (kind, identity, name, facts, removed_at) VALUES %1 "
                               "ON CONFLICT (kind, identity) DO UPDATE SET name = excluded.name, "
                               "facts = excluded.facts, removed_at = excluded.removed_at "
                               "RETURNING id, kind, identity"_s;

const QString PutSightings = u"INSERT INTO sightings (credential_id, first_seen_at, %1) VALUES %2 "
                             "ON CONFLICT (credential_id, source, place, sha256) DO UPDATE SET "
                             "seen_at = excluded.seen_at, not_before = excluded.not_before, "
                             "not_after = excluded.not_after, serial = excluded.serial, "
                             "problems = excluded.problems, is_revoked = excluded.is_revoked"_s;

// What a server only warns of is known by its address, which is no topic.
const QString SelectTopics
    = u"SELECT identity, (SELECT MAX(not_after) FROM sightings WHERE "
      "credential_id = credentials.id) FROM credentials WHERE kind = 'apns-push-certificate' "
      "AND removed_at IS NULL AND identity NOT LIKE '%/%' ORDER BY id"_s;

const QString SelectAcceptedTopics = u"SELECT credentials.identity, topic FROM accepted_topics "
                                     "JOIN credentials ON credentials.id = credential_id"_s;

} // namespace

Result<> Recording::load(const QList<Observation> &observations)
{
    QMap<Kind, QSet<QString>> wanted;
    for (const Observation &observation : observations)
        wanted[observation.kind].insert(Rows::storable(observation.identity));
    for (auto kind = wanted.cbegin(); kind != wanted.cend(); ++kind) {
        const QVariantList identities(kind->cbegin(), kind->cend());
        if (const auto loaded = loadCredentials(kind.key(), identities); !loaded)
            return loaded;
    }
    if (const auto loaded = loadSightings(); !loaded)
        return loaded;
    if (const auto loaded = loadAliases(); !loaded)
        return loaded;
    return wanted.contains(Kind::ApnsPushCertificate) ? loadTopics() : Result<>();
}

Result<> Recording::loadCredentials(Kind kind, const QVariantList &identities)
{
    return Rows::eachAmong(
        m_database, SelectCredentials, {QString(wordOf(kind))}, identities,
        [this, kind](const QSqlQuery &row) {
            Entry entry {.id = row.value(0).toLongLong(), .kind = kind};
            entry.identity = row.value(1).toString();
            entry.name = row.value(2).toString();
            entry.facts = row.value(3).toByteArray();
            entry.removedAt = row.value(4).isNull() ? QVariant() : row.value(4);
            m_entryByIdentity.insert({static_cast<int>(kind), entry.identity}, m_entries.size());
            m_entries.append(entry);
        });
}

Result<> Recording::loadSightings()
{
    QHash<qint64, qsizetype> indexById;
    QVariantList ids;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        indexById.insert(m_entries[i].id, i);
        ids.append(m_entries[i].id);
    }
    return Rows::eachAmong(m_database, SelectSightings.arg(Rows::SightingColumns, u"%1"_s), {}, ids,
                           [this, &indexById](const QSqlQuery &row) {
                               const qsizetype index = indexById.value(row.value(1).toLongLong());
                               const auto sighting = Rows::sightingFrom(row, 2);
                               if (!sighting)
                                   return;
                               Entry &entry = m_entries[index];
                               m_seen.insert({index, sighting->source, sighting->where, sighting->sha256},
                                             entry.sightings.size());
                               entry.sightings.append({row.value(0).toLongLong(), *sighting});
                               remember(index, *sighting);
                           });
}

Result<> Recording::loadAliases()
{
    auto aliases = Aliases::read(m_database);
    if (!aliases)
        return failure(aliases.error());
    m_aliases = *std::move(aliases);
    return {};
}

Result<> Recording::reviveRoots()
{
    return Rows::eachAmong(m_database, u"UPDATE credentials SET removed_at = NULL WHERE id IN (%1)"_s, {},
                           m_revived, [](const QSqlQuery &) {});
}

Result<> Recording::loadTopics()
{
    const auto topics = m_database.each(SelectTopics, {}, [this](const QSqlQuery &row) {
        m_topics.append({row.value(0).toString(), Rows::momentOf(row.value(1))});
    });
    if (!topics)
        return topics;
    return m_database.each(SelectAcceptedTopics, {}, [this](const QSqlQuery &row) {
        m_acceptedTopics.insert({row.value(0).toString(), row.value(1).toString()});
    });
}

Result<> Recording::saveCredentials()
{
    QList<QVariantList> rows;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isChanged)
            rows.append(
                {QString(wordOf(entry.kind)), entry.identity, entry.name, entry.facts, entry.removedAt});
    }
    return Rows::eachOfRows(m_database, PutCredentials, rows, [this](const QSqlQuery &row) {
        const auto kind = kindOf(row.value(1).toString());
        const auto index = m_entryByIdentity.constFind({static_cast<int>(*kind), row.value(2).toString()});
        m_entries[*index].id = row.value(0).toLongLong();
    });
}

Result<> Recording::saveSightings()
{
    QList<QVariantList> rows;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const Seen &seen : entry.sightings) {
            if (seen.isChanged)
                rows.append(QVariantList {entry.id, seen.sighting.seenAt.toSecsSinceEpoch()}
                            + Rows::valuesOf(seen.sighting));
        }
    }
    return Rows::eachOfRows(m_database, PutSightings.arg(Rows::SightingColumns, u"%1"_s), rows,
                            [](const QSqlQuery &) {});
}

} // namespace Credentials
