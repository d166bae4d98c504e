// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/conditionfields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

using Sort = ConditionField::Sort;

FieldValue texts(const QStringList &all)
{
    QStringList some = all;
    some.removeAll(QString());
    return some.isEmpty() ? FieldValue() : FieldValue(some);
}

FieldValue text(const QString &one)
{
    return one.isEmpty() ? FieldValue() : FieldValue(QStringList {one});
}

FieldValue moment(const Moment &when)
{
    return when ? FieldValue(*when) : FieldValue();
}

FieldValue truth(const std::optional<bool> &flag)
{
    return flag ? FieldValue(*flag) : FieldValue();
}

constexpr std::array Fields {
    ConditionField {"serial"_L1, "serialNumber"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.serialNumber); }},
    ConditionField {"model"_L1, "deviceModel"_L1, Sort::Text,
                    [](const Device &one) { return texts({one.org.deviceModel, one.jamf.model}); }},
    ConditionField {"family"_L1, "productFamily"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.productFamily); }},
    ConditionField {"type"_L1, "productType"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.productType); }},
    ConditionField {"capacity"_L1, "deviceCapacity"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.deviceCapacity); }},
    ConditionField {"color"_L1, {}, Sort::Text, [](const Device &one) { return text(one.org.color); }},
    ConditionField {"order"_L1, "orderNumber"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.orderNumber); }},
    ConditionField {"status"_L1, {}, Sort::Text, [](const Device &one) { return text(one.org.status); }},
    ConditionField {"source"_L1, "purchaseSourceType"_L1, Sort::Text,
                    [](const Device &one) { return text(one.org.purchaseSourceType); }},
    ConditionField {"server"_L1, "assignedServer"_L1, Sort::Text,
                    [](const Device &one) {
                        return one.assignedServer ? texts({one.assignedServer->serverName, one.assignedServer->id})
                                                  : FieldValue();
                    }},
    ConditionField {"imei"_L1, {}, Sort::Text, [](const Device &one) { return texts(one.org.imei); }},
    ConditionField {"mac"_L1, {}, Sort::Text,
                    [](const Device &one) {
                        return texts(one.org.ethernetMacAddress
                                     + QStringList {one.org.wifiMacAddress, one.org.bluetoothMacAddress,
                                                    one.jamf.wifiMacAddress});
                    }},
    ConditionField {"name"_L1, {}, Sort::Text, [](const Device &one) { return text(one.jamf.name); }},
    ConditionField {"user"_L1, {}, Sort::Text,
                    [](const Device &one) { return texts({one.jamf.username, one.jamf.realName}); }},
    ConditionField {"email"_L1, {}, Sort::Text, [](const Device &one) { return text(one.jamf.email); }},
    ConditionField {"assetTag"_L1, {}, Sort::Text, [](const Device &one) { return text(one.jamf.assetTag); }},
    ConditionField {"os"_L1, "osVersion"_L1, Sort::Text,
                    [](const Device &one) { return text(one.jamf.osVersion); }},
    ConditionField {"ordered"_L1, "orderDateTime"_L1, Sort::Date,
                    [](const Device &one) { return moment(one.org.orderDateTime); }},
    ConditionField {"added"_L1, "addedToOrgDateTime"_L1, Sort::Date,
                    [](const Device &one) { return moment(one.org.addedToOrgDateTime); }},
    ConditionField {"updated"_L1, "updatedDateTime"_L1, Sort::Date,
                    [](const Device &one) { return moment(one.org.updatedDateTime); }},
    ConditionField {"lastInventory"_L1, "lastInventoryUpdateDate"_L1, Sort::Date,
                    [](const Device &one) { return moment(one.jamf.lastInventoryUpdateDate); }},
    ConditionField {"coverageEnds"_L1, {}, Sort::Date,
                    [](const Device &one) { return moment(one.coverageEndsAt); }},
    ConditionField {"apple"_L1, {}, Sort::Truth, [](const Device &one) { return truth(one.inOrg.isThere()); }},
    ConditionField {"jamf"_L1, {}, Sort::Truth, [](const Device &one) { return truth(one.inJamf.isThere()); }},
    ConditionField {"released"_L1, {}, Sort::Truth,
                    [](const Device &one) { return truth(one.inOrg.isKnown() && !one.inOrg.isThere()); }},
    ConditionField {"managed"_L1, {}, Sort::Truth, [](const Device &one) { return truth(one.jamf.managed); }},
    ConditionField {"supervised"_L1, {}, Sort::Truth,
                    [](const Device &one) { return truth(one.jamf.supervised); }},
    ConditionField {"computer"_L1, {}, Sort::Truth,
                    [](const Device &one) { return truth(one.inJamf.isKnown() && one.jamf.isComputer); }},
};

} // namespace

const ConditionField *conditionFieldOf(QStringView name)
{
    for (const ConditionField &field : Fields) {
        const bool isOther = !field.other.isEmpty() && name.compare(field.other, Qt::CaseInsensitive) == 0;
        if (isOther || name.compare(field.name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

QStringList conditionFieldNames()
{
    QStringList names;
    for (const ConditionField &field : Fields)
        names.append(field.name);
    return names;
}

} // namespace Inventory
