// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/connections/connection.h"
#include "core/secrets/keychain.h"

#include <functional>

namespace Storage {
class Database;
class DatabaseThread;
} // namespace Storage

namespace Connections {

/// A connection with its secrets, for the one who uses it now.
struct Account
{
    Connection connection {};
    Secret secret {}; ///< client secret, password, or private key
    Secret proxyPassword {};
};

/// Connections and their secrets together: what is added, changed and removed here leaves no orphan in the
/// keychain and no connection without the secret that was given with it. For the thread it is made on. What
/// has begun goes on to its end, even where nobody waits for it any longer.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    Accounts(Storage::DatabaseThread &database, Secrets::Keychain &keychain, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] Answer<QList<Connection>> list();
    /// The secret first, then the row; where one fails, neither is left. An empty secret leaves the one that is there, which
    /// stays what it was given for: only for another own CA that is chosen here it goes on.
    /// Of the authority only its certificates are kept. Gives the connection with its id.
    [[nodiscard]] Answer<Connection> save(const Account &account);
    [[nodiscard]] Answer<> remove(const QString &id);
    // One column each, and nothing of what somebody else may have changed meanwhile.
    [[nodiscard]] Answer<> setTestedAt(const QString &id, const QDateTime &testedAt);
    [[nodiscard]] Answer<> setPaused(const QString &id, bool isPaused);
    /// With the secrets from this person's keychain: secret-not-found where a colleague added it on another computer,
    /// address-changed and its like where the secret was given for another server than the database names now.
    [[nodiscard]] Answer<Account> open(const QString &id);
    /// The same for one that was changed and not saved yet: what is stored takes the place of each secret it lacks.
    [[nodiscard]] Answer<Account> complete(const Account &account);
    /// What else bears a connection's name and has to follow it, on the database's thread, in the transaction that renames.
    using Renaming
        = std::function<Result<>(Storage::Database &, const Connection &renamed, const QString &before)>;
    void setRenaming(const Renaming &renaming);
    /// Removes from this keychain what belongs to connections that were removed elsewhere, and says of how
    /// many. May make the system ask for the keychain's password, so best done when it is open anyway.
    [[nodiscard]] Answer<int> tidy();

signals:
    void changed(); ///< list() is another one: something was saved or removed here

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Connections
