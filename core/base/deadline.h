// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// A point in time after which work that nobody waits for any longer is given up. A value; cheap to copy and to ask.
class Deadline final
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Deadline(Clock::duration allowed)
        : m_end(Clock::now() + allowed)
    {
    }

    [[nodiscard]] bool hasPassed() const { return Clock::now() >= m_end; }

private:
    Clock::time_point m_end;
};
