// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/savedfilters.h"

#include "core/inventory/rows.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

Result<> done(const Result<QSqlQuery> &query)
{
    return query ? Result<>() : failure(query.error());
}

} // namespace

SavedFilters::SavedFilters(Storage::Database &database)
    : m_database(database)
{
}

Result<QList<SavedFilter>> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const auto read = m_database.each(
        u"SELECT id, name, query FROM saved_filters ORDER BY name"_s, {}, [&filters](const QSqlQuery &row) {
            if (const auto query = queryFrom(row.value(2).toString()))
                filters.append({row.value(0).toLongLong(), row.value(1).toString(), *query});
        });
    return read ? Result<QList<SavedFilter>>(filters) : failure(read.error());
}

Result<> SavedFilters::save(const QString &name, const Query &query)
{
    return done(m_database.query(u"INSERT INTO saved_filters (name, query) VALUES (?, ?) "
                                 u"ON CONFLICT (name) DO UPDATE SET query = excluded.query"_s,
                                 {Rows::storable(name), Rows::storable(toText(query))}));
}

Result<> SavedFilters::rename(qint64 filter, const QString &name)
{
    return done(m_database.query(u"UPDATE saved_filters SET name = ? WHERE id = ?"_s,
                                 {Rows::storable(name), filter}));
}

Result<> SavedFilters::remove(qint64 filter)
{
    return done(m_database.query(u"DELETE FROM saved_filters WHERE id = ?"_s, {filter}));
}

} // namespace Inventory
