// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <memory>

namespace Sandbox {

template <auto Free>
struct Freeing
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using Handle = std::unique_ptr<T, Freeing<Free>>;

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using BioHandle = Handle<BIO, BIO_free_all>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using CertificateHandle = Handle<X509, X509_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using CrlHandle = Handle<X509_CRL, X509_CRL_free>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using Pkcs7Handle = Handle<PKCS7, PKCS7_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using CertificatesHandle = Handle<STACK_OF(X509), freeCertificates>;

/// Ends the program with libcrypto's reason when @p done is false: what the forge is asked for is written in this
/// repository, so a refusal is a mistake in it.
void require(bool done, const char *what);

template <typename T>
[[nodiscard]] T *required(T *object, const char *what)
{
    require(object != nullptr, what);
    return object;
}

/// DER of @p object by its i2d function.
template <auto Encode, typename T>
[[nodiscard]] QByteArray derOf(T *object)
{
    unsigned char *bytes = nullptr;
    const int size = Encode(object, &bytes);
    require(size > 0, "encode");
    QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

/// RSA of @p bits without a private half.
[[nodiscard]] KeyHandle rsaWithoutPrivate(int bits);
[[nodiscard]] QByteArray pkcs8Of(EVP_PKEY *key);
[[nodiscard]] KeyHandle keyOf(const QByteArray &pkcs8);
[[nodiscard]] CertificateHandle certificateOf(const QByteArray &der);
[[nodiscard]] CertificatesHandle certificatesOf(const QList<QByteArray> &ders);
[[nodiscard]] BioHandle reading(const QByteArray &bytes); ///< @p bytes must outlive it
[[nodiscard]] BioHandle writing();
[[nodiscard]] QByteArray written(BIO *bio);

} // namespace Sandbox
