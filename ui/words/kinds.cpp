// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/words/phrase.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using Credentials::Kind;
using Credentials::Severity;
using Credentials::SourceKind;

namespace Words {

namespace {

Phrase nameOf(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case ApnsPushCertificate: return QT_TRANSLATE_NOOP3("Words", "Push certificate", "kind");
    case AdeServerToken: return QT_TRANSLATE_NOOP3("Words", "Server token", "kind");
    case ContentToken: return QT_TRANSLATE_NOOP3("Words", "Content token", "kind");
    case EducationIdentityCertificate:
        return QT_TRANSLATE_NOOP3("Words", "Education identity certificate", "kind");
    case Certificate: return QT_TRANSLATE_NOOP3("Words", "Certificate", "kind");
    case CertificateAuthority: return QT_TRANSLATE_NOOP3("Words", "Certificate authority", "kind");
    case TlsServerCertificate: return QT_TRANSLATE_NOOP3("Words", "TLS server certificate", "kind");
    case SsoSigningCertificate: return QT_TRANSLATE_NOOP3("Words", "SSO signing certificate", "kind");
    case IdpCertificate: return QT_TRANSLATE_NOOP3("Words", "Identity provider certificate", "kind");
    case LdapKeystore: return QT_TRANSLATE_NOOP3("Words", "LDAP keystore", "kind");
    case GsxCertificate: return QT_TRANSLATE_NOOP3("Words", "GSX certificate", "kind");
    case SupervisionIdentity: return QT_TRANSLATE_NOOP3("Words", "Supervision identity", "kind");
    case CloudServicesToken: return QT_TRANSLATE_NOOP3("Words", "Cloud services token", "kind");
    case AdcsCertificate: return QT_TRANSLATE_NOOP3("Words", "CA connector certificate", "kind");
    case MdmSigningCertificate: return QT_TRANSLATE_NOOP3("Words", "Profile signing certificate", "kind");
    case PushProxyCertificate: return QT_TRANSLATE_NOOP3("Words", "Push proxy certificate", "kind");
    case DeviceMdmProfile: return QT_TRANSLATE_NOOP3("Words", "Management profile of a device", "kind");
    case ProvisioningProfile: return QT_TRANSLATE_NOOP3("Words", "Provisioning profile", "kind");
    case EnrollmentInvitation: return QT_TRANSLATE_NOOP3("Words", "Enrolment invitation", "kind");
    case ConfigurationProfile: return QT_TRANSLATE_NOOP3("Words", "Configuration profile", "kind");
    case AsmApiKey: return QT_TRANSLATE_NOOP3("Words", "Apple API key", "kind");
    case JamfApiClient: return QT_TRANSLATE_NOOP3("Words", "Jamf Pro API client", "kind");
    case AppleTerms: return QT_TRANSLATE_NOOP3("Words", "Apple's terms", "kind");
    case ScimToken: return QT_TRANSLATE_NOOP3("Words", "SCIM token", "kind");
    case Federation: return QT_TRANSLATE_NOOP3("Words", "Federated sign-in", "kind");
    case Custom: return QT_TRANSLATE_NOOP3("Words", "Entry of your own", "kind");
    case CertificateRevocationList: return QT_TRANSLATE_NOOP3("Words", "Certificate revocation list", "kind");
    case PushCertificateRequest: return QT_TRANSLATE_NOOP3("Words", "Push certificate request", "kind");
    case CertificateRequest: return QT_TRANSLATE_NOOP3("Words", "Certificate request", "kind");
    case PrivateKey: return QT_TRANSLATE_NOOP3("Words", "Private key", "kind");
    case PublicKey: return QT_TRANSLATE_NOOP3("Words", "Public key", "kind");
    }
    Q_UNREACHABLE();
}

Phrase meaningOf(Severity severity)
{
    using enum Severity;
    switch (severity) {
    case Expired: return QT_TRANSLATE_NOOP3("Words", "past its end, or revoked", "severity");
    case Urgent: return QT_TRANSLATE_NOOP3("Words", "0 to 13 days", "severity");
    case Warning: return QT_TRANSLATE_NOOP3("Words", "14 to 29 days", "severity");
    case Notice: return QT_TRANSLATE_NOOP3("Words", "30 to 89 days", "severity");
    case Ok: return QT_TRANSLATE_NOOP3("Words", "90 days or more", "severity");
    case Unknown: return QT_TRANSLATE_NOOP3("Words", "no date could be read", "severity");
    }
    Q_UNREACHABLE();
}

Phrase wordFor(Severity severity)
{
    using enum Severity;
    switch (severity) {
    case Expired: return QT_TRANSLATE_NOOP3("Words", "Expired", "severity");
    case Urgent: return QT_TRANSLATE_NOOP3("Words", "Urgent", "severity");
    case Warning: return QT_TRANSLATE_NOOP3("Words", "Warning", "severity");
    case Notice: return QT_TRANSLATE_NOOP3("Words", "Notice", "severity");
    case Ok: return QT_TRANSLATE_NOOP3("Words", "OK", "severity");
    case Unknown: return QT_TRANSLATE_NOOP3("Words", "Unknown", "severity");
    }
    Q_UNREACHABLE();
}

Phrase wordFor(SourceKind source)
{
    using enum SourceKind;
    switch (source) {
    case JamfPro: return QT_TRANSLATE_NOOP3("Words", "Jamf Pro", "source");
    case Apple: return QT_TRANSLATE_NOOP3("Words", "Apple", "source");
    case TlsHost: return QT_TRANSLATE_NOOP3("Words", "TLS host", "source");
    case File: return QT_TRANSLATE_NOOP3("Words", "File", "source");
    case Typed: return QT_TRANSLATE_NOOP3("Words", "Typed in", "source");
    }
    Q_UNREACHABLE();
}

/// The port of a `host:port` identity; empty for one that is none.
QStringView portOf(QStringView identity)
{
    const qsizetype colon = identity.lastIndexOf(u':');
    const QStringView port = identity.mid(colon + 1);
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    return colon > 0 && isNumber && number <= 65535 ? port : QStringView();
}

} // namespace

