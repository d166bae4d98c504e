// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/store.h"

#include "core/credentials/merging.h"
#include "core/credentials/recording.h"
#include "core/credentials/rows.h"
#include "core/storage/codes.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int Attempts = 3;

const QString SelectCredentials = u"SELECT id, kind, identity, name, given_name, custodian, notes, facts, "
                                  u"threshold_notice, threshold_warning, "
                                  "threshold_urgent, removed_at FROM credentials ORDER BY id"_s;

const QString SelectSightings
    = u"SELECT credential_id, first_seen_at, %1 FROM sightings ORDER BY credential_id, id"_s;

const QString SelectTopics
    = u"SELECT credential_id, topic FROM accepted_topics ORDER BY credential_id, topic"_s;

const QString SelectToldApart = u"SELECT one, other FROM told_apart ORDER BY one, other"_s;

std::optional<StoredCredential> credentialFrom(const QSqlQuery &row)
{
    const auto kind = kindOf(row.value(1).toString());
    if (!kind)
        return {}; // of a newer program
    StoredCredential stored {.credential = {.id = row.value(0).toLongLong(), .kind = *kind},
                             .givenName = row.value(4).toString(),
                             .hasThresholds = !row.value(8).isNull(),
                             .isRemoved = !row.value(11).isNull()};
    Credential &credential = stored.credential;
    credential.identity = row.value(2).toString();
    credential.name = row.value(3).toString();
    credential.custodian = row.value(5).toString();
    credential.notes = row.value(6).toString();
    credential.facts = Facts::fromBlock(row.value(7).toByteArray());
    if (stored.hasThresholds)
        credential.thresholds = {row.value(8).toInt(), row.value(9).toInt(), row.value(10).toInt()};
    return stored;
}

QVariantList asVariants(const QList<qint64> &ids)
{
    return QVariantList(ids.cbegin(), ids.cend());
}

/// Another program wrote the same at the same moment; the next attempt finds it there.
bool isRace(const Error &error)
{
    return error.kind == ErrorKind::Conflict;
}

} // namespace

Store::Store(Storage::Database &database)
    : m_database(database)
{
}

Result<> Store::renamePlace(SourceKind source, const QString &before, const QString &after)
{
    const QString from = Rows::storable(before);
    const QString to = Rows::storable(after);
    const QString word = wordOf(source);
    return m_database.transact([&]() -> Result<> {
        // What a place that is gone left behind under the same name is older than what comes now.
        const auto cleared = m_database.query(
            u"DELETE FROM sightings WHERE source = ? AND place = ? AND EXISTS (SELECT 1 FROM sightings AS "
            u"moved "
            u"WHERE moved.credential_id = sightings.credential_id AND moved.source = sightings.source "
            "AND moved.sha256 = sightings.sha256 AND moved.place = ?)"_s,
            {word, to, from});
        if (!cleared)
            return failure(cleared.error());
        return m_database
            .query(u"UPDATE sightings SET place = ? WHERE source = ? AND place = ?"_s, {to, word, from})
            .map([](const QSqlQuery &) {});
    });
}

Result<QList<Recorded>> Store::record(const QList<Observation> &observations, Intent intent)
{
    if (observations.isEmpty())
        return QList<Recorded>();
    Result<> done;
    QList<Recorded> recorded;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        done = m_database.transact([this, &observations, intent, &recorded]() -> Result<> {
            auto result = Recording(m_database, intent).record(observations);
            if (!result)
                return failure(result.error());
            recorded = std::move(*result);
            return {};
        });
        if (done || !isRace(done.error()))
            break;
    }
    return done ? Result<QList<Recorded>>(std::move(recorded)) : failure(done.error());
}

