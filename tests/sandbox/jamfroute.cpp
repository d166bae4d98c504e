// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamfroute.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

QVersionNumber jamfVersion(const JamfSchool &school)
{
    return QVersionNumber::fromString(school.version);
}

QList<JamfRoute> jamfRoutes(const JamfSchool &school)
{
    const QVersionNumber version = jamfVersion(school);
    QList<JamfRoute> routes = jamfSignInRoutes(school) + jamfFactRoutes() + jamfTokenRoutes()
        + jamfCertificateRoutes() + jamfMobileRoutes(version) + jamfComputerRoutes() + jamfCommandRoutes()
        + jamfClassicRoutes(school);
    routes.removeIf([&version](const JamfRoute &route) {
        return version < route.since || (!route.before.isNull() && version >= route.before);
    });
    return routes;
}

JamfReply notPrivileged(const JamfCaller &caller, const QStringList &missing)
{
    return apiError(403, u"INVALID_PRIVILEGE"_s,
                    u"User %1 not privileged for [%2]"_s.arg(caller.name, missing.join(u", "_s)));
}

QStringList jamfReadingPrivileges()
{
    return {u"Read Device Enrollment Program Instances"_s,
            u"Read Volume Purchasing Locations"_s,
            u"Read SSO Settings"_s,
            u"Read LDAP Servers"_s,
            u"Read GSX Connection"_s,
            u"Read Push Certificates"_s,
            u"Read Apple Configurator Enrollment"_s,
            u"Read Cloud Services Settings"_s,
            u"Read AD CS Settings"_s,
            u"Read DigiCert Settings"_s,
            u"Read PKI"_s,
            u"Read JSS URL"_s,
            u"Read Automatically Renew MDM Profile Settings"_s,
            u"Read Mobile Devices"_s,
            u"Read Computers"_s,
            u"Read Computer Enrollment Invitations"_s,
            u"Read Mobile Device Enrollment Invitations"_s};
}

QStringList jamfActingPrivileges()
{
    return {u"View MDM command information in Jamf Pro API"_s,
            u"Send MDM command information in Jamf Pro API"_s,
            u"Send Blank Pushes to Mobile Devices"_s,
            u"Send Command to Renew MDM Profile"_s,
            u"Flush MDM Commands"_s,
            u"Send Inventory Requests to Mobile Devices"_s,
            u"Send Device Information Command"_s,
            u"Dismiss Notifications"_s,
            u"Update Device Enrollment Program Instances"_s,
            u"Update Volume Purchasing Locations"_s};
}

} // namespace Sandbox
