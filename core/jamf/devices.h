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
    QString user {}; ///< to show: the real name where there is one
    QString username {};
    QString realName {};
    QString email {};
    QString assetTag {};
    QString wifiMacAddress {};
    QString osVersion {};
    Moment lastInventory {};
    Moment lastContact {};
    Moment mdmProfileEnds {};
    std::optional<bool> isManaged {};
    std::optional<bool> isSupervised {};
};

/// Some of all devices of one sort, by their ids.
struct DevicePage
{
    QList<Device> devices {};
    int rows = 0; ///< that the server counts on this page
    std::optional<int> total {};
};
/// Page @p page, counted from 0, of @p size rows: 2,000 are the most that Jamf Pro gives. @p version where it is known, for
/// then one broken record hides no other.
[[nodiscard]] Answer<DevicePage> devicePage(Server &server, Device::Sort sort, int page, int size,
                                            const std::optional<Version> &version = {});
/// Nothing where the server does not tell.
[[nodiscard]] Answer<std::optional<Version>> versionOf(Server &server);

/// Finds devices by serial number, name or user, mobile ones and computers at once; at most @p most of each. A serial
/// number that fits exactly comes first. Where one of the two may not be read, the other is still given, with the error.
struct Lookup
{
    QList<Device> devices {};
    QList<Error> errors {};
};
[[nodiscard]] Answer<Lookup> findDevices(Server &server, const QString &text, int most = 20);

} // namespace Jamf
