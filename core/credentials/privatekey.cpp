// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/privatekey.h"

#include "core/credentials/codes.h"
#include "core/credentials/der.h"
#include "core/credentials/derivationcost.h"
#include "core/credentials/distinguishedname.h"
#include "core/credentials/pem.h"
#include "core/credentials/shape.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

// libcrypto raises numbers to powers when it loads a DSA or DH key, whose time grows with the third power of its
// length; RSA keys of 65,536 bits fit into the other bound.
constexpr qsizetype MaxRsaBytes = 64 * 1024;
constexpr qsizetype MaxOtherBytes = 4 * 1024;

constexpr QByteArrayView RsaEncryption {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9};

tl::unexpected<Error> tooLarge(qsizetype size, qsizetype limit)
{
    return failure(ErrorKind::Refused, Codes::TooLarge, {QString::number(size), QString::number(limit)});
}

tl::unexpected<Error> damagedKey()
{
    return failure(ErrorKind::Malformed, Codes::Damaged, {u"private-key"_s}, takeCryptoErrors());
}

/// The algorithm's identifier in a PrivateKeyInfo.
QByteArrayView algorithmOf(QByteArrayView pkcs8)
{
    Der::Cursor fields(Der::elementAt(pkcs8));
    fields.next();
    Der::Cursor algorithm(fields.next(Der::Sequence));
    return algorithm.next(Der::Oid).content;
}

KeyHandle fromPkcs8(QByteArrayView der)
{
    const auto info = decoded<Pkcs8Handle>(der, d2i_PKCS8_PRIV_KEY_INFO);
    return KeyHandle(info ? EVP_PKCS82PKEY_ex(info.get(), cryptoLibrary(), nullptr) : nullptr);
}

KeyHandle fromTraditional(int type, QByteArrayView der)
{
    const unsigned char *cursor = bytesOf(der);
    return KeyHandle(
        d2i_PrivateKey_ex(type, nullptr, &cursor, static_cast<long>(der.size()), cryptoLibrary(), nullptr));
}

/// The PrivateKeyInfo in a shrouded key under one password; empty where it does not fit.
Secret unshrouded(const X509_SIG *shrouded, QByteArrayView password)
{
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *octets = nullptr;
    X509_SIG_get0(shrouded, &algorithm, &octets);
    return decryptedBy(algorithm, password, {ASN1_STRING_get0_data(octets), ASN1_STRING_length(octets)});
}

struct OldPemCipher
{
    CipherHandle cipher;
    QByteArray vector;
};

OldPemCipher cipherOf(QByteArrayView dekInfo)
{
    const qsizetype comma = dekInfo.indexOf(',');
    if (comma <= 0)
        return {};
    const QByteArray name = dekInfo.first(comma).trimmed().toByteArray();
    return {CipherHandle(EVP_CIPHER_fetch(cryptoLibrary(), name.constData(), nullptr)),
            QByteArray::fromHex(dekInfo.sliced(comma + 1).trimmed().toByteArray())};
}

/// Decrypts as OpenSSL's PEM_do_header does: MD5, one round, the first 8 bytes of the vector as salt.
Secret decrypted(const OldPemCipher &how, QByteArrayView body, QByteArrayView password)
{
    std::array<unsigned char, EVP_MAX_KEY_LENGTH> key {};
    EVP_BytesToKey(how.cipher.get(), EVP_md5(), bytesOf(how.vector), bytesOf(password),
                   static_cast<int>(password.size()), 1, key.data(), nullptr);
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    QByteArray clear(body.size() + EVP_MAX_BLOCK_LENGTH, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(clear.data());
    int size = 0;
    int last = 0;
    const bool fits
        = EVP_DecryptInit_ex2(context.get(), how.cipher.get(), key.data(), bytesOf(how.vector), nullptr)
        && EVP_DecryptUpdate(context.get(), out, &size, bytesOf(body), static_cast<int>(body.size()))
        && EVP_DecryptFinal_ex(context.get(), out + size, &last);
    OPENSSL_cleanse(key.data(), key.size());
    Secret secret {QByteArrayView(clear).first(fits ? size + last : 0)};
    wipe(clear);
    return secret;
}

} // namespace

