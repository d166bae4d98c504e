// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/objects.h"

#include "core/credentials/certificate.h"
#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/findings.h"
#include "core/credentials/keyalgorithm.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// True where libcrypto refused a name: text that is not UTF-8, half a UTF-16 character, a lone surrogate.
bool isAboutName()
{
    for (unsigned long code = ERR_peek_error(); code != 0;) {
        switch (ERR_GET_LIB(code) == ERR_LIB_ASN1 ? ERR_GET_REASON(code) : 0) {
        case ASN1_R_INVALID_UTF8STRING:
        case ASN1_R_INVALID_BMPSTRING_LENGTH:
        case ASN1_R_INVALID_UNIVERSALSTRING_LENGTH: return true;
        default: break;
        }
        ERR_get_error();
        code = ERR_peek_error();
    }
    return false;
}

tl::unexpected<Error> damaged(QLatin1StringView what)
{
    const bool name = isAboutName();
    const QString detail = takeCryptoErrors();
    if (name)
        return failure(ErrorKind::Malformed, Codes::NameUnreadable, {}, detail);
    return failure(ErrorKind::Malformed, Codes::Damaged, {QString(what)}, detail);
}

tl::unexpected<Error> tooLarge(qsizetype size)
{
    return failure(ErrorKind::Refused, Codes::TooLarge,
                   {QString::number(size), QString::number(MaxObjectBytes)});
}

void addKeyFacts(QByteArrayView spki, Observation &observation)
{
    observation.identity = QString::fromLatin1(sha256Hex(spki));
    observation.facts.set(Fact::KeySha256, observation.identity);
    observation.facts.set(Fact::KeyAlgorithm, keyAlgorithmText(spki));
    observation.facts.set(Fact::Curve, curveText(spki));
    observation.sighting.problems.append({QString(Codes::NoDate)});
}

/// The fields of a TBSCertList that matter here.
struct ListParts
{
    AlgorithmHandle signature;
    NameHandle issuer;
    Asn1TimeHandle thisUpdate;
    Asn1TimeHandle nextUpdate; ///< null where there is none
    QByteArrayView issuerDer;
};

Asn1TimeHandle takeTime(Der::Cursor &fields)
{
    const quint8 tag = fields.peek().tag;
    if (tag != Der::UtcTime && tag != Der::GeneralizedTime)
        return nullptr;
    return decoded<Asn1TimeHandle>(fields.next().whole, d2i_ASN1_TIME);
}

ListParts partsOf(QByteArrayView der)
{
    Der::Cursor outer(Der::elementAt(der));
    Der::Cursor fields(outer.next(Der::Sequence));
    fields.next(Der::Integer); // the version, from 2 on
    ListParts parts;
    parts.signature = decoded<AlgorithmHandle>(fields.next(Der::Sequence).whole, d2i_X509_ALGOR);
    parts.issuerDer = fields.next(Der::Sequence).whole;
    if (parts.issuerDer.size() <= MaxObjectBytes)
        parts.issuer = decoded<NameHandle>(parts.issuerDer, d2i_X509_NAME);
    parts.thisUpdate = takeTime(fields);
    parts.nextUpdate = takeTime(fields);
    return parts;
}

void addDates(const ListParts &parts, Sighting &sighting, Facts &facts)
{
    sighting.notBefore = momentOf(parts.thisUpdate.get());
    sighting.notAfter = momentOf(parts.nextUpdate.get());
    if (!parts.nextUpdate) {
        sighting.problems.append({QString(Codes::NoDate)});
    } else if (!sighting.notAfter || !sighting.notBefore) {
        facts.set(Fact::RawDate, rawText((sighting.notAfter ? parts.thisUpdate : parts.nextUpdate).get()));
        sighting.problems.append({QString(Codes::ImpossibleDate)});
    }
}

} // namespace

Result<X509Handle> parseCertificate(QByteArrayView der)
{
    if (der.size() > MaxObjectBytes)
        return tooLarge(der.size());
    clearCryptoErrors();
    X509 *certificate = X509_new_ex(structureLibrary(), nullptr);
    const unsigned char *cursor = bytesOf(der);
    d2i_X509(&certificate, &cursor, static_cast<long>(der.size())); // frees and clears what it cannot fill
    X509Handle handle(certificate);
    if (!handle || cursor != bytesOf(der) + der.size())
        return damaged("certificate"_L1);
    return handle;
}

Result<Observation> readRequest(QByteArrayView der)
{
    if (der.size() > MaxObjectBytes)
        return tooLarge(der.size());
    clearCryptoErrors();
    const auto request = decoded<RequestHandle>(der, d2i_X509_REQ);
    if (!request)
        return damaged("certificate-request"_L1);
    const DistinguishedName subject = distinguishedNameOf(X509_REQ_get_subject_name(request.get()));
    const X509_ALGOR *signature = nullptr;
    X509_REQ_get0_signature(request.get(), nullptr, &signature);

    Observation seen;
    seen.kind = Kind::CertificateRequest;
    seen.name = subject.commonName.isEmpty() ? subject.organisation : subject.commonName;
    seen.sighting.sha256 = QString::fromLatin1(sha256Hex(der));
    seen.facts.set(Fact::Subject, subject.text);
    seen.facts.set(Fact::Organisation, subject.organisation);
    seen.facts.set(Fact::Sha256, seen.sighting.sha256);
    seen.facts.set(Fact::SignatureAlgorithm, algorithmText(signature));
    addKeyFacts(encoded(X509_REQ_get_X509_PUBKEY(request.get()), i2d_X509_PUBKEY), seen);
    return seen;
}

Result<Observation> readRevocationList(QByteArrayView der)
{
    clearCryptoErrors();
    const ListParts parts = partsOf(der);
    if (!parts.signature || !parts.issuer || !parts.thisUpdate)
        return damaged("certificate-revocation-list"_L1);
    const DistinguishedName issuer = distinguishedNameOf(parts.issuer.get());

    Observation seen;
    seen.kind = Kind::CertificateRevocationList;
    seen.identity = QString::fromLatin1(sha256Hex(parts.issuerDer));
    seen.name = issuer.commonName.isEmpty() ? issuer.organisation : issuer.commonName;
    seen.sighting.sha256 = QString::fromLatin1(sha256Hex(der));
    seen.facts.set(Fact::Issuer, issuer.text);
    seen.facts.set(Fact::Organisation, issuer.organisation);
    seen.facts.set(Fact::Sha256, seen.sighting.sha256);
    seen.facts.set(Fact::SignatureAlgorithm, algorithmText(parts.signature.get()));
    addDates(parts, seen.sighting, seen.facts);
    return seen;
}

Result<Observation> readPublicKey(QByteArrayView spki)
{
    if (spki.size() > MaxObjectBytes)
        return tooLarge(spki.size());
    clearCryptoErrors();
    const unsigned char *cursor = bytesOf(spki);
    const KeyHandle key(
        d2i_PUBKEY_ex(nullptr, &cursor, static_cast<long>(spki.size()), cryptoLibrary(), nullptr));
    if (!key)
        return damaged("public-key"_L1);
    Observation seen;
    seen.kind = Kind::PublicKey;
    addKeyFacts(spki, seen);
    seen.sighting.sha256 = seen.identity;
    return seen;
}

} // namespace Credentials
