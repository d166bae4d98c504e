// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/base64.h"
#include "core/credentials/certificate.h"
#include "core/credentials/codes.h"
#include "core/credentials/keyalgorithm.h"
#include "core/credentials/profile.h"

#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr auto Request = "PushCertRequestCSR"_L1;
constexpr auto Chain = "PushCertCertificateChain"_L1;
constexpr auto Signature = "PushCertSignature"_L1;
constexpr int MostCertificates = 10; ///< Apple asks for three: the vendor's, the intermediate, the root
constexpr int LargestKeyBits = 8192; ///< larger keys parse quickly, but verify slowly

/// Base64 text, as documented, or data.
QByteArray bytesUnder(const Property &list, QLatin1StringView key)
{
    if (const auto *data = list.find<QByteArray>(key))
        return *data;
    const Base64Text decoded = decodeBase64(list.text(key).toUtf8());
    return decoded.isValid ? decoded.bytes : QByteArray();
}

/// True when the key of @p certificate made @p signature over @p content, with SHA-256 or, as in earlier years, SHA-1.
/// Nothing where the key is too large to try.
std::optional<bool> hasSigned(X509 *certificate, const QByteArray &content, const QByteArray &signature)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return false;
    if (EVP_PKEY_get_bits(key) > LargestKeyBits)
        return {};
    for (const char *digest : {"SHA256", "SHA1"}) {
        const Handle<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
        if (EVP_DigestVerifyInit_ex(context.get(), nullptr, digest, cryptoLibrary(), nullptr, key, nullptr)
                == 1
            && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                                bytesOf(content), static_cast<size_t>(content.size()))
                == 1)
            return true;
    }
    return false;
}

/// Without one, libcrypto would ask on the terminal for the password of an encrypted block.
int giveNoPassword(char *, int, int, void *)
{
    return -1;
}

struct Vendor
{
    X509Handle certificate {};
    Verdict verifies = Verdict::Unknown;
};

/// The certificate of the chain whose key made the signature, wherever it stands; else the first one.
Vendor vendorOf(const QByteArray &chain, const QByteArray &content, const QByteArray &signature)
{
    Vendor vendor;
    const BioHandle bio(BIO_new_mem_buf(chain.constData(), static_cast<int>(chain.size())));
    for (int i = 0; i < MostCertificates; ++i) {
        X509Handle certificate(PEM_read_bio_X509(bio.get(), nullptr, giveNoPassword, nullptr));
        if (!certificate)
            break;
        const std::optional<bool> own = hasSigned(certificate.get(), content, signature);
        if (own == true)
            return {std::move(certificate), Verdict::Yes};
        if (i == 0)
            vendor = {std::move(certificate), own ? Verdict::No : Verdict::Unknown};
        else if (!own)
            vendor.verifies = Verdict::Unknown;
    }
    return vendor;
}

QString wordOf(Verdict verdict)
{
    return verdict == Verdict::Yes ? u"yes"_s : verdict == Verdict::No ? u"no"_s : u"unchecked"_s;
}

Observation requestObservation(X509_REQ *request, const QByteArray &der)
{
    const DistinguishedName subject = distinguishedNameOf(X509_REQ_get_subject_name(request));
    const QByteArray spki = encoded(X509_REQ_get_X509_PUBKEY(request), i2d_X509_PUBKEY);
    const QString keyFingerprint = QString::fromLatin1(sha256Hex(spki));
    const QString fingerprint = QString::fromLatin1(sha256Hex(der));
    Observation observation {
        .kind = Kind::PushCertificateRequest,
        .identity = keyFingerprint,
        .name = subject.commonName,
        .sighting = {.where = {}, .sha256 = fingerprint, .problems = {{Codes::NoDate}}},
    };
    observation.facts.set(Fact::Subject, subject.text);
    observation.facts.set(Fact::Organisation, subject.organisation);
    observation.facts.set(Fact::KeySha256, keyFingerprint);
    observation.facts.set(Fact::KeyAlgorithm, keyAlgorithmText(spki));
    observation.facts.set(Fact::Sha256, fingerprint);
    return observation;
}

void addVendor(Observation &observation, const Vendor &vendor)
{
    observation.facts.set(Fact::VendorSubject,
                          distinguishedNameOf(X509_get_subject_name(vendor.certificate.get())).text);
    if (const Moment end = momentOf(X509_get0_notAfter(vendor.certificate.get())))
        observation.facts.set(Fact::VendorNotAfter, isoUtc(*end));
    else
        observation.sighting.problems.append({Codes::ImpossibleDate});
    observation.facts.set(Fact::SignatureVerifies, wordOf(vendor.verifies));
    if (vendor.verifies == Verdict::No)
        observation.sighting.problems.append({Codes::SignatureBroken});
}

Error missing(QLatin1StringView name)
{
    return {ErrorKind::Malformed, Codes::MissingMember, {QString(name)}};
}

} // namespace

Reading readPushRequest(const Property &list)
{
    clearCryptoErrors();
    const QByteArray der = bytesUnder(list, Request);
    const auto request = decoded<RequestHandle>(der, d2i_X509_REQ);
    if (!request)
        return {.errors
                = {{ErrorKind::Malformed, Codes::Damaged, {u"certificate-request"_s}, takeCryptoErrors()}}};

    Reading reading {.observations = {requestObservation(request.get(), der)}};
    const QByteArray chain = list.text(Chain).toUtf8();
    const QByteArray signature = bytesUnder(list, Signature);
    for (const QLatin1StringView name : {Chain, Signature}) {
        if (!list.has(name))
            reading.errors.append(missing(name));
    }
    Vendor vendor = vendorOf(chain, der, signature);
    if (!list.has(Signature))
        vendor.verifies = Verdict::Unknown;
    if (vendor.certificate)
        addVendor(reading.observations.last(), vendor);
    else if (list.has(Chain))
        reading.errors.append({ErrorKind::Malformed, Codes::Damaged, {u"certificate"_s}, takeCryptoErrors()});
    clearCryptoErrors();
    return reading;
}

} // namespace Credentials
