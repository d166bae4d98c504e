// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text as it may be shown: control characters, line breaks, bidirectional overrides, invisible and unpaired
/// surrogate code points become `\u{202e}` and the like, so that a name from outside cannot disguise itself.
/// Longer than @p limit characters, it is cut and ends in "…".
[[nodiscard]] QString visible(QStringView text, qsizetype limit = 4096);

/// Whether @p text looks like a key or a token rather than like words: PEM, or a run as base64 makes it. Such text was
/// pasted into the wrong field and must not be kept as a name. Hex fingerprints, UUIDs and host names are no such runs.
[[nodiscard]] bool mayHoldSecret(QStringView text);