Result<QList<Credential>> Store::all() const
{
    QList<StoredCredential> stored;
    QHash<qint64, qsizetype> indexById;
    auto done = m_database.each(SelectCredentials, {}, [&stored, &indexById](const QSqlQuery &row) {
        if (const auto credential = credentialFrom(row)) {
            indexById.insert(credential->credential.id, stored.size());
            stored.append(*credential);
        }
    });
    const auto withId = [&stored, &indexById](const QVariant &id) -> Credential * {
        const auto index = indexById.constFind(id.toLongLong());
        return index == indexById.cend() ? nullptr : &stored[*index].credential;
    };
    if (done)
        done = m_database.each(SelectSightings.arg(Rows::SightingColumns), {},
                               [&withId](const QSqlQuery &row) {
                                   Credential *const credential = withId(row.value(0));
                                   const auto sighting = Rows::sightingFrom(row, 2);
                                   if (!sighting || !credential)
                                       return;
                                   credential->sightings.append(*sighting);
                                   const Moment recorded = Rows::momentOf(row.value(1));
                                   if (!credential->recordedAt || *recorded < *credential->recordedAt)
                                       credential->recordedAt = recorded;
                               });
    if (done)
        done = m_database.each(SelectTopics, {}, [&withId](const QSqlQuery &row) {
            if (Credential *const credential = withId(row.value(0)))
                credential->acceptedTopics.append(row.value(1).toString());
        });
    if (done)
        done = m_database.each(SelectToldApart, {}, [&withId](const QSqlQuery &row) {
            if (Credential *const credential = withId(row.value(0)))
                credential->differs.append(row.value(1).toLongLong());
            if (Credential *const credential = withId(row.value(1)))
                credential->differs.append(row.value(0).toLongLong());
        });
    if (!done)
        return failure(done.error());
    const auto aliases = Aliases::read(m_database);
    if (!aliases)
        return failure(aliases.error());
    return merged(std::move(stored), *aliases);
}

Result<> Store::remove(const QList<qint64> &credentials, const QDateTime &now)
{
    return m_database.transact([this, &credentials, &now] {
        return Rows::eachAmong(
            m_database, u"UPDATE credentials SET removed_at = ? WHERE removed_at IS NULL AND id IN (%1)"_s,
            {now.toSecsSinceEpoch()}, asVariants(credentials), [](const QSqlQuery &) {});
    });
}

Result<> Store::restore(const QList<qint64> &credentials)
{
    return m_database.transact([this, &credentials] {
        return Rows::eachAmong(m_database, u"UPDATE credentials SET removed_at = NULL WHERE id IN (%1)"_s, {},
                               asVariants(credentials), [](const QSqlQuery &) {});
    });
}

Result<> Store::change(qint64 credential, const QString &assignment, QVariantList values)
{
    values.append(credential);
    const auto done = m_database.query(u"UPDATE credentials SET %1 WHERE id = ?"_s.arg(assignment), values);
    if (!done)
        return failure(done.error());
    if (done->numRowsAffected() == 1)
        return {};
    const QString words = u"there is no credential %1"_s.arg(credential);
    return failure(ErrorKind::NotFound, Storage::Codes::QueryFailed, {m_database.address().toString(), words},
                   words);
}

Result<> Store::rename(qint64 credential, const QString &name)
{
    return change(credential, u"given_name = ?"_s, {Rows::storable(name)});
}

Result<> Store::setCustodian(qint64 credential, const QString &custodian)
{
    return change(credential, u"custodian = ?"_s, {Rows::storable(custodian)});
}

Result<> Store::setNotes(qint64 credential, const QString &notes)
{
    return change(credential, u"notes = ?"_s, {Rows::storable(notes)});
}

Result<> Store::setThresholds(qint64 credential, const Thresholds &thresholds)
{
    const QString assignment = u"threshold_notice = ?, threshold_warning = ?, threshold_urgent = ?"_s;
    if (thresholds == Thresholds()) // unset, so that it follows the program's own when they change
        return change(credential, assignment, {QVariant(), QVariant(), QVariant()});
    return change(credential, assignment, {thresholds.notice, thresholds.warning, thresholds.urgent});
}

Result<> Store::acceptTopic(qint64 credential, const QString &topic)
{
    const auto done = m_database.query(
        u"INSERT INTO accepted_topics (credential_id, topic) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        {credential, Rows::storable(topic)});
    return done ? Result<>() : failure(done.error());
}

} // namespace Credentials
