// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/postings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Faq {

namespace {

constexpr float Least = 0.02F;
constexpr float Step = 1.03F;

const std::array<float, 256> &impacts()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> values {};
        float value = Least;
        for (std::size_t i = 1; i < values.size(); ++i, value *= Step)
            values[i] = value;
        return values;
    }();
    return table;
}

} // namespace

quint8 levelOf(float impact)
{
    if (impact <= 0)
        return 0;
    const float level = 1 + std::round(std::log(impact / Least) / std::log(Step));
    return static_cast<quint8>(std::clamp(level, 1.0F, 255.0F));
}

float impactOf(quint8 level)
{
    return impacts()[level];
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(0x80U | (number & 0x7FU)));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

void PostingWriter::add(QByteArray &list, quint32 document, quint8 level)
{
    appendNumber(list, document - m_next);
    list.append(static_cast<char>(level));
    m_next = document + 1;
}

} // namespace Faq
