// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/pullpace.h"

#include <algorithm>

namespace Inventory {

namespace {

constexpr qint64 LeastSeconds = 2; ///< before that a pace is a guess

} // namespace

std::optional<std::chrono::seconds> PullPace::left(const PullNews &news, const QDateTime &now)
{
    if (!news.isPulling || !news.expected) {
        m_since.reset();
        return {};
    }
    // Another list, or one more of them: what was read so far says nothing of its pace.
    if (!m_since || news.read < m_readLast || news.expected != m_expected) {
        m_since = now;
        m_readBefore = news.read;
        m_expected = news.expected;
    }
    m_readLast = news.read;
    const qint64 took = m_since->secsTo(now);
    const qint64 came = news.read - m_readBefore;
    const qint64 missing = *news.expected - news.read;
    if (took < LeastSeconds || came <= 0 || missing <= 0)
        return {};
    const qint64 rest = news.waitsUntil ? std::max<qint64>(now.secsTo(*news.waitsUntil), 0) : 0;
    const double more = static_cast<double>(took) * static_cast<double>(missing) / static_cast<double>(came);
    return std::chrono::seconds(rest + static_cast<qint64>(more) + 1);
}

} // namespace Inventory
