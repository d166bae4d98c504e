// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

struct Spec
{
    Row row;
    QLatin1StringView code;
    std::array<QLatin1StringView, 3> privileges {};
    Reader reader = nullptr;
};

constexpr auto MobileDevices = "Read Mobile Devices"_L1;

// Source: Jamf Pro API 11.30.1, the privileges that each resource names.
constexpr std::array Specs {
    Spec {Row::SignIn, "sign-in"_L1},
    Spec {Row::ServerAndVersion, "server"_L1},
    Spec {Row::ServerAddress, "server-address"_L1, {"Read JSS URL"_L1}},
    Spec {Row::TlsCertificate, "tls-certificate"_L1},
    Spec {Row::ServerTokens,
          "server-tokens"_L1,
          {"Read Device Enrollment Program Instances"_L1},
          readServerTokens},
    Spec {
        Row::ContentTokens, "content-tokens"_L1, {"Read Volume Purchasing Locations"_L1}, readContentTokens},
    Spec {Row::SsoSigningCertificate,
          "sso-certificate"_L1,
          {"Read SSO Settings"_L1},
          readSsoSigningCertificate},
    Spec {Row::IdpCertificate, "idp-certificate"_L1, {"Read SSO Settings"_L1}, readIdpCertificate},
    Spec {Row::LdapKeystores, "ldap-keystores"_L1, {"Read LDAP Servers"_L1}, readLdapKeystores},
    Spec {Row::GsxCertificate,
          "gsx-certificate"_L1,
          {"Read GSX Connection"_L1, "Read Push Certificates"_L1},
          readGsxCertificate},
    Spec {Row::SupervisionIdentities,
          "supervision-identities"_L1,
          {"Read Apple Configurator Enrollment"_L1},
          readSupervisionIdentities},
    Spec {Row::CloudServicesToken,
          "cloud-services-token"_L1,
          {"Read Cloud Services Settings"_L1},
          readCloudServicesToken},
    Spec {Row::AdcsCertificates, "adcs-certificates"_L1, {"Read AD CS Settings"_L1}, readAdcsCertificates},
    Spec {Row::DigicertCertificates,
          "digicert-certificates"_L1,
          {"Read DigiCert Settings"_L1},
          readDigicertCertificates},
    Spec {Row::VenafiCertificates, "venafi-certificates"_L1, {"Read PKI"_L1}, readVenafiCertificates},
    Spec {Row::BuiltInCa, "built-in-ca"_L1, {}, readBuiltInCa},
    Spec {Row::MdmProfiles,
          "mdm-profiles"_L1,
          {MobileDevices, "Read Computers"_L1, "Read Automatically Renew MDM Profile Settings"_L1},
          readMdmProfiles},
    Spec {Row::ProvisioningProfiles, "provisioning-profiles"_L1, {MobileDevices}, readProvisioningProfiles},
    Spec {Row::Invitations,
          "invitations"_L1,
          {"Read Computer Enrollment Invitations"_L1, "Read Mobile Device Enrollment Invitations"_L1},
          readInvitations},
    Spec {Row::Inventory, "inventory"_L1},
    Spec {Row::Notifications, "notifications"_L1},
};

const Spec &specOf(Row row)
{
    const auto *const found = std::ranges::find(Specs, row, &Spec::row);
    Q_ASSERT(found != Specs.end());
    return *found;
}

} // namespace

const QList<Row> &allRows()
{
    static const QList<Row> rows = [] {
        QList<Row> list;
        for (const Spec &spec : Specs)
            list.append(spec.row);
        return list;
    }();
    return rows;
}

const QList<Row> &sweptRows()
{
    static const QList<Row> rows = [] {
        QList<Row> list = allRows();
        list.removeOne(Row::TlsCertificate);
        return list;
    }();
    return rows;
}

QString code(Row row)
{
    return specOf(row).code;
}

QStringList privilegesFor(Row row)
{
    QStringList names;
    for (const QLatin1StringView name : specOf(row).privileges) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QStringList allPrivileges()
{
    QStringList names;
    for (const Spec &spec : Specs)
        names += privilegesFor(spec.row);
    names.removeDuplicates();
    return names;
}

Reader readerOf(Row row)
{
    return specOf(row).reader;
}

Error naming(Error error, const QStringList &names)
{
    if (error.code == Codes::NoPrivilege && !names.isEmpty())
        error.about = {names.join(u", "_s)};
    return error;
}

} // namespace Jamf
