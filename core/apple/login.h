// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/net/client.h"

#include <QUrl>

namespace Apple {

/// An API account as Apple School Manager or Apple Business gives it out.
struct Login
{
    QString clientId {}; ///< "SCHOOLAPI.…" or "BUSINESSAPI.…"
    QString keyId {};
    Secret key {}; ///< content of the .pem
};

enum class Surface { School, Business };

/// What the prefix of a client id says. Error invalid-client-id where it is neither.
[[nodiscard]] Result<Surface> surfaceOf(const QString &clientId);
[[nodiscard]] QString scopeOf(Surface surface); ///< "school.api"

/// Where the service is and how to get there.
struct Site
{
    QUrl api {}; ///< without "/v1", which is cut off
    QUrl token {};
    QByteArray authority {}; ///< PEM of the school's own CA
    Net::Proxy proxy {};
};

/// Apple's own addresses.
[[nodiscard]] Site siteOf(Surface surface);

} // namespace Apple
