// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/sweep.h"
#include "core/jamf/values.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

using Subject = Notification::Subject;

struct Meaning
{
    QLatin1StringView type;
    Subject subject;
    QLatin1StringView kind {};
    bool isOver = false;
};

constexpr auto Push = "apns-push-certificate"_L1;
constexpr auto ServerToken = "ade-server-token"_L1;
constexpr auto ContentToken = "content-token"_L1;
constexpr auto Authority = "certificate-authority"_L1;
constexpr auto Keystore = "ldap-keystore"_L1;
constexpr auto Gsx = "gsx-certificate"_L1;
constexpr auto Signing = "mdm-signing-certificate"_L1;
constexpr auto Sso = "sso-signing-certificate"_L1;
constexpr auto Idp = "idp-certificate"_L1;
constexpr auto Tls = "tls-server-certificate"_L1;
constexpr auto PushProxy = "push-proxy-certificate"_L1;
constexpr auto Terms = "apple-terms"_L1;

// Source: Jamf Pro API 11.30.1, NotificationType, as far as it is about lapsing, terms and connections; any other type is
// shown as it is.
constexpr std::array Meanings {
    Meaning {"APNS_CERT_REVOKED"_L1, Subject::Expiry, Push, true},
    Meaning {"PUSH_CERT_EXPIRED"_L1, Subject::Expiry, Push, true},
    Meaning {"PUSH_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Push},
    Meaning {"PUSH_PROXY_CERT_EXPIRED"_L1, Subject::Expiry, PushProxy, true},
    Meaning {"DEP_INSTANCE_EXPIRED"_L1, Subject::Expiry, ServerToken, true},
    Meaning {"DEP_INSTANCE_WILL_EXPIRE"_L1, Subject::Expiry, ServerToken},
    Meaning {"VPP_ACCOUNT_EXPIRED"_L1, Subject::Expiry, ContentToken, true},
    Meaning {"VPP_ACCOUNT_WILL_EXPIRE"_L1, Subject::Expiry, ContentToken},
    Meaning {"VPP_TOKEN_REVOKED"_L1, Subject::Expiry, ContentToken, true},
    Meaning {"BUILT_IN_CA_EXPIRED"_L1, Subject::Expiry, Authority, true},
    Meaning {"BUILT_IN_CA_EXPIRING"_L1, Subject::Expiry, Authority},
    Meaning {"BUILT_IN_CA_RENEWAL_FAILED"_L1, Subject::Expiry, Authority},
    Meaning {"BUILT_IN_CA_RENEWAL_SUCCESS"_L1, Subject::Other, Authority},
    Meaning {"CLOUD_LDAP_CERT_EXPIRED"_L1, Subject::Expiry, Keystore, true},
    Meaning {"CLOUD_LDAP_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Keystore},
    Meaning {"GSX_CERT_EXPIRED"_L1, Subject::Expiry, Gsx, true},
    Meaning {"GSX_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Gsx},
    Meaning {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRED"_L1, Subject::Expiry, Signing, true},
    Meaning {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRING"_L1, Subject::Expiry, Signing},
    Meaning {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRING_TODAY"_L1, Subject::Expiry, Signing},
    Meaning {"SSO_CERT_EXPIRED"_L1, Subject::Expiry, Sso, true},
    Meaning {"SSO_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Sso},
    Meaning {"SSO_IDP_CERT_EXPIRED"_L1, Subject::Expiry, Idp, true},
    Meaning {"SSO_IDP_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Idp},
    Meaning {"TOMCAT_SSL_CERT_EXPIRED"_L1, Subject::Expiry, Tls, true},
    Meaning {"TOMCAT_SSL_CERT_WILL_EXPIRE"_L1, Subject::Expiry, Tls},
    Meaning {"DEVICE_ENROLLMENT_PROGRAM_T_C_NOT_SIGNED"_L1, Subject::Terms, Terms, true},
    Meaning {"APPLE_SCHOOL_MANAGER_T_C_NOT_SIGNED"_L1, Subject::Terms, Terms, true},
    Meaning {"APNS_CONNECTION_FAILURE"_L1, Subject::Connection, {}, true},
    Meaning {"DEVICE_COMPLIANCE_CONNECTION_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"CONDITIONAL_ACCESS_CONNECTION_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"BEYOND_CORP_CONNECTION_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"HCL_BIND_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"HCL_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"JIM_ERROR"_L1, Subject::Connection, {}, true},
    Meaning {"INSECURE_LDAP"_L1, Subject::Connection},
    Meaning {"LDAP_CONNECTION_CHECK_THROUGH_JIM_FAILED"_L1, Subject::Connection, {}, true},
    Meaning {"LDAP_CONNECTION_CHECK_THROUGH_JIM_SUCCESSFUL"_L1, Subject::Connection},
    Meaning {"MII_HEARTBEAT_FAILED_NOTIFICATION"_L1, Subject::Connection, {}, true},
    Meaning {"MII_INVENTORY_UPLOAD_FAILED_NOTIFICATION"_L1, Subject::Connection, {}, true},
    Meaning {"MII_UNATHORIZED_RESPONSE_NOTIFICATION"_L1, Subject::Connection, {}, true},
    Meaning {"PSSO_EXTERNAL_URL_UNAVAILABLE"_L1, Subject::Connection, {}, true},
    Meaning {"SAML_RESPONSE_ASSERTION_SIGNING_REQUIRED"_L1, Subject::Connection},
    Meaning {"DIRECTORY_CACHE_AWAITING_SYNC"_L1, Subject::Connection},
    Meaning {
        "JAMF_PROTECT_CONNECTION_ISSUE"_L1, Subject::Connection, {}, true}, // seen, though not in the list
};

} // namespace

bool canWarnOf(const QString &kind)
{
    return std::ranges::any_of(Meanings, [&kind](const Meaning &known) {
        return known.kind == kind && known.subject != Subject::Other;
    });
}

Notification readNotification(const QJsonObject &object)
{
    const QJsonObject params = object.value("params"_L1).toObject();
    Notification notification {.type = textOf(object, "type"_L1)};
    notification.id = parseId(object.value("id"_L1));
    notification.name = textOf(params, "name"_L1);
    notification.days = countOf(params.value("days"_L1));
    const auto *const meaning = std::ranges::find(Meanings, notification.type, &Meaning::type);
    if (meaning == Meanings.end())
        return notification;
    notification.subject = meaning->subject;
    notification.kind = meaning->kind;
    notification.isOver = meaning->isOver;
    return notification;
}

} // namespace Jamf
