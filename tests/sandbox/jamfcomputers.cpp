// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfdevices.h"
#include "tests/sandbox/jamflisting.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QStringList sectionNames()
{
    return {u"GENERAL"_s,
            u"DISK_ENCRYPTION"_s,
            u"PURCHASING"_s,
            u"APPLICATIONS"_s,
            u"STORAGE"_s,
            u"USER_AND_LOCATION"_s,
            u"CONFIGURATION_PROFILES"_s,
            u"PRINTERS"_s,
            u"SERVICES"_s,
            u"HARDWARE"_s,
            u"LOCAL_USER_ACCOUNTS"_s,
            u"CERTIFICATES"_s,
            u"ATTACHMENTS"_s,
            u"PACKAGE_RECEIPTS"_s,
            u"SECURITY"_s,
            u"OPERATING_SYSTEM"_s,
            u"LICENSED_SOFTWARE"_s,
            u"IBEACONS"_s,
            u"SOFTWARE_UPDATES"_s,
            u"EXTENSION_ATTRIBUTES"_s,
            u"CONTENT_CACHING"_s,
            u"GROUP_MEMBERSHIPS"_s};
}

/// The fourth version renamed the contact and dropped an address.
QJsonObject general(const JamfDevice &device, int version)
{
    QJsonObject object {
        {u"name"_s, device.name},
        {u"lastIpAddress"_s, u"10.20.30.41"_s},
        {u"platform"_s, u"Mac"_s},
        {u"assetTag"_s, QString()},
        {u"remoteManagement"_s,
         QJsonObject {{u"managed"_s, device.isManaged}, {u"managementUsername"_s, QJsonValue::Null}}},
        {u"supervised"_s, device.isSupervised},
        {u"mdmCapable"_s, QJsonObject {{u"capable"_s, true}, {u"capableUsers"_s, QJsonArray()}}},
        {u"reportDate"_s, isoOrNull(device.lastInventory)},
        {u"lastEnrolledDate"_s, isoOrNull(device.enrolled)},
        {u"mdmProfileExpiration"_s, isoOrNull(device.mdmProfileEnds)},
        {u"site"_s, QJsonObject {{u"id"_s, u"-1"_s}, {u"name"_s, u"None"_s}}},
        {u"userApprovedMdm"_s, true},
        {u"declarativeDeviceManagementEnabled"_s, true},
        {u"managementId"_s, device.managementId}};
    if (version >= 4) {
        object.insert(u"lastCheckIn"_s, isoOrNull(device.lastContact));
        object.insert(u"lastContact"_s, isoOrNull(device.lastContact));
    } else {
        object.insert(u"lastContactTime"_s, isoOrNull(device.lastContact));
        object.insert(u"lastReportedIp"_s, u"10.20.30.41"_s);
    }
    return object;
}

QJsonArray certificatesOf(const JamfDevice &device)
{
    QJsonArray certificates;
    for (const JamfDatedThing &thing : device.certificates) {
        certificates.append(QJsonObject {{u"commonName"_s, thing.name},
                                         {u"identity"_s, true},
                                         {u"expirationDate"_s, isoOrNull(thing.ends)},
                                         {u"lifecycleStatus"_s, u"ACTIVE"_s},
                                         {u"certificateStatus"_s, u"ISSUED"_s}});
    }
    return certificates;
}

QJsonObject rowOf(const JamfDevice &device, const QStringList &asked, int version)
{
    QJsonObject row {{u"id"_s, device.id}, {u"udid"_s, device.udid}};
    const auto put = [&](const QString &section, const QString &member, const QJsonValue &value) {
        row.insert(member, asked.contains(section) ? value : QJsonValue(QJsonValue::Null));
    };
    put(u"GENERAL"_s, u"general"_s, general(device, version));
    put(u"HARDWARE"_s, u"hardware"_s,
        QJsonObject {{u"model"_s, device.model},
                     {u"modelIdentifier"_s, device.modelIdentifier},
                     {u"serialNumber"_s, device.serialNumber},
                     {u"appleSilicon"_s, true}});
    put(u"OPERATING_SYSTEM"_s, u"operatingSystem"_s,
        QJsonObject {{u"name"_s, u"macOS"_s}, {u"version"_s, device.osVersion}, {u"build"_s, QString()}});
    put(u"USER_AND_LOCATION"_s, u"userAndLocation"_s,
        QJsonObject {
            {u"username"_s, device.user}, {u"realname"_s, device.realName}, {u"email"_s, device.email}});
    put(u"PURCHASING"_s, u"purchasing"_s,
        QJsonObject {{u"warrantyDate"_s, dayOrNull(device.warrantyEnds)},
                     {u"leaseDate"_s, QJsonValue::Null}});
    put(u"CERTIFICATES"_s, u"certificates"_s, certificatesOf(device));
    return row;
}

