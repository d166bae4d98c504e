// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/aliases.h"
#include "core/credentials/store.h"

#include <QHash>
#include <QSet>

namespace Credentials {

/// One Store::record(): loads what is known of the credentials observed, works out in memory what each observation
/// changes, and writes the difference. Lives for one transaction.
class Recording final
{
public:
    Recording(Storage::Database &database, Intent intent);

    [[nodiscard]] Result<QList<Recorded>> record(const QList<Observation> &observations);

private:
    struct Seen ///< a sighting, stored or to be stored
    {
        qint64 id = 0;
        Sighting sighting {};
        bool isChanged = false;
        const Observation *observation = nullptr; ///< where it comes from, if from this recording
    };
    struct Entry ///< a credential, stored or to be stored
    {
        qint64 id = 0;
        Kind kind = Kind::Certificate;
        QString identity {};
        QString name {};
        QByteArray facts {};
        QVariant removedAt {};
        bool isChanged = false;
        Moment latestEnd {};
        QList<Seen> sightings {};
    };
    struct Place
    {
        qsizetype entry;
        SourceKind source;
        QString where;
        QString sha256 {};

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.entry, static_cast<int>(key.source), key.where, key.sha256);
        }
    };

    [[nodiscard]] Result<> load(const QList<Observation> &observations);
    [[nodiscard]] Result<> loadCredentials(Kind kind, const QVariantList &identities);
    [[nodiscard]] Result<> loadSightings();
    [[nodiscard]] Result<> loadAliases();
    [[nodiscard]] Result<> loadTopics();

    [[nodiscard]] Recorded take(const Observation &observation);
    [[nodiscard]] bool isKnown(const Observation &observation) const;
    [[nodiscard]] qsizetype entryOf(const Observation &observation);
    [[nodiscard]] Change changeOf(const Entry &entry, const Sighting &sighting, const Seen *same,
                                  const Place &place) const;
    [[nodiscard]] QStringList otherTopics(const QString &topic, const Sighting &sighting);
    void remember(qsizetype index, const Sighting &sighting);
    static void update(Seen &seen, const Sighting &sighting, const Observation &observation);

    void settle(Entry &entry);
    void prune(Entry &entry);
    [[nodiscard]] Result<> save();
    [[nodiscard]] Result<> saveCredentials();
    [[nodiscard]] Result<> saveSightings();
    [[nodiscard]] Result<> reviveRoots();

    Storage::Database &m_database;
    Intent m_intent;
    QList<Entry> m_entries {};
    QHash<std::pair<int, QString>, qsizetype> m_entryByIdentity {};
    QHash<Place, qsizetype> m_seen {}; ///< index in Entry::sightings
    QHash<Place, Moment> m_latestAt {}; ///< the latest end in a place; without fingerprint
    Aliases m_aliases {};
    QVariantList m_revived {}; ///< ids of credentials that were added again, under whatever identity
    QList<std::pair<QString, Moment>>
        m_topics {}; ///< of push certificates that are not removed, with their end
    QSet<std::pair<QString, QString>> m_acceptedTopics {};
    QVariantList m_surplus {}; ///< ids of sightings that go
};

} // namespace Credentials
