// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/jamfschool.h"

#include <QJsonValue>

#include <optional>

namespace Sandbox {

/// `2028-03-09T03:21:00.000Z`, or null.
[[nodiscard]] QJsonValue isoOrNull(const Moment &moment);
/// `2028-03-09`, or null.
[[nodiscard]] QJsonValue dayOrNull(const Moment &moment);

[[nodiscard]] std::optional<JamfDevice> deviceById(const JamfFleet &fleet, const QString &id);
[[nodiscard]] std::optional<JamfDevice> deviceByManagementId(const JamfFleet &fleet, const QString &id);
[[nodiscard]] std::optional<JamfDevice> deviceByUdid(const JamfFleet &fleet, const QString &udid);

/// @p sections of @p all that were asked for, or nothing where one is unknown; @p usual where none is named.
[[nodiscard]] std::optional<QStringList> askedSections(const QStringList &asked, const QStringList &all,
                                                       const QString &usual);

} // namespace Sandbox
