// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <ctime>

namespace Fixtures {

/// Processor time since it was made, as a multiple of what it costs this program, on this machine and with these
/// sanitizers, to look at ten megabytes byte by byte. What grows with the square of its input misses the bound by a
/// factor of thousands; a slow or busy machine does not, for it is slow at both.
class Effort final
{
public:
    static constexpr double Bound = 1000;

    [[nodiscard]] bool isBounded() const { return passes() < Bound; }
    [[nodiscard]] double passes() const { return static_cast<double>(std::clock() - m_start) / pass(); }
    /// The same of @p seconds of processor time that another process of this program has counted.
    [[nodiscard]] static bool isBounded(double seconds) { return seconds * CLOCKS_PER_SEC / pass() < Bound; }
    [[nodiscard]] QByteArray text() const { return QByteArray::number(passes(), 'f', 1) + " passes"; }

private:
    /// Read once a program; the least of three, for the first may have to wait for memory.
    [[nodiscard]] static double pass()
    {
        static const double cost = std::min({onePass(), onePass(), onePass()});
        return cost;
    }

    [[nodiscard]] static double onePass()
    {
        const QByteArray bytes(10'000'000, 'x');
        const std::clock_t start = std::clock();
        quint64 sum = 14'695'981'039'346'656'037U;
        for (const char byte : bytes)
            sum = (sum ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211U;
        // Kept, so that the loop is not left out for want of a reader.
        [[maybe_unused]] static volatile quint64 kept;
        kept = sum;
        return std::max(1.0, static_cast<double>(std::clock() - start));
    }

    std::clock_t m_start = std::clock();
};

} // namespace Fixtures
