// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/formats.h"
#include "core/credentials/looks.h"
#include "core/credentials/objectreading.h"
#include "core/credentials/openssl.h"
#include "core/credentials/pem.h"
#include "core/credentials/privatekey.h"

#include <openssl/ec.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr QByteArrayView TrustedCertificate {"TRUSTED CERTIFICATE"};
constexpr QByteArrayView OpenSshKey {"OPENSSH PRIVATE KEY"};
constexpr QByteArrayView Parameters {"EC PARAMETERS"};

constexpr std::array<QByteArrayView, 17> KnownLabels {
    "CERTIFICATE",
    "X509 CERTIFICATE",
    TrustedCertificate,
    "CERTIFICATE REQUEST",
    "NEW CERTIFICATE REQUEST",
    "PKCS7",
    "CMS",
    "PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "RSA PRIVATE KEY",
    "DSA PRIVATE KEY",
    "EC PRIVATE KEY",
    Parameters,
    "PUBLIC KEY",
    "RSA PUBLIC KEY",
    OpenSshKey,
    "X509 CRL",
};

QString labelText(const PemBlock &block)
{
    return QString::fromUtf8(block.label);
}

Error blockError(QLatin1StringView code, const PemBlock &block, const QString &detail = {})
{
    return {ErrorKind::Malformed, code, {labelText(block), QString::number(block.number)}, detail};
}

/// `BEGIN TRUSTED CERTIFICATE`: OpenSSL's own trust settings and alias come behind the certificate.
Result<> readTrusted(Findings &findings, const QByteArrayView bytes)
{
    clearCryptoErrors();
    const auto trusted = decoded<X509Handle>(bytes, d2i_X509_AUX);
    const QByteArray certificate = trusted ? encoded(trusted.get(), i2d_X509) : QByteArray();
    if (certificate.isEmpty())
        return failure(ErrorKind::Malformed, Codes::Damaged, {u"certificate"_s}, takeCryptoErrors());
    int size = 0;
    const unsigned char *const alias = X509_alias_get0(trusted.get(), &size);
    const QString name = alias ? QString::fromUtf8(reinterpret_cast<const char *>(alias), size) : QString();
    return findings.addCertificate(certificate, name);
}

Result<> readRsaPublicKey(Findings &findings, QByteArrayView bytes)
{
    clearCryptoErrors();
    const unsigned char *cursor = bytesOf(bytes);
    const KeyHandle key(bytes.size() <= MaxObjectBytes
                            ? d2i_PublicKey(EVP_PKEY_RSA, nullptr, &cursor, static_cast<long>(bytes.size()))
                            : nullptr);
    const QByteArray spki = key ? encoded(key.get(), i2d_PUBKEY) : QByteArray();
    if (spki.isEmpty())
        return failure(ErrorKind::Malformed, Codes::Damaged, {u"public-key"_s}, takeCryptoErrors());
    return findings.addPublicKey(spki);
}

Result<> readBody(Findings &findings, const PemBlock &block, const PemBody &body)
{
    const QByteArrayView bytes = body.bytes.reveal();
    if (!body.dekInfo.isEmpty()) {
        Result<KeyHandle> key = openOldPemKey(bytes, body.dekInfo, findings.unlock());
        return key ? findings.addPrivateKey(std::move(*key)) : Result<>(failure(key.error()));
    }
    if (block.label == OpenSshKey) {
        Result<Observation> key = readOpenSshKey(bytes);
        if (!key)
            return failure(key.error());
        findings.add(std::move(*key));
        return {};
    }
    if (block.label == TrustedCertificate)
        return readTrusted(findings, bytes);
    if (block.label == QByteArrayView("RSA PUBLIC KEY"))
        return readRsaPublicKey(findings, bytes);
    // The label is not asked any further: files are labelled wrongly in many ways, the bytes speak for themselves.
    return readObject(findings, bytes);
}

/// Errors that only say that the bytes are wrong name the block instead.
Error inBlock(const Error &error, const PemBlock &block)
{
    if (error.code == Codes::Damaged || error.code == Codes::NotACredential)
        return blockError(Codes::DamagedBlock, block, error.about.join(u' ') + u": "_s + error.detail);
    return error;
}

void readBlock(Findings &findings, const PemBlock &block)
{
    if (std::ranges::find(KnownLabels, block.label) == KnownLabels.end())
        return findings.add(Error {ErrorKind::Unsupported, Codes::UnknownPemLabel, {labelText(block)}});
    if (!block.isComplete)
        return findings.add(blockError(Codes::TruncatedBlock, block));
    if (block.isMismatched)
        return findings.add(blockError(Codes::DamagedBlock, block, u"BEGIN and END do not match"_s));
    if (block.label == Parameters)
        return; // the curve is named again in the key behind it
    const PemBody body = bodyOf(block);
    if (!body.isValid)
        return findings.add(blockError(Codes::DamagedBlock, block, u"not base64"_s));
    if (const Result<> read = readBody(findings, block, body); !read)
        findings.add(inBlock(read.error(), block));
}

} // namespace

void readBlocks(Findings &findings, QByteArrayView text)
{
    PemBlocks blocks(text);
    while (const std::optional<PemBlock> block = blocks.next()) {
        if (!findings.mayReadAnother())
            return;
        readBlock(findings, *block);
    }
}

Reading readPem(const QByteArray &bytes, const Unlock &unlock, const Deadline &deadline)
{
    Findings findings(unlock, deadline);
    readBlocks(findings, bytes);
    return findings.conclude({ErrorKind::Unsupported, Codes::NotACredential, {u"parameters"_s}});
}

} // namespace Credentials
