// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QJsonObject>
#include <QStringList>

namespace Apple {

/// A device management service of the organisation: Apple's attributes of `mdmServers`.
struct MdmServer
{
    QString id {};
    QString serverName {};
    QString serverType {}; ///< "MDM", "APPLE_CONFIGURATOR", "APPLE_MDM"
    QString status {}; ///< "ACTIVE", "INACTIVE", "DELETED"
    std::optional<int> deviceCount {};
    Moment lastConnectedDateTime {}; ///< when it last talked to Apple: a sign of its health
    QString lastConnectedIp {}; ///< not for logs or reports
    std::optional<bool> enableMdmDisownFlag {};
    QStringList defaultProductFamilies {}; ///< "IPAD", "MAC", …
    Moment createdDateTime {};
    Moment updatedDateTime {};

    friend bool operator==(const MdmServer &, const MdmServer &) = default;
};

/// Nothing where it has no id.
[[nodiscard]] std::optional<MdmServer> mdmServerOf(const QJsonObject &resource);
/// What to ask for, since the usual answer leaves some of it out.
[[nodiscard]] QStringList mdmServerFields();

} // namespace Apple
