// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfdevices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

template <typename Fits>
std::optional<JamfDevice> firstThat(const JamfFleet &fleet, Fits fits)
{
    for (qsizetype i = 0; i < fleet.size; ++i) {
        const JamfDevice device = fleet.at(i);
        if (fits(device))
            return device;
    }
    return {};
}

} // namespace

JamfFleet fleetOf(const QList<JamfDevice> &devices)
{
    const bool isById
        = std::is_sorted(devices.begin(), devices.end(), [](const JamfDevice &one, const JamfDevice &other) {
              return one.id.toLongLong() < other.id.toLongLong();
          });
    return {devices.size(), [devices](qsizetype place) { return devices.at(place); }, isById};
}

QString stateOf(const JamfCommand &command, const QDateTime &now, std::chrono::seconds takes)
{
    const bool isPast = command.sentAt.addSecs(takes.count()) <= now;
    if (!isPast || command.manner == JamfDevice::Manner::Sleeps)
        return u"PENDING"_s;
    return command.manner == JamfDevice::Manner::Refuses ? u"ERROR"_s : u"ACKNOWLEDGED"_s;
}

QJsonValue isoOrNull(const Moment &moment)
{
    return moment ? QJsonValue(moment->toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s))
                  : QJsonValue(QJsonValue::Null);
}

QJsonValue dayOrNull(const Moment &moment)
{
    return moment ? QJsonValue(moment->toUTC().date().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

std::optional<JamfDevice> deviceById(const JamfFleet &fleet, const QString &id)
{
    return firstThat(fleet, [&id](const JamfDevice &device) { return device.id == id; });
}

std::optional<JamfDevice> deviceByManagementId(const JamfFleet &fleet, const QString &id)
{
    return firstThat(fleet, [&id](const JamfDevice &device) { return device.managementId == id; });
}

std::optional<JamfDevice> deviceByUdid(const JamfFleet &fleet, const QString &udid)
{
    return firstThat(fleet, [&udid](const JamfDevice &device) { return device.udid == udid; });
}

std::optional<QStringList> askedSections(const QStringList &asked, const QStringList &all,
                                         const QString &usual)
{
    const bool isKnown = std::all_of(asked.begin(), asked.end(),
                                     [&all](const QString &section) { return all.contains(section); });
    if (!isKnown)
        return {};
    return asked.isEmpty() ? QStringList(usual) : asked;
}

} // namespace Sandbox
