// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/signingkey.h"

#include "core/apple/codes.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Apple {

namespace {

template <auto Free>
struct FreeBy
{
    template <typename Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};

using KeyHandle = std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>>;
using Pkcs8Handle = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeBy<PKCS8_PRIV_KEY_INFO_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, FreeBy<EVP_MD_CTX_free>>;
using SignatureHandle = std::unique_ptr<ECDSA_SIG, FreeBy<ECDSA_SIG_free>>;

constexpr qsizetype LargestFile = 64 * 1024;
constexpr int Half = 32;

/// A block of a PEM file, as views into it.
struct Block
{
    QByteArrayView label;
    QByteArrayView body;
};

std::optional<Block> nextBlock(QByteArrayView &rest)
{
    static constexpr QByteArrayView Begin {"-----BEGIN "};
    static constexpr QByteArrayView Dashes {"-----"};
    static constexpr QByteArrayView End {"-----END "};
    const qsizetype begin = rest.indexOf(Begin);
    if (begin < 0)
        return {};
    rest = rest.sliced(begin + Begin.size());
    const qsizetype labelEnd = rest.indexOf(Dashes);
    if (labelEnd < 0)
        return {};
    const QByteArrayView label = rest.first(labelEnd);
    rest = rest.sliced(labelEnd + Dashes.size());
    const qsizetype end = rest.indexOf(End);
    // A line that was lost at the end is no reason to refuse the key above it.
    const QByteArrayView body = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + End.size());
    return Block {label.trimmed(), body};
}

Secret decoded(QByteArrayView body)
{
    QByteArray compact;
    compact.reserve(body.size()); // growing would leave a copy
    for (const char byte : body) {
        if (!std::isspace(static_cast<unsigned char>(byte)))
            compact.append(byte);
    }
    QByteArray bytes = QByteArray::fromBase64(compact);
    wipe(compact);
    return Secret::taking(bytes);
}

KeyHandle keyIn(QByteArrayView der)
{
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.data());
    const auto size = static_cast<long>(der.size());
    KeyHandle key;
    if (const Pkcs8Handle info {d2i_PKCS8_PRIV_KEY_INFO(nullptr, &cursor, size)})
        key.reset(EVP_PKCS82PKEY(info.get()));
    if (!key) {
        cursor = reinterpret_cast<const unsigned char *>(der.data());
        // Also finds out RSA's own form, so that the wrong key is named as such.
        key.reset(d2i_AutoPrivateKey(nullptr, &cursor, size));
    }
    ERR_clear_error();
    return key;
}

QString nameOf(const EVP_PKEY *key)
{
    std::array<char, 64> group {};
    std::size_t length = 0;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), &length))
        return u"EC "_s + QString::fromLatin1(group.data(), static_cast<qsizetype>(length));
    const char *type = EVP_PKEY_get0_type_name(key);
    return QString::fromLatin1(type ? type : "?") + u' ' + QString::number(EVP_PKEY_get_bits(key));
}

bool isLocked(const Block &block)
{
    return block.label.startsWith("ENCRYPTED") || block.body.indexOf("Proc-Type:") >= 0;
}

} // namespace

struct SigningKey::State
{
    KeyHandle key;
};

SigningKey::SigningKey(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::read(const Secret &content)
{
    if (content.isEmpty() || content.size() > LargestFile)
        return failure(ErrorKind::Malformed, Codes::ApiKeyUnreadable);
    KeyHandle key = keyIn(content.reveal());
    bool hasLocked = false;
    QByteArrayView rest = content.reveal();
    while (!key) {
        const auto block = nextBlock(rest);
        if (!block)
            break;
        if (!block->label.endsWith("PRIVATE KEY"))
            continue;
        hasLocked = hasLocked || isLocked(*block);
        key = keyIn(decoded(block->body).reveal());
    }
    if (!key)
        return failure(ErrorKind::Malformed, hasLocked ? Codes::ApiKeyLocked : Codes::ApiKeyUnreadable);
    const QString name = nameOf(key.get());
    if (name != "EC prime256v1"_L1 && name != "EC P-256"_L1)
        return failure(ErrorKind::Unsupported, Codes::ApiKeyUnsuitable, {name});
    return SigningKey(std::make_unique<State>(State {std::move(key)}));
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    const DigestHandle context(EVP_MD_CTX_new());
    const auto *const bytes = reinterpret_cast<const unsigned char *>(message.data());
    const auto size = static_cast<std::size_t>(message.size());
    std::array<unsigned char, 128> der {};
    std::size_t length = der.size();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_state->key.get()) <= 0
        || EVP_DigestSign(context.get(), der.data(), &length, bytes, size) <= 0)
        return {};
    const unsigned char *cursor = der.data();
    const SignatureHandle signature(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(length)));
    QByteArray raw(qsizetype(2) * Half, '\0');
    auto *const out = reinterpret_cast<unsigned char *>(raw.data());
    const bool isWhole = signature && BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, Half) == Half
        && BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + Half, Half) == Half;
    return isWhole ? raw : QByteArray();
}

} // namespace Apple
