// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/unlocking.h"

#include "core/credentials/codes.h"
#include "core/credentials/privatekey.h"

#include <openssl/pem.h>

namespace Credentials {

namespace {

constexpr int MostCertificates = 100;

/// Without one, libcrypto would ask on the terminal for the password of an encrypted block.
int giveNoPassword(char *, int, int, void *)
{
    return -1;
}

void addCertificates(UnlockedKeys &unlocked, QByteArrayView keyFile)
{
    const BioHandle bio(BIO_new_mem_buf(keyFile.data(), static_cast<int>(keyFile.size())));
    for (int i = 0; i < MostCertificates; ++i) {
        X509Handle certificate(PEM_read_bio_X509(bio.get(), nullptr, giveNoPassword, nullptr));
        if (!certificate)
            return;
        unlocked.certificates.push_back(std::move(certificate));
    }
}

Result<KeyHandle> openKeyFile(QByteArrayView file, const Unlock &unlock, const Deadline &deadline)
{
    if (file.size() > MaxKeyBytes)
        return failure(ErrorKind::Refused, Codes::TooLarge,
                       {QString::number(file.size()), QString::number(MaxKeyBytes)});
    return openPrivateKey(file, unlock, deadline);
}

void addKeyFile(UnlockedKeys &unlocked, QByteArrayView file, const Unlock &unlock, const Deadline &deadline)
{
    Result<KeyHandle> key = openKeyFile(file, unlock, deadline);
    if (!key) {
        unlocked.errors.append(key.error());
        return;
    }
    unlocked.keys.push_back(*std::move(key));
    addCertificates(unlocked, file);
}

} // namespace

Result<> checkKey(const Secret &key, const Unlock &unlock)
{
    const Result<KeyHandle> opened = openKeyFile(key.reveal(), unlock, Deadline(MaxReadTime));
    clearCryptoErrors();
    return opened ? Result<>() : failure(opened.error());
}

UnlockedKeys unlockedKeys(const Unlock &unlock, const Deadline &deadline)
{
    UnlockedKeys unlocked;
    for (const QByteArray &der : unlock.certificates) {
        if (auto certificate = decoded<X509Handle>(der, d2i_X509))
            unlocked.certificates.push_back(std::move(certificate));
    }
    for (const Secret &file : unlock.keys)
        addKeyFile(unlocked, file.reveal(), unlock, deadline);
    clearCryptoErrors();
    return unlocked;
}

} // namespace Credentials
