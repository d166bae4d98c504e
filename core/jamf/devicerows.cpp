// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/deviceread.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr int WindowDays = 180; // the longest time ahead at which Jamf Pro renews a profile
constexpr int MostRows = 20'000;
constexpr qsizetype MostDevices = 200; // with an entry of their own
constexpr int DevicesAPage = 1000;

/// Devices of one sort whose profile ends within the window.
struct Ending
{
    QList<Device> devices {};
    Moment next {}; ///< the first end beyond the window
};

Answer<Ending> readEnding(const Asking &asking, ListRequest request, Device (*deviceOf)(const QJsonObject &))
{
    const QDateTime end = asking.now.addDays(WindowDays);
    auto beyond = std::make_shared<Moment>();
    request.most = MostRows;
    request.turn = Net::Turn::Next;
    request.isPast = [end, beyond, deviceOf](const QJsonObject &row) {
        const Moment ends = deviceOf(row).mdmProfileEnds;
        if (!ends || *ends <= end)
            return false;
        *beyond = ends;
        return true;
    };
    return chain(&asking.server, asking.server.list(request), [beyond, deviceOf](const QJsonArray &rows) {
        Ending ending {.next = *beyond};
        for (const QJsonValue &row : rows) {
            const Device device = deviceOf(row.toObject());
            if (device.mdmProfileEnds && device.isManaged.value_or(true))
                ending.devices.append(device);
        }
        return ready(Result<Ending>(ending));
    });
}

Answer<Ending> readEndingMobile(const Asking &asking)
{
    ListRequest request = mobileDetail({u"GENERAL"_s, u"HARDWARE"_s}, asking.version);
    request.sort = u"mdmProfileExpirationDate:asc"_s;
    return readEnding(asking, request, mobileDeviceOf);
}

Answer<Ending> readEndingComputers(const Asking &asking)
{
    ListRequest request = computerInventory({u"GENERAL"_s, u"HARDWARE"_s});
    request.sort = u"general.mdmCertificateExpiration:asc"_s; // not the name of the field that it sorts by
    return readEnding(asking, request, computerOf);
}

int endingWithin(const QList<Device> &devices, const QDateTime &from, int days)
{
    return static_cast<int>(std::ranges::count_if(devices, [&from, days](const Device &device) {
        const qint64 left = daysBetween(from, *device.mdmProfileEnds);
        return left >= 0 && left < days;
    }));
}

int lapsedAmong(const QList<Device> &devices, const QDateTime &now)
{
    return static_cast<int>(std::ranges::count_if(
        devices, [&now](const Device &device) { return *device.mdmProfileEnds < now; }));
}

/// One for all devices of a server: its date is the next that lies ahead, for lost devices lapse one by one for years.
Lapsing summaryOf(const QList<Device> &devices, const Moment &next, const QDateTime &now)
{
    Lapsing summary {.kind = u"device-mdm-profile"_s, .id = MdmProfilesOfAll};
    summary.notAfter = next;
    for (const Device &device : devices) {
        if (*device.mdmProfileEnds >= now
            && (!summary.notAfter || *device.mdmProfileEnds < *summary.notAfter))
            summary.notAfter = device.mdmProfileEnds;
    }
    const int lapsed = lapsedAmong(devices, now);
    addFact(summary, u"devicesLapsed"_s, QString::number(lapsed));
    for (const int days : {30, 90, WindowDays})
        addFact(summary, u"devicesWithin%1Days"_s.arg(days),
                QString::number(endingWithin(devices, now, days)));
    if (lapsed > 0)
        summary.problems.append(Codes::DevicesLapsed);
    return summary;
}

Lapsing entryOf(const Device &device)
{
    Lapsing entry {.kind = u"device-mdm-profile"_s};
    entry.id = (device.sort == Device::Sort::Mobile ? u"mobile/"_s : u"computer/"_s) + device.id;
    entry.name = device.name;
    entry.notAfter = device.mdmProfileEnds;
    addFact(entry, u"serialNumber"_s, device.serialNumber);
    return entry;
}

