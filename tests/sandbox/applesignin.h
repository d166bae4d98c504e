// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/applefault.h"
#include "tests/sandbox/appleschool.h"

#include <QMap>

namespace Sandbox {

/// Apple's token endpoint: looks at client assertions as Apple does, gives tokens out and knows them again.
class AppleSignIn final
{
public:
    static constexpr int TokenLife = 3600;

    /// The answer to a request to this endpoint. @p now is Apple's.
    [[nodiscard]] JamfReply answer(const JamfRequest &request, const QList<AppleApiAccount> &accounts,
                                   const QList<AppleFault> &faults, const QDateTime &now);
    [[nodiscard]] bool knows(const QByteArray &token, const QDateTime &now) const;
    void endAll() { m_tokens.clear(); }
    /// Claims and header of the last assertion that was taken.
    [[nodiscard]] QJsonObject lastClaims() const { return m_claims; }

private:
    QMap<QByteArray, QDateTime> m_tokens; ///< until when
    QJsonObject m_claims {};
};

/// Why @p assertion is refused, or nothing. Apple's rules: ES256 with the account's key, `kid`, `aud`, `iss`,
/// `sub`, `exp` ahead and less than 180 days behind `iat`.
[[nodiscard]] QString flawOf(const QByteArray &assertion, const AppleApiAccount &account,
                             const QDateTime &now, QJsonObject *claims = nullptr);

} // namespace Sandbox
