// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QMap>

namespace Connections {

/// Which connections of one database have secrets in this keychain, kept in the keychain itself, for it cannot be asked
/// what it holds, and a colleague may remove a connection on another computer.
class KeyList final
{
public:
    enum class State {
        Kept, ///< with its row
        Begun, ///< its row was not written yet
        Doubtful, ///< begun, and without a row when somebody looked: the next look removes it
    };

    [[nodiscard]] static KeyList parse(const Secret &entry);
    [[nodiscard]] Secret entry() const;

    void set(const QString &connection, State state) { m_states.insert(connection, state); }
    void forget(const QString &connection) { m_states.remove(connection); }
    /// Those whose secrets belong to no row of @p rows any more. One that is just being added gets another chance.
    [[nodiscard]] QStringList takeOrphans(const QStringList &rows);

    friend bool operator==(const KeyList &, const KeyList &) = default;

private:
    QMap<QString, State> m_states;
};

} // namespace Connections
