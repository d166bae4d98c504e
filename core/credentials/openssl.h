// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

namespace Credentials {

template <auto Free>
struct FreeBy
{
    template <typename Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};

template <typename Object, auto Free>
using Handle = std::unique_ptr<Object, FreeBy<Free>>;

using AlgorithmHandle = Handle<X509_ALGOR, X509_ALGOR_free>;
using Asn1ObjectHandle = Handle<ASN1_OBJECT, ASN1_OBJECT_free>;
using Asn1TimeHandle = Handle<ASN1_TIME, ASN1_TIME_free>;
using BignumHandle = Handle<BIGNUM, BN_free>;
using BioHandle = Handle<BIO, BIO_free_all>;
using CipherContextHandle = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using Pkcs8Handle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using ShroudedKeyHandle = Handle<X509_SIG, X509_SIG_free>;
using X509Handle = Handle<X509, X509_free>;

/// libcrypto's own context for this program, with the default and the legacy provider (RC2-40, RC4, single DES of
/// old .p12 files), apart from the process-wide one that Qt's TLS uses. Made at the first call, on any thread; lives
/// until the process ends.
[[nodiscard]] OSSL_LIB_CTX *cryptoLibrary();

/// A context without any algorithm, to decode a certificate in: then its public key stays undecoded, and
/// X509_get0_pubkey() gives null. Looking for the decoder of that key is nine tenths of what d2i_X509() costs in
/// cryptoLibrary(). Made and kept as that one is.
[[nodiscard]] OSSL_LIB_CTX *structureLibrary();

/// Forgets errors that earlier calls left on this thread. To be called before each call whose errors are looked at.
void clearCryptoErrors();

/// Why the last call failed, for Error::detail; clears the queue. Never holds a secret.
[[nodiscard]] QString takeCryptoErrors();

/// Lower-case hex of SHA-256.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

/// The long name of an object identifier ("sha256WithRSAEncryption"), else its number; empty for null.
[[nodiscard]] QString objectText(const ASN1_OBJECT *object);

/// A view as libcrypto wants it.
[[nodiscard]] inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// Reads the first DER object of @p view with a `d2i` function that takes no context; null where there is none.
/// @p used is how many bytes it took.
template <typename HandleType, typename Decode>
[[nodiscard]] HandleType decoded(QByteArrayView view, Decode decode, qsizetype *used = nullptr)
{
    const unsigned char *cursor = bytesOf(view);
    HandleType object(decode(nullptr, &cursor, static_cast<long>(view.size())));
    if (used)
        *used = object ? cursor - bytesOf(view) : 0;
    return object;
}

/// Writes an object by its `i2d` function; empty where that fails.
template <typename Object, typename Encode>
[[nodiscard]] QByteArray encoded(Object *object, Encode encode)
{
    const int size = encode(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    auto *cursor = reinterpret_cast<unsigned char *>(bytes.data());
    return encode(object, &cursor) == size ? bytes : QByteArray();
}

} // namespace Credentials
