// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <set>

namespace Net {

/// Who may send now: first come, first served, so many at once. One that comes back with its ticket stands where it
/// stood before.
class Line final
{
public:
    using Ticket = quint64;
    using Turn = std::function<void()>;

    explicit Line(int most);

    [[nodiscard]] Ticket draw(bool isFirst = false); ///< @p isFirst: before all that are not
    void join(Ticket ticket, Turn turn); ///< may call @p turn at once
    void leave(Ticket ticket); ///< from the line, or from its place
    void close(); ///< nobody waits any longer
    /// Nobody begins before this is over: the server asked for a rest.
    void rest(std::chrono::milliseconds wait);

private:
    void callNext();

    const std::size_t m_most;
    Ticket m_lastFirst = 0;
    Ticket m_last = Ticket(1) << 32; ///< behind all that are first
    bool m_isCalling = false;
    std::map<Ticket, Turn> m_waiting;
    std::set<Ticket> m_underWay;
    QTimer m_rest;
};

} // namespace Net
