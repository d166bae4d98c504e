// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Credentials {

/// Decodes base64 in lines of any length, padded or not, in the usual or the URL-safe alphabet (RFC 4648, 4 and 5).
/// Nothing where there is any other character, or where the last group is cut off. The caller wipes a secret.
[[nodiscard]] std::optional<QByteArray> bytesOfBase64(QByteArrayView text);

} // namespace Credentials