QString severity(Severity severity)
{
    return wordFor(severity).spoken();
}

QString severityMeaning(Severity severity)
{
    return meaningOf(severity).spoken();
}

QString kind(Kind kind)
{
    return nameOf(kind).spoken();
}

QString service(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case ApnsPushCertificate: return u"APNs"_s; // Apple's abbreviation, the same in every language
    case AdeServerToken: return QCoreApplication::translate("Words", "Automated Device Enrollment");
    case ContentToken: return QCoreApplication::translate("Words", "Apps and Books");
    case EducationIdentityCertificate:
        return QCoreApplication::translate("Words", "Classroom", "Apple's app");
    case SsoSigningCertificate:
    case LdapKeystore:
    case GsxCertificate:
    case CloudServicesToken:
    case EnrollmentInvitation:
    case AdcsCertificate:
    case MdmSigningCertificate:
    case PushProxyCertificate: return wordFor(SourceKind::JamfPro).spoken();
    default: return {};
    }
}

QString source(SourceKind source)
{
    return wordFor(source).spoken();
}

QString name(const Credentials::Credential &credential)
{
    return credential.name.isEmpty() ? kind(credential.kind) : visible(credential.name);
}

QString kindLine(const Credentials::Credential &credential)
{
    QString second = service(credential.kind);
    if (credential.kind == Kind::TlsServerCertificate) {
        if (const QStringView port = portOf(credential.identity); !port.isEmpty())
            second = QCoreApplication::translate("Words", "port %1").arg(port);
    } else if (Credentials::isTyped(credential.kind)) {
        second = QCoreApplication::translate("Words", "typed in", "behind a kind");
    }
    if (second.isEmpty())
        return kind(credential.kind);
    return QCoreApplication::translate("Words", "%1 · %2", "kind and service")
        .arg(kind(credential.kind), second);
}

} // namespace Words
