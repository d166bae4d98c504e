// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/der.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

constexpr qsizetype Most = 16 * 1024 * 1024;
constexpr auto EcdsaWithSha256 = "1.2.840.10045.4.3.2";

QByteArray signature()
{
    return Der::element(Der::BitString, QByteArray(72, '\0'));
}

QByteArray name(const QByteArray &commonName)
{
    return Der::sequence(
        {Der::set({Der::sequence({Der::oid("2.5.4.3"), Der::element(Der::Utf8, commonName)})})});
}

/// Members of a TBSCertificate (RFC 5280, 4.1) from a good certificate, for parts to be swapped.
struct Parts
{
    Parts()
        : members(Der::members(Der::members(issue({.commonName = u"hostile"_s}).certificate).first()))
    {
    }

    enum Index { Version, Serial, Algorithm, Issuer, Validity, Subject, PublicKey, Extensions };

    [[nodiscard]] QByteArray certificate() const
    {
        return Der::sequence(
            {Der::sequence(members), Der::sequence({Der::oid(EcdsaWithSha256)}), signature()});
    }
    [[nodiscard]] QByteArray with(Index part, const QByteArray &der) const
    {
        Parts other = *this;
        other.members[part] = der;
        return other.certificate();
    }

    QList<QByteArray> members;
};

QByteArray manySerials(qsizetype count, const QByteArray &subject, const QByteArray &issuer,
                       bool hasExtensions)
{
    Parts parts;
    parts.members[Parts::Subject] = subject;
    parts.members[Parts::Issuer] = issuer;
    if (!hasExtensions)
        parts.members.removeLast();
    QByteArray text;
    for (qsizetype i = 0; i < count && text.size() < Most - 2000; ++i)
        text += pem("CERTIFICATE", parts.with(Parts::Serial, Der::number(static_cast<quint64>(i) + 1)));
    return text;
}

/// Many ways lead from the first certificate to the last: each of ten of one level could have issued each of the next.
QByteArray diamonds()
{
    Parts parts;
    parts.members.removeLast();
    QByteArray text;
    for (int level = 0; level < 40; ++level) {
        parts.members[Parts::Subject] = name(QByteArray::number(level));
        parts.members[Parts::Issuer] = name(QByteArray::number(level + 1));
        for (int i = 0; i < 10; ++i)
            text += pem("CERTIFICATE",
                        parts.with(Parts::Serial, Der::number(static_cast<quint64>(level * 10 + i + 1))));
    }
    return text;
}

QByteArray manyNames(qsizetype count)
{
    const QByteArray one = Der::set({Der::sequence({Der::oid("2.5.4.11"), Der::element(Der::Utf8, "a")})});
    return Parts().with(Parts::Subject, Der::element(Der::Sequence, one.repeated(count)));
}

QByteArray manyExtensions(qsizetype count)
{
    const QByteArray one = Der::sequence({Der::oid("1.2.3"), Der::octets({})});
    return Parts().with(Parts::Extensions,
                        Der::element(0xA3, Der::element(Der::Sequence, one.repeated(count))));
}

QByteArray manyAltNames(qsizetype count)
{
    const QByteArray one = Der::element(0x82, "a");
    const QByteArray extension = Der::sequence(
        {Der::oid("2.5.29.17"), Der::octets(Der::element(Der::Sequence, one.repeated(count)))});
    return Parts().with(Parts::Extensions, Der::element(0xA3, Der::sequence({extension})));
}

QByteArray revocations(const QByteArray &entry, qsizetype count)
{
    const QByteArray time = Der::element(Der::UtcTime, "261101000000Z");
    return Der::sequence(
        {Der::sequence({Der::number(1), Der::sequence({Der::oid(EcdsaWithSha256)}), name("hostile"), time,
                        time, Der::element(Der::Sequence, entry.repeated(count))}),
         Der::sequence({Der::oid(EcdsaWithSha256)}), signature()});
}

