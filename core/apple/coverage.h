// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"

#include <QJsonObject>
#include <QString>

namespace Apple {

/// One cover of one device: Apple's attributes of `appleCareCoverage`. A device may have several.
struct Coverage
{
    QString id {};
    QString status {}; ///< "ACTIVE", "INACTIVE"
    QString paymentType {};
    QString description {}; ///< "Limited Warranty", "AppleCare+"
    Moment startDateTime {};
    Moment endDateTime {}; ///< none for a subscription
    std::optional<bool> isRenewable {};
    std::optional<bool> isCanceled {};
    Moment contractCancelDateTime {};
    QString agreementNumber {};

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

[[nodiscard]] std::optional<Coverage> coverageOf(const QJsonObject &resource);

/// Apple's attributes of `activationLockStatus`.
struct ActivationLock
{
    std::optional<bool> isLocked {};
    QString lockType {}; ///< "MDM", "USER", "NONE"

    friend bool operator==(const ActivationLock &, const ActivationLock &) = default;
};

[[nodiscard]] ActivationLock activationLockOf(const QJsonObject &resource);

} // namespace Apple
