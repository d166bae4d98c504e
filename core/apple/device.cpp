// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/device.h"

#include "core/apple/values.h"

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

QStringList textsOfEither(const QJsonObject &object, QLatin1StringView name, QLatin1StringView other)
{
    const QStringList texts = textsOf(object, name);
    return texts.isEmpty() ? textsOf(object, other) : texts;
}

QString textOfEither(const QJsonObject &object, QLatin1StringView name, QLatin1StringView other)
{
    const QString text = textOf(object, name);
    return text.isEmpty() ? textOf(object, other) : text;
}

} // namespace

std::optional<Device> deviceOf(const QJsonObject &resource)
{
    const QJsonObject said = resource.value("attributes"_L1).toObject();
    return identified({
        .id = textOf(resource, "id"_L1),
        .serialNumber = textOf(said, "serialNumber"_L1),
        .deviceModel = textOf(said, "deviceModel"_L1),
        .productFamily = textOf(said, "productFamily"_L1),
        .productType = textOf(said, "productType"_L1),
        .deviceCapacity = textOf(said, "deviceCapacity"_L1),
        .partNumber = textOf(said, "partNumber"_L1),
        .orderNumber = textOf(said, "orderNumber"_L1),
        .color = textOf(said, "color"_L1),
        .status = textOf(said, "status"_L1),
        .imei = textsOf(said, "imei"_L1),
        .meid = textsOf(said, "meid"_L1),
        .eid = textOf(said, "eid"_L1),
        .wifiMacAddress = textsOf(said, "wifiMacAddress"_L1),
        .bluetoothMacAddress = textsOf(said, "bluetoothMacAddress"_L1),
        .ethernetMacAddress = textsOfEither(said, "ethernetMacAddress"_L1, "builtInEthernetMacAddress"_L1),
        .purchaseSourceId = textOfEither(said, "purchaseSourceId"_L1, "purchaseSourceUid"_L1),
        .purchaseSourceType = textOf(said, "purchaseSourceType"_L1),
        .orderDateTime = momentOf(said, "orderDateTime"_L1),
        .addedToOrgDateTime = momentOf(said, "addedToOrgDateTime"_L1),
        .releasedFromOrgDateTime = momentOf(said, "releasedFromOrgDateTime"_L1),
        .updatedDateTime = momentOf(said, "updatedDateTime"_L1),
        .isMdmMigrationCapable = truthOf(said, "isMdmMigrationCapable"_L1),
        .mdmMigrationStatus = textOf(said, "mdmMigrationStatus"_L1),
        .mdmMigrationDeadlineDateTime = momentOf(said, "mdmMigrationDeadlineDateTime"_L1),
        .releaserEntityType = textOf(said, "releaserEntityType"_L1),
        .releaserId = textOf(said, "releaserId"_L1),
    });
}

std::optional<Device> identified(Device device)
{
    if (device.serialNumber.isEmpty())
        device.serialNumber = device.id;
    if (device.id.isEmpty())
        device.id = device.serialNumber;
    return device.id.isEmpty() ? std::optional<Device>() : std::optional(std::move(device));
}

std::optional<QString> linkedIdOf(const QJsonObject &resource)
{
    const QString id = textOf(resource, "id"_L1);
    return id.isEmpty() ? std::optional<QString>() : id;
}

} // namespace Apple
