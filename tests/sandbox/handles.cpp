// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/handles.h"

#include <QList>

#include <openssl/err.h>

namespace Sandbox {

void require(bool done, const char *what)
{
    if (done)
        return;
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    qFatal("The forge cannot %s: %s", what, reason ? reason : "no reason given");
}

KeyHandle keyOf(const QByteArray &pkcs8)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(pkcs8.constData());
    return KeyHandle(
        required(d2i_AutoPrivateKey(nullptr, &bytes, static_cast<long>(pkcs8.size())), "read a key"));
}

CertificateHandle certificateOf(const QByteArray &der)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificateHandle(
        required(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), "read a certificate"));
}

CertificatesHandle certificatesOf(const QList<QByteArray> &ders)
{
    CertificatesHandle stack(required(sk_X509_new_null(), "make a stack"));
    for (const QByteArray &der : ders)
        require(sk_X509_push(stack.get(), certificateOf(der).release()) > 0, "fill a stack");
    return stack;
}

BioHandle reading(const QByteArray &bytes)
{
    return BioHandle(
        required(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), "make a BIO"));
}

BioHandle writing()
{
    return BioHandle(required(BIO_new(BIO_s_mem()), "make a BIO"));
}

QByteArray written(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

} // namespace Sandbox
