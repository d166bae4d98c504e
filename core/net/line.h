// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/client.h"

#include <QTimer>

#include <functional>
#include <map>
#include <set>

namespace Net {

/// Who may send now, so many at once: in the order of their turns, and of each, first come, first served. One
/// that comes back with its ticket stands where it stood before.
class Line final
{
public:
    struct Ticket
    {
        Turn turn = Turn::Usual;
        quint64 number = 0;

        friend auto operator<=>(const Ticket &, const Ticket &) = default;
    };
    using Call = std::function<void()>;

    explicit Line(int most);

    [[nodiscard]] Ticket draw(Turn turn);
    void join(Ticket ticket, Call call); ///< may call at once
    void leave(Ticket ticket); ///< from the line, or from its place
    void close(); ///< nobody waits any longer
    /// Nobody begins before this is over: the server asked for a rest.
    void rest(std::chrono::milliseconds wait);

private:
    void callNext();

    const std::size_t m_most;
    quint64 m_last = 0;
    bool m_isCalling = false;
    std::map<Ticket, Call> m_waiting;
    std::set<Ticket> m_underWay;
    QTimer m_rest;
};

} // namespace Net
