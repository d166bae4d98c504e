// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <openssl/asn1.h>

namespace Credentials {

/// The moment that a UTCTime or GeneralizedTime names (RFC 5280, 4.1.2.5; two digits from 50 on are 19xx), in UTC.
/// Nothing where it is absent or impossible, such as 30 February: libcrypto loads certificates with such dates.
[[nodiscard]] Moment momentOf(const ASN1_TIME *time);

/// The characters of @p time as they stand in the file.
[[nodiscard]] QString rawText(const ASN1_TIME *time);

} // namespace Credentials
