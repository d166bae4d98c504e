// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/watched.h"
#include "core/connections/connectionstore.h"
#include "core/credentials/store.h"
#include "core/storage/database.h"

#include <memory>

namespace Cli {

/// The database as a check needs it: what is watched, what was seen. Belongs to the thread that opened it.
class Ledger final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const Storage::Address &address);

    /// Under which name a damaged database was kept; empty where it was sound.
    [[nodiscard]] QString setAside() const { return m_database->setAside(); }

    /// Adds @p named to what is watched, and gives all of it.
    [[nodiscard]] Result<QList<Check::Watched>> watch(const QList<Check::Watched> &named);
    [[nodiscard]] Result<QList<Connections::Connection>> connections() const { return m_connections.all(); }
    [[nodiscard]] Result<> record(const QList<Credentials::Observation> &observations);
    [[nodiscard]] Result<> closeRound(const QDateTime &moment) { return m_watchlist.setLastCheck(moment); }
    /// Locked files that somebody opened once: path to the fingerprint that they had then.
    [[nodiscard]] QHash<QString, QString> opened() const;
    [[nodiscard]] Result<> noteOpened(const QHash<QString, QString> &opened);
    [[nodiscard]] Result<QList<Credentials::Credential>> credentials() const { return m_store.all(); }

private:
    explicit Ledger(std::unique_ptr<Storage::Database> database);

    std::unique_ptr<Storage::Database> m_database;
    Credentials::Store m_store;
    Check::Watchlist m_watchlist;
    Connections::ConnectionStore m_connections;
};

} // namespace Cli
