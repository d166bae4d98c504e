// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/turns.h"
#include "core/connections/accounts.h"
#include "core/connections/keylist.h"
#include "core/secrets/codes.h"

namespace Connections {

/// What shall stand under a key; nothing: it shall be empty.
struct Change
{
    QString key;
    std::optional<Secret> secret {};
};

using Changes = QList<Change>;
using RowWork = std::function<Result<>(Storage::Database &)>;

/// Whether @p error says no more than that there is no secret to be used.
[[nodiscard]] inline bool isNothing(const Error &error)
{
    return error.code == Secrets::Codes::NotFound || error.code == Secrets::Codes::Damaged;
}

[[nodiscard]] inline Changes removalOf(const QString &id)
{
    return {{keyOf(id, SecretPart::Proxy)}, {keyOf(id, SecretPart::Sign)}};
}

struct Accounts::State final : public QObject
{
    State(Accounts &owner, Storage::DatabaseThread &data, Secrets::Keychain &chain)
        : accounts(owner)
        , database(data)
        , keychain(chain)
    {
    }

    template <typename T>
    Answer<T> telling(const Answer<T> &answer);

    Answer<QList<Connection>> rows();
    Answer<Connection> save(Account account);
    Answer<Connection> saveKnown(const Account &account, const Connection &before);
    Answer<Connection> saveAs(const Account &account, const std::optional<Connection> &before);
    Answer<> remove(const QString &id);
    Answer<Secret> stored(const Connection &connection, SecretPart part);
    Answer<Account> complete(const Account &account, const Connection &known);
    Answer<int> tidy();
    Answer<int> removeOrphans(const QList<Connection> &known);

    Answer<> exchange(const Changes &changes, const RowWork &row);
    Answer<> apply(Changes changes);
    Answer<Changes> present(const Changes &changes, const Changes &found = {});

    using Edit = std::function<void(KeyList &)>;
    Answer<QString> listKey();
    Answer<KeyList> readList(const QString &key);
    Answer<> writeList(const QString &key, const KeyList &list);
    Answer<> editList(const Edit &edit);

    Accounts &accounts;
    Storage::DatabaseThread &database;
    Secrets::Keychain &keychain;
    Renaming renaming {};
    Turns turns;
};

} // namespace Connections
