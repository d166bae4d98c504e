// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace Fixtures {

/// Milliseconds of processor time, so that a busy machine does not make a bound look broken.
class CpuTimer final
{
public:
    [[nodiscard]] qint64 elapsed() const
    {
        return static_cast<qint64>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace Fixtures
