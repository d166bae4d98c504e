// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/check/applesource.h"
#include "core/check/snapshot.h"
#include "core/credentials/reader.h"

#include <QSet>
#include <QThread>

namespace Storage {
class DatabaseThread;
}

namespace Connections {
class Accounts;
struct Connection;
} // namespace Connections

namespace Check {

class Harvest;
struct Yield;
class JamfServers;
class Lookout;

/// The caretaker's rounds: looks at all that is watched, records what it saw, and notices changed files in between.
/// One for a window. Nothing here blocks; the database is used on its own thread. Destroying it cancels all.
class Rounds final : public QObject
{
    Q_OBJECT

public:
    Rounds(Storage::DatabaseThread &database, Clock clock, QObject *parent = nullptr);
    ~Rounds() override;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isRunning() const { return m_check || m_isPreparing; }

    /// Reads the snapshot from the database; changed() or failed() follows.
    void load();
    /// From now on checks also look at all connections that are not paused, and a server that is read in between is
    /// taken in as well. All that it takes lives longer than this.
    void setConnections(JamfServers &servers, const OpenApple &openApple, Connections::Accounts &accounts);
    /// A connection was changed, paused or removed: what was wrong with it is no longer said, unless only its name is
    /// another.
    void forget(const QString &connection);
    /// What other programs have written since: changed() follows where it is another snapshot, and nothing where the
    /// database cannot be read just now.
    void refresh();

    // Adding. What is seen is kept and, text aside, watched from now on; arrived() follows once for each thing added.
    // Not watched is what cannot be found or read at all, unless it only needs a password or a key.

    /// Looks at files and folders at once. @p unlock is gone when arrived() comes.
    void addPaths(const QStringList &paths, const Credentials::Unlock &unlock = {});
    /// Reads pasted PEM or token text; @p name is what a person will know it by. Not watched.
    void addText(const QByteArray &text, const QString &name, const Credentials::Unlock &unlock = {});
    void addHost(const QString &hostAndPort);
    /// SCIM token, federation, custom. An empty Watched::where makes a new entry, a known one is changed.
    void addTyped(Watched entry);
    /// The credentials that were seen there stay.
    void unwatch(qint64 id);

    /// Looks at everything watched and at all connections; does nothing while it is at it. started(), progressed() and finished() follow.
    /// Where nobody can say which connections there are, it does not begin: failed() and finished(true).
    /// A file that is gone is a trouble of its place; what was seen in it stays as it was last seen.
    void checkAll();
    /// Ends the check and all looks at things that are being added; what was seen until now is kept.
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
    /// The database's part of the snapshot.
    struct Books
    {
        QList<Credentials::Credential> credentials {};
        QList<Watched> watched {};
        Moment lastCheck {};
        std::optional<Interruption> interruption {};
        Remains remains {};
        friend bool operator==(const Books &, const Books &) = default;
    };
    using Work = std::function<Result<>(Storage::Database &)>;
    using Then = std::function<void(bool isDone)>;

    [[nodiscard]] static Result<Books> readBooks(Storage::Database &database);
    /// Runs @p work on the database's thread and reads the books anew; @p then is called after changed() or failed().
    void change(const Work &work, const Then &then = {});
    void apply(const Books &books);
    void adopt(const Remains &stored);
    [[nodiscard]] Books books() const;

    void add(const Watched &place, const Credentials::Unlock &unlock);
    void welcome(Arrival arrival, std::unique_ptr<Source> source, const std::optional<Watched> &place);
    void arrive(Arrival arrival, const Harvest &harvest, const std::optional<Watched> &place);
    void refuse(const QString &where, Credentials::SourceKind source, const Error &error);

    void startCheck(const QList<Connections::Connection> &connections);
    void giveUpCheck(const Error &error);
    void takeSweep(const QString &id);
    void takeSweeps(const QSet<QString> &ids);
    void nameTroublesAnew(const QList<Connections::Connection> &known, const QString &id);
    void endCheck();
    [[nodiscard]] Work conclusionOf(const Yield &yield) const;
    void noteOpened(const Watched &place, const Yield &yield);
    void notice(const QStringList &changed, const QStringList &gone);
    [[nodiscard]] QList<Trouble> ofThoseLeft(const QList<Watched> &places, QList<Trouble> troubles) const;
    [[nodiscard]] QList<Trouble> ofConnectionsLeft(const QList<Trouble> &troubles) const;
    void lookAtNoticed();
    void endNotice();
    void replaceTroubles(const QList<Watched> &places, const QSet<QString> &files,
                         const QList<Trouble> &troubles);

    Storage::DatabaseThread &m_database;
    Clock m_clock;
    Snapshot m_snapshot;
    JamfServers *m_servers = nullptr;
    OpenApple m_openApple {};
    Connections::Accounts *m_accounts = nullptr;
    QHash<QString, QString> m_names; ///< of the connections that were read, by id
    QList<Connections::Connection> m_connections; ///< as they were read last
    bool m_isPreparing = false; ///< a check was asked for and waits for the list of connections
    bool m_isToCancel = false;
    Harvest *m_check = nullptr;
    QList<Watched> m_checked; ///< the places of the check under way
    QList<Connections::Connection> m_asked; ///< as they were when the check under way began
    QSet<QString> m_sweptMeanwhile; ///< connections whose servers were read while a check was under way
    QSet<qint64> m_unwatching; ///< places that the database is about to forget
    Interruption m_progress; ///< what the check under way is if it ends now
    QHash<QString, QString> m_opened; ///< Remains::opened
    Remains m_stored {}; ///< as it was read last
    Remains m_kept; ///< as this program knows it from the database, or gave it there last
    int m_keeping = 0; ///< changes of it that are on their way to the database
    Harvest *m_noticing = nullptr;
    QList<Watched> m_noticed; ///< changed places under way
    QStringList m_toNotice; ///< changed places that wait
    QSet<QString> m_gone; ///< files that went while a look was under way
    QList<Harvest *> m_additions;
    QThread m_lookoutThread;
    Lookout *m_lookout = nullptr; ///< on m_lookoutThread, and ends with it
};

} // namespace Check
