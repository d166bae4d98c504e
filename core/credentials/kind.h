// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QMetaType>

#include <optional>

namespace Credentials {

/// What sort of thing lapses (or, at the end, what a file can hold that never does).
enum class Kind {
    ApnsPushCertificate,
    AdeServerToken,
    ContentToken,
    EducationIdentityCertificate,
    Certificate,
    CertificateAuthority,
    TlsServerCertificate,
    SsoSigningCertificate,
    IdpCertificate,
    LdapKeystore,
    GsxCertificate,
    SupervisionIdentity,
    CloudServicesToken,
    AdcsCertificate,
    MdmSigningCertificate,
    PushProxyCertificate,
    DeviceMdmProfile,
    ProvisioningProfile,
    EnrollmentInvitation,
    ConfigurationProfile,
    AsmApiKey,
    JamfApiClient,
    AppleTerms,
    ScimToken,
    Federation,
    Custom,
    CertificateRevocationList,
    // Recognised and named, but without a date of their own:
    PushCertificateRequest,
    CertificateRequest,
    PrivateKey,
    PublicKey,
};

/// The stable word for @p kind in JSON and the database, such as `apns-push-certificate`.
[[nodiscard]] QLatin1StringView wordOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindOf(QStringView word);
[[nodiscard]] const QList<Kind> &allKinds();

/// False for requests and keys: they carry no date, so having none is not a fault.
[[nodiscard]] bool carriesDate(Kind kind);

/// What is in force until somebody ends it: keys and clients of an API, and terms that were accepted. It has an age, and no
/// end; what was found to work at the last look is in order.
[[nodiscard]] bool holdsUntilEnded(Kind kind);

/// Kinds a person may enter by hand (SCIM token, federation, custom).
[[nodiscard]] bool isTyped(Kind kind);

enum class Severity { Expired, Urgent, Warning, Notice, Ok, Unknown };

[[nodiscard]] QLatin1StringView wordOf(Severity severity);

/// Where a sighting was made, from the most to the least trusted for "which date is in service".
enum class SourceKind { JamfPro, Apple, TlsHost, File, Typed };

/// `jamf-pro`, `apple`, `tls-host`, `file`, `typed`.
[[nodiscard]] QLatin1StringView wordOf(SourceKind source);
[[nodiscard]] std::optional<SourceKind> sourceKindOf(QStringView word);

} // namespace Credentials
