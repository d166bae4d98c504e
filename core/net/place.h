// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Net {

[[nodiscard]] bool isThisComputer(const QString &host);

/// `host`, or `host:port` where the port is not the usual one: how errors name a server.
[[nodiscard]] QString placeOf(const QUrl &url);

/// Same scheme, host and port.
[[nodiscard]] bool isSamePlace(const QUrl &left, const QUrl &right);

/// https anywhere, http on this computer only, with a host and without user name or password.
[[nodiscard]] Result<> checkAddress(const QUrl &url);

/// @p path below @p base; a whole address only where it is of the same place (address-elsewhere otherwise).
[[nodiscard]] Result<QUrl> addressOf(const QUrl &base, const QString &path);

/// For logs: the path, and of the query the names alone.
[[nodiscard]] QString withoutValues(const QUrl &url);

} // namespace Net
