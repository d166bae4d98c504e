// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/formats.h"
#include "core/credentials/openssl.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

/// Files as Apple, an MDM vendor or a profile tool make them, made with libcrypto while a test runs.
namespace Fixtures {

using namespace Qt::StringLiterals;
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

struct EnvelopeWish
{
    const char *cipher = "AES-128-CBC";
    bool isIndefinite = true; ///< BER, as Apple writes it
    bool isByKeyIdentifier = false;
};

/// CMS EnvelopedData, or AuthEnvelopedData where the cipher authenticates.
inline QByteArray envelope(const QByteArray &plaintext, const QList<X509 *> &recipients,
                           const EnvelopeWish &wish = {})
{
    Handle<STACK_OF(X509), [](STACK_OF(X509) * stack) { sk_X509_free(stack); }> stack(sk_X509_new_null());
    for (X509 *recipient : recipients)
        sk_X509_push(stack.get(), recipient);
    const CipherHandle cipher(EVP_CIPHER_fetch(nullptr, wish.cipher, nullptr));
    const unsigned int flags
        = CMS_BINARY | (wish.isIndefinite ? CMS_STREAM : 0U) | (wish.isByKeyIdentifier ? CMS_USE_KEYID : 0U);
    const BioHandle in = reading(plaintext);
    const CmsHandle cms(CMS_encrypt(stack.get(), in.get(), cipher.get(), flags));
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (wish.isIndefinite)
        i2d_CMS_bio_stream(out.get(), cms.get(), in.get(), static_cast<int>(flags));
    else
        i2d_CMS_bio(out.get(), cms.get());
    return takeBytes(out.get());
}

/// CMS SignedData around @p content.
inline QByteArray signedContent(const QByteArray &content, X509 *signer, EVP_PKEY *key,
                                unsigned int extraFlags = 0)
{
    const unsigned int flags = CMS_BINARY | extraFlags;
    const BioHandle in = reading(content);
    const CmsHandle cms(CMS_sign(signer, key, nullptr, in.get(), flags));
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (flags & CMS_STREAM)
        i2d_CMS_bio_stream(out.get(), cms.get(), in.get(), static_cast<int>(flags));
    else
        i2d_CMS_bio(out.get(), cms.get());
    return takeBytes(out.get());
}

inline QByteArray wrapped(const QByteArray &text, qsizetype columns, const QByteArray &lineEnd = "\n")
{
    QByteArray lines;
    for (qsizetype i = 0; i < text.size(); i += columns)
        lines += text.mid(i, columns) + lineEnd;
    return lines;
}

/// The S/MIME text that Apple sends: four header lines, LF, 76 columns, no line end at the end.
inline QByteArray smime(const QByteArray &cms)
{
    return "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\n"
           "Content-Transfer-Encoding: base64\n"
           "Content-Disposition: attachment; filename=\"smime.p7m\"\n"
           "Content-Description: S/MIME Encrypted Message\n\n"
        + wrapped(cms.toBase64(), 76).chopped(1);
}

inline QByteArray serverTokenJson(const QByteArray &expiry = "2027-05-06T07:08:09Z")
{
    return QByteArray("{'consumer_key':'CK_"
                      "48dd68d198350f51258e885ce9a5c37ab7f98543c4a697323d75682a6c10a32501cb247e3db08105db868f"
                      "73f2c972bd','consumer_secret':'CS_NEVERSHOWN1','access_token':'AT_NEVERSHOWN2','"
                      "access_secret':"
                      "'AS_NEVERSHOWN3','access_token_expiry':'")
               .replace('\'', '"')
        + expiry + "\"}";
}

inline QByteArray serverTokenText(const QByteArray &json = serverTokenJson())
{
    return "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n-----BEGIN "
           "MESSAGE-----\n"
        + json + "\n-----END MESSAGE-----\n";
}

inline QByteArray plist(const QByteArray &dictionary)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST "
           "1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n"
        + dictionary + "</dict>\n</plist>\n";
}

inline QByteArray entry(const QByteArray &key, const QByteArray &value, const QByteArray &type = "string")
{
    return "<key>" + key + "</key><" + type + ">" + value + "</" + type + ">\n";
}

/// Everything that a reading says, in one text: nothing secret may be found in it.
inline QString allTextOf(const Reading &reading)
{
    QStringList texts;
    for (const Observation &seen : reading.observations) {
        texts << seen.identity << seen.name << seen.sighting.where << seen.sighting.serial
              << seen.sighting.sha256;
        for (const auto &[key, value] : seen.facts.all())
            texts << key << value;
        for (const Problem &problem : seen.sighting.problems)
            texts << problem.code << problem.about;
    }
    for (const Error &error : reading.errors)
        texts << QString(error.code) << error.about << error.detail;
    return texts.join(u'\n');
}

inline QStringList codesOf(const QList<Error> &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes << QString(error.code);
    return codes;
}

inline QStringList codesOf(const QList<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes << problem.code;
    return codes;
}

inline Deadline soon()
{
    return Deadline(MaxReadTime);
}

inline QString fact(const Observation &seen, QLatin1StringView key)
{
    return seen.facts.value(QString(key));
}

} // namespace Fixtures
