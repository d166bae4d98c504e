// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamflisting.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

JamfReply pemReply(const QByteArray &pem)
{
    if (pem.isEmpty())
        return apiError(404);
    return {.contentType = "application/x-pem-file", .body = pem};
}

/// GET of an object that a member of the school holds.
std::function<JamfReply(JamfCall &)> member(QJsonObject JamfSchool::*object)
{
    return [object](JamfCall &call) { return objectOrNotFound(call.school.*object); };
}

std::function<JamfReply(JamfCall &)> memberById(QMap<QString, QJsonObject> JamfSchool::*objects)
{
    return [objects](JamfCall &call) {
        return objectOrNotFound((call.school.*objects).value(call.values.constFirst()));
    };
}

JamfReply identityProviders(JamfCall &call)
{
    return listed(call, listingOf(call.school.identityProviders, {u"id"_s, u"displayName"_s}));
}

JamfReply supervisionIdentities(JamfCall &call)
{
    return listed(call, listingOf(call.school.supervisionIdentities, {u"id"_s, u"displayName"_s}));
}

JamfReply venafiSettings(JamfCall &call)
{
    return objectOrNotFound(call.school.venafi.value(call.values.constFirst()).settings);
}

JamfReply venafiKey(JamfCall &call)
{
    return pemReply(call.school.venafi.value(call.values.constFirst()).publicKey);
}

JamfReply venafiStore(JamfCall &call)
{
    return pemReply(call.school.venafi.value(call.values.constFirst()).trustStore);
}

QList<JamfRoute> authorityRoutes()
{
    const QString path = u"/api/v1/pki/certificate-authority/active"_s;
    const auto pem = [](JamfCall &call) { return pemReply(call.school.authorityPem); };
    return {
        {.method = "GET",
         .path = path,
         .answer = member(&JamfSchool::authority),
         .access = JamfRoute::Access::Open},
        {.method = "GET", .path = path + u"/pem"_s, .answer = pem, .access = JamfRoute::Access::Open},
    };
}

/// What has no list: one asks for ids.
QList<JamfRoute> connectorRoutes()
{
    const QVersionNumber since(11, 23);
    const QString venafi = u"/api/v1/pki/venafi/{}"_s;
    const QStringList readPki {u"Read PKI"_s};
    return {
        {.method = "GET",
         .path = u"/api/v1/pki/adcs-settings/{}"_s,
         .answer = memberById(&JamfSchool::adcs),
         .privileges = {u"Read AD CS Settings"_s},
         .since = since},
        {.method = "GET",
         .path = u"/api/v1/pki/digicert/trust-lifecycle-manager/{}"_s,
         .answer = memberById(&JamfSchool::digicert),
         .privileges = {u"Read DigiCert Settings"_s},
         .since = since},
        {.method = "GET", .path = venafi, .answer = venafiSettings, .privileges = readPki},
        {.method = "GET", .path = venafi + u"/jamf-public-key"_s, .answer = venafiKey, .privileges = readPki},
        {.method = "GET",
         .path = venafi + u"/proxy-trust-store"_s,
         .answer = venafiStore,
         .privileges = readPki},
    };
}

} // namespace

QList<JamfRoute> jamfCertificateRoutes()
{
    const QStringList readSso {u"Read SSO Settings"_s};
    const QStringList readLdap {u"Read LDAP Servers"_s};
    return QList<JamfRoute> {
               {.method = "GET",
                .path = u"/api/v2/sso/cert"_s,
                .answer = member(&JamfSchool::ssoCertificate),
                .privileges = readSso},
               {.method = "GET",
                .path = u"/api/v3/sso"_s,
                .answer = member(&JamfSchool::sso),
                .privileges = readSso},
               {.method = "GET",
                .path = u"/api/v1/cloud-idp"_s,
                .answer = identityProviders,
                .privileges = readLdap,
                .query = pagingNames()},
               {.method = "GET",
                .path = u"/api/v2/cloud-ldaps/{}"_s,
                .answer = memberById(&JamfSchool::cloudLdaps),
                .privileges = readLdap},
               {.method = "GET",
                .path = u"/api/v1/gsx-connection"_s,
                .answer = member(&JamfSchool::gsx),
                .privileges = {u"Read GSX Connection"_s, u"Read Push Certificates"_s}},
               {.method = "GET",
                .path = u"/api/v1/supervision-identities"_s,
                .answer = supervisionIdentities,
                .privileges = {u"Read Apple Configurator Enrollment"_s},
                .query = pagingNames({u"size"_s, u"pagesize"_s})},
               {.method = "GET",
                .path = u"/api/v1/csa/token"_s,
                .answer = member(&JamfSchool::cloudServices),
                .privileges = {u"Read Cloud Services Settings"_s}},
           }
    + authorityRoutes() + connectorRoutes();
}

} // namespace Sandbox
