// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/devices.h"

#include "core/jamf/deviceread.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr Version FirstLenient {11, 29, 1};

QString firstOf(const QJsonObject &object, QLatin1StringView one, QLatin1StringView other)
{
    const QString text = textOf(object, one);
    return text.isEmpty() ? textOf(object, other) : text;
}

Answer<QList<Device>> find(Server &server, ListRequest request, const QString &filter, int most,
                           Device (*deviceOf)(const QJsonObject &))
{
    request.query.addQueryItem(u"filter"_s, filter);
    request.pageSize = most;
    request.most = most;
    return chain(&server, server.list(request), [deviceOf](const QJsonArray &rows) {
        QList<Device> devices;
        for (const QJsonValue &row : rows)
            devices.append(deviceOf(row.toObject()));
        return ready(Result<QList<Device>>(devices));
    });
}

QString filterFor(const QString &text, const QString &serialNumber, const QStringList &others)
{
    QStringList conditions {rsqlEquals(serialNumber, text)};
    for (const QString &field : others)
        conditions.append(rsqlEquals(field, u'*' + text + u'*'));
    return rsqlAny(conditions);
}

} // namespace

Device mobileDeviceOf(const QJsonObject &item)
{
    const QJsonObject general = item.value("general"_L1).toObject();
    const QJsonObject hardware = item.value("hardware"_L1).toObject();
    const QJsonObject owner = item.value("userAndLocation"_L1).toObject();
    Device device {.sort = Device::Sort::Mobile};
    device.id = parseId(item.value("mobileDeviceId"_L1));
    device.managementId = textOf(general, "managementId"_L1);
    device.udid = textOf(general, "udid"_L1);
    device.serialNumber = textOf(hardware, "serialNumber"_L1);
    device.name = textOf(general, "displayName"_L1);
    device.model = textOf(hardware, "model"_L1);
    device.user = firstOf(owner, "realName"_L1, "username"_L1);
    device.username = textOf(owner, "username"_L1);
    device.realName = textOf(owner, "realName"_L1);
    device.email = textOf(owner, "emailAddress"_L1);
    device.assetTag = textOf(general, "assetTag"_L1);
    device.wifiMacAddress = textOf(hardware, "wifiMacAddress"_L1);
    device.osVersion = textOf(general, "osVersion"_L1);
    device.lastInventory = parseDate(general.value("lastInventoryUpdateDate"_L1));
    device.lastContact = parseDate(general.value("lastContactDate"_L1));
    device.mdmProfileEnds = parseDate(general.value("mdmProfileExpirationDate"_L1));
    device.isManaged = truthOf(general.value("managed"_L1));
    device.isSupervised = truthOf(general.value("supervised"_L1));
    return device;
}

Device computerOf(const QJsonObject &item)
{
    const QJsonObject general = item.value("general"_L1).toObject();
    const QJsonObject hardware = item.value("hardware"_L1).toObject();
    const QJsonObject owner = item.value("userAndLocation"_L1).toObject();
    Device device {.sort = Device::Sort::Computer};
    device.id = parseId(item.value("id"_L1));
    device.managementId = textOf(general, "managementId"_L1);
    device.udid = textOf(item, "udid"_L1);
    device.serialNumber = textOf(hardware, "serialNumber"_L1);
    device.name = textOf(general, "name"_L1);
    device.model = textOf(hardware, "model"_L1);
    device.user = firstOf(owner, "realname"_L1, "username"_L1);
    device.username = textOf(owner, "username"_L1);
    device.realName = textOf(owner, "realname"_L1);
    device.email = textOf(owner, "email"_L1);
    device.assetTag = textOf(general, "assetTag"_L1);
    device.wifiMacAddress = textOf(hardware, "macAddress"_L1);
    device.osVersion = textOf(item.value("operatingSystem"_L1).toObject(), "version"_L1);
    device.lastInventory = parseDate(general.value("reportDate"_L1));
    device.lastContact = parseDate(general.value("lastContact"_L1)); // since the fourth version
    if (!device.lastContact)
        device.lastContact = parseDate(general.value("lastContactTime"_L1));
    device.mdmProfileEnds = parseDate(general.value("mdmProfileExpiration"_L1));
    device.isManaged = truthOf(general.value("remoteManagement"_L1).toObject().value("managed"_L1));
    device.isSupervised = truthOf(general.value("supervised"_L1));
    return device;
}

ListRequest mobileDetail(const QStringList &sections, const std::optional<Version> &version)
{
    ListRequest request {.paths = {u"/v2/mobile-devices/detail"_s}};
    for (const QString &section : sections)
        request.query.addQueryItem(u"section"_s, section);
    if (version && *version >= FirstLenient)
        request.query.addQueryItem(u"exception-handling"_s, u"LENIENT"_s);
    return request;
}

ListRequest computerInventory(const QStringList &sections)
{
    ListRequest request {
        .paths = {u"/v4/computers-inventory"_s, u"/v3/computers-inventory"_s, u"/v1/computers-inventory"_s}};
    for (const QString &section : sections)
        request.query.addQueryItem(u"section"_s, section);
    return request;
}

Answer<Lookup> findDevices(Server &server, const QString &text, int most)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || most < 1)
        return ready(Result<Lookup>(Lookup()));
    const QStringList mobileSections {u"GENERAL"_s, u"HARDWARE"_s, u"USER_AND_LOCATION"_s};
    const QStringList computerSections {u"GENERAL"_s, u"HARDWARE"_s, u"OPERATING_SYSTEM"_s,
                                        u"USER_AND_LOCATION"_s};
    ListRequest mobile = mobileDetail(mobileSections, {});
    mobile.sort = u"displayName:asc"_s;
    ListRequest computers = computerInventory(computerSections);
    computers.sort = u"general.name:asc"_s;
    const QList<Answer<QList<Device>>> both {
        find(server, mobile, filterFor(wanted, u"serialNumber"_s, {u"displayName"_s, u"username"_s}), most,
             mobileDeviceOf),
        find(
            server, computers,
            filterFor(wanted, u"hardware.serialNumber"_s, {u"general.name"_s, u"userAndLocation.username"_s}),
            most, computerOf)};
    return chain(&server, gather(&server, both), [wanted](const QList<Result<QList<Device>>> &read) {
        static const QStringList names {u"Read Mobile Devices"_s, u"Read Computers"_s};
        Lookup lookup;
        for (qsizetype i = 0; i < read.size(); ++i) {
            if (read[i])
                lookup.devices += *read[i];
            else
                lookup.errors.append(naming(read[i].error(), {names[i]}));
        }
        std::ranges::stable_partition(lookup.devices, [&wanted](const Device &device) {
            return device.serialNumber.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return ready(Result<Lookup>(lookup));
    });
}

} // namespace Jamf
