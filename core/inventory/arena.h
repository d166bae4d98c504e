// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace Inventory {

/// One column's text of many rows, end to end, each value led by a line break, so that it is searched in one sweep.
class Arena final
{
public:
    void beginRow();
    /// To the row that was begun last: values, each led by a line break.
    void add(const QByteArray &values);
    void copyRow(const Arena &other, std::size_t row);
    /// After the last row.
    void finish();

    /// Sets the bit of each row that holds @p needle.
    void find(const QByteArray &needle, quint64 *bits) const;
    [[nodiscard]] bool holds(std::size_t row, const QByteArray &needle) const;
    [[nodiscard]] std::string_view firstValue(std::size_t row) const;

private:
    struct Rarest
    {
        std::size_t first = 0; ///< where the two rarest characters of a needle stand
        std::size_t second = 0;
        bool isHopeless = false; ///< one of them stands nowhere
    };
    [[nodiscard]] Rarest rarestOf(const QByteArray &needle) const;
    [[nodiscard]] std::size_t rowAt(std::size_t position, std::size_t from) const;
    [[nodiscard]] std::string_view textOf(std::size_t row) const;

    std::string m_bytes {};
    std::vector<quint32> m_starts {}; ///< one more than rows, once finished
    std::array<quint32, 256> m_frequencies {};
    std::size_t m_end = 0; ///< without what pads it
};

} // namespace Inventory
