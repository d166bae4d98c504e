// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/source.h"
#include "core/connections/accounts.h"
#include "core/jamf/sweep.h"

#include <QPointer>

#include <memory>

namespace Check {

/// What one sweep of a server gave.
struct SweepReport
{
    QDateTime at {}; ///< when it began
    std::chrono::milliseconds took {0};
    QList<Jamf::RowResult> rows {}; ///< in the order of Jamf::allRows()
    QList<Jamf::Notification> notifications {};
    QList<Credentials::Observation> shown {}; ///< the certificates of the server's own TLS
    Jamf::ServerFacts facts {};

    [[nodiscard]] const Jamf::RowResult *row(Jamf::Row row) const;
    /// Exact names, each once, in the order of the rows.
    [[nodiscard]] QStringList missingPrivileges() const;
};

/// How much time servers are given.
struct SweepTimes
{
    Net::Pace pace {};
    std::chrono::milliseconds patience {100'000}; ///< for a whole sweep; rows not read by then have failed
};

/// The school's Jamf Pro servers while the program runs: each is opened with its secret when somebody first asks for it,
/// and its last report is kept, so that the check, the connection test and the panel read a server once for all of them.
/// For the thread it is made on. Its end cancels what is under way; leave() comes before it, so that no token outlives
/// the program.
class JamfServers final : public QObject
{
    Q_OBJECT

public:
    JamfServers(Connections::Accounts &accounts, Clock clock, QObject *parent = nullptr,
                const SweepTimes &times = {});
    ~JamfServers() override;

    /// Signed in where it can be; otherwise what is asked of it says why not. Lives until forget(), the end of this, or
    /// until its connection is found to be another one than before: to be kept in a QPointer.
    [[nodiscard]] Answer<Jamf::Server *> open(const QString &connection);
    /// Reads all rows; joins one that is under way. Fails only where no row could even be asked for: no secret, no keychain,
    /// no such connection. Rows that fail are rows.
    [[nodiscard]] Answer<SweepReport> sweep(const QString &connection);
    /// A sweep of what is not stored yet, which is kept nowhere: the test in the form. Without a secret of its own it takes
    /// the one that is stored.
    [[nodiscard]] Answer<SweepReport> test(const Connections::Account &account);
    [[nodiscard]] const SweepReport *last(const QString &connection) const; ///< null before the first
    /// After it was changed or removed: signs out, drops the server and its report.
    void forget(const QString &connection);
    /// Ends all that is under way, and on their servers the tokens that were given: two seconds at most. Nothing is sent
    /// where there is no token.
    [[nodiscard]] Answer<> leave();

signals:
    /// Of a sweep under way, in the order that rows come; @p facts are those known so far.
    void rowRead(const QString &connection, const Jamf::RowResult &row, const Jamf::ServerFacts &facts);
    void swept(const QString &connection); ///< last() is another one
    void forgotten(const QString &connection);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The credentials that a Jamf Pro server tells of, as sightings, with a trouble for each row that could not be read.
class JamfSource final : public Source
{
public:
    JamfSource(JamfServers &servers, const Connections::Connection &connection);

    [[nodiscard]] Credentials::SourceKind kind() const override;
    [[nodiscard]] QString where() const override; ///< the connection's name
    [[nodiscard]] std::chrono::milliseconds deadline() const override;
    [[nodiscard]] QFuture<Parcel> look(const QDateTime &now) override;

private:
    QPointer<JamfServers> m_servers;
    Connections::Connection m_connection;
};

/// Whether checks look at @p connection: it is not paused, and of a service that this program asks.
[[nodiscard]] bool isLookedAt(const Connections::Connection &connection);

/// Sightings of @p report, and troubles of its rows.
[[nodiscard]] Look lookOf(const SweepReport &report, const Connections::Connection &connection);

} // namespace Check
