// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/index.h"

namespace Inventory {

/// The order of rows by one column: eight bytes of it at a time.
class Ordering final
{
public:
    static constexpr quint64 Blank = ~quint64(0);

    Ordering(const Index::Segments &segments, const Names &names, Column column);

    /// Lesser comes first; empty cells have Blank.
    [[nodiscard]] quint64 key(quint32 row, std::size_t depth = 0) const;
    /// Whether rows with the same @p key may differ further on.
    [[nodiscard]] bool goesOn(quint64 key) const;
    /// With equal keys at the beginning; rows that are equal throughout keep the order in which they were added.
    [[nodiscard]] bool isBefore(quint32 a, quint32 b, bool isDescending) const;

    /// Puts @p rows in order and tells where the empty ones begin.
    [[nodiscard]] std::size_t sort(std::vector<quint32> &rows) const;
    /// The first of them, in order.
    [[nodiscard]] std::vector<quint32> first(const Bits &among, std::size_t most, bool isDescending) const;

private:
    struct Keyed
    {
        quint64 key;
        quint32 row;
    };
    void refine(std::vector<Keyed> &rows, std::size_t begin, std::size_t end, std::size_t depth) const;
    [[nodiscard]] quint64 keyOfName(quint32 name) const;
    /// Gives @p take the row and the key of each; which column it is is asked once and not of every row.
    template <typename Take>
    void eachKey(const Bits &rows, Take take) const;
    template <typename KeyOf, typename Take>
    void eachKeyBy(const Bits &rows, KeyOf keyOf, Take take) const;

    const Index::Segments &m_segments;
    std::optional<Text> m_text {};
    std::optional<Term> m_term {};
    std::optional<Date> m_date {};
    std::vector<quint32> m_ranks {}; ///< of terms, or of servers by their row
};

} // namespace Inventory
