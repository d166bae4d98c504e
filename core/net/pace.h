// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Net {

/// How patient the client is. Tests are less so.
struct Pace
{
    int tries = 3;
    std::chrono::milliseconds firstWait {500}; ///< doubles from try to try
    std::chrono::milliseconds longestWait {8'000};
    std::chrono::seconds longestRetryAfter {60}; ///< a server that asks for more gets no further try
    std::chrono::milliseconds stall {15'000}; ///< an answer that has begun must go on
    std::function<double()> chance {}; ///< 0 to 1; of chance itself where there is none
};

/// Between half and the whole of the doubled wait, so that many that failed together do not come back together.
[[nodiscard]] std::chrono::milliseconds waitAfter(int failedTries, const Pace &pace);

} // namespace Net
