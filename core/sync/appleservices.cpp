// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/appleservices.h"

#include "core/connections/codes.h"
#include "core/sync/appleaccount.h"

#include <algorithm>
#include <map>

namespace Sync {

namespace {

using Connections::Account;
using Connections::Connection;

/// Whether a service that was opened for @p left also serves @p right.
bool isSameService(Connection left, Connection right)
{
    for (Connection *connection : {&left, &right}) {
        connection->name.clear();
        connection->testedAt.reset();
        connection->isPaused = false;
    }
    return left == right;
}

/// @p usual, at the rates of this connection.
Apple::Conduct conductOf(const Connection &connection, const Apple::Conduct &usual)
{
    const Rates rates = ratesOf(connection, {usual.budget.rate(Apple::Call::Read), usual.budget.rate(Apple::Call::Write)});
    Apple::Conduct conduct = usual;
    conduct.budget = Apple::Budget(rates.reads, rates.writes);
    return conduct;
}

} // namespace

struct AppleServices::State final : public QObject
{
    struct Entry
    {
        Account account {};
        std::unique_ptr<Apple::Service> service {};
    };

    State(AppleServices &owner, Connections::Accounts &known, Clock time, const Apple::Conduct &allowed)
        : services(owner)
        , accounts(known)
        , clock(std::move(time))
        , conduct(allowed)
    {
    }

    Answer<Apple::Service *> open(const QString &id);
    Answer<Apple::Service *> openAs(const Connection &connection);
    Apple::Service *serviceWith(const Account &account);
    void drop(const QString &id);

    AppleServices &services;
    Connections::Accounts &accounts;
    Clock clock;
    Apple::Conduct conduct;
    std::map<QString, Entry> entries {};
};

/// The database is asked each time, for a colleague may have changed the connection on another computer.
Answer<Apple::Service *> AppleServices::State::open(const QString &id)
{
    return chain(this, accounts.list(), [this, id](const QList<Connection> &known) {
        const auto connection = std::ranges::find(known, id, &Connection::id);
        if (connection == known.end())
            return ready<Apple::Service *>(failure(ErrorKind::NotFound, Connections::Codes::NotFound, {id}));
        return openAs(*connection);
    });
}

Answer<Apple::Service *> AppleServices::State::openAs(const Connection &connection)
{
    const auto entry = entries.find(connection.id);
    if (entry != entries.end() && isSameService(entry->second.account.connection, connection))
        return ready<Apple::Service *>(entry->second.service.get());
    return chain(this, accounts.open(connection.id),
                 [this](const Account &account) { return ready<Apple::Service *>(serviceWith(account)); });
}

Apple::Service *AppleServices::State::serviceWith(const Account &account)
{
    const QString id = account.connection.id;
    const auto known = entries.find(id);
    const bool isSame = known != entries.end() && isSameService(known->second.account.connection, account.connection)
        && known->second.account.secret == account.secret;
    if (!isSame) {
        drop(id);
        entries[id] = {account,
                       std::make_unique<Apple::Service>(siteOf(account), loginOf(account), clock,
                                                        conductOf(account.connection, conduct))};
    }
    return entries[id].service.get();
}

void AppleServices::State::drop(const QString &id)
{
    const auto entry = entries.find(id);
    if (entry == entries.end())
        return;
    // Later: whoever is being told of its answer may be what drops it.
    entry->second.service.release()->deleteLater();
    entries.erase(entry);
}

AppleServices::AppleServices(Connections::Accounts &accounts, Clock clock, const Apple::Conduct &conduct,
                             QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, accounts, std::move(clock), conduct))
{
}

AppleServices::~AppleServices() = default;

Answer<Apple::Service *> AppleServices::open(const QString &connection)
{
    return m_state->open(connection);
}

Answer<AppleReport> AppleServices::test(const QString &connection)
{
    State *state = m_state.get();
    return chain(state, state->open(connection), [state, connection](Apple::Service *service) {
        return tryApple(*service, state->clock, [state, connection](const AppleRow &row) {
            emit state->services.rowRead(connection, row);
        });
    });
}

Answer<AppleReport> AppleServices::testUnsaved(const Account &account)
{
    State *state = m_state.get();
    const Answer<Account> whole = account.connection.id.isEmpty() ? ready(Result<Account>(account))
                                                                  : state->accounts.complete(account);
    return chain(state, whole, [state](const Account &complete) {
        auto *service
            = new Apple::Service(siteOf(complete), loginOf(complete), state->clock,
                                 conductOf(complete.connection, state->conduct), state);
        const auto tried = tryApple(*service, state->clock, [state](const AppleRow &row) {
            emit state->services.rowRead({}, row);
        });
        return follow(state, tried, [service](const Result<AppleReport> &report) {
            service->deleteLater();
            return ready(report);
        });
    });
}

void AppleServices::forget(const QString &connection)
{
    m_state->drop(connection);
    emit forgotten(connection);
}

} // namespace Sync
