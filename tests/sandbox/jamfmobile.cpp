// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfdevices.h"
#include "tests/sandbox/jamflisting.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

const QVersionNumber LenientSince {11, 29, 1};

/// Section as it is asked for, and the member that holds it.
const QList<std::pair<QString, QString>> &sections()
{
    static const QList<std::pair<QString, QString>> All {
        {u"GENERAL"_s, u"general"_s},
        {u"HARDWARE"_s, u"hardware"_s},
        {u"USER_AND_LOCATION"_s, u"userAndLocation"_s},
        {u"PURCHASING"_s, u"purchasing"_s},
        {u"SECURITY"_s, u"security"_s},
        {u"APPLICATIONS"_s, u"applications"_s},
        {u"EBOOKS"_s, u"ebooks"_s},
        {u"NETWORK"_s, u"network"_s},
        {u"SERVICE_SUBSCRIPTIONS"_s, u"serviceSubscriptions"_s},
        {u"CERTIFICATES"_s, u"certificates"_s},
        {u"PROFILES"_s, u"profiles"_s},
        {u"USER_PROFILES"_s, u"userProfiles"_s},
        {u"PROVISIONING_PROFILES"_s, u"provisioningProfiles"_s},
        {u"SHARED_USERS"_s, u"sharedUsers"_s},
        {u"GROUPS"_s, u"groups"_s},
        {u"EXTENSION_ATTRIBUTES"_s, u"extensionAttributes"_s},
    };
    return All;
}

QStringList sectionNames()
{
    QStringList names;
    for (const auto &[name, member] : sections())
        names.append(name);
    return names;
}

QJsonObject general(const JamfDevice &device)
{
    return {{u"udid"_s, device.udid},
            {u"displayName"_s, device.name},
            {u"assetTag"_s, QString()},
            {u"siteId"_s, u"-1"_s},
            {u"lastInventoryUpdateDate"_s, isoOrNull(device.lastInventory)},
            {u"lastContactDate"_s, isoOrNull(device.lastContact)},
            {u"osVersion"_s, device.osVersion},
            {u"ipAddress"_s, u"10.20.30.40"_s},
            {u"managed"_s, device.isManaged},
            {u"supervised"_s, device.isSupervised},
            {u"deviceOwnershipType"_s, u"Institutional"_s},
            {u"lastEnrolledDate"_s, isoOrNull(device.enrolled)},
            {u"mdmProfileExpirationDate"_s, isoOrNull(device.mdmProfileEnds)},
            {u"timeZone"_s, u"Asia/Taipei"_s},
            {u"declarativeDeviceManagementEnabled"_s, true},
            {u"managementId"_s, device.managementId},
            {u"sharedIpad"_s, false}};
}

QJsonObject hardware(const JamfDevice &device)
{
    return {{u"serialNumber"_s, device.serialNumber},
            {u"model"_s, device.model},
            {u"modelIdentifier"_s, device.modelIdentifier},
            {u"capacityMb"_s, 64000},
            {u"availableSpaceMb"_s, 31000},
            {u"usedSpacePercentage"_s, 52},
            {u"batteryLevel"_s, 80},
            {u"batteryHealth"_s, u"NORMAL"_s}};
}

QJsonArray datedThings(const QList<JamfDatedThing> &things, bool areCertificates)
{
    QJsonArray array;
    for (const JamfDatedThing &thing : things) {
        QJsonObject object {{u"expirationDate"_s, isoOrNull(thing.ends)}};
        if (areCertificates)
            object.insert(u"commonName"_s, thing.name);
        else
            object.insert(u"displayName"_s, thing.name);
        object.insert(areCertificates ? u"identity"_s : u"uuid"_s,
                      areCertificates ? QJsonValue(true) : QJsonValue(thing.uuid));
        array.append(object);
    }
    return array;
}

QJsonValue sectionOf(const JamfDevice &device, const QString &section)
{
    if (section == "GENERAL"_L1)
        return general(device);
    if (section == "HARDWARE"_L1)
        return hardware(device);
    if (section == "USER_AND_LOCATION"_L1)
        return QJsonObject {{u"username"_s, device.user},
                            {u"realName"_s, device.realName},
                            {u"emailAddress"_s, device.email}};
    if (section == "PURCHASING"_L1)
        return QJsonObject {{u"purchased"_s, true},
                            {u"leased"_s, false},
                            {u"warrantyExpiresDate"_s, isoOrNull(device.warrantyEnds)},
                            {u"leaseExpiresDate"_s, QJsonValue::Null}};
    if (section == "SECURITY"_L1)
        return QJsonObject {
            {u"passcodePresent"_s, true}, {u"activationLockEnabled"_s, false}, {u"lostModeEnabled"_s, false}};
    if (section == "CERTIFICATES"_L1)
        return datedThings(device.certificates, true);
    if (section == "PROVISIONING_PROFILES"_L1)
        return datedThings(device.provisioningProfiles, false);
    if (section == "NETWORK"_L1)
        return QJsonObject();
    return QJsonArray();
}

