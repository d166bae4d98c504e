// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/address.h"

class QSqlError;

namespace Storage {

/// The one place that knows the drivers' numbers: SQLite's result codes (sqlite.org/rescode.html) and PostgreSQL's
/// SQLSTATE (PostgreSQL 15, appendix A). Never holds the password of @p address.
[[nodiscard]] Error errorOf(const QSqlError &error, const Address &address);

/// True where the connection to the server is gone and only a new one can help.
[[nodiscard]] bool isConnectionLost(const QSqlError &error);

} // namespace Storage
