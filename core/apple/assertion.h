// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apple/login.h"

#include <QDateTime>

namespace Apple {

/// How long a client assertion is good for. Apple takes up to 180 days; a new one is made for every token.
inline constexpr std::chrono::seconds assertionLife {20 * 60};

/// The signed statement that stands in for a password (RFC 7523). @p id must be another one each time. Errors
/// as SigningKey::read().
[[nodiscard]] Result<Secret> clientAssertion(const Login &login, const QString &id, const QDateTime &now);

/// The form that asks for a token.
[[nodiscard]] Secret tokenForm(const QString &clientId, Surface surface, const Secret &assertion);

} // namespace Apple