Reading profilesOf(const QList<Result<Ending>> &read, const QDateTime &now)
{
    static const QStringList privileges = privilegesFor(Row::MdmProfiles);
    Reading reading;
    QList<Device> devices;
    Moment next;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (!read[i]) {
            reading.missing = naming(read[i].error(), {privileges[i]});
            continue;
        }
        devices += read[i]->devices;
        if (read[i]->next && (!next || *read[i]->next < *next))
            next = read[i]->next;
    }
    std::ranges::stable_sort(devices, {}, [](const Device &device) { return *device.mdmProfileEnds; });
    reading.count = static_cast<int>(devices.size());
    reading.lapsing.append(summaryOf(devices, next, now));
    for (const Device &device : devices.first(std::min(devices.size(), MostDevices)))
        reading.lapsing.append(entryOf(device));
    return reading;
}

void addRenewal(Lapsing &summary, const QJsonObject &settings)
{
    const auto renews
        = truthOf(settings.value("autoRenewMobileDeviceMdmProfileWhenDeviceIdentityCertExpiring"_L1));
    if (renews)
        addFact(summary, u"renewsByItself"_s, *renews ? u"yes"_s : u"no"_s);
}

void addProfiles(const QJsonObject &device, QList<Lapsing> &entries, QSet<QString> &known)
{
    const QJsonArray profiles = device.value("provisioningProfiles"_L1).toArray();
    for (const QJsonValue &value : profiles) {
        const QJsonObject profile = value.toObject();
        const QString name = textOf(profile, "displayName"_L1);
        const QString uuid = textOf(profile, "uuid"_L1);
        const QString id = uuid.isEmpty() ? u"provisioning-profile/"_s + name : uuid;
        if (known.contains(id))
            continue;
        known.insert(id);
        Lapsing entry = lapsing(u"provisioning-profile"_s, id, name, profile.value("expirationDate"_L1));
        addFact(entry, u"uuid"_s, uuid);
        entries.append(entry);
    }
}

} // namespace

Answer<Reading> readMdmProfiles(const Asking &asking)
{
    Server &server = asking.server;
    const QList<Answer<Ending>> both {readEndingMobile(asking), readEndingComputers(asking)};
    const Answer<QJsonDocument> settings = server.get(u"/v1/device-communication-settings"_s);
    const auto join = [&server, settings, now = asking.now](const QList<Result<Ending>> &read) {
        if (!read[0] && !read[1]) {
            const Error error = read[0].error();
            return ready<Reading>(failure(naming(error, privilegesFor(Row::MdmProfiles).first(2))));
        }
        const Reading reading = profilesOf(read, now);
        return follow(&server, settings, [reading](const Result<QJsonDocument> &answer) {
            Reading whole = reading;
            if (answer)
                addRenewal(whole.lapsing.first(), answer->object());
            else if (answer.error().kind != ErrorKind::NotFound && !whole.missing)
                whole.missing = naming(answer.error(), {privilegesFor(Row::MdmProfiles).last()});
            return ready(Result<Reading>(whole));
        });
    };
    return chain(&server, gather(&server, both), join);
}

Answer<Reading> readProvisioningProfiles(const Asking &asking)
{
    ListRequest request = mobileDetail({u"PROVISIONING_PROFILES"_s}, asking.version);
    request.sort = u"mobileDeviceId:asc"_s;
    request.pageSize = DevicesAPage;
    request.turn = Net::Turn::Next;
    return chain(&asking.server, asking.server.list(request), [](const QJsonArray &rows) {
        Reading reading;
        QSet<QString> known;
        for (const QJsonValue &row : rows)
            addProfiles(row.toObject(), reading.lapsing, known);
        reading.count = static_cast<int>(reading.lapsing.size());
        reading.isSetUp = reading.count > 0;
        return ready(Result<Reading>(reading));
    });
}

} // namespace Jamf
