// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/ordering.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

namespace Inventory {

namespace {

constexpr quint32 NoRank = ~quint32(0);

std::vector<quint32> ranksOf(const QList<QByteArray> &terms)
{
    std::vector<quint32> order(static_cast<std::size_t>(terms.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&terms](quint32 term) { return terms[term]; });
    std::vector<quint32> ranks(order.size(), NoRank);
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<quint32>(i);
    if (!ranks.empty())
        ranks.front() = NoRank; // the empty term
    return ranks;
}

std::vector<quint32> ranksOf(const QHash<quint32, QByteArray> &servers)
{
    quint32 last = 0;
    for (auto server = servers.cbegin(); server != servers.cend(); ++server)
        last = std::max(last, server.key());
    QList<QByteArray> names(static_cast<qsizetype>(last) + 1);
    for (auto server = servers.cbegin(); server != servers.cend(); ++server)
        names[server.key()] = *server;
    return ranksOf(names);
}

quint64 textKey(std::string_view text, std::size_t depth)
{
    if (text.empty() && depth == 0)
        return Ordering::Blank;
    quint64 key = 0;
    if (const std::size_t from = depth * 8; from < text.size())
        std::memcpy(&key, text.data() + from, std::min<std::size_t>(8, text.size() - from));
    return qFromBigEndian(key);
}

quint64 dateKey(quint32 date)
{
    return date == 0 ? Ordering::Blank : date;
}

} // namespace

Ordering::Ordering(const Index::Segments &segments, const Names &names, Column column)
    : m_segments(segments)
{
    switch (column) {
    case Column::SerialNumber: m_text = Text::Serial; break;
    case Column::Name: m_text = Text::Name; break;
    case Column::User: m_text = Text::Person; break;
    case Column::AssetTag: m_text = Text::AssetTag; break;
    case Column::Model: m_term = Term::Model; break;
    case Column::Family: m_term = Term::Family; break;
    case Column::OrderNumber: m_term = Term::Order; break;
    case Column::Capacity: m_term = Term::Capacity; break;
    case Column::Color: m_term = Term::Color; break;
    case Column::OsVersion: m_term = Term::Os; break;
    case Column::AssignedServer: m_ranks = ranksOf(names.servers); break;
    case Column::Ordered: m_date = Date::Ordered; break;
    case Column::AddedToOrg: m_date = Date::Added; break;
    case Column::Updated: m_date = Date::Updated; break;
    case Column::LastInventory: m_date = Date::LastInventory; break;
    case Column::CoverageEnds: m_date = Date::CoverageEnds; break;
    case Column::CoverageRead: m_date = Date::CoverageRead; break;
    }
    if (m_term)
        m_ranks = ranksOf(names.terms[std::size_t(*m_term)]);
}

quint64 Ordering::keyOfName(quint32 name) const
{
    const quint32 rank = name < m_ranks.size() ? m_ranks[name] : NoRank;
    return rank == NoRank ? Blank : rank;
}

quint64 Ordering::key(quint32 row, std::size_t depth) const
{
    const Segment &segment = *m_segments[row / Segment::Size];
    const std::size_t at = row % Segment::Size;
    if (m_text)
        return textKey(segment.arena(*m_text).firstValue(at), depth);
    if (m_date)
        return dateKey(segment.date(*m_date, at));
    return keyOfName(m_term ? segment.term(*m_term, at) : segment.server(at));
}

template <typename KeyOf, typename Take>
void Ordering::eachKeyBy(const Bits &rows, KeyOf keyOf, Take take) const
{
    rows.each([&](std::size_t row) {
        take(static_cast<quint32>(row), keyOf(*m_segments[row / Segment::Size], row % Segment::Size));
    });
}

template <typename Take>
void Ordering::eachKey(const Bits &rows, Take take) const
{
    if (m_text)
        eachKeyBy(
            rows,
            [text = *m_text](const Segment &segment, std::size_t at) {
                return textKey(segment.arena(text).firstValue(at), 0);
            },
            take);
    else if (m_date)
        eachKeyBy(
            rows,
            [date = *m_date](const Segment &segment, std::size_t at) {
                return dateKey(segment.date(date, at));
            },
            take);
    else if (m_term)
        eachKeyBy(
            rows,
            [this, term = *m_term](const Segment &segment, std::size_t at) {
                return keyOfName(segment.term(term, at));
            },
            take);
    else
        eachKeyBy(
            rows, [this](const Segment &segment, std::size_t at) { return keyOfName(segment.server(at)); },
            take);
}

bool Ordering::goesOn(quint64 key) const
{
    return m_text && key != Blank && (key & 0xff) != 0;
}

bool Ordering::isBefore(quint32 a, quint32 b, bool isDescending) const
{
    for (std::size_t depth = 0;; ++depth) {
        const quint64 first = key(a, depth);
        const quint64 second = key(b, depth);
        if (first != second)
            return isDescending && first != Blank && second != Blank ? first > second : first < second;
        if (!goesOn(first))
            return isDescending && first != Blank ? a > b : a < b;
    }
}

void Ordering::refine(std::vector<Keyed> &rows, std::size_t begin, std::size_t end, std::size_t depth) const
{
    const auto at = [&rows](std::size_t place) { return rows.begin() + static_cast<qsizetype>(place); };
    std::sort(at(begin), at(end),
              [](const Keyed &a, const Keyed &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    for (std::size_t from = begin; from < end;) {
        std::size_t to = from + 1;
        while (to < end && rows[to].key == rows[from].key)
            ++to;
        if (to - from > 1 && goesOn(rows[from].key)) {
            for (std::size_t i = from; i < to; ++i)
                rows[i].key = key(rows[i].row, depth + 1);
            refine(rows, from, to, depth + 1);
        }
        from = to;
    }
}

std::size_t Ordering::sort(std::vector<quint32> &rows) const
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    std::vector<quint32> blanks;
    for (const quint32 row : rows) {
        const quint64 first = key(row);
        if (first == Blank)
            blanks.push_back(row);
        else
            keyed.push_back({first, row});
    }
    refine(keyed, 0, keyed.size(), 0);
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
    std::ranges::copy(blanks, rows.begin() + static_cast<qsizetype>(keyed.size()));
    return keyed.size();
}

std::vector<quint32> Ordering::first(const Bits &among, std::size_t most, bool isDescending) const
{
    // A heap with the last of the first on top; most rows are told from it by eight bytes.
    const auto isBeforeRow = [this, isDescending](const Keyed &a, const Keyed &b) {
        return a.key != b.key ? a.key < b.key : isBefore(a.row, b.row, isDescending);
    };
    std::vector<Keyed> heap;
    heap.reserve(most + 1);
    quint64 last = Blank; // what does not come before it by eight bytes cannot be among the first
    eachKey(among, [&](quint32 row, quint64 key) {
        const Keyed candidate {isDescending && key != Blank ? Blank - 1 - key : key, row};
        if (candidate.key > last || (heap.size() == most && !isBeforeRow(candidate, heap.front())))
            return;
        heap.push_back(candidate);
        std::ranges::push_heap(heap, isBeforeRow);
        if (heap.size() > most) {
            std::ranges::pop_heap(heap, isBeforeRow);
            heap.pop_back();
            last = heap.front().key;
        }
    });
    std::ranges::sort_heap(heap, isBeforeRow);
    std::vector<quint32> rows(heap.size());
    std::ranges::transform(heap, rows.begin(), &Keyed::row);
    return rows;
}

} // namespace Inventory
