// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/words/jamf.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

constexpr qsizetype LongestName = 200;

/// What is said of one type: as it is, with the name it carries (%1), with the days it tells (%n), with both.
struct News
{
    QLatin1StringView type;
    const char *bare;
    const char *named = nullptr;
    const char *counted = nullptr;
    const char *both = nullptr;
};

constexpr std::array AllNews {
    News {"APNS_CERT_REVOKED"_L1,
          QT_TRANSLATE_NOOP("Words", "No device takes commands: Apple has revoked the push certificate.")},
    News {"PUSH_CERT_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "No device takes commands: the push certificate has expired.")},
    News {"PUSH_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The push certificate expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The push certificate expires in %n day(s).")},
    News {
        "PUSH_PROXY_CERT_EXPIRED"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "Self Service no longer sends notifications: the push proxy certificate has expired.")},
    News {
        "DEP_INSTANCE_EXPIRED"_L1,
        QT_TRANSLATE_NOOP("Words", "New devices no longer enrol by themselves: a server token has expired."),
        QT_TRANSLATE_NOOP("Words",
                          "New devices no longer enrol by themselves: the server token “%1” has expired.")},
    News {"DEP_INSTANCE_WILL_EXPIRE"_L1, QT_TRANSLATE_NOOP("Words", "A server token expires soon."),
          QT_TRANSLATE_NOOP("Words", "The server token “%1” expires soon."),
          QT_TRANSLATE_N_NOOP("Words", "A server token expires in %n day(s)."),
          QT_TRANSLATE_N_NOOP("Words", "The server token “%1” expires in %n day(s).")},
    News {"VPP_ACCOUNT_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "Apps can no longer be installed: a content token has expired."),
          QT_TRANSLATE_NOOP("Words", "Apps can no longer be installed: the content token “%1” has expired.")},
    News {"VPP_ACCOUNT_WILL_EXPIRE"_L1, QT_TRANSLATE_NOOP("Words", "A content token expires soon."),
          QT_TRANSLATE_NOOP("Words", "The content token “%1” expires soon."),
          QT_TRANSLATE_N_NOOP("Words", "A content token expires in %n day(s)."),
          QT_TRANSLATE_N_NOOP("Words", "The content token “%1” expires in %n day(s).")},
    News {"VPP_TOKEN_REVOKED"_L1,
          QT_TRANSLATE_NOOP("Words", "Apps can no longer be installed: a content token is revoked."),
          QT_TRANSLATE_NOOP("Words", "Apps can no longer be installed: the content token “%1” is revoked.")},
    News {"BUILT_IN_CA_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "Devices can no longer be managed: the built-in CA has expired.")},
    News {"BUILT_IN_CA_EXPIRING"_L1,
          QT_TRANSLATE_NOOP("Words", "The built-in CA expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The built-in CA expires in %n day(s).")},
    News {"BUILT_IN_CA_RENEWAL_FAILED"_L1,
          QT_TRANSLATE_NOOP("Words", "The built-in CA could not be renewed. Renew it in Jamf Pro.")},
    News {"BUILT_IN_CA_RENEWAL_SUCCESS"_L1, QT_TRANSLATE_NOOP("Words", "The built-in CA has been renewed.")},
    News {
        "CLOUD_LDAP_CERT_EXPIRED"_L1,
        QT_TRANSLATE_NOOP("Words", "Users are no longer found: the keystore of an LDAP server has expired."),
        QT_TRANSLATE_NOOP("Words", "Users are no longer found: the LDAP keystore “%1” has expired.")},
    News {"CLOUD_LDAP_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The keystore of an LDAP server expires soon."),
          QT_TRANSLATE_NOOP("Words", "The LDAP keystore “%1” expires soon."),
          QT_TRANSLATE_N_NOOP("Words", "The keystore of an LDAP server expires in %n day(s)."),
          QT_TRANSLATE_N_NOOP("Words", "The LDAP keystore “%1” expires in %n day(s).")},
    News {"GSX_CERT_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "Warranties are no longer looked up: the GSX certificate has expired.")},
    News {"GSX_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The GSX certificate expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The GSX certificate expires in %n day(s).")},
    News {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words",
                            "Profiles can no longer be signed: the MDM signing certificate has expired.")},
    News {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRING"_L1,
          QT_TRANSLATE_NOOP("Words", "The MDM signing certificate expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The MDM signing certificate expires in %n day(s).")},
    News {"MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRING_TODAY"_L1,
          QT_TRANSLATE_NOOP("Words", "The MDM signing certificate expires today.")},
    News {"SSO_CERT_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "Single sign-on may fail: its signing certificate has expired.")},
    News {"SSO_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The SSO signing certificate expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The SSO signing certificate expires in %n day(s).")},
    News {
        "SSO_IDP_CERT_EXPIRED"_L1,
        QT_TRANSLATE_NOOP("Words", "Single sign-on fails: the identity provider's certificate has expired.")},
    News {"SSO_IDP_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The identity provider's certificate expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The identity provider's certificate expires in %n day(s).")},
    News {"TOMCAT_SSL_CERT_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("Words", "Devices no longer reach Jamf Pro: its TLS certificate has expired.")},
    News {"TOMCAT_SSL_CERT_WILL_EXPIRE"_L1,
          QT_TRANSLATE_NOOP("Words", "The TLS certificate of the Jamf Pro server expires soon."),
          {},
          QT_TRANSLATE_N_NOOP("Words", "The TLS certificate of the Jamf Pro server expires in %n day(s).")},
    News {"DEVICE_ENROLLMENT_PROGRAM_T_C_NOT_SIGNED"_L1,
          QT_TRANSLATE_NOOP("Words",
                            "New devices cannot enrol until an Administrator accepts Apple's new terms."),
          QT_TRANSLATE_NOOP(
              "Words", "New devices of “%1” cannot enrol until an Administrator accepts Apple's new terms.")},
    News {
        "APPLE_SCHOOL_MANAGER_T_C_NOT_SIGNED"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "Classes are not brought up to date until an Administrator accepts Apple's new terms.")},
    News {
        "APNS_CONNECTION_FAILURE"_L1,
        QT_TRANSLATE_NOOP("Words", "No device takes commands: Jamf Pro cannot reach Apple's push service.")},
    News {"DEVICE_COMPLIANCE_CONNECTION_ERROR"_L1,
          QT_TRANSLATE_NOOP("Words", "Jamf Pro cannot reach the service for device compliance.")},
    News {"CONDITIONAL_ACCESS_CONNECTION_ERROR"_L1,
          QT_TRANSLATE_NOOP("Words", "Jamf Pro cannot reach the service for conditional access.")},
    News {"BEYOND_CORP_CONNECTION_ERROR"_L1, QT_TRANSLATE_NOOP("Words", "Jamf Pro cannot reach BeyondCorp.")},
    News {"HCL_BIND_ERROR"_L1, QT_TRANSLATE_NOOP("Words", "The Healthcare Listener cannot use its port.")},
    News {"HCL_ERROR"_L1, QT_TRANSLATE_NOOP("Words", "The Healthcare Listener reports a fault.")},
    News {"JIM_ERROR"_L1, QT_TRANSLATE_NOOP("Words", "A Jamf Infrastructure Manager reports a fault."),
          QT_TRANSLATE_NOOP("Words", "The Jamf Infrastructure Manager “%1” reports a fault.")},
    News {"INSECURE_LDAP"_L1,
          QT_TRANSLATE_NOOP("Words", "Passwords can be read on the way: an LDAP server is used without TLS."),
          QT_TRANSLATE_NOOP("Words",
                            "Passwords can be read on the way: the LDAP server “%1” is used without TLS.")},
    News {"LDAP_CONNECTION_CHECK_THROUGH_JIM_FAILED"_L1,
          QT_TRANSLATE_NOOP("Words", "Users are not found: an LDAP server does not answer."),
          QT_TRANSLATE_NOOP("Words", "Users are not found: the LDAP server “%1” does not answer.")},
    News {"LDAP_CONNECTION_CHECK_THROUGH_JIM_SUCCESSFUL"_L1,
          QT_TRANSLATE_NOOP("Words", "The LDAP server answers again."),
          QT_TRANSLATE_NOOP("Words", "The LDAP server “%1” answers again.")},
    News {"MII_HEARTBEAT_FAILED_NOTIFICATION"_L1,
          QT_TRANSLATE_NOOP("Words", "Jamf Pro has lost its connection to Microsoft Intune.")},
    News {"MII_INVENTORY_UPLOAD_FAILED_NOTIFICATION"_L1,
          QT_TRANSLATE_NOOP("Words", "Jamf Pro could not send its inventory to Microsoft Intune.")},
    News {"MII_UNATHORIZED_RESPONSE_NOTIFICATION"_L1,
          QT_TRANSLATE_NOOP("Words", "Microsoft Intune refuses to sign in Jamf Pro.")},
    News {"PSSO_EXTERNAL_URL_UNAVAILABLE"_L1,
          QT_TRANSLATE_NOOP("Words",
                            "Platform Single Sign-on fails: an address that it needs does not answer.")},
    News {"SAML_RESPONSE_ASSERTION_SIGNING_REQUIRED"_L1,
          QT_TRANSLATE_NOOP(
              "Words",
              "Single sign-on will fail unless the identity provider signs responses and assertions.")},
    News {"DIRECTORY_CACHE_AWAITING_SYNC"_L1,
          QT_TRANSLATE_NOOP("Words", "Users may be out of date: the directory waits to be synchronised.")},
    News {"JAMF_PROTECT_CONNECTION_ISSUE"_L1,
          QT_TRANSLATE_NOOP("Words", "Jamf Pro cannot reach Jamf Protect.")},
};

QString told(const News &news, const QString &name, std::optional<int> days)
{
    const bool isNamed = !name.isEmpty();
    if (days && *days >= 0) {
        if (isNamed && news.both)
            return QCoreApplication::translate("Words", news.both, nullptr, *days).arg(name);
        if (news.counted)
            return QCoreApplication::translate("Words", news.counted, nullptr, *days);
    }
    if (isNamed && news.named)
        return QCoreApplication::translate("Words", news.named).arg(name);
    return QCoreApplication::translate("Words", news.bare);
}

} // namespace

QString notification(const Jamf::Notification &notification)
{
    const QString name = visible(notification.name, LongestName);
    const auto *const news = std::ranges::find_if(
        AllNews, [&notification](const News &known) { return known.type == notification.type; });
    if (news != AllNews.end())
        return told(*news, name, notification.days);
    return plain(notification.type, name.isEmpty() ? QStringList() : QStringList(notification.name));
}

QString serverReport(const QStringList &about)
{
    Jamf::Notification news {.type = about.value(0), .name = about.value(1)};
    bool isNumber = false;
    const int days = about.value(2).toInt(&isNumber);
    if (isNumber)
        news.days = days;
    return notification(news);
}

} // namespace Words
