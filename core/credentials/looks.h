// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Credentials {

/// What content that is no credential looks like: "zip", "pdf", "png", "jpeg", "gif", "gzip", "bzip2", "xz", "7z",
/// "rar", "jks", "ole" (old Office), "sqlite", "program", "html", "text", "asn1" or "binary".
/// Looks at the first kilobytes only.
[[nodiscard]] QLatin1StringView looksLike(QByteArrayView bytes);

/// True for a word of looksLike() that a fixed beginning of the content proves.
[[nodiscard]] bool hasForeignBeginning(QByteArrayView bytes);

/// Codes::NotACredential with looksLike().
[[nodiscard]] Error notACredential(QByteArrayView bytes);

} // namespace Credentials