/// Sections that were not asked for, and those of a record that is broken, are null.
QJsonObject detailOf(const JamfDevice &device, const QStringList &asked)
{
    QJsonObject row {{u"mobileDeviceId"_s, device.id}, {u"deviceType"_s, u"iOS"_s}};
    for (const auto &[section, member] : sections()) {
        if (!asked.contains(section) || device.isBroken) {
            row.insert(member, QJsonValue::Null);
            continue;
        }
        QJsonValue value = sectionOf(device, section);
        if (device.instead.contains(member)) {
            QJsonObject changed = value.toObject();
            const QJsonObject instead = device.instead.value(member).toObject();
            for (auto entry = instead.begin(); entry != instead.end(); ++entry)
                changed.insert(entry.key(), entry.value());
            value = changed;
        }
        row.insert(member, value);
    }
    if (device.instead.contains(u"mobileDeviceId"_s))
        row.insert(u"mobileDeviceId"_s, device.instead.value(u"mobileDeviceId"_s));
    return row;
}

QJsonObject thinRow(const JamfDevice &device)
{
    return {{u"id"_s, device.id},
            {u"name"_s, device.name},
            {u"serialNumber"_s, device.serialNumber},
            {u"wifiMacAddress"_s, QString()},
            {u"udid"_s, device.udid},
            {u"phoneNumber"_s, QString()},
            {u"model"_s, device.model},
            {u"modelIdentifier"_s, device.modelIdentifier},
            {u"username"_s, device.user},
            {u"type"_s, u"ios"_s},
            {u"managementId"_s, device.managementId},
            {u"softwareUpdateDeviceId"_s, device.modelIdentifier}};
}

QJsonValue valueOf(const JamfDevice &device, const QString &field)
{
    using Read = QJsonValue (*)(const JamfDevice &);
    static const QHash<QString, Read> Fields {
        {u"displayName"_s, [](const JamfDevice &one) -> QJsonValue { return one.name; }},
        {u"name"_s, [](const JamfDevice &one) -> QJsonValue { return one.name; }},
        {u"mobileDeviceId"_s, [](const JamfDevice &one) -> QJsonValue { return one.id; }},
        {u"id"_s, [](const JamfDevice &one) -> QJsonValue { return one.id; }},
        {u"serialNumber"_s, [](const JamfDevice &one) -> QJsonValue { return one.serialNumber; }},
        {u"udid"_s, [](const JamfDevice &one) -> QJsonValue { return one.udid; }},
        {u"model"_s, [](const JamfDevice &one) -> QJsonValue { return one.model; }},
        {u"modelIdentifier"_s, [](const JamfDevice &one) -> QJsonValue { return one.modelIdentifier; }},
        {u"username"_s, [](const JamfDevice &one) -> QJsonValue { return one.user; }},
        {u"fullName"_s, [](const JamfDevice &one) -> QJsonValue { return one.realName; }},
        {u"emailAddress"_s, [](const JamfDevice &one) -> QJsonValue { return one.email; }},
        {u"osVersion"_s, [](const JamfDevice &one) -> QJsonValue { return one.osVersion; }},
        {u"managed"_s, [](const JamfDevice &one) -> QJsonValue { return one.isManaged; }},
        {u"supervised"_s, [](const JamfDevice &one) -> QJsonValue { return one.isSupervised; }},
        {u"lastInventoryUpdateDate"_s, [](const JamfDevice &one) { return isoOrNull(one.lastInventory); }},
        {u"lastContactDate"_s, [](const JamfDevice &one) { return isoOrNull(one.lastContact); }},
        {u"mdmProfileExpirationDate"_s, [](const JamfDevice &one) { return isoOrNull(one.mdmProfileEnds); }},
        {u"warrantyExpirationDate"_s, [](const JamfDevice &one) { return isoOrNull(one.warrantyEnds); }},
        {u"leaseExpirationDate"_s, [](const JamfDevice &) { return QJsonValue(QJsonValue::Null); }},
    };
    const Read read = Fields.value(field, nullptr);
    return read == nullptr ? QJsonValue() : read(device);
}

JamfReply devices(JamfCall &call)
{
    const JamfFleet fleet = call.school.mobileDevices;
    return listed(
        call,
        {.size = fleet.size,
         .value = [fleet](qsizetype place, const QString &field) { return valueOf(fleet.at(place), field); },
         .row = [fleet](qsizetype place) { return thinRow(fleet.at(place)); },
         .sortable = {u"id"_s, u"name"_s, u"serialNumber"_s, u"udid"_s, u"model"_s, u"username"_s},
         .rules = {},
         .isById = fleet.isById});
}

