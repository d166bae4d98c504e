// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/arena.h"

#include <array>
#include <vector>

namespace Inventory {

enum class Text { Serial, Name, Person, AssetTag, Radio, Mac }; ///< Radio: IMEI, MEID, EID
enum class Term { Model, Family, Order, Capacity, Color, Os }; ///< texts that many devices share
enum class Date { Ordered, Added, Updated, LastInventory, CoverageEnds, CoverageRead };

constexpr std::size_t TextCount = 6;
constexpr std::size_t TermCount = 6;
constexpr std::size_t DateCount = 6;

enum Flag : quint8 {
    InOrg = 1,
    InJamf = 2,
    EverInOrg = 4,
    AddedManually = 8,
};

/// What the index keeps of one device beside its texts.
struct Marks
{
    qint64 id = 0;
    std::array<quint32, TermCount> terms {}; ///< places in the dictionaries; 0 for none
    std::array<quint32, DateCount> dates {}; ///< seconds since 1970; 0 for none
    quint32 server = 0; ///< MdmServer::row
    quint8 flags = 0;
};

/// Up to `Size` devices, column by column. Never changes once it is finished.
class Segment final
{
public:
    static constexpr std::size_t Size = 16384;

    void append(const Marks &marks, const std::array<QByteArray, TextCount> &texts);
    void append(const Segment &other, std::size_t row);
    void finish();

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] qint64 id(std::size_t row) const { return m_ids[row]; }
    [[nodiscard]] quint8 flags(std::size_t row) const { return m_flags[row]; }
    [[nodiscard]] quint32 server(std::size_t row) const { return m_servers[row]; }
    [[nodiscard]] quint32 term(Term term, std::size_t row) const { return m_terms[std::size_t(term)][row]; }
    [[nodiscard]] quint32 date(Date date, std::size_t row) const { return m_dates[std::size_t(date)][row]; }
    [[nodiscard]] const Arena &arena(Text text) const { return m_arenas[std::size_t(text)]; }
    [[nodiscard]] Marks marks(std::size_t row) const;

private:
    void appendMarks(const Marks &marks);

    std::array<Arena, TextCount> m_arenas {};
    std::vector<qint64> m_ids {};
    std::array<std::vector<quint32>, TermCount> m_terms {};
    std::array<std::vector<quint32>, DateCount> m_dates {};
    std::vector<quint32> m_servers {};
    std::vector<quint8> m_flags {};
};

} // namespace Inventory
