// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QVariantList>

namespace Storage {
class Database;
}

namespace Credentials {

/// What recording one observation meant for the credential.
enum class Change {
    New, ///< the first sighting of this credential
    NewPlace, ///< known, and seen in another place with the same date
    SeenAgain, ///< nothing but the time of the look
    Renewed, ///< known, now with a later end
    Older, ///< known with a later end: this is the one before
};

enum class Intent { Check, Add };

struct Recorded
{
    qint64 credential = 0;
    Change change = Change::New;
    QStringList otherTopics {}; ///< a new push certificate beside these topics: say so loudly
};

/// Credentials and their sightings in the database. Holds no private key and no token, only fingerprints. Lives no
/// longer than the database it is given, on that database's thread. Each call is one transaction.
class Store final
{
public:
    explicit Store(Storage::Database &database);

    /// Gives one Recorded for each observation, in their order; `credential` is 0 for what is not kept: requests and keys
    /// that never have a date, but for those of Apple School Manager. Of one place the newest 50 sightings of a
    /// credential stay. Several programs may record the same at once.
    /// @p intent tells what happens to a credential that a person removed: a check leaves it removed, for the file
    /// is still where it was; adding it again brings it back.
    [[nodiscard]] Result<QList<Recorded>> record(const QList<Observation> &observations, Intent intent);
    [[nodiscard]] Result<QList<Credential>> all() const;

    /// What was seen at @p before was seen at @p after: the place has another name now.
    [[nodiscard]] Result<> renamePlace(SourceKind source, const QString &before, const QString &after);

    /// Hides credentials; restore() brings them back as they were.
    [[nodiscard]] Result<> remove(const QList<qint64> &credentials, const QDateTime &now);
    [[nodiscard]] Result<> restore(const QList<qint64> &credentials);

    /// An empty @p name gives back what the credential calls itself.
    [[nodiscard]] Result<> rename(qint64 credential, const QString &name);
    [[nodiscard]] Result<> setCustodian(qint64 credential, const QString &custodian);
    [[nodiscard]] Result<> setNotes(qint64 credential, const QString &notes);
    [[nodiscard]] Result<> setThresholds(qint64 credential, const Thresholds &thresholds);
    [[nodiscard]] Result<> acceptTopic(qint64 credential, const QString &topic);

    /// From now on @p alias (or what it stands for) is shown as a part of @p credential, with all its sightings to
    /// come. Both keep their rows, so that part() gives back what was there. Takes back a tellApart() of the two.
    [[nodiscard]] Result<> join(qint64 credential, qint64 alias);
    /// @p alias stands for itself again, with what was joined with it before.
    [[nodiscard]] Result<> part(qint64 alias);
    /// A person said that the two are not one: no match of them is proposed any more.
    [[nodiscard]] Result<> tellApart(qint64 one, qint64 other);
    [[nodiscard]] Result<> takeBackTellingApart(qint64 one, qint64 other);

private:
    [[nodiscard]] Result<> change(qint64 credential, const QString &assignment, QVariantList values);

    Storage::Database &m_database;
};

} // namespace Credentials
