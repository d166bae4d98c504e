// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>

class QSslError;

/// Why a chain is not trusted. Stable words, the most telling one first.
namespace Net::Untrusted {

inline constexpr QLatin1StringView Revoked {"revoked"};
inline constexpr QLatin1StringView SelfSigned {"self-signed"};
inline constexpr QLatin1StringView Expired {"expired"}; ///< a certificate of the chain
inline constexpr QLatin1StringView NotYetValid {"not-yet-valid"};
inline constexpr QLatin1StringView WrongHostName {"wrong-host-name"};
inline constexpr QLatin1StringView UnknownAuthority {
    "unknown-authority"}; ///< also how a TLS-inspecting proxy looks
inline constexpr QLatin1StringView InvalidSignature {"invalid-signature"};
inline constexpr QLatin1StringView WrongPurpose {
    "wrong-purpose"}; ///< a CA that is none, no server certificate
inline constexpr QLatin1StringView Other {"other"};

inline constexpr std::array All {
    Revoked,          SelfSigned,       Expired,      NotYetValid, WrongHostName,
    UnknownAuthority, InvalidSignature, WrongPurpose, Other,
};

} // namespace Net::Untrusted

namespace Net {

/// The words for @p errors in the order of Untrusted::All, each once.
[[nodiscard]] QStringList reasonsOf(const QList<QSslError> &errors);

} // namespace Net
