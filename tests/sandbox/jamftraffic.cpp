// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamftraffic.h"

#include <algorithm>

namespace Sandbox {

JamfTraffic::Seat::Seat(JamfTraffic &traffic)
    : m_traffic(traffic)
{
    const std::lock_guard lock(m_traffic.m_mutex);
    m_isOneTooMany = ++m_traffic.m_inFlight > MostAtOnce;
    m_traffic.m_mostInFlight = std::max(m_traffic.m_mostInFlight, m_traffic.m_inFlight);
}

JamfTraffic::Seat::~Seat()
{
    const std::lock_guard lock(m_traffic.m_mutex);
    --m_traffic.m_inFlight;
}

void JamfTraffic::note(const JamfJournalEntry &entry)
{
    const std::lock_guard lock(m_mutex);
    m_journal.append(entry);
}

void JamfTraffic::connectionOpened()
{
    const std::lock_guard lock(m_mutex);
    m_mostConnections = std::max(m_mostConnections, ++m_connections);
}

void JamfTraffic::connectionClosed()
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
}

void JamfTraffic::forget()
{
    const std::lock_guard lock(m_mutex);
    m_journal.clear();
    m_mostInFlight = m_inFlight;
    m_mostConnections = m_connections;
}

QList<JamfJournalEntry> JamfTraffic::journal() const
{
    const std::lock_guard lock(m_mutex);
    return m_journal;
}

int JamfTraffic::mostInFlight() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostInFlight;
}

int JamfTraffic::mostConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostConnections;
}

} // namespace Sandbox
