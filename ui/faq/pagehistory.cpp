// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/pagehistory.h"

namespace Faq {

void PageHistory::leave()
{
    if (m_current.ref.isEmpty())
        return;
    m_back.append(m_current);
    if (m_back.size() > Longest)
        m_back.removeFirst();
}

void PageHistory::pass(const Place &place)
{
    if (m_current.ref == place.ref) {
        m_current.language = place.language;
        return;
    }
    if (!m_isPassing)
        leave();
    // Where the passing began it ends, too.
    m_isPassing = m_back.isEmpty() || m_back.last() != place;
    if (!m_isPassing)
        m_back.removeLast();
    m_current = place;
}

void PageHistory::visit(const Place &place)
{
    if (m_current.ref != place.ref) {
        leave();
        m_forward.clear();
    } else if (m_isPassing) {
        m_forward.clear();
    }
    m_current = place;
    m_isPassing = false;
}

bool PageHistory::goBack()
{
    if (m_back.isEmpty())
        return false;
    m_forward.append(m_current);
    m_current = m_back.takeLast();
    m_isPassing = false;
    return true;
}

bool PageHistory::goForward()
{
    if (m_forward.isEmpty())
        return false;
    m_back.append(m_current);
    m_current = m_forward.takeLast();
    m_isPassing = false;
    return true;
}

} // namespace Faq
