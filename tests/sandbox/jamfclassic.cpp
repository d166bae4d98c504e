// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfdevices.h"
#include "tests/sandbox/jamfroute.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

/// "1,2,3" as management ids, or nothing where one is no device.
std::optional<QStringList> managementIds(const JamfFleet &fleet, const QString &ids)
{
    QStringList found;
    const QStringList parts = ids.split(u',');
    for (const QString &id : parts) {
        const auto device = deviceById(fleet, id);
        if (!device)
            return {};
        found.append(device->managementId);
    }
    return found;
}

/// commandflush/{idtype}/id/{ids}/status/{status}
JamfReply flush(JamfCall &call)
{
    const QString &sort = call.values.at(0);
    // A bare `+` in a path is read as a blank somewhere on the way, so only %2B arrives.
    const bool hasBarePlus = call.request.path.contains(u'+');
    static const QStringList States {u"Pending"_s, u"Failed"_s, u"Pending+Failed"_s};
    if (hasBarePlus || !States.contains(call.values.at(2)))
        return classicError(400, u"Bad Request: unknown status"_s);
    if (sort != "computers"_L1 && sort != "mobiledevices"_L1)
        return classicError(400, u"Bad Request: unknown id type"_s);
    const JamfFleet &fleet = sort == "computers"_L1 ? call.school.computers : call.school.mobileDevices;
    const auto ids = managementIds(fleet, call.values.at(1));
    if (!ids)
        return classicError(404, u"Not Found"_s);

    call.written.commands.removeIf([&](const JamfCommand &command) {
        const QString state = stateOf(command, call.now, call.school.commandsTake);
        const bool isMeant = (state == "PENDING"_L1 && call.values.at(2).startsWith("Pending"_L1))
            || (state == "ERROR"_L1 && call.values.at(2).endsWith("Failed"_L1));
        return isMeant && ids->contains(command.managementId);
    });
    return xmlReply("<commandflush><status>" + call.values.at(2).toUtf8() + "</status></commandflush>", 200);
}

/// Classic mobiledevicecommands/command/{name}/id/{ids}
std::function<JamfReply(JamfCall &)> mobileCommand(const QString &type)
{
    return [type](JamfCall &call) {
        const auto ids = managementIds(call.school.mobileDevices, call.values.constFirst());
        if (!ids)
            return classicError(404, u"Not Found"_s);
        QByteArray devices;
        for (const QString &id : *ids) {
            const auto device = deviceByManagementId(call.school.mobileDevices, id);
            const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            call.written.commands.append({uuid, id, u"MOBILE_DEVICE"_s, type, call.now, device->manner});
            devices += "<mobile_device><id>" + device->id.toUtf8() + "</id><management_id>" + id.toUtf8()
                + "</management_id></mobile_device>";
        }
        return xmlReply("<mobile_device_command><command>" + type.toUtf8() + "</command><mobile_devices>"
                            + devices + "</mobile_devices></mobile_device_command>",
                        201);
    };
}

/// JSON for those who ask for it; this make-believe server knows no other form of a list.
std::function<JamfReply(JamfCall &)> invitations(const QString &name, QJsonArray JamfSchool::*list)
{
    return [name, list](JamfCall &call) {
        if (!call.request.header("Accept").contains("json"))
            return classicError(406, u"Not Acceptable"_s);
        return jsonReply(QJsonObject {{name, call.school.*list}});
    };
}

} // namespace

QList<JamfRoute> jamfClassicRoutes(const JamfSchool &school)
{
    const QString command = u"/JSSResource/mobiledevicecommands/command/%1/id/{}"_s;
    QList<JamfRoute> routes {
        {.method = "DELETE",
         .path = u"/JSSResource/commandflush/{}/id/{}/status/{}"_s,
         .answer = flush,
         .privileges = {u"Flush MDM Commands"_s}},
        {.method = "GET",
         .path = u"/JSSResource/computerinvitations"_s,
         .answer = invitations(u"computer_invitations"_s, &JamfSchool::computerInvitations),
         .privileges = {u"Read Computer Enrollment Invitations"_s}},
        {.method = "GET",
         .path = u"/JSSResource/mobiledeviceinvitations"_s,
         .answer = invitations(u"mobile_device_invitations"_s, &JamfSchool::mobileInvitations),
         .privileges = {u"Read Mobile Device Enrollment Invitations"_s}},
        {.method = "POST",
         .path = command.arg(u"BlankPush"_s),
         .answer = mobileCommand(u"BLANK_PUSH"_s),
         .privileges = {u"Send Blank Pushes to Mobile Devices"_s},
         .before = QVersionNumber(11, 28)},
    };
    if (school.hasClassicUpdateInventory) {
        routes.append({.method = "POST",
                       .path = command.arg(u"UpdateInventory"_s),
                       .answer = mobileCommand(u"DEVICE_INFORMATION"_s),
                       .privileges = {u"Send Inventory Requests to Mobile Devices"_s}});
    }
    return routes;
}

} // namespace Sandbox
