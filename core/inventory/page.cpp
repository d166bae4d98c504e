// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/page.h"

#include "core/inventory/batches.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
    return m_database.eachOf(Batches::ofNumbers(ids), statement, values, [](const QSqlQuery &) {});
}

Result<> Page::put(const QString &statement, const Storage::Batch &batch, const QVariantList &more)
{
    if (batch.isEmpty())
        return {};
    const auto current = revision();
    if (!current)
        return failure(current.error());
    const QVariantList values {*current, m_account, m_now.toSecsSinceEpoch()};
    return m_database.eachOf(batch, statement, values + more,
                             [this](const QSqlQuery &row) { m_seen.push_back(row.value(0).toLongLong()); });
}

Result<qint64> Page::markGone(const std::vector<qint64> &seen, const QString &condition,
                              const QVariantList &values, DeviceChange::What what, const QString &goneNow)
{
    const auto rest = unseen(m_database, seen, condition, values);
    if (!rest || rest->empty())
        return rest.map([](const auto &) { return qint64(0); });
    const auto current = revision();
    if (!current)
        return current;
    std::vector<qint64> ids;
    m_changes.clear();
    for (const Unseen &device : *rest) {
        ids.push_back(device.id);
        m_changes.append({device.id, what, {}, {}});
    }
    const auto marked = changeAmong(
        u"UPDATE devices SET %1, revision = ? WHERE id IN (SELECT number FROM {batch})"_s.arg(goneNow),
        {m_now.toSecsSinceEpoch(), *current}, ids);
    if (!marked)
        return failure(marked.error());
    return addChanges().map([&ids] { return static_cast<qint64>(ids.size()); });
}

Result<std::vector<Unseen>> unseen(const Storage::Database &database, const std::vector<qint64> &seen,
                                   const QString &condition, const QVariantList &values)
{
    std::vector<Unseen> rest;
    const auto read = database.each(u"SELECT id, server FROM devices WHERE "_s + condition, values,
                                    [&rest, &seen](const QSqlQuery &row) {
                                        const qint64 id = row.value(0).toLongLong();
                                        if (!std::ranges::binary_search(seen, id))
                                            rest.push_back({id, row.value(1).toLongLong()});
                                    });
    return read ? Result<std::vector<Unseen>>(std::move(rest)) : failure(read.error());
}

} // namespace Inventory
