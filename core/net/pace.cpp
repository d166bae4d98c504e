// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pace.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Net {

std::chrono::milliseconds waitAfter(int failedTries, const Pace &pace)
{
    const int doublings = std::clamp(failedTries - 1, 0, 16);
    const auto whole = std::min(pace.longestWait, pace.firstWait * (1 << doublings));
    const double chance = pace.chance ? pace.chance() : QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qint64(double(whole.count()) * (0.5 + 0.5 * chance)));
}

} // namespace Net
