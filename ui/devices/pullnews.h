// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"

#include <optional>

namespace Inventory {

/// What the page is told of the pulls that fill the inventory; it starts and ends none itself.
struct PullNews
{
    bool hasConnection = true; ///< to a service that knows devices
    bool canPull = false; ///< somebody takes the order
    bool canAssign = false; ///< one of them assigns devices to MDM servers
    bool canAsk = false; ///< one of them can be asked for a device by itself
    bool isPulling = false;
    qint64 read = 0; ///< devices so far
    std::optional<qint64> expected {};
    std::optional<std::chrono::seconds> left {}; ///< about how much longer
    Moment waitsUntil {}; ///< a service asked to wait
    QString waitsFor {}; ///< its connection's name
    qint64 coverageWaiting = 0; ///< devices whose coverage is still to be read
    std::optional<std::chrono::seconds> coverageLeft {};
    std::optional<Error> error {}; ///< why the last one ended
    QString errorOf {}; ///< the connection's name
    bool isErrorOfCoverage = false; ///< the devices themselves were read

    friend bool operator==(const PullNews &, const PullNews &) = default;
};

} // namespace Inventory
