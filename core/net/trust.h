// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

#include <optional>

namespace Net {

/// The system's authorities and those in @p authority (PEM), the school's own; nothing where that holds none.
[[nodiscard]] std::optional<QSslConfiguration> trusting(const QByteArray &authority);

} // namespace Net
