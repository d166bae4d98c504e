// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/der.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr quint64 MostIterations = 2'147'483'647;
constexpr auto Data = "1.2.840.113549.1.7.1";
constexpr auto EncryptedData = "1.2.840.113549.1.7.6";
constexpr auto ShroudedKeyBag = "1.2.840.113549.1.12.10.1.2";
constexpr auto CertificateBag = "1.2.840.113549.1.12.10.1.3";
constexpr auto SafeContentsBag = "1.2.840.113549.1.12.10.1.6";

const QByteArray &salt()
{
    static const QByteArray bytes = Der::octets("12345678");
    return bytes;
}

QByteArray contentInfo(const char *type, const QByteArray &content)
{
    return Der::sequence({Der::oid(type), Der::element(Der::Context0, content)});
}

/// MacData (RFC 7292, 4) over SHA-256 that no password fits.
QByteArray mac(quint64 iterations)
{
    return Der::sequence(
        {Der::sequence({Der::algorithm("2.16.840.1.101.3.4.2.1"), Der::octets(QByteArray(32, 'x'))}), salt(),
         Der::number(iterations)});
}

QByteArray bundle(const QList<QByteArray> &contents, const QByteArray &macData = {})
{
    return Der::sequence({Der::number(3), contentInfo(Data, Der::octets(Der::sequence(contents))), macData});
}

QByteArray pbes2(const QByteArray &derivation)
{
    const QByteArray cipher
        = Der::sequence({Der::oid("2.16.840.1.101.3.4.1.42"), Der::octets(QByteArray(16, 'i'))});
    return Der::sequence({Der::oid("1.2.840.113549.1.5.13"), Der::sequence({derivation, cipher})});
}

QByteArray pbkdf2(quint64 iterations, const QByteArray &itsSalt = salt())
{
    return pbes2(Der::sequence(
        {Der::oid("1.2.840.113549.1.5.12"),
         Der::sequence({itsSalt, Der::number(iterations), Der::algorithm("1.2.840.113549.2.9")})}));
}

/// RFC 7914, 7: cost, block size, parallelization.
QByteArray scrypt(quint64 cost, quint64 blockSize, quint64 parallel)
{
    return pbes2(Der::sequence(
        {Der::oid("1.3.6.1.4.1.11591.4.11"),
         Der::sequence({salt(), Der::number(cost), Der::number(blockSize), Der::number(parallel)})}));
}

/// pbeWithSHAAnd3-KeyTripleDES-CBC.
QByteArray tripleDes(quint64 iterations)
{
    return Der::sequence(
        {Der::oid("1.2.840.113549.1.12.1.3"), Der::sequence({salt(), Der::number(iterations)})});
}

QByteArray encryptedKey(const QByteArray &algorithm)
{
    return Der::sequence({algorithm, Der::octets(QByteArray(160, 'c'))});
}

QByteArray bag(const char *type, const QByteArray &content)
{
    return Der::sequence({Der::oid(type), Der::element(Der::Context0, content)});
}

QByteArray safe(const QByteArray &bags)
{
    return contentInfo(Data, Der::octets(Der::element(Der::Sequence, bags)));
}

QByteArray encryptedSafe(const QByteArray &algorithm)
{
    const QByteArray content
        = Der::sequence({Der::oid(Data), algorithm, Der::element(Der::Implicit0, QByteArray(160, 'c'))});
    return contentInfo(EncryptedData, Der::sequence({Der::number(0), content}));
}

QByteArray keyBundle(const QByteArray &algorithm)
{
    return bundle({safe(bag(ShroudedKeyBag, encryptedKey(algorithm)))});
}

QByteArray keyFile(const QByteArray &algorithm)
{
    return pem("ENCRYPTED PRIVATE KEY", encryptedKey(algorithm));
}

