// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/credentials/observation.h"

#include <QByteArray>
#include <QList>

namespace Credentials {

/// What a person gave to open locked content. Tried, never kept.
struct Unlock
{
    QList<Secret> passwords {}; ///< UTF-8
    QList<Secret> keys {}; ///< private keys, PEM or DER, possibly encrypted by one of the passwords
    QList<QByteArray>
        certificates {}; ///< DER; so that a server token's recipient is known before a key is tried
};

inline constexpr qsizetype MaxSingleBytes = 16 * 1024 * 1024; ///< a larger file is refused unread
inline constexpr int MaxObjects = 20'000; ///< certificates, keys, PEM blocks in one file
inline constexpr std::chrono::seconds MaxReadTime {5};

/// Recognises @p bytes by content, never by a name, and reads every credential in them. Pure but for time: gives up
/// MaxReadTime after its start with Codes::TooSlow. Sightings come without source, place and time: the caller knows
/// them. Never throws; safe on many threads at once. Unlock's secrets are not kept.
[[nodiscard]] Reading read(const QByteArray &bytes, const Unlock &unlock = {});

/// Whether the file @p key holds a private key that opens with the passwords of @p unlock. For telling of a bad key
/// file by its own name before it is given to read(), whose errors are those of the locked file.
[[nodiscard]] Result<> checkKey(const Secret &key, const Unlock &unlock);

} // namespace Credentials
