// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/line.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Net {

Line::Line(int most)
    : m_most(std::size_t(std::max(1, most)))
{
    m_rest.setSingleShot(true);
    m_rest.callOnTimeout([this] { callNext(); });
}

Line::Ticket Line::draw(Turn turn)
{
    return {turn, ++m_last};
}

void Line::join(Ticket ticket, Call call)
{
    m_waiting.emplace(ticket, std::move(call));
    callNext();
}

void Line::leave(Ticket ticket)
{
    m_waiting.erase(ticket);
    m_underWay.erase(ticket);
    callNext();
}

void Line::close()
{
    m_waiting.clear();
}

void Line::rest(std::chrono::milliseconds wait)
{
    if (!m_rest.isActive() || m_rest.remainingTime() < wait.count())
        m_rest.start(wait);
}

void Line::callNext()
{
    if (m_isCalling)
        return; // one whose turn it is leaves at once: the loop below goes on
    const QScopedValueRollback calling(m_isCalling, true);
    while (!m_rest.isActive() && !m_waiting.empty() && m_underWay.size() < m_most) {
        const auto first = m_waiting.begin();
        m_underWay.insert(first->first);
        const Call call = std::move(first->second);
        m_waiting.erase(first);
        call();
    }
}

} // namespace Net
