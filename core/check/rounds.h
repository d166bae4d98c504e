// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/check/round.h"
#include "core/check/watched.h"
#include "core/credentials/credential.h"
#include "core/credentials/reader.h"
#include "core/credentials/store.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace Storage {
class DatabaseThread;
}

namespace Check {

/// Everything the window shows, as one value.
struct Snapshot
{
    QList<Credentials::Credential> credentials {};
    QList<Watched> watched {};
    QList<Trouble> troubles {}; ///< of the last look at each place
    Moment lastCheck {};
    QString setAside {}; ///< name of a corrupt database that was moved away on opening
};

/// What came of adding something by hand.
struct Arrival
{
    QString where; ///< what was added: path, host:port, name of the pasted text
    QList<Credentials::Recorded> recorded {};
    QList<Credentials::Observation>
        undated {}; ///< recognised, carrying no date, hence not kept: keys, requests
    QList<Trouble> troubles {}; ///< password-needed, wrong-password: ask and call again with an Unlock
};

/// The caretaker's rounds: looks at all that is watched, records what it saw, and notices changed files in between.
/// One for a window. Nothing here blocks; the database is used on its own thread. Destroying it cancels all.
class Rounds final : public QObject
{
    Q_OBJECT

public:
    Rounds(Storage::DatabaseThread &database, Clock clock, QObject *parent = nullptr);
    ~Rounds() override;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }

    /// Reads the snapshot from the database; changed() or failed() follows.
    void load();

    /// Looks at files and folders at once, keeps what they hold, and watches them from now on. arrived() follows
    /// once for each path.
    void addPaths(const QStringList &paths, const Credentials::Unlock &unlock = {});
    /// Reads pasted PEM or token text; @p name is what a person will know it by. Not watched.
    void addText(const QByteArray &text, const QString &name, const Credentials::Unlock &unlock = {});
    void addHost(const QString &hostAndPort);
    /// SCIM token, federation, custom. An empty Watched::where makes a new entry, a known one is changed.
    void addTyped(Watched entry);
    void unwatch(qint64 id);

    void checkAll();
    void cancel();

    void remove(const QList<qint64> &credentials);
    void restore(const QList<qint64> &credentials);
    void rename(qint64 credential, const QString &name);
    void setCustodian(qint64 credential, const QString &custodian);
    void setNotes(qint64 credential, const QString &notes);
    void setThresholds(qint64 credential, const Credentials::Thresholds &thresholds);
    void acceptTopic(qint64 credential, const QString &topic);

signals:
    void changed(); ///< the snapshot is another one
    void arrived(const Check::Arrival &arrival);
    void started(int sources);
    void progressed(int done, int total);
    void finished(bool wasCancelled);
    void failed(const Error &error); ///< the database: nothing was changed

private:
    Storage::DatabaseThread &m_database;
    Clock m_clock;
    Snapshot m_snapshot;
    Round *m_round = nullptr;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< files are still being written when their folder first changes
};

} // namespace Check
