// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/index.h"

#include "core/inventory/ordering.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace Inventory {

namespace {

constexpr qsizetype OrdersKept = 4; ///< 4 bytes a row each

bool isStoppedBy(const std::atomic_bool *isStopped)
{
    return isStopped && isStopped->load(std::memory_order_relaxed);
}

/// @p order, or what of it is among @p rows; backwards but for the blanks at its end.
std::vector<quint32> picked(const std::vector<quint32> &order, std::size_t blanksFrom, bool isDescending,
                            const Bits &rows, std::size_t count)
{
    std::vector<quint32> result(count + 1); // written before it is known whether the row belongs there
    std::size_t end = 0;
    const auto take = [&](quint32 row) {
        result[end] = row;
        end += rows.has(row) ? 1 : 0;
    };
    const auto blanks = order.begin() + static_cast<qsizetype>(blanksFrom);
    if (isDescending)
        std::for_each(std::make_reverse_iterator(blanks), order.rend(), take);
    else
        std::for_each(order.begin(), blanks, take);
    std::for_each(blanks, order.end(), take);
    result.resize(count);
    return result;
}

} // namespace

QList<qint64> Selection::ids(qsizetype offset, qsizetype limit) const
{
    QList<qint64> ids;
    if (!m_rows)
        return ids;
    const auto end = std::min(offset + limit, static_cast<qsizetype>(m_rows->size()));
    for (qsizetype i = std::max<qsizetype>(offset, 0); i < end; ++i) {
        const quint32 row = (*m_rows)[static_cast<std::size_t>(i)];
        ids.append(m_index->m_segments[row / Segment::Size]->id(row % Segment::Size));
    }
    return ids;
}

bool Selection::isWhole() const
{
    return !m_rows || static_cast<qsizetype>(m_rows->size()) == m_count;
}

QHash<qint64, qsizetype> Selection::placesOf(const QList<qint64> &devices) const
{
    QHash<qint64, qsizetype> places;
    if (!m_rows || devices.isEmpty())
        return places;
    Bits wanted(m_index->m_count);
    QHash<quint32, qint64> deviceOf;
    for (const qint64 device : devices) {
        if (const auto row = m_index->rowOf(device)) {
            wanted.set(*row);
            deviceOf.insert(*row, device);
        }
    }
    for (std::size_t i = 0; i < m_rows->size() && places.size() < deviceOf.size(); ++i) {
        const quint32 row = (*m_rows)[i];
        if (wanted.has(row))
            places.insert(deviceOf.value(row), static_cast<qsizetype>(i));
    }
    return places;
}

Index::Index(Segments segments, Names names, qint64 revision)
    : m_segments(std::move(segments))
    , m_names(std::move(names))
    , m_revision(revision)
{
    for (const auto &segment : m_segments)
        m_count += segment->size();
    for (std::size_t i = 0; i < TermCount; ++i) {
        for (const QByteArray &term : std::as_const(m_names.terms[i])) {
            m_terms[i].beginRow();
            m_terms[i].add('\n' + term);
        }
        m_terms[i].finish();
    }
}

std::optional<quint32> Index::rowOf(qint64 device) const
{
    const auto idAt
        = [this](quint32 row) { return m_segments[row / Segment::Size]->id(row % Segment::Size); };
    const auto rows = std::views::iota(0U, static_cast<quint32>(m_count));
    const auto row = std::ranges::lower_bound(rows, device, {}, idAt); // devices stand by their ids
    return row != rows.end() && idAt(*row) == device ? std::optional(*row) : std::nullopt;
}

Index::Found Index::found(const Query &query, const QDateTime &now, const std::atomic_bool *isStopped) const
{
    const QList<SearchWord> words = searchWordsOf(query.text);
    Found found;
    found.isAll = query.view == View::All && words.isEmpty();
    found.rows = query.view == View::All ? Bits(m_count, true) : inView(query, now);
    found.count = query.view == View::All ? m_count : found.rows.count();
    for (const SearchWord &word : words) {
        if (isStoppedBy(isStopped))
            break;
        // Few rows are faster looked at one by one than all of them in one sweep.
        if (found.count < m_count / 32) {
            Bits kept(m_count);
            found.rows.each([&](std::size_t row) {
                if (holds(row, word))
                    kept.set(row);
            });
            found.rows = std::move(kept);
        } else {
            found.rows.keep(holding(word, isStopped));
        }
        found.count = found.rows.count();
    }
    return found;
}

std::optional<Index::Order> Index::knownOrder(Column column) const
{
    const QMutexLocker locker(&m_mutex);
    const auto order = m_orders.constFind(column);
    if (order == m_orders.cend())
        return {};
    m_latest.removeOne(column);
    m_latest.append(column);
    return *order;
}

Index::Order Index::orderBy(Column column) const
{
    if (const auto known = knownOrder(column))
        return *known;
    auto rows = std::make_shared<std::vector<quint32>>(m_count);
    std::iota(rows->begin(), rows->end(), 0U);
    Order order {.blanksFrom = Ordering(m_segments, m_names, column).sort(*rows)};
    order.rows = std::move(rows);

    const QMutexLocker locker(&m_mutex);
    m_orders.insert(column, order);
    m_latest.removeOne(column);
    m_latest.append(column);
    if (m_latest.size() > OrdersKept)
        m_orders.remove(m_latest.takeFirst());
    return order;
}

Selection Index::select(const Query &query, const QDateTime &now, Depth depth,
                        const std::atomic_bool *isStopped) const
{
    const Found found = this->found(query, now, isStopped);
    Selection selection;
    selection.m_index = shared_from_this();
    selection.m_count = static_cast<qsizetype>(found.count);
    if (isStoppedBy(isStopped))
        return selection;
    const auto order = depth == Depth::Whole ? orderBy(query.sort.column) : knownOrder(query.sort.column);
    if (!order) {
        selection.m_rows = std::make_shared<const std::vector<quint32>>(
            Ordering(m_segments, m_names, query.sort.column)
                .first(found.rows, Screen, query.sort.isDescending));
    } else if (found.isAll && !query.sort.isDescending) {
        selection.m_rows = order->rows;
    } else {
        selection.m_rows = std::make_shared<const std::vector<quint32>>(
            picked(*order->rows, order->blanksFrom, query.sort.isDescending, found.rows, found.count));
    }
    return selection;
}

} // namespace Inventory
