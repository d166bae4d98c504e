// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace Inventory {

/// A set of rows.
class Bits final
{
public:
    explicit Bits(std::size_t size = 0, bool isFull = false)
        : m_words((size + 63) / 64, isFull ? ~quint64(0) : 0)
    {
        if (isFull && size % 64 != 0)
            m_words.back() = (quint64(1) << (size % 64)) - 1;
    }

    void set(std::size_t row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    [[nodiscard]] bool has(std::size_t row) const { return (m_words[row / 64] >> (row % 64) & 1) != 0; }
    [[nodiscard]] quint64 *from(std::size_t row)
    {
        return m_words.data() + row / 64;
    } ///< @p row is a multiple of 64

    [[nodiscard]] std::size_t count() const
    {
        std::size_t count = 0;
        for (const quint64 word : m_words)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }

    void keep(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }

    template <typename Visit>
    void each(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace Inventory
