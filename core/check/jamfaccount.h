// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/accounts.h"
#include "core/jamf/server.h"

namespace Check {

/// How to reach the server of @p account.
[[nodiscard]] Net::Endpoint endpointOf(const Connections::Account &account);
/// How to sign in to it.
[[nodiscard]] Jamf::Login loginOf(const Connections::Account &account);

} // namespace Check
