// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/accounts.h"

#include "core/connections/accountsstate.h"
#include "core/connections/bond.h"
#include "core/connections/codes.h"
#include "core/connections/connectionstore.h"
#include "core/storage/databasethread.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

const QString OneLane = u"accounts"_s; ///< one at a time, for all change the same list of keys

Result<Connection> find(const QList<Connection> &rows, const QString &id)
{
    const auto row = std::ranges::find(rows, id, &Connection::id);
    if (row == rows.end())
        return failure(ErrorKind::NotFound, Codes::NotFound, {id});
    return *row;
}

/// The entry of one secret of @p account, for what it names.
Change changeTo(const Account &account, SecretPart part)
{
    const Secret &secret = part == SecretPart::Sign ? account.secret : account.proxyPassword;
    return {keyOf(account.connection.id, part),
            BoundSecret {bondOf(account.connection, part), secret}.entry()};
}

/// What @p account changes in the keychain. @p before is its row as it was.
Changes changesOf(const Account &account, const std::optional<Connection> &before)
{
    const Connection &connection = account.connection;
    Changes changes;
    if (!account.secret.isEmpty())
        changes.append(changeTo(account, SecretPart::Sign));
    if (connection.proxyUser.isEmpty() && before && !before->proxyUser.isEmpty())
        changes.append({keyOf(connection.id, SecretPart::Proxy)});
    if (!connection.proxyUser.isEmpty() && !account.proxyPassword.isEmpty())
        changes.append(changeTo(account, SecretPart::Proxy));
    return changes;
}

} // namespace

/// As @p answer; where it is no error, changed() comes first.
template <typename T>
Answer<T> Accounts::State::telling(const Answer<T> &answer)
{
    return follow(this, answer, [this](const Result<T> &outcome) {
        if (outcome)
            emit accounts.changed();
        return ready<T>(outcome);
    });
}

Answer<QList<Connection>> Accounts::State::rows()
{
    return database.run([](Storage::Database &open) { return ConnectionStore(open).all(); });
}

Answer<Connection> Accounts::State::save(Account account)
{
    const bool isNew = account.connection.id.isEmpty();
    if (const Result<> valid = validated(account.connection); !valid)
        return ready<Connection>(failure(valid.error()));
    if (!account.connection.authority.isEmpty()) {
        const Result<QByteArray> authority = authorityIn(account.connection.authority);
        if (!authority)
            return ready<Connection>(failure(authority.error()));
        account.connection.authority = *authority;
    }
    if (isNew && account.secret.isEmpty())
        return ready<Connection>(failure(ErrorKind::Malformed, Codes::Incomplete, {u"secret"_s}));
    if (isNew) {
        account.connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return saveAs(account, {});
    }
    return chain(this, rows(), [this, account](const QList<Connection> &known) {
        const Result<Connection> before = find(known, account.connection.id);
        return before ? saveKnown(account, *before) : ready<Connection>(failure(before.error()));
    });
}

/// Another CA that this person chooses here is no change by somebody else: the secret goes on with it.
Answer<Connection> Accounts::State::saveKnown(const Account &account, const Connection &before)
{
    Bond wanted = bondOf(account.connection, SecretPart::Sign);
    const Bond known = bondOf(before, SecretPart::Sign);
    const bool isOtherAuthority = wanted.authority != known.authority;
    wanted.authority = known.authority;
    if (!account.secret.isEmpty() || !isOtherAuthority || wanted != known)
        return saveAs(account, before);
    return follow(
        this, stored(before, SecretPart::Sign), [this, account, before](const Result<Secret> &secret) {
            const bool isUseless
                = !secret && (isNothing(secret.error()) || secret.error().kind == ErrorKind::Conflict);
            if (!secret && !isUseless)
                return ready<Connection>(failure(secret.error()));
            return saveAs({account.connection, secret.value_or(Secret()), account.proxyPassword}, before);
        });
}

Answer<Connection> Accounts::State::saveAs(const Account &account, const std::optional<Connection> &before)
{
    const Connection connection = account.connection;
    const Changes changes = changesOf(account, before);
    const RowWork put = [connection, renaming = renaming](Storage::Database &open) {
        const auto renamed
            = [&](const QString &name) { return renaming ? renaming(open, connection, name) : Result<>(); };
        return ConnectionStore(open).put(connection, renamed).map([](const QString &) {});
    };
    const auto saved = [connection](const Result<> &done) {
        return ready<Connection>(done.map([&connection] { return connection; }));
    };
    if (changes.isEmpty())
        return follow(this, exchange({}, put), saved);

    const QString id = connection.id;
    const auto state = before ? KeyList::State::Kept : KeyList::State::Begun;
    const Answer<> listed = editList([id, state](KeyList &list) { list.set(id, state); });
    const Answer<> exchanged = follow(this, listed, [this, changes, put](const Result<> &done) {
        return done ? exchange(changes, put) : ready(done);
    });
    const Answer<> confirmed = follow(this, exchanged, [this, id, before](const Result<> &done) {
        if (before)
            return ready(done);
        const auto note = [id, isKept = done.has_value()](KeyList &list) {
            isKept ? list.set(id, KeyList::State::Kept) : list.forget(id);
        };
        return follow(this, editList(note), [done](const Result<> &) { return ready(done); });
    });
    return follow(this, confirmed, saved);
}

