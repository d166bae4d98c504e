// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/devices.h"

#include <QJsonObject>

namespace Jamf {

/// An item of `/v2/mobile-devices/detail`, of computers-inventory in any version; members of sections that were not asked
/// for stay empty.
[[nodiscard]] Device mobileDeviceOf(const QJsonObject &item);
[[nodiscard]] Device computerOf(const QJsonObject &item);

/// The lists that give them. One broken record must not hide the others, where the server's version can leave it out.
[[nodiscard]] ListRequest mobileDetail(const QStringList &sections, const std::optional<Version> &version);
[[nodiscard]] ListRequest computerInventory(const QStringList &sections);

} // namespace Jamf