QByteArray revocation(const QByteArray &time)
{
    return Der::sequence({Der::number(1), Der::element(Der::UtcTime, time)});
}

/// An RSAPrivateKey (RFC 8017, A.1.2) of @p bits whose factors are odd noise: well formed, and slow to prove wrong.
QByteArray rsaKey(qsizetype bits)
{
    const auto odd = [](qsizetype size) {
        QByteArray bytes = noise(size);
        bytes.front() = '\x7F';
        bytes.back() = static_cast<char>(bytes.back() | 1);
        return Der::element(Der::Integer, bytes);
    };
    const qsizetype size = bits / 8;
    const QByteArray half = odd(size / 2);
    return Der::sequence(
        {Der::number(0), odd(size), Der::number(65537), odd(size), half, half, half, half, half});
}

/// An EC key (RFC 5915) over explicit parameters (X9.62) in a field of @p bits.
QByteArray explicitCurve(qsizetype bits)
{
    QByteArray prime = noise(bits / 8);
    prime.front() = '\x7F';
    prime.back() = static_cast<char>(prime.back() | 1);
    const QByteArray field
        = Der::sequence({Der::oid("1.2.840.10045.1.1"), Der::element(Der::Integer, prime)});
    const QByteArray curve = Der::sequence({Der::octets(prime), Der::octets(prime)});
    const QByteArray parameters
        = Der::sequence({Der::number(1), field, curve, Der::octets('\x04' + prime + prime),
                         Der::element(Der::Integer, prime), Der::number(1)});
    return Der::sequence({Der::number(1), Der::octets(prime), Der::element(Der::Context0, parameters)});
}

QByteArray indefinite(const QByteArray &headers, qsizetype count)
{
    return headers.repeated(count) + QByteArray(count * 2, '\0');
}