/// Each bag alone is within any sensible bound; all of them are not.
QByteArray manyLockedBags()
{
    return bundle({safe(bag(ShroudedKeyBag, encryptedKey(pbkdf2(500'000))).repeated(2'000))});
}

QByteArray manyLockedSafes()
{
    QList<QByteArray> safes;
    for (int i = 0; i < 2'000; ++i)
        safes.append(encryptedSafe(pbkdf2(500'000)));
    return bundle(safes);
}

QByteArray bagsWithinBags()
{
    QByteArray inner = bag(CertificateBag, QByteArray::fromHex("3000"));
    for (int i = 0; i < 3'000; ++i)
        inner = bag(SafeContentsBag, Der::sequence({inner}));
    return bundle({safe(inner)});
}

QByteArray manyCertificates()
{
    const QByteArray certificate
        = issue({.commonName = u"hostile"_s, .hasKeyIdentifiers = false}).certificate;
    const QByteArray one = bag(CertificateBag,
                               Der::sequence({Der::oid("1.2.840.113549.1.9.22.1"),
                                              Der::element(Der::Context0, Der::octets(certificate))}));
    return bundle({safe(one.repeated(30'000).left(one.size() * (15'000'000 / one.size())))});
}

} // namespace

QList<Hostile> hostileBundles()
{
    return {
        {"2,147,483,647 MAC iterations", [] { return bundle({safe({})}, mac(MostIterations)); }},
        {"2^62 MAC iterations", [] { return bundle({safe({})}, mac(quint64(1) << 62)); }},
        {"no MAC iterations at all", [] { return bundle({safe({})}, mac(0)); }},
        {"2,147,483,647 iterations of a key bag", [] { return keyBundle(pbkdf2(MostIterations)); }},
        {"2,147,483,647 iterations of a safe",
         [] { return bundle({encryptedSafe(pbkdf2(MostIterations))}); }},
        {"2,147,483,647 iterations of 3DES",
         [] { return bundle({encryptedSafe(tripleDes(MostIterations))}); }},
        {"2,147,483,647 iterations of a key in 3DES", [] { return keyBundle(tripleDes(MostIterations)); }},
        {"scrypt with N = 2^30 in a bundle", [] { return keyBundle(scrypt(1 << 30, 8, 1)); }},
        {"scrypt with N = 2^30 in a safe", [] { return bundle({encryptedSafe(scrypt(1 << 30, 8, 1))}); }},
        {"2,147,483,647 iterations of a key file", [] { return keyFile(pbkdf2(MostIterations)); }},
        {"2,147,483,647 iterations of a key file in DER",
         [] { return encryptedKey(pbkdf2(MostIterations)); }},
        {"a key file in 3DES with 2,147,483,647 iterations",
         [] { return keyFile(tripleDes(MostIterations)); }},
        {"scrypt with N = 2^30 in a key file", [] { return keyFile(scrypt(1 << 30, 8, 1)); }},
        {"scrypt with r = 2^26 in a key file", [] { return keyFile(scrypt(16, 1 << 26, 1)); }},
        {"scrypt with p = 2^20 in a key file", [] { return keyFile(scrypt(1 << 10, 8, 1 << 20)); }},
        {"200 key files that are each just slow", [] { return keyFile(pbkdf2(1'000'000)).repeated(200); }},
        {"2,000 key bags that are each just slow", manyLockedBags},
        {"2,000 safes that are each just slow", manyLockedSafes},
        {"a salt of 10 MB", [] { return keyBundle(pbkdf2(100'000, Der::octets(noise(10'000'000)))); }},
        {"bags within bags", bagsWithinBags},
        {"15 MB of certificates in a bundle", manyCertificates},
        {"a million empty bags",
         [] { return bundle({safe(QByteArray::fromHex("3000").repeated(1'000'000))}); }},
        {"a million empty safes", [] { return bundle({QByteArray::fromHex("3000").repeated(1'000'000)}); }},
        {"an encrypted key of old times",
         [] {
             return QByteArray(
                        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,"
                        "00112233445566778899AABBCCDDEEFF\n\n")
                 + QByteArray(160, 'c').toBase64() + "\n-----END RSA PRIVATE KEY-----\n";
         }},
    };
}

} // namespace Sandbox
