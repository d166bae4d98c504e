// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Credentials {

/// "RSA 2048", "EC prime256v1", "ED25519", else the name or number of the algorithm. @p spki is a DER
/// SubjectPublicKeyInfo (RFC 5280, 4.1).
[[nodiscard]] QString keyAlgorithmText(QByteArrayView spki);

/// The name of the curve alone ("prime256v1"), also where its parameters are spelt out; empty for other keys.
[[nodiscard]] QString curveText(QByteArrayView spki);

} // namespace Credentials