QList<Hostile> hostileAsn1()
{
    return {
        {"SEQUENCE 100,000 deep", [] { return Der::nest(Der::Sequence, 100'000); }},
        {"SEQUENCE 3,000,000 deep", [] { return Der::nest(Der::Sequence, 3'000'000); }},
        {"indefinite SEQUENCE 100,000 deep", [] { return indefinite("\x30\x80", 100'000); }},
        {"indefinite SEQUENCE 5,000,000 deep without an end",
         [] { return QByteArray("\x30\x80").repeated(5'000'000); }},
        {"indefinite OCTET STRING 100,000 deep", [] { return "\x30\x80" + indefinite("\x24\x80", 100'000); }},
        {"indefinite context tags 100,000 deep", [] { return "\x30\x80" + indefinite("\xA0\x80", 100'000); }},
        {"a length of 2^62", [] { return QByteArray::fromHex("30884000000000000000") + "abc"; }},
        {"a length of 2^62 inside",
         [] { return QByteArray::fromHex("30820100308840000000000000000201") + QByteArray(244, '\0'); }},
        {"a length of 4 GB",
         [] { return QByteArray::fromHex("3084FFFFFFFF3084FFFFFFF0") + QByteArray(100, '\0'); }},
        {"a length of 126 bytes", [] { return "\x30\xFE" + QByteArray(126, '\xFF') + "abc"; }},
        {"a tag of 10 MB", [] { return "\x3F" + QByteArray(10'000'000, '\xFF'); }},
        {"an OID of 10 MB",
         [] { return Der::sequence({Der::element(Der::Oid, QByteArray(10'000'000, '\xFF'))}); }},
        {"an empty SEQUENCE", [] { return QByteArray::fromHex("3000"); }},
        {"four million empty SEQUENCEs",
         [] { return Der::element(Der::Sequence, QByteArray::fromHex("3000").repeated(4'000'000)); }},
    };
}

QList<Hostile> hostileParts()
{
    return {
        {"a certificate of empty values",
         [] { return Parts().with(Parts::Serial, QByteArray::fromHex("0200")); }},
        {"a certificate without a subject",
         [] { return Parts().with(Parts::Subject, QByteArray::fromHex("3000")); }},
        {"a certificate with empty times",
         [] { return Parts().with(Parts::Validity, QByteArray::fromHex("300417001700")); }},
        {"a certificate with an empty key",
         [] { return Parts().with(Parts::PublicKey, QByteArray::fromHex("300730030601000300")); }},
        {"a serial of 10 MB",
         [] { return Parts().with(Parts::Serial, Der::element(Der::Integer, '\x7F' + noise(10'000'000))); }},
        {"a name of 10 MB", [] { return Parts().with(Parts::Subject, name(QByteArray(10'000'000, 'a'))); }},
        {"a name of NUL",
         [] { return Parts().with(Parts::Subject, name(QByteArray("a\0b\0", 4).repeated(10'000))); }},
        {"a time of 10 MB",
         [] {
             return Parts().with(Parts::Validity,
                                 Der::sequence({Der::element(Der::UtcTime, QByteArray(5'000'000, '2')),
                                                Der::element(Der::UtcTime, QByteArray(5'000'000, '2'))}));
         }},
        {"700,000 names in a subject", [] { return manyNames(700'000); }},
        {"a million extensions", [] { return manyExtensions(1'000'000); }},
        {"4,000,000 alternative names", [] { return manyAltNames(4'000'000); }},
    };
}

QList<Hostile> hostileCrowds()
{
    return {
        {"20,000 certificates", [] { return manySerials(20'000, name("a"), name("b"), true); }},
        {"20,000 certificates of one name", [] { return manySerials(20'000, name("a"), name("a"), false); }},
        {"40,000 public keys", [] { return pem("PUBLIC KEY", publicKey(newKey())).repeated(40'000); }},
        {"60,000 private keys", [] { return pem("PRIVATE KEY", newKey()).repeated(60'000); }},
        {"certificates that issue each other",
         [] {
             return manySerials(1, name("a"), name("b"), false) + manySerials(1, name("b"), name("a"), false);
         }},
        {"10^40 ways through a chain", diamonds},
        {"700,000 revocations", [] { return revocations(revocation("261101000000Z"), 700'000); }},
        {"1,000,000 revocations with empty times", [] { return revocations(revocation({}), 1'000'000); }},
        {"2,000,000 revocations of nothing",
         [] { return revocations(QByteArray::fromHex("3000"), 2'000'000); }},
    };
}

QList<Hostile> hostileKeys()
{
    return {
        {"a certificate with an RSA key of 16,384 bits",
         [] {
             return issue({.commonName = u"hostile"_s, .key = Key::RsaWithoutPrivate, .rsaBits = 16'384})
                 .certificate;
         }},
        {"a certificate with an RSA key of 16,000,000 bits",
         [] {
             return issue({.commonName = u"hostile"_s, .key = Key::RsaWithoutPrivate, .rsaBits = 16'000'000})
                 .certificate;
         }},
        {"an RSA key of 16,384 bits", [] { return pem("RSA PRIVATE KEY", rsaKey(16'384)); }},
        {"an RSA key of 1,000,000 bits", [] { return pem("RSA PRIVATE KEY", rsaKey(1'000'000)); }},
        {"an RSA key of 1,000,000 bits in DER", [] { return rsaKey(1'000'000); }},
        {"a curve over 521 bits of noise", [] { return pem("EC PRIVATE KEY", explicitCurve(520)); }},
        {"a curve over 100,000 bits", [] { return pem("EC PRIVATE KEY", explicitCurve(100'000)); }},
        {"a curve over 100,000 bits in DER", [] { return explicitCurve(100'000); }},
    };
}

} // namespace

QList<Hostile> hostileCertificates()
{
    return hostileAsn1() + hostileParts() + hostileCrowds() + hostileKeys();
}

} // namespace Sandbox
