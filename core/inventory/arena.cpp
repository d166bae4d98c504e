// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/arena.h"

#include "core/inventory/words.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define CARETAKER_SSE2
#endif

namespace Inventory {

namespace {

constexpr std::size_t Stride = 32;
/// So that a stride that begins with the last character reads nothing beyond.
constexpr std::size_t Padding = Stride + LongestWord + 16;

#ifdef CARETAKER_SSE2
/// Which of the characters at @p text have @p first behind them at the one place and @p second at the other.
class Pair final
{
public:
    Pair(const QByteArray &needle, std::size_t first, std::size_t second)
        : m_first(_mm_set1_epi8(needle[static_cast<qsizetype>(first)]))
        , m_second(_mm_set1_epi8(needle[static_cast<qsizetype>(second)]))
        , m_firstAt(first)
        , m_secondAt(second)
    {
    }

    [[nodiscard]] quint32 candidates(const char *text) const
    {
        return sixteen(text) | sixteen(text + 16) << 16;
    }

private:
    [[nodiscard]] quint32 sixteen(const char *text) const
    {
        const __m128i first = _mm_cmpeq_epi8(load(text + m_firstAt), m_first);
        const __m128i second = _mm_cmpeq_epi8(load(text + m_secondAt), m_second);
        return static_cast<quint32>(_mm_movemask_epi8(_mm_and_si128(first, second)));
    }

    [[nodiscard]] static __m128i load(const char *text)
    {
        __m128i loaded;
        std::memcpy(&loaded, text, sizeof loaded);
        return loaded;
    }

    __m128i m_first;
    __m128i m_second;
    std::size_t m_firstAt;
    std::size_t m_secondAt;
};
#else
class Pair final
{
public:
    Pair(const QByteArray &needle, std::size_t first, std::size_t second)
        : m_first(needle[static_cast<qsizetype>(first)])
        , m_second(needle[static_cast<qsizetype>(second)])
        , m_firstAt(first)
        , m_secondAt(second)
    {
    }

    [[nodiscard]] quint32 candidates(const char *text) const
    {
        quint32 found = 0;
        for (std::size_t i = 0; i < Stride; ++i)
            found
                |= static_cast<quint32>((text[i + m_firstAt] == m_first) & (text[i + m_secondAt] == m_second))
                << i;
        return found;
    }

private:
    char m_first;
    char m_second;
    std::size_t m_firstAt;
    std::size_t m_secondAt;
};
#endif

} // namespace

void Arena::beginRow()
{
    m_starts.push_back(static_cast<quint32>(m_bytes.size()));
}

void Arena::add(const QByteArray &values)
{
    m_bytes.append(values.constData(), static_cast<std::size_t>(values.size()));
}

void Arena::copyRow(const Arena &other, std::size_t row)
{
    beginRow();
    m_bytes += other.textOf(row);
}

void Arena::finish()
{
    m_end = m_bytes.size();
    m_starts.push_back(static_cast<quint32>(m_end));
    for (const char character : m_bytes)
        ++m_frequencies[static_cast<unsigned char>(character)];
    m_bytes.append(Padding, '\0');
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

Arena::Rarest Arena::rarestOf(const QByteArray &needle) const
{
    const auto frequency = [this, &needle](std::size_t at) {
        return m_frequencies[static_cast<unsigned char>(needle[static_cast<qsizetype>(at)])];
    };
    const auto size = static_cast<std::size_t>(needle.size());
    Rarest rarest {.second = size - 1};
    for (std::size_t i = 0; i < size; ++i) {
        if (frequency(i) < frequency(rarest.first))
            rarest.first = i;
    }
    if (rarest.second == rarest.first)
        rarest.second = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (i != rarest.first && frequency(i) < frequency(rarest.second))
            rarest.second = i;
    }
    rarest.isHopeless = frequency(rarest.first) == 0;
    return rarest;
}

std::size_t Arena::rowAt(std::size_t position, std::size_t from) const
{
    std::size_t step = 1;
    std::size_t to = from + 1;
    while (to < m_starts.size() && m_starts[to] <= position) {
        from = to;
        to += step;
        step *= 2;
    }
    const auto begin = m_starts.begin();
    const auto end = begin + static_cast<qsizetype>(std::min(to, m_starts.size()));
    return static_cast<std::size_t>(std::upper_bound(begin + static_cast<qsizetype>(from), end, position)
                                    - begin)
        - 1;
}

void Arena::find(const QByteArray &needle, quint64 *bits) const
{
    const auto size = static_cast<std::size_t>(needle.size());
    if (size == 0 || size > m_end)
        return;
    const Rarest rarest = rarestOf(needle);
    if (rarest.isHopeless)
        return;
    const Pair pair(needle, rarest.first, rarest.second);
    const char *const text = m_bytes.data();
    std::size_t row = 0;
    for (std::size_t at = 0; at + size <= m_end;) {
        quint32 candidates = pair.candidates(text + at);
        std::size_t next = at + Stride;
        for (; candidates != 0; candidates &= candidates - 1) {
            const std::size_t found = at + static_cast<std::size_t>(std::countr_zero(candidates));
            if (std::memcmp(text + found, needle.constData(), size) != 0)
                continue;
            row = rowAt(found, row);
            bits[row / 64] |= quint64(1) << (row % 64);
            next = m_starts[row + 1];
            break;
        }
        at = next;
    }
}

std::string_view Arena::textOf(std::size_t row) const
{
    return std::string_view(m_bytes).substr(m_starts[row], m_starts[row + 1] - m_starts[row]);
}

bool Arena::holds(std::size_t row, const QByteArray &needle) const
{
    return textOf(row).find(std::string_view(needle.constData(), static_cast<std::size_t>(needle.size())))
        != std::string_view::npos;
}

std::string_view Arena::firstValue(std::size_t row) const
{
    const std::string_view text = textOf(row);
    return text.empty() ? text : text.substr(1, text.find('\n', 1) - 1);
}

} // namespace Inventory
