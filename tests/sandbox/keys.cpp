// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/handles.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <mutex>

namespace Sandbox {

namespace {

using NumberHandle = Handle<BIGNUM, BN_free>;
using ContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using BuilderHandle = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParametersHandle = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using Pkcs8Handle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using EncryptedHandle = Handle<X509_SIG, X509_SIG_free>;

QByteArray ecKey(const char *curve)
{
    const KeyHandle key(required(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve), "make an EC key"));
    return pkcs8Of(key.get());
}

QByteArray rsaKey(unsigned int bits)
{
    const KeyHandle key(required(EVP_RSA_gen(bits), "make an RSA key"));
    return pkcs8Of(key.get());
}

QByteArray processRsaKey()
{
    static std::once_flag once;
    static QByteArray key;
    std::call_once(once, [] { key = rsaKey(2048); });
    return key;
}

} // namespace

KeyHandle rsaWithoutPrivate(int bits)
{
    const NumberHandle modulus(BN_new());
    const NumberHandle exponent(BN_new());
    require(BN_rand(modulus.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD) > 0, "draw a modulus");
    require(BN_set_word(exponent.get(), RSA_F4) > 0, "set an exponent");
    const BuilderHandle builder(required(OSSL_PARAM_BLD_new(), "build parameters"));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const ParametersHandle parameters(required(OSSL_PARAM_BLD_to_param(builder.get()), "build parameters"));
    const ContextHandle context(required(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), "find RSA"));
    EVP_PKEY *key = nullptr;
    require(EVP_PKEY_fromdata_init(context.get()) > 0
                && EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) > 0,
            "make a public key");
    return KeyHandle(key);
}

QByteArray pkcs8Of(EVP_PKEY *key)
{
    const Pkcs8Handle info(required(EVP_PKEY2PKCS8(key), "wrap a key"));
    return derOf<i2d_PKCS8_PRIV_KEY_INFO>(info.get());
}

QByteArray newKey(Key key)
{
    switch (key) {
    case Key::Ec: return ecKey("P-256");
    case Key::Secp256k1: return ecKey("secp256k1");
    case Key::Rsa2048: return processRsaKey();
    case Key::Rsa1024: return rsaKey(1024);
    case Key::RsaWithoutPrivate: return {};
    }
    Q_UNREACHABLE();
}

QByteArray publicKey(const QByteArray &pkcs8)
{
    return derOf<i2d_PUBKEY>(keyOf(pkcs8).get());
}

QByteArray sec1Key(const QByteArray &pkcs8)
{
    return derOf<i2d_PrivateKey>(keyOf(pkcs8).get());
}

QByteArray encryptedKey(const QByteArray &pkcs8, const QByteArray &password, int iterations)
{
    const KeyHandle key = keyOf(pkcs8);
    const Pkcs8Handle info(required(EVP_PKEY2PKCS8(key.get()), "wrap a key"));
    const EncryptedHandle encrypted(
        required(PKCS8_encrypt(-1, EVP_aes_256_cbc(), password.constData(), static_cast<int>(password.size()),
                               nullptr, 0, iterations, info.get()),
                 "encrypt a key"));
    return derOf<i2d_X509_SIG>(encrypted.get());
}

} // namespace Sandbox
