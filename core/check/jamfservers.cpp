// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/jamfservers.h"

#include "core/check/jamfaccount.h"
#include "core/check/sharedsweep.h"
#include "core/connections/codes.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <map>

namespace Check {

namespace {

constexpr std::chrono::milliseconds LongestFarewell {2500};

using Connections::Account;
using Connections::Connection;

/// Whether a server that was opened for @p left also serves @p right.
bool isSameServer(Connection left, Connection right)
{
    for (Connection *connection : {&left, &right}) {
        connection->name.clear();
        connection->testedAt.reset();
        connection->isPaused = false;
    }
    return left == right;
}

bool isSameAccount(const Account &left, const Account &right)
{
    return isSameServer(left.connection, right.connection) && left.secret == right.secret
        && left.proxyPassword == right.proxyPassword;
}

} // namespace

const Jamf::RowResult *SweepReport::row(Jamf::Row row) const
{
    const auto found = std::ranges::find(rows, row, &Jamf::RowResult::row);
    return found == rows.end() ? nullptr : &*found;
}

struct JamfServers::State final : public QObject
{
    struct Entry
    {
        Account account {};
        std::unique_ptr<Jamf::Server> server {};
        std::unique_ptr<SharedSweep> sweep {}; ///< goes before the server
        std::optional<SweepReport> last {};
        bool isDoubtful = false; ///< it was refused, so the keychain may hold another secret by now
    };

    State(JamfServers &owner, Connections::Accounts &known, Clock time, const SweepTimes &allowed)
        : servers(owner)
        , accounts(known)
        , clock(std::move(time))
        , times(allowed)
    {
    }

    Answer<Jamf::Server *> serverOf(const QString &id);
    Answer<Jamf::Server *> serverFor(const Connection &connection);
    Jamf::Server *serverWith(const Account &account);
    std::unique_ptr<Jamf::Server> serverTo(const Account &account) const;
    void retire(Entry entry);
    Answer<> leave();

    Answer<SweepReport> sweep(const QString &id);
    void keep(const QString &id, const SweepReport &report);
    Answer<SweepReport> testWith(const Account &account);

