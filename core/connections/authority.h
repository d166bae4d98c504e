// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Connections {

/// A school's own CA, to be trusted for one connection.
struct Authority
{
    QByteArray pem; ///< every certificate that was found
    QString name {}; ///< of the first one
};

/// From the content of a file, PEM or DER; nothing where it holds no certificate.
[[nodiscard]] std::optional<Authority> readAuthority(const QByteArray &bytes);

} // namespace Connections
