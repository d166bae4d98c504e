// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetrail.h"

void PageTrail::follow(const QString &from, const QString &to, qsizetype past)
{
    m_forward.clear();
    m_back.append({from, to, past});
    if (m_back.size() > Longest)
        m_back.removeFirst();
}

QString PageTrail::back(const QString &current, qsizetype past)
{
    if (m_back.isEmpty() || m_back.last().to != current || past > m_back.last().past)
        return {};
    m_forward.append(m_back.takeLast());
    return m_forward.last().from;
}

QString PageTrail::forward(const QString &current)
{
    if (m_forward.isEmpty() || m_forward.last().from != current)
        return {};
    m_back.append(m_forward.takeLast());
    return m_back.last().to;
}