QJsonValue valueOf(const JamfDevice &device, const QString &field)
{
    using Read = QJsonValue (*)(const JamfDevice &);
    static const QHash<QString, Read> Fields {
        {u"id"_s, [](const JamfDevice &one) -> QJsonValue { return one.id; }},
        {u"udid"_s, [](const JamfDevice &one) -> QJsonValue { return one.udid; }},
        {u"general.name"_s, [](const JamfDevice &one) -> QJsonValue { return one.name; }},
        {u"general.reportDate"_s, [](const JamfDevice &one) { return isoOrNull(one.lastInventory); }},
        {u"general.remoteManagement.managed"_s,
         [](const JamfDevice &one) -> QJsonValue { return one.isManaged; }},
        {u"general.supervised"_s, [](const JamfDevice &one) -> QJsonValue { return one.isSupervised; }},
        {u"general.mdmCertificateExpiration"_s,
         [](const JamfDevice &one) { return isoOrNull(one.mdmProfileEnds); }},
        {u"hardware.serialNumber"_s, [](const JamfDevice &one) -> QJsonValue { return one.serialNumber; }},
        {u"hardware.model"_s, [](const JamfDevice &one) -> QJsonValue { return one.model; }},
        {u"operatingSystem.version"_s, [](const JamfDevice &one) -> QJsonValue { return one.osVersion; }},
        {u"userAndLocation.username"_s, [](const JamfDevice &one) -> QJsonValue { return one.user; }},
        {u"userAndLocation.realname"_s, [](const JamfDevice &one) -> QJsonValue { return one.realName; }},
        {u"userAndLocation.email"_s, [](const JamfDevice &one) -> QJsonValue { return one.email; }},
        {u"purchasing.warrantyDate"_s, [](const JamfDevice &one) { return dayOrNull(one.warrantyEnds); }},
    };
    const Read read = Fields.value(field, nullptr);
    return read == nullptr ? QJsonValue() : read(device);
}

QStringList knownFields()
{
    return {u"id"_s,
            u"udid"_s,
            u"general.name"_s,
            u"general.reportDate"_s,
            u"general.remoteManagement.managed"_s,
            u"general.supervised"_s,
            u"general.mdmCertificateExpiration"_s,
            u"hardware.serialNumber"_s,
            u"hardware.model"_s,
            u"operatingSystem.version"_s,
            u"userAndLocation.username"_s,
            u"userAndLocation.realname"_s,
            u"userAndLocation.email"_s,
            u"purchasing.warrantyDate"_s};
}

JamfReply computers(JamfCall &call, int version)
{
    QStringList known = sectionNames();
    if (version == 1)
        known += QStringList {u"PLUGINS"_s, u"FONTS"_s};
    const auto asked
        = askedSections(call.query.allQueryItemValues(u"section"_s, QUrl::FullyDecoded), known, u"GENERAL"_s);
    if (!asked)
        return apiError(400, u"INVALID_FIELD"_s, u"Unknown section"_s, u"section"_s);

    // The rows come by name unless somebody asks for another order; the school's fleets are made in that order.
    const JamfFleet fleet = call.school.computers;
    return listed(
        call,
        {.size = fleet.size,
         .value = [fleet](qsizetype place, const QString &field) { return valueOf(fleet.at(place), field); },
         .row = [fleet, asked, version](qsizetype place) { return rowOf(fleet.at(place), *asked, version); },
         .sortable = knownFields(),
         .rules = {.fields = knownFields()},
         .isById = fleet.isById});
}

JamfRoute inventory(int version, const QVersionNumber &since)
{
    return {.method = "GET",
            .path = u"/api/v%1/computers-inventory"_s.arg(version),
            .answer = [version](JamfCall &call) { return computers(call, version); },
            .privileges = {u"Read Computers"_s},
            .query = pagingNames({u"section"_s, u"filter"_s}),
            .since = since};
}

} // namespace

/// The second and third came when the one before was deprecated (June and November 2025); the fourth with 11.30.0.
QList<JamfRoute> jamfComputerRoutes()
{
    return {inventory(1, {}), inventory(2, QVersionNumber(11, 18)), inventory(3, QVersionNumber(11, 23)),
            inventory(4, QVersionNumber(11, 30))};
}

} // namespace Sandbox
