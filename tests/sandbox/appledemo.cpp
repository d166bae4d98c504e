// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/appleschool.h"
#include "tests/sandbox/jamfschool.h"

namespace Sandbox {

namespace {

constexpr int Pads = 0; ///< numbers of the servers in appleSchool()
constexpr int Macs = 1;
constexpr quint32 InAppleAlone = 28; ///< and as many kinds of devices as there are

void add(AppleSchool &school, const JamfFleet &fleet, int server)
{
    for (qsizetype place = 0; place < fleet.size; ++place) {
        if (place % 137 == 136) // bought elsewhere, and never added to the organisation
            continue;
        const JamfDevice device = fleet.at(place);
        AppleKnownDevice known {device.serialNumber.toLatin1(), device.modelIdentifier.toLatin1(), server};
        if (place % 211 == 60)
            known.server = server == Pads ? Macs : Pads;
        else if (place % 173 == 90)
            known.server = AppleFleet::NoServer;
        school.known.append(known);
    }
}

} // namespace

AppleSchool demoAppleSchool(const JamfSchool &jamf, const QDateTime &now)
{
    AppleSchool school = appleSchool(0, now);
    add(school, jamf.mobileDevices, Pads);
    add(school, jamf.computers, Macs);
    school.devices = static_cast<quint32>(school.known.size()) + InAppleAlone + ReleasedLater;
    return school;
}

} // namespace Sandbox
