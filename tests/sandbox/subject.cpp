// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/subject.h"

#include "tests/sandbox/handles.h"

#include <QStringEncoder>

namespace Sandbox {

namespace {

int typeOf(Text text)
{
    switch (text) {
    case Text::Utf8: return V_ASN1_UTF8STRING;
    case Text::Printable: return V_ASN1_PRINTABLESTRING;
    case Text::Bmp: return V_ASN1_BMPSTRING;
    case Text::Teletex: return V_ASN1_T61STRING;
    case Text::Universal: return V_ASN1_UNIVERSALSTRING;
    case Text::Ia5: return V_ASN1_IA5STRING;
    }
    Q_UNREACHABLE();
}

QByteArray encoded(const QString &value, Text text)
{
    switch (text) {
    case Text::Utf8: return value.toUtf8();
    case Text::Bmp: return QStringEncoder(QStringEncoder::Utf16BE).encode(value);
    case Text::Universal: return QStringEncoder(QStringEncoder::Utf32BE).encode(value);
    case Text::Printable:
    case Text::Teletex:
    case Text::Ia5: return value.toLatin1();
    }
    Q_UNREACHABLE();
}

void add(X509_NAME *name, int nid, Text text, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    require(X509_NAME_add_entry_by_NID(name, nid, typeOf(text),
                                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                                       static_cast<int>(bytes.size()), -1, 0)
                > 0,
            "add a name");
}

} // namespace

void fillSubject(X509_NAME *name, const Recipe &recipe)
{
    add(name, NID_countryName, Text::Printable, recipe.country.toLatin1());
    add(name, NID_organizationName, recipe.text, encoded(recipe.organisation, recipe.text));
    add(name, NID_organizationalUnitName, recipe.text, encoded(recipe.organisationalUnit, recipe.text));
    add(name, NID_userId, recipe.text, encoded(recipe.userId, recipe.text));
    add(name, NID_commonName, recipe.text,
        recipe.rawCommonName.isEmpty() ? encoded(recipe.commonName, recipe.text) : recipe.rawCommonName);
}

} // namespace Sandbox
