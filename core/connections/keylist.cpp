// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/keylist.h"

namespace Connections {

namespace {

char letterOf(KeyList::State state)
{
    switch (state) {
    case KeyList::State::Kept: return 'k';
    case KeyList::State::Begun: return 'b';
    case KeyList::State::Doubtful: return 'd';
    }
    Q_UNREACHABLE();
}

KeyList::State stateOf(char letter)
{
    if (letter == 'b')
        return KeyList::State::Begun;
    return letter == 'd' ? KeyList::State::Doubtful : KeyList::State::Kept;
}

} // namespace

KeyList KeyList::parse(const Secret &entry)
{
    KeyList list;
    for (const QByteArray &line : entry.reveal().toByteArray().split('\n')) {
        if (line.size() > 2 && line.at(1) == ' ')
            list.set(QString::fromUtf8(line.sliced(2)), stateOf(line.front()));
    }
    return list;
}

Secret KeyList::entry() const
{
    QByteArray lines;
    for (auto it = m_states.begin(); it != m_states.end(); ++it)
        lines += letterOf(it.value()) + QByteArray(" ") + it.key().toUtf8() + '\n';
    return Secret(lines);
}

QStringList KeyList::takeOrphans(const QStringList &rows)
{
    QStringList orphans;
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        if (rows.contains(it.key()))
            it.value() = State::Kept;
        else if (it.value() == State::Begun)
            it.value() = State::Doubtful;
        else
            orphans.append(it.key());
    }
    for (const QString &orphan : std::as_const(orphans))
        m_states.remove(orphan);
    return orphans;
}

} // namespace Connections