JamfListing detailListing(const JamfFleet &fleet, const QStringList &asked)
{
    const QStringList both {u"displayName"_s,     u"mobileDeviceId"_s,
                            u"serialNumber"_s,    u"udid"_s,
                            u"model"_s,           u"modelIdentifier"_s,
                            u"username"_s,        u"fullName"_s,
                            u"emailAddress"_s,    u"osVersion"_s,
                            u"managed"_s,         u"supervised"_s,
                            u"lastContactDate"_s, u"lastInventoryUpdateDate"_s};
    const QStringList sortedAlone {u"mdmProfileExpirationDate"_s, u"warrantyExpirationDate"_s,
                                   u"leaseExpirationDate"_s};
    return {.size = fleet.size,
            .value
            = [fleet](qsizetype place, const QString &field) { return valueOf(fleet.at(place), field); },
            .row = [fleet, asked](qsizetype place) { return detailOf(fleet.at(place), asked); },
            .sortable = both + sortedAlone,
            .rules = {.fields = both + QStringList {u"groupId"_s, u"groupName"_s}},
            .id = u"mobileDeviceId"_s,
            .isById = fleet.isById};
}

JamfReply details(JamfCall &call)
{
    const auto asked = askedSections(call.query.allQueryItemValues(u"section"_s, QUrl::FullyDecoded),
                                     sectionNames(), u"GENERAL"_s);
    if (!asked)
        return apiError(400, u"INVALID_FIELD"_s, u"Unknown section"_s, u"section"_s);
    const QString handling = call.query.queryItemValue(u"exception-handling"_s);
    if (!handling.isEmpty() && handling != "STRICT"_L1 && handling != "LENIENT"_L1)
        return apiError(400, u"INVALID_FIELD"_s, u"STRICT or LENIENT"_s, u"exception-handling"_s);

    bool isBroken = false;
    JamfListing listing = detailListing(call.school.mobileDevices, *asked);
    listing.row = [&isBroken, fleet = call.school.mobileDevices, asked](qsizetype place) {
        const JamfDevice device = fleet.at(place);
        isBroken = isBroken || device.isBroken;
        return detailOf(device, *asked);
    };
    const JamfReply reply = listed(call, listing);
    if (isBroken && handling != "LENIENT"_L1)
        return apiError(500, u"INTERNAL_SERVER_ERROR"_s, u"A record could not be read"_s);
    return reply;
}

JamfReply device(JamfCall &call)
{
    const auto found = deviceById(call.school.mobileDevices, call.values.constFirst());
    return found ? jsonReply(thinRow(*found)) : apiError(404);
}

/// Everything of one; its certificates have other members than those of the list.
JamfReply deviceDetail(JamfCall &call)
{
    const auto found = deviceById(call.school.mobileDevices, call.values.constFirst());
    if (!found)
        return apiError(404);
    if (found->isBroken)
        return apiError(500);
    QJsonObject row = detailOf(*found, sectionNames());
    row.remove(u"mobileDeviceId"_s);
    row.insert(u"id"_s, found->id);
    QJsonArray certificates;
    for (const JamfDatedThing &thing : found->certificates) {
        const bool isOver = thing.ends && *thing.ends < call.now;
        certificates.append(QJsonObject {{u"commonName"_s, thing.name},
                                         {u"identity"_s, true},
                                         {u"expirationDateEpoch"_s, isoOrNull(thing.ends)},
                                         {u"certificateStatus"_s, isOver ? u"EXPIRED"_s : u"ISSUED"_s},
                                         {u"lifecycleStatus"_s, u"ACTIVE"_s}});
    }
    row.insert(u"certificates"_s, certificates);
    return jsonReply(row);
}

} // namespace

QList<JamfRoute> jamfMobileRoutes(const QVersionNumber &version)
{
    const QString path = u"/api/v2/mobile-devices"_s;
    const QStringList read {u"Read Mobile Devices"_s};
    QStringList query = pagingNames({u"section"_s, u"filter"_s});
    if (version >= LenientSince)
        query.append(u"exception-handling"_s);
    return {
        {.method = "GET", .path = path, .answer = devices, .privileges = read, .query = pagingNames()},
        {.method = "GET", .path = path + u"/detail"_s, .answer = details, .privileges = read, .query = query},
        {.method = "GET", .path = path + u"/{}"_s, .answer = device, .privileges = read},
        {.method = "GET", .path = path + u"/{}/detail"_s, .answer = deviceDetail, .privileges = read},
    };
}

} // namespace Sandbox
