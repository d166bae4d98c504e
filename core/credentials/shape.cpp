// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/shape.h"

#include "core/credentials/der.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

// Object identifiers, content octets.
constexpr QByteArrayView Pkcs7 {"\x2a\x86\x48\x86\xf7\x0d\x01\x07", 8};
constexpr QByteArrayView Data {"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 9};
constexpr QByteArrayView SignedData {"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 9};
constexpr QByteArrayView EnvelopedData {"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03", 9};
constexpr QByteArrayView SmimeTypes {"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01", 10};
constexpr QByteArrayView AuthEnvelopedData {"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17", 11};

/// Walks like Der::Cursor, but takes an element that is cut off for as much as there is of it.
class Glance final
{
public:
    explicit Glance(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    Der::Element next()
    {
        const Der::Element element = Der::openedAt(m_rest);
        m_rest = element ? m_rest.sliced(element.whole.size()) : QByteArrayView();
        return element;
    }

private:
    QByteArrayView m_rest;
};

Shape cmsShape(QByteArrayView oid, QByteArrayView whole)
{
    if (oid == EnvelopedData || oid == AuthEnvelopedData)
        return Shape::Enveloped;
    if (oid != SignedData)
        return oid.startsWith(Pkcs7) || oid.startsWith(SmimeTypes) ? Shape::OtherCms : Shape::Unknown;
    Glance info(Der::openedAt(whole).content);
    info.next();
    Glance fields(Der::openedAt(info.next().content).content);
    fields.next(); // version
    fields.next(); // digest algorithms
    Glance encapsulated(fields.next().content);
    encapsulated.next();
    const Der::Element content = Der::openedAt(encapsulated.next().content);
    // Some tools write an empty string where the content ought to be absent.
    const bool isEmpty
        = content.content.isEmpty() || (content.isIndefinite && Der::octets(content).isEmpty());
    return content && !isEmpty ? Shape::SignedContent : Shape::CertificateBag;
}

/// Structures that begin with an INTEGER.
Shape numberedShape(const Der::Element &first, Glance &fields)
{
    const qint64 number = Der::numberOf(first).value_or(-1);
    const Der::Element second = fields.next();
    if (second.is(Der::Sequence)) {
        const Der::Element oid = Der::openedAt(second.content);
        if (!oid.is(Der::Oid))
            return Shape::Unknown;
        if (number == 3)
            return oid.content == Data || oid.content == SignedData ? Shape::Pkcs12 : Shape::Unknown;
        return number == 0 || number == 1 ? Shape::Pkcs8Key : Shape::Unknown;
    }
    if (number == 1 && second.is(Der::OctetString))
        return Shape::EcKey;
    if (number != 0 || !second.is(Der::Integer))
        return Shape::Unknown;
    // Of RSA's nine numbers and DSA's six, the seventh tells them apart.
    for (int i = 3; i < 7; ++i)
        fields.next();
    return fields.next() ? Shape::RsaKey : Shape::DsaKey;
}

/// What is signed by the outer structure: RFC 5280, 4.1 and 5.1; RFC 2986, 4.
Shape signedShape(const Der::Element &toBeSigned)
{
    Glance fields(toBeSigned.content);
    const Der::Element first = fields.next();
    if (first.is(Der::Context0))
        return Shape::Certificate;
    const bool isNumbered = first.is(Der::Integer);
    if (!isNumbered && !first.is(Der::Sequence))
        return Shape::Unknown;
    if (isNumbered)
        fields.next();
    fields.next();
    const Der::Element deciding = fields.next();
    switch (deciding.tag) {
    case Der::UtcTime:
    case Der::GeneralizedTime: return Shape::RevocationList;
    case Der::Context0: return Shape::Request;
    case Der::Sequence: return isNumbered ? Shape::Certificate : Shape::Unknown;
    default: return isNumbered ? Shape::Request : Shape::Unknown;
    }
}

} // namespace

Shape shapeOf(QByteArrayView bytes)
{
    const Der::Element outer = Der::openedAt(bytes);
    if (!outer.is(Der::Sequence))
        return Shape::Unknown;
    Glance fields(outer.content);
    const Der::Element first = fields.next();
    switch (first.tag) {
    case Der::Oid: return cmsShape(first.content, bytes);
    case Der::Integer: return numberedShape(first, fields);
    case Der::Sequence: break;
    default: return Shape::Unknown;
    }
    if (!Der::openedAt(first.content).is(Der::Oid))
        return signedShape(first);
    const quint8 second = fields.next().tag;
    if (second == Der::BitString)
        return Shape::PublicKey;
    return second == Der::OctetString ? Shape::ShroudedKey : Shape::Unknown;
}

QLatin1StringView wordOf(Shape shape)
{
    switch (shape) {
    case Shape::Unknown: return "asn1"_L1;
    case Shape::Certificate: return "certificate"_L1;
    case Shape::Request: return "certificate-request"_L1;
    case Shape::RevocationList: return "certificate-revocation-list"_L1;
    case Shape::Pkcs8Key:
    case Shape::RsaKey:
    case Shape::DsaKey:
    case Shape::EcKey:
    case Shape::ShroudedKey: return "private-key"_L1;
    case Shape::PublicKey: return "public-key"_L1;
    case Shape::Pkcs12: return "pkcs12"_L1;
    case Shape::CertificateBag:
    case Shape::SignedContent:
    case Shape::Enveloped:
    case Shape::OtherCms: return "cms"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Credentials
