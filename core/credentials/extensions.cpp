// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/extensions.h"

#include "core/credentials/der.h"

#include <QStringList>

#include <openssl/objects.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

// Context tags of a GeneralName (RFC 5280, 4.2.1.6).
constexpr quint8 EmailName = 0x81;
constexpr quint8 DnsName = 0x82;
constexpr quint8 UriName = 0x86;
constexpr quint8 AddressName = 0x87;
constexpr quint8 KeyIdentifier = 0x80;

// Object identifiers of extended key usages, content octets.
constexpr QByteArrayView AnyUsage {"\x55\x1d\x25\x00", 4};
constexpr QByteArrayView ServerUsage {"\x2b\x06\x01\x05\x05\x07\x03\x01", 8};
constexpr QByteArrayView ClientUsage {"\x2b\x06\x01\x05\x05\x07\x03\x02", 8};

QString addressText(QByteArrayView octets)
{
    QStringList parts;
    if (octets.size() == 4) {
        for (const char octet : octets)
            parts.append(QString::number(static_cast<quint8>(octet)));
        return parts.join(u'.');
    }
    if (octets.size() != 16)
        return QString::fromLatin1(octets.toByteArray().toHex());
    for (qsizetype i = 0; i < 16; i += 2) {
        const uint group
            = static_cast<uint>(static_cast<quint8>(octets[i])) << 8 | static_cast<quint8>(octets[i + 1]);
        parts.append(QString::number(group, 16));
    }
    return parts.join(u':');
}

QString alternativeName(const Der::Element &name)
{
    switch (name.tag) {
    case DnsName: return QString::fromUtf8(name.content);
    case EmailName: return u"email:"_s + QString::fromUtf8(name.content);
    case UriName: return u"URI:"_s + QString::fromUtf8(name.content);
    case AddressName: return u"IP:"_s + addressText(name.content);
    default: return {};
    }
}

void readAlternativeNames(QByteArrayView value, Extensions &extensions)
{
    for (Der::Cursor names(Der::elementAt(value)); !names.atEnd();) {
        const Der::Element element = names.next();
        const QString name = alternativeName(element);
        if (name.isEmpty())
            continue;
        if (element.is(DnsName) && extensions.firstDnsName.isEmpty())
            extensions.firstDnsName = bounded(name);
        if (extensions.alternativeNames.size() > MaxNameCharacters)
            break;
        extensions.alternativeNames += (extensions.alternativeNames.isEmpty() ? u""_s : u", "_s) + name;
    }
    extensions.alternativeNames = bounded(std::move(extensions.alternativeNames));
}

void readUsages(QByteArrayView value, Extensions &extensions)
{
    for (Der::Cursor usages(Der::elementAt(value)); !usages.atEnd();) {
        const QByteArrayView usage = usages.next().content;
        const bool isAny = usage == AnyUsage;
        extensions.isForTlsServer |= isAny || usage == ServerUsage;
        extensions.isForTlsClient |= isAny || usage == ClientUsage;
    }
}

bool saysAuthority(QByteArrayView value)
{
    Der::Cursor constraints(Der::elementAt(value));
    const Der::Element authority = constraints.next(Der::Boolean);
    return authority.content.size() == 1 && authority.content[0] != 0;
}

QByteArray authorityKeyIdOf(QByteArrayView value)
{
    // Anything else in it (issuer and serial) comes behind.
    return Der::Cursor(Der::elementAt(value)).next(KeyIdentifier).content.toByteArray();
}

} // namespace

Extensions extensionsOf(const X509 *certificate)
{
    Extensions extensions;
    const int count = X509_get_ext_count(certificate);
    for (int i = 0; i < count; ++i) {
        X509_EXTENSION *const extension = X509_get_ext(certificate, i);
        const ASN1_OCTET_STRING *const octets = X509_EXTENSION_get_data(extension);
        const QByteArrayView value(ASN1_STRING_get0_data(octets), ASN1_STRING_length(octets));
        switch (OBJ_obj2nid(X509_EXTENSION_get_object(extension))) {
        case NID_basic_constraints: extensions.isAuthority = saysAuthority(value); break;
        case NID_ext_key_usage: readUsages(value, extensions); break;
        case NID_subject_alt_name: readAlternativeNames(value, extensions); break;
        case NID_subject_key_identifier:
            extensions.subjectKeyId = Der::elementAt(value).content.toByteArray();
            break;
        case NID_authority_key_identifier: extensions.authorityKeyId = authorityKeyIdOf(value); break;
        default: break;
        }
    }
    return extensions;
}

QString roleOf(const DistinguishedName &subject, const Extensions &extensions)
{
    if (!extensions.isForTlsClient || !extensions.isForTlsServer || !extensions.firstDnsName.isEmpty())
        return {};
    for (const QString &role : {u"leader"_s, u"member"_s}) {
        if (subject.commonName.startsWith(role, Qt::CaseInsensitive))
            return role;
    }
    return {};
}

} // namespace Credentials
