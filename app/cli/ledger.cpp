// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledger.h"

namespace Cli {

Result<std::unique_ptr<Ledger>> Ledger::open(const Storage::Address &address)
{
    auto database = Storage::Database::open(address);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(*database)));
}

Ledger::Ledger(std::unique_ptr<Storage::Database> database)
    : m_database(std::move(database))
    , m_store(*m_database)
    , m_watchlist(*m_database)
    , m_connections(*m_database)
{
}

Result<QList<Check::Watched>> Ledger::watch(const QList<Check::Watched> &named)
{
    for (const Check::Watched &watched : named) {
        if (const auto added = m_watchlist.add(watched); !added)
            return failure(added.error());
    }
    return m_watchlist.all();
}

Result<> Ledger::record(const QList<Credentials::Observation> &observations)
{
    // A check leaves what a person removed removed: its file is still where it was.
    const auto recorded = m_store.record(observations, Credentials::Intent::Check);
    if (!recorded)
        return failure(recorded.error());
    return {};
}

QHash<QString, QString> Ledger::opened() const
{
    return m_watchlist.remains().value_or(Check::Remains()).opened;
}

Result<> Ledger::noteOpened(const QHash<QString, QString> &opened)
{
    // A window may keep its own at this moment.
    return m_database->transact([&]() -> Result<> {
        Result<Check::Remains> remains = m_watchlist.remains();
        if (!remains)
            return failure(remains.error());
        remains->opened.insert(opened);
        return m_watchlist.setRemains(*remains);
    });
}

} // namespace Cli
