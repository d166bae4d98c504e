// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/certificate.h"
#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/envelope.h"
#include "core/credentials/profile.h"
#include "core/credentials/tokendate.h"

#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int MostSigners = 16; ///< each costs a public-key operation, and CMS_verify cannot be interrupted
constexpr int MostDigests = 16; ///< the content is hashed once for each that is named, however often
constexpr int LargestKeyBits = 8192;

struct SignerSet
{
    int count = 0;
    bool isComplete = true; ///< every signer's certificate is in the file
    bool isCheckable = true;
};

void addSigner(Seal &seal, SignerSet &set, X509 *certificate)
{
    if (!certificate) {
        set.isComplete = false;
        return;
    }
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    set.isCheckable = set.isCheckable && key && EVP_PKEY_get_bits(key) <= LargestKeyBits;
    if (seal.signer.isEmpty())
        seal.signer = distinguishedNameOf(X509_get_subject_name(certificate)).text;
    const Moment end = momentOf(X509_get0_notAfter(certificate));
    seal.signerNotAfter = earlier(seal.signerNotAfter, end);
    seal.hasImpossibleDate = seal.hasImpossibleDate || !end;
    // Without a store of anchors, "trusted" cannot be said; that a signer vouches for itself can.
    if (X509_get_extension_flags(certificate) & EXFLAG_SS)
        seal.isTrusted = Verdict::No;
}

SignerSet signersOf(CMS_ContentInfo *cms, Seal &seal)
{
    const auto *infos = CMS_get0_SignerInfos(cms);
    SignerSet set {.count = infos ? sk_CMS_SignerInfo_num(infos) : 0};
    if (set.count > MostSigners) {
        set.isCheckable = false;
        return set;
    }
    CMS_set1_signers_certs(cms, nullptr, 0);
    for (int i = 0; i < set.count; ++i) {
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(infos, i), nullptr, &certificate, nullptr, nullptr);
        addSigner(seal, set, certificate);
    }
    return set;
}

/// SignedData (RFC 5652, 5.1) names its digest algorithms before the content, to be hashed in one pass.
bool namesFewDigests(QByteArrayView bytes)
{
    Der::Cursor info(Der::elementAt(bytes));
    info.next(Der::Oid);
    Der::Cursor fields(Der::elementAt(info.next(Der::Context0).content));
    fields.next(Der::Integer);
    Der::Cursor digests(fields.next(Der::Set));
    int count = 0;
    while (count <= MostDigests && digests.next())
        ++count;
    return count <= MostDigests;
}

/// Verifies the signatures over the content; whether the signer's chain leads anywhere is another question.
Verdict verdictOn(CMS_ContentInfo *cms)
{
    constexpr unsigned int Flags = CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY;
    return CMS_verify(cms, nullptr, nullptr, nullptr, nullptr, Flags) == 1 ? Verdict::Yes : Verdict::No;
}

Seal sealOf(CMS_ContentInfo *cms, QByteArrayView bytes)
{
    Seal seal {.fingerprint = sha256Hex(bytes)};
    const SignerSet signers = signersOf(cms, seal);
    if (signers.count == 0)
        return seal;
    if (signers.isComplete && signers.isCheckable && namesFewDigests(bytes))
        seal.verifies = verdictOn(cms);
    seal.isBroken = seal.verifies == Verdict::No;
    seal.isSigned = !seal.isBroken;
    return seal;
}

} // namespace

Reading readByKeys(const Property &list, const Seal &seal, const Unlock &unlock, const Deadline &deadline)
{
    if (list.has("PushCertRequestCSR"_L1))
        return readPushRequest(list);
    if (list.text("PayloadType"_L1) == "Configuration"_L1 || list.has("EncryptedPayloadContent"_L1))
        return readProfile(list, seal, unlock, deadline);
    const bool isProvisioning = list.has("UUID"_L1)
        && (list.has("ExpirationDate"_L1) || list.has("ProvisionedDevices"_L1)
            || list.has("TeamIdentifier"_L1));
    if (isProvisioning)
        return readProvisioningProfile(list, seal, deadline);
    return {.errors = {{ErrorKind::Unsupported, Codes::NotACredential, {u"property-list"_s}}}};
}

Reading readPropertyList(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    const Result<Property> list = PropertyList::parse(bytes);
    if (!list)
        return {.errors = {list.error()}};
    return readByKeys(*list, {.fingerprint = sha256Hex(bytes)}, unlock, deadline);
}

Reading readSignedContent(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    qsizetype used = 0;
    const CmsHandle cms = cmsOf(bytes, &used);
    ASN1_OCTET_STRING **const content = cms ? CMS_get0_content(cms.get()) : nullptr;
    if (!content || !*content || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        clearCryptoErrors();
        return {.errors = {{ErrorKind::Malformed, Codes::Damaged, {u"cms"_s}}}};
    }
    const QByteArrayView inner(ASN1_STRING_get0_data(*content), ASN1_STRING_length(*content));
    if (!inner.trimmed().startsWith("bplist") && !inner.contains("<plist"))
        return {.errors = {{ErrorKind::Unsupported, Codes::NotACredential, {u"signed-data"_s}}}};
    const Result<Property> list = PropertyList::parse(inner);
    if (!list)
        return {.errors = {list.error()}};
    const Seal seal = sealOf(cms.get(), QByteArrayView(bytes).first(used));
    clearCryptoErrors();
    return readByKeys(*list, seal, unlock, deadline);
}

} // namespace Credentials
