// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/handles.h"
#include "tests/sandbox/subject.h"

#include <openssl/provider.h>

#include <mutex>

namespace Sandbox {

namespace {

using TimeHandle = Handle<ASN1_TIME, ASN1_TIME_free>;
using RevokedHandle = Handle<X509_REVOKED, X509_REVOKED_free>;
using NumberHandle = Handle<BIGNUM, BN_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;

TimeHandle timeOf(const QDateTime &moment)
{
    return TimeHandle(required(ASN1_TIME_set(nullptr, moment.toSecsSinceEpoch()), "set a time"));
}

/// A library context of its own, so that the legacy algorithms stay unknown to the rest of the program.
OSSL_LIB_CTX *legacyLibrary()
{
    static std::once_flag once;
    static OSSL_LIB_CTX *library = nullptr;
    std::call_once(once, [] {
        library = required(OSSL_LIB_CTX_new(), "make a library context");
        require(OSSL_PROVIDER_load(library, "default") != nullptr, "load the default provider");
        require(OSSL_PROVIDER_load(library, "legacy") != nullptr, "load the legacy provider");
    });
    return library;
}

struct Algorithms
{
    int key;
    int certificates;
};

Algorithms algorithmsOf(const Pkcs12Recipe &recipe)
{
    if (!recipe.isEncrypted)
        return {-1, -1};
    if (recipe.isLegacy)
        return {NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_pbe_WithSHA1And40BitRC2_CBC};
    return {NID_aes_256_cbc, NID_aes_256_cbc};
}

} // namespace

QByteArray pkcs12(const Identity &identity, const QList<QByteArray> &chain, const Pkcs12Recipe &recipe)
{
    const KeyHandle key = identity.privateKey.isEmpty() ? nullptr : keyOf(identity.privateKey);
    const CertificateHandle certificate = certificateOf(identity.certificate);
    const CertificatesHandle others = certificatesOf(chain);
    const QByteArray name = recipe.friendlyName.toUtf8();
    const auto [keyAlgorithm, certificateAlgorithm] = algorithmsOf(recipe);
    const Pkcs12Handle bundle(
        required(PKCS12_create_ex(recipe.hasNullPassword ? nullptr : recipe.password.constData(),
                                  name.isEmpty() ? nullptr : name.constData(), key.get(), certificate.get(),
                                  others.get(), keyAlgorithm, certificateAlgorithm, recipe.iterations,
                                  recipe.hasMac ? recipe.iterations : -1, 0,
                                  recipe.isLegacy ? legacyLibrary() : nullptr, nullptr),
                 "make a PKCS#12"));
    return derOf<i2d_PKCS12>(bundle.get());
}

QByteArray pkcs7(const QList<QByteArray> &certificates)
{
    const Pkcs7Handle bundle(PKCS7_new());
    require(PKCS7_set_type(bundle.get(), NID_pkcs7_signed) > 0
                && PKCS7_content_new(bundle.get(), NID_pkcs7_data) > 0,
            "make a PKCS#7");
    require(PKCS7_set_detached(bundle.get(), 1) > 0, "empty a PKCS#7");
    for (const QByteArray &der : certificates)
        require(PKCS7_add_certificate(bundle.get(), certificateOf(der).get()) > 0, "fill a PKCS#7");
    return derOf<i2d_PKCS7>(bundle.get());
}

QByteArray certificateRequest(const Recipe &recipe, const QByteArray &pkcs8)
{
    const KeyHandle key = keyOf(pkcs8);
    const RequestHandle request(X509_REQ_new());
    X509_REQ_set_version(request.get(), X509_REQ_VERSION_1);
    fillSubject(X509_REQ_get_subject_name(request.get()), recipe);
    require(X509_REQ_set_pubkey(request.get(), key.get()) > 0, "set the key");
    require(X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0, "sign a request");
    return derOf<i2d_X509_REQ>(request.get());
}

QByteArray revocationList(const Identity &issuer, const QDateTime &thisUpdate, const QDateTime &nextUpdate,
                          const QList<QByteArray> &serials)
{
    const CertificateHandle certificate = certificateOf(issuer.certificate);
    const KeyHandle key = keyOf(issuer.privateKey);
    const CrlHandle list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    require(X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(certificate.get())) > 0,
            "set the issuer");
    const TimeHandle start = timeOf(thisUpdate);
    require(X509_CRL_set1_lastUpdate(list.get(), start.get()) > 0
                && X509_CRL_set1_nextUpdate(list.get(), timeOf(nextUpdate).get()) > 0,
            "set the times of a list");
    for (const QByteArray &serial : serials) {
        BIGNUM *number = nullptr;
        require(BN_hex2bn(&number, serial.constData()) > 0, "read a serial");
        const NumberHandle owner(number);
        const IntegerHandle integer(BN_to_ASN1_INTEGER(number, nullptr));
        RevokedHandle entry(X509_REVOKED_new());
        require(X509_REVOKED_set_serialNumber(entry.get(), integer.get()) > 0
                    && X509_REVOKED_set_revocationDate(entry.get(), start.get()) > 0
                    && X509_CRL_add0_revoked(list.get(), entry.release()) > 0,
                "revoke a certificate");
    }
    require(X509_CRL_sort(list.get()) > 0 && X509_CRL_sign(list.get(), key.get(), EVP_sha256()) > 0,
            "sign a list");
    return derOf<i2d_X509_CRL>(list.get());
}

QByteArray pem(QByteArrayView label, const QByteArray &der)
{
    const QByteArray base64 = der.toBase64();
    QByteArray text = "-----BEGIN " + label.toByteArray() + "-----\n";
    text.reserve(base64.size() + base64.size() / 64 + 2 * label.size() + 40);
    for (qsizetype start = 0; start < base64.size(); start += 64)
        text.append(QByteArrayView(base64).sliced(start, std::min<qsizetype>(64, base64.size() - start)))
            .append('\n');
    return text.append("-----END ").append(label).append("-----\n");
}

QByteArray pem(const Identity &identity)
{
    return pem("CERTIFICATE", identity.certificate) + pem("PRIVATE KEY", identity.privateKey);
}

} // namespace Sandbox
