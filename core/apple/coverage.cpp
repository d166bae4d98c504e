// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/coverage.h"

#include "core/apple/values.h"

using namespace Qt::StringLiterals;

namespace Apple {

std::optional<Coverage> coverageOf(const QJsonObject &resource)
{
    const QJsonValue attributes = resource.value("attributes"_L1);
    if (!attributes.isObject())
        return {};
    const QJsonObject said = attributes.toObject();
    return Coverage {
        .id = textOf(resource, "id"_L1),
        .status = textOf(said, "status"_L1),
        .paymentType = textOf(said, "paymentType"_L1),
        .description = textOf(said, "description"_L1),
        .startDateTime = momentOf(said, "startDateTime"_L1),
        .endDateTime = momentOf(said, "endDateTime"_L1),
        .isRenewable = truthOf(said, "isRenewable"_L1),
        .isCanceled = truthOf(said, "isCanceled"_L1),
        .contractCancelDateTime = momentOf(said, "contractCancelDateTime"_L1),
        .agreementNumber = textOf(said, "agreementNumber"_L1),
    };
}

ActivationLock activationLockOf(const QJsonObject &resource)
{
    const QJsonObject said = resource.value("attributes"_L1).toObject();
    return {.isLocked = truthOf(said, "isLocked"_L1), .lockType = textOf(said, "lockType"_L1)};
}

} // namespace Apple
