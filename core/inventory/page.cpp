// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/page.h"

#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <algorithm>

namespace Inventory {

Page::Page(Storage::Database &database, qint64 account, const QDateTime &now)
    : m_database(database)
    , m_account(account)
    , m_now(now)
{
}

Result<qint64> Page::revision()
{
    if (m_revision == 0) {
        const auto next = Rows::nextRevision(m_database);
        if (!next)
            return next;
        m_revision = *next;
    }
    return m_revision;
}

Result<> Page::addChanges()
{
    return Inventory::addChanges(m_database, m_changes, m_now);
}

Result<> Page::changeAmong(const QString &statement, const QVariantList &values,
                           const std::vector<qint64> &ids)
{
    return Rows::eachAmong(m_database, statement, values, QVariantList(ids.cbegin(), ids.cend()),
                           [](const QSqlQuery &) {});
}

Result<> Page::put(const QString &statement, const QList<QVariantList> &rows)
{
    return m_database.eachOfRows(
        statement, rows, [this](const QSqlQuery &row) { m_seen.push_back(row.value(0).toLongLong()); });
}

Result<std::vector<std::pair<qint64, qint64>>> unseen(const Storage::Database &database,
                                                      const std::vector<qint64> &seen,
                                                      const QString &statement, const QVariantList &values)
{
    std::vector<std::pair<qint64, qint64>> rest;
    const auto read = database.each(statement, values, [&rest, &seen](const QSqlQuery &row) {
        const qint64 id = row.value(0).toLongLong();
        if (!std::ranges::binary_search(seen, id))
            rest.emplace_back(id, row.value(1).toLongLong());
    });
    return read ? Result<std::vector<std::pair<qint64, qint64>>>(std::move(rest)) : failure(read.error());
}

} // namespace Inventory
