// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/values.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

Inventory::MdmServer serverOf(const Apple::MdmServer &server)
{
    Inventory::MdmServer kept {.id = server.id, .serverName = server.serverName};
    kept.serverType = server.serverType;
    kept.status = server.status;
    kept.deviceCount = server.deviceCount;
    kept.lastConnectedDateTime = server.lastConnectedDateTime;
    kept.createdDateTime = server.createdDateTime;
    kept.updatedDateTime = server.updatedDateTime;
    kept.enableMdmDisownFlag = server.enableMdmDisownFlag;
    kept.defaultProductFamilies = server.defaultProductFamilies;
    return kept;
}

Inventory::JamfDevice jamfDeviceOf(const Jamf::Device &device)
{
    Inventory::JamfDevice kept {.serialNumber = device.serialNumber, .id = device.id};
    kept.isComputer = device.sort == Jamf::Device::Sort::Computer;
    kept.name = device.name;
    kept.model = device.model;
    kept.osVersion = device.osVersion;
    kept.lastInventoryUpdateDate = device.lastInventory;
    kept.managed = device.isManaged;
    kept.supervised = device.isSupervised;
    kept.username = device.username;
    kept.realName = device.realName;
    kept.email = device.email;
    kept.assetTag = device.assetTag;
    kept.wifiMacAddress = device.wifiMacAddress;
    return kept;
}

} // namespace

Inventory::OrgDevice orgDeviceOf(const Apple::Device &device)
{
    Inventory::OrgDevice kept {.serialNumber = device.serialNumber.isEmpty() ? device.id : device.serialNumber};
    kept.deviceModel = device.deviceModel;
    kept.productFamily = device.productFamily;
    kept.productType = device.productType;
    kept.deviceCapacity = device.deviceCapacity;
    kept.partNumber = device.partNumber;
    kept.orderNumber = device.orderNumber;
    kept.color = device.color;
    kept.status = device.status;
    kept.orderDateTime = device.orderDateTime;
    kept.addedToOrgDateTime = device.addedToOrgDateTime;
    kept.updatedDateTime = device.updatedDateTime;
    kept.releasedFromOrgDateTime = device.releasedFromOrgDateTime;
    kept.imei = device.imei;
    kept.meid = device.meid;
    kept.eid = device.eid;
    kept.wifiMacAddress = device.wifiMacAddress.value(0);
    kept.bluetoothMacAddress = device.bluetoothMacAddress.value(0);
    kept.ethernetMacAddress = device.ethernetMacAddress;
    kept.purchaseSourceType = device.purchaseSourceType;
    kept.purchaseSourceId = device.purchaseSourceId;
    kept.isMdmMigrationCapable = device.isMdmMigrationCapable;
    kept.mdmMigrationStatus = device.mdmMigrationStatus;
    kept.mdmMigrationDeadlineDateTime = device.mdmMigrationDeadlineDateTime;
    return kept;
}

QList<Inventory::OrgDevice> orgDevicesOf(const QList<Apple::Device> &devices)
{
    QList<Inventory::OrgDevice> kept;
    kept.reserve(devices.size());
    for (const Apple::Device &device : devices)
        kept.append(orgDeviceOf(device));
    return kept;
}

QList<Inventory::MdmServer> serversOf(const QList<Apple::MdmServer> &servers)
{
    QList<Inventory::MdmServer> kept;
    for (const Apple::MdmServer &server : servers)
        kept.append(serverOf(server));
    return kept;
}

QList<Inventory::Coverage> coverageOf(const QList<Apple::Coverage> &coverage)
{
    QList<Inventory::Coverage> kept;
    for (const Apple::Coverage &one : coverage)
        kept.append({.id = one.id,
                     .status = one.status,
                     .paymentType = one.paymentType,
                     .description = one.description,
                     .startDateTime = one.startDateTime,
                     .endDateTime = one.endDateTime,
                     .isRenewable = one.isRenewable,
                     .isCanceled = one.isCanceled,
                     .contractCancelDateTime = one.contractCancelDateTime,
                     .agreementNumber = one.agreementNumber});
    return kept;
}

QList<Inventory::JamfDevice> jamfDevicesOf(const QList<Jamf::Device> &devices)
{
    QList<Inventory::JamfDevice> kept;
    kept.reserve(devices.size());
    for (const Jamf::Device &device : devices)
        kept.append(jamfDeviceOf(device));
    return kept;
}

} // namespace Sync
