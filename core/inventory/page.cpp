// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/page.h"

#include "core/inventory/batches.h"
#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <limits>

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
    return m_database.eachOf(batch, statement, values + more, [this](const QSqlQuery &row) {
        m_seen.push_back(row.value(0).toLongLong());
    });
}

namespace {

/// What lies between the numbers of @p seen, and before and behind them: few rows, for ids are given out in order.
Storage::Batch gapsIn(const std::vector<qint64> &seen)
{
    Storage::Batch gaps = Batches::of("above, below"_L1, {"above"_L1, "below"_L1});
    const auto add = [&gaps](qint64 above, qint64 below) {
        gaps.number(above);
        gaps.number(below);
    };
    qint64 last = 0;
    for (const qint64 id : seen) {
        if (id > last + 1)
            add(last, id);
        last = id;
    }
    add(last, std::numeric_limits<qint64>::max());
    return gaps;
}

} // namespace

Result<std::vector<Unseen>> unseen(const Storage::Database &database, const std::vector<qint64> &seen,
                                   const QString &condition, const QVariantList &values)
{
    std::vector<Unseen> rest;
    const QString statement = u"SELECT id, server FROM {batch} CROSS JOIN devices "
                              u"WHERE id > batch.above AND id < batch.below AND (%1)"_s.arg(condition);
    const auto read = database.eachOf(gapsIn(seen), statement, values, [&rest](const QSqlQuery &row) {
        rest.push_back({row.value(0).toLongLong(), row.value(1).toLongLong()});
    });
    return read ? Result<std::vector<Unseen>>(std::move(rest)) : failure(read.error());
}

} // namespace Inventory
