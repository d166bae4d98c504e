// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/openssl.h"

#include "core/base/logging.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/provider.h>

#ifdef Q_OS_WIN
#include <QCoreApplication>
#include <QLibrary>
#endif

#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// Its file lies beside the program on Windows. Loaded by Qt there, for libcrypto would look where only an administrator
/// can put it, and cannot open a path whose letters the system's old code page lacks.
bool loadLegacy(OSSL_LIB_CTX *library)
{
#ifdef Q_OS_WIN
    const QString path = QCoreApplication::applicationDirPath() + u"/legacy.dll"_s;
    if (const QFunctionPointer begin = QLibrary::resolve(path, "OSSL_provider_init"))
        OSSL_PROVIDER_add_builtin(library, "legacy", reinterpret_cast<OSSL_provider_init_fn *>(begin));
#endif
    return OSSL_PROVIDER_load(library, "legacy") != nullptr;
}

OSSL_LIB_CTX *makeLibrary()
{
    OSSL_LIB_CTX *const library = OSSL_LIB_CTX_new();
    if (!library || !OSSL_PROVIDER_load(library, "default"))
        qCCritical(logCredentials, "libcrypto's default provider does not load");
    // A separate file that a bad installation may lack: then only old encryption cannot be opened.
    if (!loadLegacy(library))
        qCWarning(logCredentials, "libcrypto's legacy provider does not load");
    ERR_clear_error();
    return library;
}

OSSL_LIB_CTX *makeEmptyLibrary()
{
    OSSL_LIB_CTX *const library = OSSL_LIB_CTX_new();
    // Without a provider of its own a context loads the default one when it is first asked for an algorithm.
    if (!library || !OSSL_PROVIDER_load(library, "null"))
        qCWarning(logCredentials, "libcrypto's null provider does not load");
    ERR_clear_error();
    return library;
}

} // namespace

OSSL_LIB_CTX *structureLibrary()
{
    static OSSL_LIB_CTX *const library = makeEmptyLibrary();
    return library;
}

OSSL_LIB_CTX *cryptoLibrary()
{
    // Never freed: threads that still read when the process ends must not lose it.
    static OSSL_LIB_CTX *const library = makeLibrary();
    return library;
}

void clearCryptoErrors()
{
    ERR_clear_error();
}

QString takeCryptoErrors()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text {};
        ERR_error_string_n(code, text.data(), text.size());
        if (reasons.size() < 4)
            reasons.append(QString::fromLatin1(text.data()));
    }
    return reasons.join(u"; "_s);
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    // Fetched once: an implicit fetch a call costs more than the hash of a certificate.
    static EVP_MD *const sha256 = EVP_MD_fetch(cryptoLibrary(), "SHA256", nullptr);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int size = 0;
    if (!EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), digest.data(), &size, sha256, nullptr))
        return {};
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), size).toHex();
}

QString objectText(const ASN1_OBJECT *object)
{
    const int nid = object ? OBJ_obj2nid(object) : NID_undef;
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2ln(nid));
    std::array<char, 128> dotted {};
    if (object)
        OBJ_obj2txt(dotted.data(), static_cast<int>(dotted.size()), object, 1);
    return QString::fromLatin1(dotted.data());
}

} // namespace Credentials
