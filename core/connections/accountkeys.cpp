// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/accountsstate.h"
#include "core/connections/connectionstore.h"
#include "core/storage/databasethread.h"

using namespace Qt::StringLiterals;

// Which connections have secrets in this keychain, and what is left of those that are gone.
namespace Connections {

Answer<int> Accounts::State::tidy()
{
    return chain(this, rows(), [this](const QList<Connection> &known) { return removeOrphans(known); });
}

Answer<int> Accounts::State::removeOrphans(const QList<Connection> &known)
{
    QStringList ids;
    for (const Connection &connection : known)
        ids.append(connection.id);
    return chain(this, listKey(), [this, ids](const QString &key) {
        return chain(this, readList(key), [this, ids, key](const KeyList &before) {
            KeyList list = before;
            const QStringList orphans = list.takeOrphans(ids);
            Changes changes;
            for (const QString &orphan : orphans)
                changes += removalOf(orphan);
            const Answer<> removed
                = follow(this, apply(changes), [this, key, list, before](const Result<> &done) {
                      return done && list != before ? writeList(key, list) : ready(done);
                  });
            return follow(this, removed, [count = int(orphans.size())](const Result<> &done) {
                return ready<int>(done.map([count] { return count; }));
            });
        });
    });
}

Answer<QString> Accounts::State::listKey()
{
    const auto id = database.run([](Storage::Database &open) { return ConnectionStore(open).databaseId(); });
    return chain(this, id, [](const QString &known) { return ready<QString>(u"connections/"_s + known); });
}

Answer<KeyList> Accounts::State::readList(const QString &key)
{
    return follow(this, keychain.read(key), [](const Result<Secret> &entry) {
        if (!entry)
            return ready<KeyList>(isNothing(entry.error()) ? Result<KeyList>(KeyList())
                                                           : failure(entry.error()));
        return ready<KeyList>(KeyList::parse(*entry));
    });
}

Answer<> Accounts::State::writeList(const QString &key, const KeyList &list)
{
    return list == KeyList() ? keychain.remove(key) : keychain.write(key, list.entry());
}

Answer<> Accounts::State::editList(const Edit &edit)
{
    return chain(this, listKey(), [this, edit](const QString &key) {
        return chain(this, readList(key), [this, edit, key](const KeyList &before) {
            KeyList list = before;
            edit(list);
            return list == before ? ready(Result<>()) : writeList(key, list);
        });
    });
}

} // namespace Connections
