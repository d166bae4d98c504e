// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/distinguishedname.h"

#include <QStringDecoder>

#include <openssl/crypto.h>
#include <openssl/objects.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

QByteArrayView viewOf(const ASN1_STRING *string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

QString convertedByLibrary(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return u'#' + QString::fromLatin1(viewOf(string).toByteArray().toHex());
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString teletexText(const ASN1_STRING *string)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(viewOf(string));
    return decoder.hasError() ? QString::fromLatin1(viewOf(string)) : text;
}

QString shortNameOf(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    if (nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    std::array<char, 128> dotted {};
    OBJ_obj2txt(dotted.data(), static_cast<int>(dotted.size()), object, 1);
    return QString::fromLatin1(dotted.data());
}

/// RFC 4514, 2.4: what would end a value, or vanish at its borders.
QString escaped(const QString &value)
{
    const auto needsEscape = [](QChar c) {
        return c == u',' || c == u'+' || c == u'"' || c == u'\\' || c == u'<' || c == u'>' || c == u';';
    };
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isBorderBlank = c == u' ' && (i == 0 || i + 1 == value.size());
        if (needsEscape(c) || isBorderBlank || (c == u'#' && i == 0))
            text += u'\\';
        text += c;
    }
    return text;
}

/// Of several common names the most specific one counts; it is met first. The user id of a push certificate goes
/// before any other.
void keepPart(DistinguishedName &parts, int nid, const QString &value)
{
    const auto keep = [&value](QString &part) {
        if (part.isEmpty())
            part = value;
    };
    switch (nid) {
    case NID_commonName: keep(parts.commonName); break;
    case NID_organizationName: keep(parts.organisation); break;
    case NID_userId:
        if (value.startsWith("com.apple.mgmt"_L1))
            parts.userId = value;
        keep(parts.userId);
        break;
    default: break;
    }
}

} // namespace

QString textOf(const ASN1_STRING *string)
{
    switch (ASN1_STRING_type(string)) {
    case V_ASN1_UTF8STRING: return QString::fromUtf8(viewOf(string));
    case V_ASN1_PRINTABLESTRING:
    case V_ASN1_NUMERICSTRING:
    case V_ASN1_IA5STRING: return QString::fromLatin1(viewOf(string));
    case V_ASN1_T61STRING: return teletexText(string);
    default: return convertedByLibrary(string);
    }
}

QString bounded(QString text)
{
    if (text.size() <= MaxNameCharacters)
        return text;
    const bool cutsPair = text[MaxNameCharacters - 1].isHighSurrogate();
    text.truncate(MaxNameCharacters - (cutsPair ? 1 : 0));
    return text + u'…';
}

DistinguishedName distinguishedNameOf(const X509_NAME *name)
{
    DistinguishedName parts;
    int lastSet = -1;
    for (int i = X509_NAME_entry_count(name) - 1; i >= 0 && parts.text.size() <= MaxNameCharacters; --i) {
        const X509_NAME_ENTRY *const entry = X509_NAME_get_entry(name, i);
        const ASN1_OBJECT *const object = X509_NAME_ENTRY_get_object(entry);
        const QString value = bounded(textOf(X509_NAME_ENTRY_get_data(entry)));
        const int set = X509_NAME_ENTRY_set(entry);
        if (!parts.text.isEmpty())
            parts.text += set == lastSet ? u"+"_s : u", "_s;
        parts.text += shortNameOf(object) + u'=' + escaped(value);
        lastSet = set;
        keepPart(parts, OBJ_obj2nid(object), value);
    }
    parts.text = bounded(std::move(parts.text));
    return parts;
}

} // namespace Credentials
