// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/credentials/certificatefixtures.h"
#include "tests/core/credentials/readingfixtures.h"

/// Files as Apple makes them.
namespace Fixtures {

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

} // namespace Fixtures
