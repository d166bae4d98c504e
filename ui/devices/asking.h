// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/devicelook.h"

namespace Inventory {

/// How far a question to Apple about one device has come. Nothing of it is kept beyond the session.
struct Asking
{
    bool isUnderWay = false;
    std::optional<Sync::DeviceSight> sight {}; ///< what the inventory does not keep
    std::optional<Error> error {}; ///< why it was not answered

    friend bool operator==(const Asking &, const Asking &) = default;
};

} // namespace Inventory
