// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/certificate.h"

#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/extensions.h"
#include "core/credentials/keyalgorithm.h"

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex().toUpper());
}

Kind kindOf(const DistinguishedName &subject, const Extensions &extensions)
{
    if (subject.userId.startsWith("com.apple.mgmt"_L1))
        return Kind::ApnsPushCertificate;
    if (!extensions.isAuthority && !roleOf(subject, extensions).isEmpty())
        return Kind::EducationIdentityCertificate;
    if (extensions.isAuthority)
        return Kind::CertificateAuthority;
    if (subject.commonName.startsWith("MDM Vendor:"_L1))
        return Kind::MdmSigningCertificate;
    return Kind::Certificate;
}

/// A push certificate's own name is only a number (APSP:<uuid>).
QString nameOf(Kind kind, const DistinguishedName &subject, const Extensions &extensions,
               const QString &friendlyName)
{
    if (kind == Kind::ApnsPushCertificate)
        return {};
    for (const QString &name :
         {friendlyName, subject.commonName, subject.organisation, extensions.firstDnsName}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return {};
}

void addDates(const X509 *certificate, Observation &observation)
{
    const ASN1_TIME *const begin = X509_get0_notBefore(certificate);
    const ASN1_TIME *const end = X509_get0_notAfter(certificate);
    observation.sighting.notBefore = momentOf(begin);
    observation.sighting.notAfter = momentOf(end);
    if (observation.sighting.notBefore && observation.sighting.notAfter)
        return;
    // The end is what counts; an impossible beginning is said as well.
    const ASN1_TIME *const wrong = observation.sighting.notAfter ? begin : end;
    observation.facts.set(Fact::RawDate, rawText(wrong));
    observation.sighting.problems.append({QString(Codes::ImpossibleDate)});
}

QByteArray spkiOf(X509 *certificate)
{
    return encoded(X509_get_X509_PUBKEY(certificate), i2d_X509_PUBKEY);
}

} // namespace

QString serialText(const ASN1_INTEGER *serial)
{
    QByteArrayView magnitude(ASN1_STRING_get0_data(serial), ASN1_STRING_length(serial));
    while (!magnitude.isEmpty() && magnitude[0] == 0)
        magnitude = magnitude.sliced(1);
    if (magnitude.isEmpty())
        return u"0"_s;
    const bool isCut = magnitude.size() > MaxNameCharacters / 2;
    const QString text = hexText(isCut ? magnitude.first(MaxNameCharacters / 2) : magnitude);
    const QString sign = ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER ? u"-"_s : QString();
    return sign + text + (isCut ? u"…"_s : QString());
}

QString algorithmText(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return objectText(object);
}

CertificateReading readingOf(X509 *certificate, QByteArrayView der, const QString &friendlyName)
{
    const DistinguishedName subject = distinguishedNameOf(X509_get_subject_name(certificate));
    const Extensions extensions = extensionsOf(certificate);
    const QByteArray spki = spkiOf(certificate);
    const QString keySha256 = QString::fromLatin1(sha256Hex(spki));
    const QString sha256 = QString::fromLatin1(
        sha256Hex(der.isEmpty() ? QByteArrayView(encoded(certificate, i2d_X509)) : der));

    Observation seen;
    seen.kind = kindOf(subject, extensions);
    const bool isPush = seen.kind == Kind::ApnsPushCertificate;
    seen.identity = isPush ? subject.userId : keySha256;
    seen.name = nameOf(seen.kind, subject, extensions, friendlyName);
    seen.sighting.serial = serialText(X509_get0_serialNumber(certificate));
    seen.sighting.sha256 = sha256;

    const X509_ALGOR *signature = nullptr;
    X509_get0_signature(nullptr, &signature, certificate);
    seen.facts.set(Fact::Subject, subject.text);
    seen.facts.set(Fact::Issuer, distinguishedNameOf(X509_get_issuer_name(certificate)).text);
    seen.facts.set(Fact::Serial, seen.sighting.serial);
    seen.facts.set(Fact::Sha256, sha256);
    seen.facts.set(Fact::KeySha256, keySha256);
    seen.facts.set(Fact::KeyAlgorithm, keyAlgorithmText(spki));
    seen.facts.set(Fact::SignatureAlgorithm, algorithmText(signature));
    seen.facts.set(Fact::Organisation, subject.organisation);
    seen.facts.set(Fact::Topic, isPush ? subject.userId : QString());
    seen.facts.set(Fact::SubjectAltNames, extensions.alternativeNames);
    seen.facts.set(Fact::FriendlyName, friendlyName);
    if (seen.kind == Kind::EducationIdentityCertificate)
        seen.facts.set(Fact::Role, roleOf(subject, extensions));
    addDates(certificate, seen);
    return {std::move(seen), {extensions.subjectKeyId, extensions.authorityKeyId, extensions.isAuthority}};
}

Observation observationOf(X509 *certificate)
{
    return readingOf(certificate).observation;
}

} // namespace Credentials