bool lacksAlgorithm()
{
    const unsigned long code = ERR_peek_last_error();
    const int reason = ERR_GET_REASON(code);
    if (reason == ERR_R_UNSUPPORTED)
        return true;
    return ERR_GET_LIB(code) == ERR_LIB_EVP
        && (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
            || reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNKNOWN_CIPHER
            || reason == EVP_R_UNSUPPORTED_PRF);
}

Secret decryptedBy(const X509_ALGOR *algorithm, QByteArrayView password, QByteArrayView bytes)
{
    unsigned char *clear = nullptr;
    int size = 0;
    if (!PKCS12_pbe_crypt_ex(algorithm, password.data(), static_cast<int>(password.size()), bytesOf(bytes),
                             static_cast<int>(bytes.size()), &clear, &size, 0, cryptoLibrary(), nullptr))
        return {};
    Secret secret {QByteArrayView(clear, size)};
    OPENSSL_clear_free(clear, static_cast<size_t>(size));
    // One wrong password in 256 ends in a valid padding by chance; what is encrypted here is always a SEQUENCE.
    const Der::Element element = Der::elementAt(secret.reveal());
    return element.is(Der::Sequence) && element.whole.size() == secret.size() ? secret : Secret();
}

Error lockedError(QLatin1StringView what, const Unlock &unlock)
{
    const bool none = unlock.passwords.isEmpty();
    return {ErrorKind::Unauthorized, none ? Codes::PasswordNeeded : Codes::WrongPassword, {QString(what)}};
}

Result<KeyHandle> parsePrivateKey(QByteArrayView der)
{
    const Shape shape = shapeOf(der);
    const bool isRsa = shape == Shape::RsaKey || algorithmOf(der) == RsaEncryption;
    const qsizetype limit = isRsa ? MaxRsaBytes : MaxOtherBytes;
    if (der.size() > limit)
        return tooLarge(der.size(), limit);
    clearCryptoErrors();
    KeyHandle key;
    switch (shape) {
    case Shape::Pkcs8Key: key = fromPkcs8(der); break;
    case Shape::RsaKey: key = fromTraditional(EVP_PKEY_RSA, der); break;
    case Shape::DsaKey: key = fromTraditional(EVP_PKEY_DSA, der); break;
    case Shape::EcKey: key = fromTraditional(EVP_PKEY_EC, der); break;
    default: break;
    }
    if (!key)
        return damagedKey();
    return key;
}

Result<KeyHandle> openShroudedKey(QByteArrayView der, const QList<QByteArrayView> &passwords,
                                  const Deadline &deadline)
{
    Der::Cursor fields(Der::elementAt(der));
    if (const Result<> cheap = checkCost(derivationCost(fields.next(Der::Sequence).whole)); !cheap)
        return failure(cheap.error());
    if (der.size() > MaxRsaBytes)
        return tooLarge(der.size(), MaxRsaBytes);
    clearCryptoErrors();
    const auto shrouded = decoded<ShroudedKeyHandle>(der, d2i_X509_SIG);
    if (!shrouded)
        return damagedKey();
    for (const QByteArrayView password : passwords) {
        if (deadline.hasPassed())
            return failure(ErrorKind::TimedOut, Codes::TooSlow, {QString::number(MaxReadTime.count())});
        clearCryptoErrors();
        const Secret clear = unshrouded(shrouded.get(), password);
        if (!clear.isEmpty())
            return parsePrivateKey(clear.reveal());
        if (lacksAlgorithm())
            return failure(ErrorKind::Unsupported, Codes::OldEncryption, {}, takeCryptoErrors());
    }
    return failure(ErrorKind::Unauthorized, Codes::WrongPassword, {u"private-key"_s});
}

