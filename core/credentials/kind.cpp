// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/kind.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

template <typename Value>
Word(Value, QLatin1StringView) -> Word<Value>;

constexpr std::array KindWords {
    Word {Kind::ApnsPushCertificate, "apns-push-certificate"_L1},
    Word {Kind::AdeServerToken, "ade-server-token"_L1},
    Word {Kind::ContentToken, "content-token"_L1},
    Word {Kind::EducationIdentityCertificate, "education-identity-certificate"_L1},
    Word {Kind::Certificate, "certificate"_L1},
    Word {Kind::CertificateAuthority, "certificate-authority"_L1},
    Word {Kind::TlsServerCertificate, "tls-server-certificate"_L1},
    Word {Kind::SsoSigningCertificate, "sso-signing-certificate"_L1},
    Word {Kind::IdpCertificate, "idp-certificate"_L1},
    Word {Kind::LdapKeystore, "ldap-keystore"_L1},
    Word {Kind::GsxCertificate, "gsx-certificate"_L1},
    Word {Kind::SupervisionIdentity, "supervision-identity"_L1},
    Word {Kind::CloudServicesToken, "cloud-services-token"_L1},
    Word {Kind::AdcsCertificate, "adcs-certificate"_L1},
    Word {Kind::MdmSigningCertificate, "mdm-signing-certificate"_L1},
    Word {Kind::PushProxyCertificate, "push-proxy-certificate"_L1},
    Word {Kind::DeviceMdmProfile, "device-mdm-profile"_L1},
    Word {Kind::ProvisioningProfile, "provisioning-profile"_L1},
    Word {Kind::EnrollmentInvitation, "enrollment-invitation"_L1},
    Word {Kind::ConfigurationProfile, "configuration-profile"_L1},
    Word {Kind::AsmApiKey, "asm-api-key"_L1},
    Word {Kind::JamfApiClient, "jamf-api-client"_L1},
    Word {Kind::AppleTerms, "apple-terms"_L1},
    Word {Kind::ScimToken, "scim-token"_L1},
    Word {Kind::Federation, "federation"_L1},
    Word {Kind::Custom, "custom"_L1},
    Word {Kind::CertificateRevocationList, "certificate-revocation-list"_L1},
    Word {Kind::PushCertificateRequest, "push-certificate-request"_L1},
    Word {Kind::CertificateRequest, "certificate-request"_L1},
    Word {Kind::PrivateKey, "private-key"_L1},
    Word {Kind::PublicKey, "public-key"_L1},
};

constexpr std::array SeverityWords {
    Word {Severity::Expired, "expired"_L1}, Word {Severity::Urgent, "urgent"_L1},
    Word {Severity::Warning, "warning"_L1}, Word {Severity::Notice, "notice"_L1},
    Word {Severity::Ok, "ok"_L1},           Word {Severity::Unknown, "unknown"_L1},
};

constexpr std::array SourceWords {
    Word {SourceKind::JamfPro, "jamf-pro"_L1}, Word {SourceKind::Apple, "apple"_L1},
    Word {SourceKind::TlsHost, "tls-host"_L1}, Word {SourceKind::File, "file"_L1},
    Word {SourceKind::Typed, "typed"_L1},
};

template <typename Value, std::size_t Size>
QLatin1StringView wordIn(const std::array<Word<Value>, Size> &words, Value value)
{
    const auto *const found = std::ranges::find(words, value, &Word<Value>::value);
    Q_ASSERT(found != words.end());
    return found->word;
}

template <typename Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<Word<Value>, Size> &words, QStringView word)
{
    const auto *const found
        = std::ranges::find_if(words, [word](const auto &entry) { return word == entry.word; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QLatin1StringView wordOf(Kind kind)
{
    return wordIn(KindWords, kind);
}

std::optional<Kind> kindOf(QStringView word)
{
    return valueIn(KindWords, word);
}

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds = [] {
        QList<Kind> list;
        for (const auto &entry : KindWords)
            list.append(entry.value);
        return list;
    }();
    return kinds;
}

bool carriesDate(Kind kind)
{
    switch (kind) {
    case Kind::PushCertificateRequest:
    case Kind::CertificateRequest:
    case Kind::PrivateKey:
    case Kind::PublicKey:
    case Kind::AsmApiKey:
    case Kind::JamfApiClient: return false;
    default: return true;
    }
}

bool holdsUntilEnded(Kind kind)
{
    return kind == Kind::AsmApiKey || kind == Kind::JamfApiClient || kind == Kind::AppleTerms;
}

bool isTyped(Kind kind)
{
    return kind == Kind::ScimToken || kind == Kind::Federation || kind == Kind::Custom;
}

QLatin1StringView wordOf(Severity severity)
{
    return wordIn(SeverityWords, severity);
}

QLatin1StringView wordOf(SourceKind source)
{
    return wordIn(SourceWords, source);
}

std::optional<SourceKind> sourceKindOf(QStringView word)
{
    return valueIn(SourceWords, word);
}

} // namespace Credentials
