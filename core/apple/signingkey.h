// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>

namespace Apple {

/// The private key of an API account: EC on P-256. Gone from memory with this object.
class SigningKey final
{
public:
    /// From a .pem as Apple gives it, or DER. Apple's label and what stands under it need not agree, so both
    /// forms are tried whatever the label says. Errors api-key-unreadable, api-key-locked,
    /// api-key-unsuitable.
    [[nodiscard]] static Result<SigningKey> read(const Secret &content);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    /// ES256: R and S, 32 bytes each (RFC 7518, section 3.4). Empty where libcrypto fails.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Apple