Result<KeyHandle> openShroudedKey(QByteArrayView der, const Unlock &unlock, const Deadline &deadline)
{
    QList<QByteArrayView> passwords;
    for (const Secret &password : unlock.passwords)
        passwords.append(password.reveal());
    Result<KeyHandle> key = openShroudedKey(der, passwords, deadline);
    if (!key && key.error().code == Codes::WrongPassword)
        return failure(lockedError("private-key"_L1, unlock));
    return key;
}

Result<KeyHandle> openOldPemKey(QByteArrayView body, QByteArrayView dekInfo, const Unlock &unlock)
{
    if (body.size() > MaxRsaBytes)
        return tooLarge(body.size(), MaxRsaBytes);
    clearCryptoErrors();
    const OldPemCipher how = cipherOf(dekInfo);
    if (!how.cipher)
        return failure(ErrorKind::Unsupported, Codes::OldEncryption, {}, takeCryptoErrors());
    if (how.vector.size() < 8 || how.vector.size() < EVP_CIPHER_get_iv_length(how.cipher.get()))
        return damagedKey();
    for (const Secret &password : unlock.passwords) {
        clearCryptoErrors();
        const Secret clear = decrypted(how, body, password.reveal());
        // By chance one wrong password in 256 ends in a valid padding: only a key counts.
        if (Result<KeyHandle> key = parsePrivateKey(clear.reveal()))
            return key;
    }
    return failure(lockedError("private-key"_L1, unlock));
}

Result<Observation> readOpenSshKey(QByteArrayView body)
{
    // PROTOCOL.key of OpenSSH: magic, then strings with a 32-bit length before each.
    static constexpr QByteArrayView Magic {"openssh-key-v1\0", 15};
    const auto takeString = [](QByteArrayView &rest) -> QByteArrayView {
        if (rest.size() < 4)
            return {};
        const quint32 size = qFromBigEndian<quint32>(rest.data());
        if (size > static_cast<quint64>(rest.size() - 4))
            return {};
        const QByteArrayView string = rest.sliced(4, size);
        rest = rest.sliced(4 + size);
        return string;
    };
    QByteArrayView rest = body.startsWith(Magic) ? body.sliced(Magic.size()) : QByteArrayView();
    for (int skipped = 0; skipped < 3; ++skipped)
        takeString(rest); // cipher, derivation, its options
    rest = rest.size() < 4 ? QByteArrayView() : rest.sliced(4); // number of keys
    const QByteArrayView publicKey = takeString(rest);
    if (publicKey.isEmpty())
        return damagedKey();
    QByteArrayView fields = publicKey;
    Observation seen;
    seen.kind = Kind::PrivateKey;
    seen.identity = QString::fromLatin1(sha256Hex(publicKey));
    seen.sighting.sha256 = seen.identity;
    seen.facts.set(Fact::KeySha256, seen.identity);
    seen.facts.set(Fact::KeyAlgorithm, u"OpenSSH "_s + bounded(QString::fromUtf8(takeString(fields))));
    seen.sighting.problems.append({QString(Codes::NoDate)});
    return seen;
}

Result<KeyHandle> openPrivateKey(QByteArrayView bytes, const Unlock &unlock, const Deadline &deadline)
{
    const auto fromDer = [&](QByteArrayView der) {
        return shapeOf(der) == Shape::ShroudedKey ? openShroudedKey(der, unlock, deadline)
                                                  : parsePrivateKey(der);
    };
    PemBlocks blocks(bytes);
    Result<KeyHandle> key = fromDer(bytes);
    while (!key) {
        const std::optional<PemBlock> block = blocks.next();
        if (!block)
            break;
        if (!block->label.endsWith("PRIVATE KEY") || !block->isComplete)
            continue;
        const PemBody body = bodyOf(*block);
        key = body.dekInfo.isEmpty() ? fromDer(body.bytes.reveal())
                                     : openOldPemKey(body.bytes.reveal(), body.dekInfo, unlock);
    }
    return key;
}

} // namespace Credentials
