// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/keyalgorithm.h"

#include "core/credentials/der.h"
#include "core/credentials/openssl.h"

#include <openssl/objects.h>

#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

struct PublicKeyParts
{
    int algorithm = NID_undef;
    QString algorithmName;
    Der::Element parameters;
    QByteArrayView key; ///< the bit string without its count of unused bits
};

Asn1ObjectHandle objectOf(const Der::Element &oid)
{
    return oid.is(Der::Oid) ? decoded<Asn1ObjectHandle>(oid.whole, d2i_ASN1_OBJECT) : nullptr;
}

PublicKeyParts partsOf(QByteArrayView spki)
{
    Der::Cursor fields(Der::elementAt(spki));
    Der::Cursor algorithm(fields.next(Der::Sequence));
    PublicKeyParts parts;
    if (const Asn1ObjectHandle object = objectOf(algorithm.next())) {
        parts.algorithm = OBJ_obj2nid(object.get());
        parts.algorithmName = objectText(object.get());
    }
    parts.parameters = algorithm.next();
    const QByteArrayView bits = fields.next(Der::BitString).content;
    parts.key = bits.isEmpty() ? bits : bits.sliced(1);
    return parts;
}

qsizetype bitsOf(QByteArrayView magnitude)
{
    while (!magnitude.isEmpty() && magnitude[0] == 0)
        magnitude = magnitude.sliced(1);
    if (magnitude.isEmpty())
        return 0;
    return (magnitude.size() - 1) * 8 + std::bit_width(static_cast<quint8>(magnitude[0]));
}

/// Asks libcrypto, which knows the curve that spelt-out parameters describe.
QString groupName(QByteArrayView spki)
{
    clearCryptoErrors();
    const unsigned char *cursor = bytesOf(spki);
    const KeyHandle key(
        d2i_PUBKEY_ex(nullptr, &cursor, static_cast<long>(spki.size()), cryptoLibrary(), nullptr));
    std::array<char, 80> name {};
    size_t size = 0;
    if (!key || EVP_PKEY_get_group_name(key.get(), name.data(), name.size(), &size) != 1)
        return {};
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(size));
}

QString curveOf(const PublicKeyParts &parts, QByteArrayView spki)
{
    if (parts.algorithm != NID_X9_62_id_ecPublicKey)
        return {};
    if (!parts.parameters.is(Der::Oid))
        return groupName(spki);
    const Asn1ObjectHandle curve = objectOf(parts.parameters);
    const int nid = curve ? OBJ_obj2nid(curve.get()) : NID_undef;
    return nid == NID_undef ? objectText(curve.get()) : QString::fromLatin1(OBJ_nid2sn(nid));
}

} // namespace

QString keyAlgorithmText(QByteArrayView spki)
{
    const PublicKeyParts parts = partsOf(spki);
    switch (parts.algorithm) {
    case NID_rsaEncryption: {
        Der::Cursor numbers(Der::elementAt(parts.key));
        return u"RSA %1"_s.arg(bitsOf(numbers.next(Der::Integer).content));
    }
    case NID_X9_62_id_ecPublicKey: return u"EC "_s + curveOf(parts, spki);
    case NID_dsa: {
        Der::Cursor domain(parts.parameters);
        return u"DSA %1"_s.arg(bitsOf(domain.next(Der::Integer).content));
    }
    default: return parts.algorithmName;
    }
}

QString curveText(QByteArrayView spki)
{
    return curveOf(partsOf(spki), spki);
}

} // namespace Credentials
