// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/openssl.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

/// Keys and certificates, made with libcrypto while a test runs.
namespace Fixtures {

using namespace Credentials;

inline QByteArray takeBytes(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

inline BioHandle reading(const QByteArray &bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

inline KeyHandle rsaKey(unsigned int bits = 2048)
{
    return KeyHandle(EVP_RSA_gen(bits));
}

struct CertificateWish
{
    QByteArray commonName = "my-mdm-server";
    long serial = 0x1A2B;
    QByteArray notBefore = "20260101000000Z";
    QByteArray notAfter = "20361231235959Z";
    QByteArray keyIdentifier = "hash"; ///< empty for none
    X509 *issuer = nullptr; ///< null for one that signs itself
    EVP_PKEY *issuerKey = nullptr;
};

inline void addEntry(X509_NAME *name, const char *field, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytesOf(value), static_cast<int>(value.size()), -1,
                               0);
}

inline X509Handle certificate(EVP_PKEY *key, const CertificateWish &wish = {})
{
    X509Handle made(X509_new());
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), wish.serial);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(made.get()), wish.notBefore.constData());
    ASN1_TIME_set_string_X509(X509_getm_notAfter(made.get()), wish.notAfter.constData());
    addEntry(X509_get_subject_name(made.get()), "CN", wish.commonName);
    const X509_NAME *issuer = X509_get_subject_name(wish.issuer ? wish.issuer : made.get());
    X509_set_issuer_name(made.get(), issuer);
    X509_set_pubkey(made.get(), key);
    if (!wish.keyIdentifier.isEmpty()) {
        X509V3_CTX context;
        X509V3_set_ctx(&context, made.get(), made.get(), nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_key_identifier,
                                                        wish.keyIdentifier.constData());
        X509_add_ext(made.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(made.get(), wish.issuerKey ? wish.issuerKey : key, EVP_sha256());
    return made;
}

inline QByteArray derOf(X509 *certificate)
{
    return encoded(certificate, i2d_X509);
}

inline QByteArray pemOf(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return takeBytes(bio.get());
}

enum class KeyForm {
    Pkcs8Pem,
    Pkcs1Pem,
    EncryptedPkcs8Pem,
    EncryptedPkcs1Pem,
    Pkcs8Der,
    EncryptedPkcs8Der,
    Pkcs1Der
};

inline QByteArray keyFile(EVP_PKEY *key, KeyForm form = KeyForm::Pkcs8Pem,
                          const QByteArray &password = "secret")
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    BIO *out = bio.get();
    const int size = static_cast<int>(password.size());
    const EVP_CIPHER *cipher = EVP_aes_256_cbc();
    switch (form) {
    case KeyForm::Pkcs8Pem: PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); break;
    case KeyForm::Pkcs1Pem:
        PEM_write_bio_PrivateKey_traditional(out, key, nullptr, nullptr, 0, nullptr, nullptr);
        break;
    case KeyForm::EncryptedPkcs8Pem:
        PEM_write_bio_PKCS8PrivateKey(out, key, cipher, password.constData(), size, nullptr, nullptr);
        break;
    case KeyForm::EncryptedPkcs1Pem:
        PEM_write_bio_PrivateKey_traditional(out, key, cipher, bytesOf(password), size, nullptr, nullptr);
        break;
    case KeyForm::Pkcs8Der: i2d_PKCS8PrivateKey_bio(out, key, nullptr, nullptr, 0, nullptr, nullptr); break;
    case KeyForm::EncryptedPkcs8Der:
        i2d_PKCS8PrivateKey_bio(out, key, cipher, password.constData(), size, nullptr, nullptr);
        break;
    case KeyForm::Pkcs1Der: return encoded(key, i2d_PrivateKey);
    }
    return takeBytes(out);
}

} // namespace Fixtures
