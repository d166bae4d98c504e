// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/aliases.h"

#include "core/credentials/store.h"
#include "core/storage/codes.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

Result<> done(const Result<QSqlQuery> &query)
{
    return query ? Result<>() : failure(query.error());
}

QVariantList inOrder(qint64 one, qint64 other)
{
    return {std::min(one, other), std::max(one, other)};
}

Result<> forgetTellingApart(Storage::Database &database, qint64 one, qint64 other)
{
    return done(database.query(u"DELETE FROM told_apart WHERE one = ? AND other = ?"_s, inOrder(one, other)));
}

} // namespace

Result<Aliases> Aliases::read(const Storage::Database &database)
{
    Aliases aliases;
    const auto read = database.each(
        u"SELECT credential_id, stands_for FROM aliases"_s, {}, [&aliases](const QSqlQuery &row) {
            aliases.m_standsFor.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        });
    return read ? Result<Aliases>(std::move(aliases)) : failure(read.error());
}

qint64 Aliases::rootOf(qint64 credential) const
{
    // Two programs that join at the same moment could make a ring; each link is walked once at most.
    qint64 root = credential;
    for (qsizetype steps = 0; steps < m_standsFor.size(); ++steps) {
        const auto next = m_standsFor.constFind(root);
        if (next == m_standsFor.constEnd())
            break;
        root = *next;
    }
    return root;
}

Result<> Store::join(qint64 credential, qint64 alias)
{
    return m_database.transact([this, credential, alias]() -> Result<> {
        const auto aliases = Aliases::read(m_database);
        if (!aliases)
            return failure(aliases.error());
        const qint64 root = aliases->rootOf(credential);
        const qint64 joined = aliases->rootOf(alias);
        if (root == joined)
            return {};
        if (const auto forgotten = forgetTellingApart(m_database, root, joined); !forgotten)
            return forgotten;
        return done(m_database.query(u"INSERT INTO aliases (credential_id, stands_for) VALUES (?, ?)"_s,
                                     {joined, root}));
    });
}

Result<> Store::part(qint64 alias)
{
    return done(m_database.query(u"DELETE FROM aliases WHERE credential_id = ?"_s, {alias}));
}

Result<> Store::tellApart(qint64 one, qint64 other)
{
    return done(m_database.query(
        u"INSERT INTO told_apart (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, inOrder(one, other)));
}

Result<> Store::takeBackTellingApart(qint64 one, qint64 other)
{
    return forgetTellingApart(m_database, one, other);
}

} // namespace Credentials