    JamfServers &servers;
    Connections::Accounts &accounts;
    Clock clock;
    SweepTimes times;
    std::map<QString, Entry> entries {};
    QList<Answer<>> farewells {}; ///< under way
};

std::unique_ptr<Jamf::Server> JamfServers::State::serverTo(const Account &account) const
{
    return std::make_unique<Jamf::Server>(endpointOf(account), loginOf(account), clock, nullptr, times.pace);
}

/// The database is asked each time, for a colleague may have changed the connection on another computer.
Answer<Jamf::Server *> JamfServers::State::serverOf(const QString &id)
{
    return chain(this, accounts.list(), [this, id](const QList<Connection> &known) {
        const auto connection = std::ranges::find(known, id, &Connection::id);
        if (connection == known.end())
            return ready<Jamf::Server *>(failure(ErrorKind::NotFound, Connections::Codes::NotFound, {id}));
        return serverFor(*connection);
    });
}

Answer<Jamf::Server *> JamfServers::State::serverFor(const Connection &connection)
{
    const auto entry = entries.find(connection.id);
    const bool isOpen = entry != entries.end() && entry->second.server && !entry->second.isDoubtful
        && isSameServer(entry->second.account.connection, connection);
    if (isOpen)
        return ready<Jamf::Server *>(entry->second.server.get());
    return chain(this, accounts.open(connection.id),
                 [this](const Account &account) { return ready<Jamf::Server *>(serverWith(account)); });
}

Jamf::Server *JamfServers::State::serverWith(const Account &account)
{
    Entry &entry = entries[account.connection.id];
    if (!entry.server || !isSameAccount(entry.account, account)) {
        std::optional<SweepReport> last = std::move(entry.last);
        retire(std::exchange(entry, Entry {}));
        entry.last = std::move(last);
        entry.server = serverTo(account);
    }
    entry.account = account;
    return entry.server.get();
}

/// Ends what is under way, then its token, then the server.
void JamfServers::State::retire(Entry entry)
{
    if (entry.sweep)
        entry.sweep.release()->deleteLater();
    if (!entry.server)
        return;
    Jamf::Server *server = entry.server.release();
    server->setParent(this);
    farewells.removeIf([](const Answer<> &farewell) { return farewell.isFinished(); });
    farewells.append(server->signOut());
    deliver(farewells.last(), server, [server](const Result<> &) { server->deleteLater(); });
}

Answer<> JamfServers::State::leave()
{
    while (!entries.empty()) {
        Entry entry = std::move(entries.begin()->second);
        entries.erase(entries.begin());
        entry.sweep.reset(); // at once, so that its requests are out of the way
        retire(std::move(entry));
    }
    // Those of tests that are not over yet.
    for (Jamf::Server *server : findChildren<Jamf::Server *>(QString(), Qt::FindDirectChildrenOnly)) {
        qDeleteAll(server->findChildren<SharedSweep *>(QString(), Qt::FindDirectChildrenOnly));
        farewells.append(server->signOut());
    }
    // Whatever becomes of them, nobody waits longer than the servers were given to answer.
    auto left = std::make_shared<QPromise<Result<>>>();
    left->start();
    const auto end = [left] {
        if (left->future().isFinished())
            return;
        left->addResult(Result<>());
        left->finish();
    };
    QTimer::singleShot(LongestFarewell, this, end);
    deliver(gather(this, farewells), this, [end](const Result<QList<Result<>>> &) { end(); });
    return left->future();
}

Answer<SweepReport> JamfServers::State::sweep(const QString &id)
{
    return chain(this, serverOf(id), [this, id](Jamf::Server *server) {
        const auto known = entries.find(id);
        if (known == entries.end() || known->second.server.get() != server) // forgotten at this very moment
            return ready<SweepReport>(failure(ErrorKind::NotFound, Connections::Codes::NotFound, {id}));
        Entry &entry = known->second;
        if (entry.sweep)
            return entry.sweep->join();
        entry.sweep = std::make_unique<SharedSweep>(*server, times.patience, nullptr);
        SharedSweep *sweep = entry.sweep.get();
        connect(sweep, &SharedSweep::read, this, [this, id](const SweepReport &report) { keep(id, report); });
        connect(sweep, &SharedSweep::rowRead, this,
                [this, id](const Jamf::RowResult &row, const Jamf::ServerFacts &facts) {
                    emit servers.rowRead(id, row, facts);
                });
        connect(sweep, &SharedSweep::over, this, [this, id, sweep] {
            const auto mine = entries.find(id);
            if (mine != entries.end() && mine->second.sweep.get() == sweep)
                mine->second.sweep.release()->deleteLater();
        });
        Answer<SweepReport> report = sweep->join();
        sweep->start(clock());
        return report;
    });
}

void JamfServers::State::keep(const QString &id, const SweepReport &report)
{
    const auto entry = entries.find(id);
    if (entry == entries.end())
        return;
    entry->second.last = report;
    entry->second.isDoubtful = report.row(Jamf::Row::SignIn)->state == Jamf::RowResult::State::Failed;
    emit servers.swept(id);
}

Answer<SweepReport> JamfServers::State::testWith(const Account &account)
{
    auto server = serverTo(account);
    auto *sweep = new SharedSweep(*server, times.patience, server.get());
    connect(sweep, &SharedSweep::over, this,
            [this, server = server.get()] { retire({.server = std::unique_ptr<Jamf::Server>(server)}); });
    server.release()->setParent(this);
    Answer<SweepReport> report = sweep->join();
    sweep->start(clock());
    return report;
}

JamfServers::JamfServers(Connections::Accounts &accounts, Clock clock, QObject *parent,
                         const SweepTimes &times)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, accounts, std::move(clock), times))
{
}

JamfServers::~JamfServers() = default;

Answer<Jamf::Server *> JamfServers::open(const QString &connection)
{
    State *state = m_state.get();
    return chain(state, state->serverOf(connection), [](Jamf::Server *server) {
        return follow(server, server->signIn(),
                      [server](const Result<> &) { return ready<Jamf::Server *>(server); });
    });
}

Answer<SweepReport> JamfServers::sweep(const QString &connection)
{
    return m_state->sweep(connection);
}

Answer<SweepReport> JamfServers::test(const Account &account)
{
    State *state = m_state.get();
    if (account.connection.id.isEmpty())
        return state->testWith(account);
    return chain(state, state->accounts.complete(account),
                 [state](const Account &whole) { return state->testWith(whole); });
}

const SweepReport *JamfServers::last(const QString &connection) const
{
    const auto entry = m_state->entries.find(connection);
    const bool isKnown = entry != m_state->entries.end() && entry->second.last;
    return isKnown ? &*entry->second.last : nullptr;
}

void JamfServers::forget(const QString &connection)
{
    const auto entry = m_state->entries.find(connection);
    if (entry != m_state->entries.end()) {
        State::Entry old = std::move(entry->second);
        m_state->entries.erase(entry);
        m_state->retire(std::move(old));
    }
    emit forgotten(connection);
}

Answer<> JamfServers::leave()
{
    return m_state->leave();
}

} // namespace Check
