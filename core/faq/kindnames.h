// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace Faq {

/// The credential kinds that an article may name. This room knows no credentials; a test compares the two lists.
inline constexpr std::array KindNames {
    QLatin1StringView("apns-push-certificate"),
    QLatin1StringView("ade-server-token"),
    QLatin1StringView("content-token"),
    QLatin1StringView("education-identity-certificate"),
    QLatin1StringView("certificate"),
    QLatin1StringView("certificate-authority"),
    QLatin1StringView("tls-server-certificate"),
    QLatin1StringView("sso-signing-certificate"),
    QLatin1StringView("idp-certificate"),
    QLatin1StringView("ldap-keystore"),
    QLatin1StringView("gsx-certificate"),
    QLatin1StringView("supervision-identity"),
    QLatin1StringView("cloud-services-token"),
    QLatin1StringView("adcs-certificate"),
    QLatin1StringView("mdm-signing-certificate"),
    QLatin1StringView("push-proxy-certificate"),
    QLatin1StringView("device-mdm-profile"),
    QLatin1StringView("provisioning-profile"),
    QLatin1StringView("enrollment-invitation"),
    QLatin1StringView("configuration-profile"),
    QLatin1StringView("asm-api-key"),
    QLatin1StringView("jamf-api-client"),
    QLatin1StringView("apple-terms"),
    QLatin1StringView("scim-token"),
    QLatin1StringView("federation"),
    QLatin1StringView("custom"),
};

} // namespace Faq
