// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"

namespace Sync {

enum class Stage { Waiting, SigningIn, Devices, Servers, Assignments, MobileDevices, Computers, Ended };

/// How far one connection has got.
struct Progress
{
    Stage stage = Stage::Waiting;
    qint64 pages = 0; ///< of the list under way, with those that an earlier run had stored
    qint64 devices = 0; ///< on those pages
    std::optional<qint64> total {}; ///< Apple seldom tells
    bool isResumed = false; ///< the list goes on where an earlier run was cut off
    Moment waitsUntil {}; ///< the service asked to wait
    QString server {}; ///< whose devices, at Stage::Assignments

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// What a run has changed.
struct Tally
{
    qint64 devices = 0; ///< that the service named
    qint64 appeared = 0;
    qint64 changed = 0;
    qint64 assigned = 0; ///< to another server than before, or to one at all
    qint64 gone = 0;

    Tally &operator+=(const Tally &other)
    {
        devices += other.devices;
        appeared += other.appeared;
        changed += other.changed;
        assigned += other.assigned;
        gone += other.gone;
        return *this;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// AppleCare coverage that is still to be fetched, one call a device.
struct CoverageForecast
{
    qint64 waiting = 0; ///< devices
    std::chrono::seconds left {0}; ///< until the last of them, by the budget

    friend bool operator==(const CoverageForecast &, const CoverageForecast &) = default;
};

} // namespace Sync
