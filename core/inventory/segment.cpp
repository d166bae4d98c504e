// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/segment.h"

#include <algorithm>

namespace Inventory {

void Segment::appendMarks(const Marks &marks)
{
    m_ids.push_back(marks.id);
    for (std::size_t i = 0; i < TermCount; ++i)
        m_terms[i].push_back(marks.terms[i]);
    for (std::size_t i = 0; i < DateCount; ++i)
        m_dates[i].push_back(marks.dates[i]);
    m_servers.push_back(marks.server);
    m_flags.push_back(marks.flags);
}

Marks Segment::marks(std::size_t row) const
{
    Marks marks {.id = m_ids[row], .server = m_servers[row], .flags = m_flags[row]};
    for (std::size_t i = 0; i < TermCount; ++i)
        marks.terms[i] = m_terms[i][row];
    for (std::size_t i = 0; i < DateCount; ++i)
        marks.dates[i] = m_dates[i][row];
    return marks;
}

void Segment::append(const Marks &marks, const std::array<QByteArray, TextCount> &texts)
{
    appendMarks(marks);
    for (std::size_t i = 0; i < TextCount; ++i) {
        m_arenas[i].beginRow();
        m_arenas[i].add(texts[i]);
    }
}

void Segment::append(const Segment &other, std::size_t row)
{
    appendMarks(other.marks(row));
    for (std::size_t i = 0; i < TextCount; ++i)
        m_arenas[i].copyRow(other.m_arenas[i], row);
}

void Segment::finish()
{
    m_ids.shrink_to_fit();
    m_servers.shrink_to_fit();
    m_flags.shrink_to_fit();
    std::ranges::for_each(m_terms, &std::vector<quint32>::shrink_to_fit);
    std::ranges::for_each(m_dates, &std::vector<quint32>::shrink_to_fit);
    for (Arena &arena : m_arenas)
        arena.finish();
}

} // namespace Inventory
