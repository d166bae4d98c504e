// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"

#include "tests/sandbox/handles.h"
#include "tests/sandbox/subject.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace Sandbox {

namespace {

using NumberHandle = Handle<BIGNUM, BN_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using TimeHandle = Handle<ASN1_STRING, ASN1_STRING_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;

void setSerial(X509 *certificate, const QByteArray &hex)
{
    BIGNUM *number = nullptr;
    if (hex.isEmpty()) {
        number = BN_new();
        require(BN_rand(number, 63, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) > 0, "draw a serial");
    } else {
        require(BN_hex2bn(&number, hex.constData()) > 0, "read a serial");
    }
    const NumberHandle owner(number);
    const IntegerHandle integer(BN_to_ASN1_INTEGER(number, nullptr));
    require(X509_set_serialNumber(certificate, integer.get()) > 0, "set a serial");
}

TimeHandle timeOf(const QDateTime &moment, const std::optional<RawTime> &raw)
{
    const QDateTime utc = moment.toUTC();
    const int year = utc.date().year();
    const bool isGeneralized = raw ? raw->isGeneralized : year < 1950 || year > 2049;
    const QByteArray characters = raw ? raw->characters
        : isGeneralized               ? utc.toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1()
                                      : utc.toString(QStringLiteral("yyMMddHHmmss'Z'")).toLatin1();
    TimeHandle time(ASN1_STRING_type_new(isGeneralized ? V_ASN1_GENERALIZEDTIME : V_ASN1_UTCTIME));
    require(ASN1_STRING_set(time.get(), characters.constData(), static_cast<int>(characters.size())) > 0,
            "set a time");
    return time;
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(
        required(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()), "make an extension"));
    require(X509_add_ext(certificate, extension.get(), -1) > 0, "add an extension");
}

void addApplePushExtension(X509 *certificate)
{
    const Handle<ASN1_OBJECT, ASN1_OBJECT_free> name(OBJ_txt2obj("1.2.840.113635.100.6.3.2", 1));
    const Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> null(ASN1_OCTET_STRING_new());
    static constexpr unsigned char Null[] {0x05, 0x00};
    require(ASN1_OCTET_STRING_set(null.get(), Null, sizeof Null) > 0, "set an extension");
    const ExtensionHandle extension(X509_EXTENSION_create_by_OBJ(nullptr, name.get(), 0, null.get()));
    require(X509_add_ext(certificate, extension.get(), -1) > 0, "add an extension");
}

/// `DNS:a.example,IP:127.0.0.1`.
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names) {
        const bool isAddress = std::all_of(name.begin(), name.end(), [](QChar character) {
            return character == QLatin1Char('.') || character.isDigit();
        });
        entries.append((isAddress ? "IP:" : "DNS:") + name.toUtf8());
    }
    return entries.join(',');
}

void addExtensions(X509 *certificate, X509 *issuer, const Recipe &recipe)
{
    addExtension(certificate, issuer, NID_basic_constraints,
                 recipe.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_key_usage,
                 recipe.isCa ? "critical,keyCertSign,cRLSign,digitalSignature"
                             : "critical,digitalSignature,keyEncipherment");
    if (recipe.clientAuth || recipe.serverAuth) {
        addExtension(certificate, issuer, NID_ext_key_usage,
                     recipe.clientAuth && recipe.serverAuth ? "clientAuth,serverAuth"
                         : recipe.clientAuth                ? "clientAuth"
                                                            : "serverAuth");
    }
    if (!recipe.dnsNames.isEmpty()) {
        addExtension(certificate, issuer, NID_subject_alt_name, alternativeNames(recipe.dnsNames));
    }
    if (recipe.applePushExtension)
        addApplePushExtension(certificate);
    if (!recipe.hasKeyIdentifiers)
        return;
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    // Its own name for it before it is signed: a self-signed one has just got the identifier that is looked for.
    if (issuer == certificate || X509_get_ext_by_NID(issuer, NID_subject_key_identifier, -1) >= 0)
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
}

} // namespace

Identity issue(const Recipe &recipe, const Identity *issuer)
{
    const bool hasPrivate = !recipe.privateKey.isEmpty() || recipe.key != Key::RsaWithoutPrivate;
    const KeyHandle key = hasPrivate
        ? keyOf(recipe.privateKey.isEmpty() ? newKey(recipe.key) : recipe.privateKey)
        : rsaWithoutPrivate(recipe.rsaBits);
    const CertificateHandle issuerCertificate = issuer ? certificateOf(issuer->certificate) : nullptr;
    const CertificateHandle certificate(X509_new());
    X509 *signer = issuer ? issuerCertificate.get() : certificate.get();

    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get(), recipe.serial);
    const TimeHandle notBefore = timeOf(recipe.notBefore, recipe.rawNotBefore);
    const TimeHandle notAfter = timeOf(recipe.notAfter, recipe.rawNotAfter);
    require(X509_set1_notBefore(certificate.get(), notBefore.get()) > 0, "set the start");
    require(X509_set1_notAfter(certificate.get(), notAfter.get()) > 0, "set the end");
    fillSubject(X509_get_subject_name(certificate.get()), recipe);
    require(X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer)) > 0, "set the issuer");
    require(X509_set_pubkey(certificate.get(), key.get()) > 0, "set the key");
    addExtensions(certificate.get(), signer, recipe);

    // A key without a private half cannot sign itself; a passing EC key stands in, and the signature does not fit.
    const QByteArray privateKey = hasPrivate ? pkcs8Of(key.get()) : QByteArray();
    const KeyHandle signing = keyOf(issuer ? issuer->privateKey : hasPrivate ? privateKey : newKey(Key::Ec));
    require(X509_sign(certificate.get(), signing.get(), EVP_sha256()) > 0, "sign a certificate");
    return {derOf<i2d_X509>(certificate.get()), privateKey};
}

} // namespace Sandbox
