// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/envelope.h"

#include "core/credentials/certificate.h"

#include <openssl/objects.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// Apple writes one recipient; nobody needs more, and each costs a private-key operation.
constexpr int MostRecipients = 64;
constexpr int LargestKeyBits = 8192;

/// Where a recipient's identification is found; all pointers belong to the CMS object.
struct RecipientId
{
    ASN1_OCTET_STRING *keyIdentifier = nullptr;
    X509_NAME *issuer = nullptr;
    ASN1_INTEGER *serial = nullptr;
};

RecipientId idOf(CMS_RecipientInfo *info)
{
    RecipientId id;
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_TRANS) {
        CMS_RecipientInfo_ktri_get0_signer_id(info, &id.keyIdentifier, &id.issuer, &id.serial);
    } else if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE) {
        const auto *keys = CMS_RecipientInfo_kari_get0_reks(info);
        if (keys && sk_CMS_RecipientEncryptedKey_num(keys) > 0) {
            CMS_RecipientEncryptedKey_get0_id(sk_CMS_RecipientEncryptedKey_value(keys, 0), &id.keyIdentifier,
                                              nullptr, nullptr, &id.issuer, &id.serial);
        }
    }
    return id;
}

Recipient recipientOf(CMS_RecipientInfo *info)
{
    const RecipientId id = idOf(info);
    if (id.issuer && id.serial)
        return {.issuer = distinguishedNameOf(id.issuer).text, .serial = serialText(id.serial)};
    if (!id.keyIdentifier)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(id.keyIdentifier)),
                           ASN1_STRING_length(id.keyIdentifier));
    return {.keyIdentifier = bounded(QString::fromLatin1(bytes.toHex()))};
}

int recipientCount(CMS_ContentInfo *cms)
{
    const auto *infos = CMS_get0_RecipientInfos(cms);
    return infos ? qMin(sk_CMS_RecipientInfo_num(infos), MostRecipients) : 0;
}

CMS_RecipientInfo *recipientAt(CMS_ContentInfo *cms, int index)
{
    return sk_CMS_RecipientInfo_value(CMS_get0_RecipientInfos(cms), index);
}

bool fits(CMS_RecipientInfo *info, X509 *certificate)
{
    return CMS_RecipientInfo_type(info) == CMS_RECIPINFO_TRANS
        && CMS_RecipientInfo_ktri_cert_cmp(info, certificate) == 0;
}

/// Decrypts for one recipient. Output that libcrypto wrote before it reported a failure is thrown away.
std::optional<Secret> decrypted(CMS_ContentInfo *cms, CMS_RecipientInfo *info, EVP_PKEY *key)
{
    if (CMS_RecipientInfo_type(info) != CMS_RECIPINFO_TRANS || EVP_PKEY_up_ref(key) != 1)
        return {};
    if (CMS_RecipientInfo_set0_pkey(info, key) != 1) {
        EVP_PKEY_free(key);
        return {};
    }
    const BioHandle out(BIO_new(BIO_s_mem()));
    const bool isOpen = CMS_RecipientInfo_decrypt(cms, info) == 1
        && CMS_decrypt(cms, nullptr, nullptr, nullptr, out.get(), CMS_BINARY) == 1;
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return isOpen && size > 0 ? std::optional(Secret(QByteArrayView(data, size))) : std::nullopt;
}

} // namespace

CmsHandle cmsOf(QByteArrayView bytes, qsizetype *used)
{
    const unsigned char *cursor = bytesOf(bytes);
    // On failure libcrypto frees the object that it was given.
    CMS_ContentInfo *cms = CMS_ContentInfo_new_ex(cryptoLibrary(), nullptr);
    CmsHandle handle(d2i_CMS_ContentInfo(&cms, &cursor, static_cast<long>(bytes.size())));
    if (used)
        *used = handle ? cursor - bytesOf(bytes) : 0;
    clearCryptoErrors();
    return handle;
}

QString Recipient::identity() const
{
    return keyIdentifier.isEmpty() ? issuer + u':' + serial : keyIdentifier;
}

std::optional<Envelope> Envelope::from(QByteArrayView bytes)
{
    qsizetype used = 0;
    const CmsHandle cms = cmsOf(bytes, &used);
    if (!cms)
        return {};
    const int type = OBJ_obj2nid(CMS_get0_type(cms.get()));
    if (type != NID_pkcs7_enveloped && type != NID_id_smime_ct_authEnvelopedData)
        return {};
    Envelope envelope(bytes.first(used), cms);
    envelope.m_isAuthenticated = type == NID_id_smime_ct_authEnvelopedData;
    return envelope;
}

Envelope::Envelope(QByteArrayView bytes, const CmsHandle &cms)
    : m_bytes(bytes)
{
    for (int i = 0; i < recipientCount(cms.get()); ++i)
        m_recipients.append(recipientOf(recipientAt(cms.get(), i)));
}

bool Envelope::isFor(X509 *certificate) const
{
    const CmsHandle cms = cmsOf(m_bytes);
    for (int i = 0; i < recipientCount(cms.get()); ++i) {
        if (fits(recipientAt(cms.get(), i), certificate))
            return true;
    }
    return false;
}

std::vector<Plaintext> Envelope::openedBy(const EnvelopeKey &key, const Deadline &deadline) const
{
    std::vector<Plaintext> plaintexts;
    if (EVP_PKEY_get_bits(key.key.get()) > LargestKeyBits)
        return plaintexts;
    for (qsizetype i = 0; i < m_recipients.size() && !deadline.hasPassed(); ++i) {
        // Parsed anew for each try: libcrypto keeps the content key of the last one inside the object.
        const CmsHandle cms = cmsOf(m_bytes);
        CMS_RecipientInfo *info = recipientAt(cms.get(), static_cast<int>(i));
        const bool isRecipient = key.certificate && fits(info, key.certificate.get());
        if (key.certificate && !isRecipient)
            continue;
        if (std::optional<Secret> bytes = decrypted(cms.get(), info, key.key.get()))
            plaintexts.push_back({*std::move(bytes), isRecipient || m_isAuthenticated});
    }
    clearCryptoErrors();
    return plaintexts;
}

} // namespace Credentials
