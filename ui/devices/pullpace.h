// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/pullnews.h"

namespace Inventory {

/// How fast devices come from the services, from which follows how much longer a reading takes.
class PullPace final
{
public:
    /// About how much longer @p news takes, by the pace since its list began; nothing where nobody says how many devices
    /// there will be, or too little has come to tell. Wants to be asked whenever there is news.
    [[nodiscard]] std::optional<std::chrono::seconds> left(const PullNews &news, const QDateTime &now);

private:
    Moment m_since {}; ///< when it was first asked of this list
    qint64 m_readBefore = 0; ///< by then
    qint64 m_readLast = 0;
    std::optional<qint64> m_expected {};
};

} // namespace Inventory