/// The secrets, then the row; where one of them fails, all is as it was before.
Answer<> Accounts::State::exchange(const Changes &changes, const RowWork &row)
{
    return follow(this, present(changes), [this, changes, row](const Result<Changes> &before) {
        if (!before)
            return ready<void>(failure(before.error()));
        const Answer<> written = follow(this, apply(changes), [this, row](const Result<> &done) {
            if (!done)
                return ready(done);
            return Answer<>(database.run(row));
        });
        return follow(this, written, [this, before = *before](const Result<> &done) {
            if (done)
                return ready(done);
            return follow(this, apply(before), [done](const Result<> &) { return ready(done); });
        });
    });
}

Answer<> Accounts::State::apply(Changes changes)
{
    if (changes.isEmpty())
        return ready(Result<>());
    const Change change = changes.takeFirst();
    const Answer<> done
        = change.secret ? keychain.write(change.key, *change.secret) : keychain.remove(change.key);
    return follow(this, done, [this, changes](const Result<> &outcome) {
        return outcome ? apply(changes) : ready(outcome);
    });
}

/// What stands under the keys of @p changes now.
Answer<Changes> Accounts::State::present(const Changes &changes, const Changes &found)
{
    if (found.size() == changes.size())
        return ready<Changes>(found);
    const QString key = changes.at(found.size()).key;
    return follow(this, keychain.read(key), [this, changes, found, key](const Result<Secret> &secret) {
        if (!secret && !isNothing(secret.error()))
            return ready<Changes>(failure(secret.error()));
        const Change change {key, secret ? std::optional(*secret) : std::nullopt};
        return present(changes, found + Changes {change});
    });
}

Answer<> Accounts::State::remove(const QString &id)
{
    const RowWork removeRow = [id](Storage::Database &open) { return ConnectionStore(open).remove(id); };
    const Answer<> removed
        = follow(this, exchange(removalOf(id), removeRow), [this, removeRow](const Result<> &done) {
              // Where there is no keychain at all, nothing can stay behind in it.
              const bool hasNone = !done && done.error().code == Secrets::Codes::Missing;
              return hasNone ? exchange({}, removeRow) : ready(done);
          });
    return follow(this, removed, [this, id](const Result<> &done) {
        if (!done)
            return ready(done);
        return follow(this, editList([id](KeyList &list) { list.forget(id); }),
                      [](const Result<> &) { return ready(Result<>()); });
    });
}

/// Only for what it was given for, whatever the database says by now.
Answer<Secret> Accounts::State::stored(const Connection &connection, SecretPart part)
{
    return chain(this, keychain.read(keyOf(connection.id, part)), [connection, part](const Secret &entry) {
        const auto bound = BoundSecret::parse(entry);
        if (!bound)
            return ready<Secret>(failure(ErrorKind::Malformed, Secrets::Codes::Damaged));
        const Result<> isMeant = checkUse(bound->bond, connection, part);
        return ready<Secret>(isMeant ? Result<Secret>(bound->secret) : failure(isMeant.error()));
    });
}

/// @p known: the row as it is stored. A CA that was chosen since is this person's own choice.
Answer<Account> Accounts::State::complete(const Account &account, const Connection &known)
{
    Connection wanted = account.connection;
    wanted.authority = known.authority;
    if (account.secret.isEmpty()) {
        return chain(this, stored(wanted, SecretPart::Sign), [this, account, known](const Secret &secret) {
            return complete({account.connection, secret, account.proxyPassword}, known);
        });
    }
    if (account.connection.proxyUser.isEmpty() || !account.proxyPassword.isEmpty())
        return ready<Account>(account);
    return chain(this, stored(wanted, SecretPart::Proxy), [account](const Secret &password) {
        return ready<Account>(Account {account.connection, account.secret, password});
    });
}

Accounts::Accounts(Storage::DatabaseThread &database, Secrets::Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, database, keychain))
{
}

Accounts::~Accounts() = default;

Answer<QList<Connection>> Accounts::list()
{
    return m_state->rows();
}

Answer<Connection> Accounts::save(const Account &account)
{
    return m_state->turns.take(OneLane, [this, account] { return m_state->telling(m_state->save(account)); });
}

Answer<> Accounts::remove(const QString &id)
{
    return m_state->turns.take(OneLane, [this, id] { return m_state->telling(m_state->remove(id)); });
}

Answer<> Accounts::setTestedAt(const QString &id, const QDateTime &testedAt)
{
    return m_state->telling<void>(m_state->database.run(
        [id, testedAt](Storage::Database &open) { return ConnectionStore(open).setTestedAt(id, testedAt); }));
}

Answer<> Accounts::setPaused(const QString &id, bool isPaused)
{
    return m_state->telling<void>(m_state->database.run(
        [id, isPaused](Storage::Database &open) { return ConnectionStore(open).setPaused(id, isPaused); }));
}

void Accounts::setRenaming(const Renaming &renaming)
{
    m_state->renaming = renaming;
}

Answer<Account> Accounts::open(const QString &id)
{
    return chain(m_state.get(), m_state->rows(), [this, id](const QList<Connection> &known) {
        const Result<Connection> connection = find(known, id);
        return connection ? m_state->complete({*connection, {}, {}}, *connection)
                          : ready<Account>(failure(connection.error()));
    });
}

Answer<Account> Accounts::complete(const Account &account)
{
    return chain(m_state.get(), m_state->rows(), [this, account](const QList<Connection> &rows) {
        const Result<Connection> known = find(rows, account.connection.id);
        return known ? m_state->complete(account, *known) : ready<Account>(failure(known.error()));
    });
}

Answer<int> Accounts::tidy()
{
    return m_state->turns.take(OneLane, [this] { return m_state->tidy(); });
}

} // namespace Connections
