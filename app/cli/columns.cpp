// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode Standard Annex #11), joined where only unassigned characters lie between.
constexpr std::array Wide {
    Range {0x1100, 0x115F},   Range {0x2E80, 0x303E},   Range {0x3041, 0x33FF},   Range {0x3400, 0x4DBF},
    Range {0x4E00, 0xA4CF},   Range {0xA960, 0xA97F},   Range {0xAC00, 0xD7A3},   Range {0xF900, 0xFAFF},
    Range {0xFE10, 0xFE19},   Range {0xFE30, 0xFE6F},   Range {0xFF00, 0xFF60},   Range {0xFFE0, 0xFFE6},
    Range {0x1F300, 0x1F64F}, Range {0x1F680, 0x1F6FF}, Range {0x1F900, 0x1F9FF}, Range {0x20000, 0x3FFFD},
};

int cellsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing: return 0;
    default: break;
    }
    const bool isWide = std::ranges::any_of(
        Wide, [character](Range range) { return character >= range.first && character <= range.last; });
    return isWide ? 2 : 1;
}

} // namespace

int cellsOf(QStringView text)
{
    int cells = 0;
    for (const uint character : text.toUcs4())
        cells += cellsOf(char32_t(character));
    return cells;
}

QString padded(const QString &text, int cells)
{
    return text + QString(std::max(0, cells - cellsOf(QStringView(text))), u' ');
}

QString paddedLeft(const QString &text, int cells)
{
    return QString(std::max(0, cells - cellsOf(QStringView(text))), u' ') + text;
}

} // namespace Cli
