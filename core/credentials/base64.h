// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Credentials {

struct Base64Text
{
    QByteArray bytes; ///< up to the first fault
    bool isValid = false; ///< nothing but base64 (either alphabet) and blanks, in whole groups of four
};

/// Decodes base64 that may be cut into lines of any length, indented, with blank lines between (RFC 4648, 4 and 5).
/// One pass; memory for the result only.
[[nodiscard]] Base64Text decodeBase64(QByteArrayView text);

/// The same, and nothing where the text is not valid to its end. The caller wipes a secret.
[[nodiscard]] std::optional<QByteArray> bytesOfBase64(QByteArrayView text);

} // namespace Credentials
