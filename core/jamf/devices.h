// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/server.h"

namespace Jamf {

/// A mobile device or computer as far as it matters in a day's work.
struct Device
{
    enum class Sort { Mobile, Computer };
    Sort sort = Sort::Mobile;
    QString id {};
    QString managementId {};
    QString udid {};
    QString serialNumber {};
    QString name {};
    QString model {};
    QString user {};
    QString osVersion {};
    Moment lastInventory {};
    Moment lastContact {};
    Moment mdmProfileEnds {};
    std::optional<bool> isManaged {};
    std::optional<bool> isSupervised {};
};

/// Finds devices by serial number, name or user, mobile ones and computers at once; at most @p most of each. A serial
/// number that fits exactly comes first. Where one of the two may not be read, the other is still given, with the error.
struct Lookup
{
    QList<Device> devices {};
    QList<Error> errors {};
};
[[nodiscard]] Answer<Lookup> findDevices(Server &server, const QString &text, int most = 20);

} // namespace Jamf
