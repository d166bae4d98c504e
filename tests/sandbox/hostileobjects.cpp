// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

QByteArray nested(const QByteArray &open, const QByteArray &close, qsizetype depth)
{
    return open.repeated(depth) + close.repeated(depth);
}

QByteArray xml(const QByteArray &content, const QByteArray &declarations = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + (declarations.isEmpty() ? QByteArray() : "<!DOCTYPE plist [" + declarations + "]>\n")
        + "<plist version=\"1.0\">" + content + "</plist>";
}

/// Each entity stands for ten of the one before: 10^12 characters.
QByteArray billionLaughs()
{
    QByteArray declarations = "<!ENTITY e0 \"ha\">";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        declarations += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return xml("<dict><key>PayloadType</key><string>&e12;</string></dict>", declarations);
}

/// One entity of 100 kB, named 100,000 times: no nesting that a reader could notice.
QByteArray quadraticBlowup()
{
    return xml("<dict><key>PayloadType</key><string>" + QByteArray("&a;").repeated(100'000)
                   + "</string></dict>",
               "<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">");
}

QByteArray manyAttributes()
{
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    return "<?xml version=\"1.0\"?><plist" + attributes + "><dict/></plist>";
}

/// A binary property list of @p objects, two-byte references and four-byte offsets; the first object is the root.
QByteArray binary(const QList<QByteArray> &objects, quint64 claimed = 0)
{
    QByteArray bytes = "bplist00";
    QByteArray offsets;
    for (const QByteArray &object : objects) {
        QByteArray offset(4, '\0');
        qToBigEndian(static_cast<quint32>(bytes.size()), offset.data());
        offsets += offset;
        bytes += object;
    }
    QByteArray trailer(32, '\0');
    trailer[6] = 4;
    trailer[7] = 2;
    qToBigEndian(claimed > 0 ? claimed : static_cast<quint64>(objects.size()), trailer.data() + 8);
    qToBigEndian(static_cast<quint64>(bytes.size()), trailer.data() + 24);
    return bytes + offsets + trailer;
}

QByteArray reference(int object)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(object), bytes.data());
    return bytes;
}

/// Each array holds the next one twice: 2^60 leaves in a file of a few hundred bytes.
QByteArray sharedExplosion()
{
    QList<QByteArray> objects;
    for (int i = 0; i < 60; ++i)
        objects.append("\xA2" + reference(i + 1) + reference(i + 1));
    objects.append("\x08");
    return binary(objects);
}

QByteArray deepBinary()
{
    QList<QByteArray> objects;
    for (int i = 0; i < 60'000; ++i)
        objects.append("\xA1" + reference(i + 1));
    objects.append("\x08");
    return binary(objects);
}

/// An array whose count takes eight bytes and is 2^60.
QByteArray hugeCount()
{
    return binary({QByteArray::fromHex("AF131000000000000000")});
}

QByteArray token(const QByteArray &expiry)
{
    return R"({"token":"QUJD","orgName":"hostile","expDate":)" + expiry + '}';
}

QByteArray profileOfCertificates()
{
    const QByteArray der = issue({.commonName = u"hostile"_s}).certificate.toBase64();
    return profile(
        u"hostile"_s, u"hostile"_s, u"A"_s, u"hostile"_s,
        ("<dict><key>PayloadType</key><string>com.apple.security.root</string><key>PayloadContent</key><data>"
         + der + "</data></dict>")
            .repeated(20'000));
}

} // namespace

QList<Hostile> hostileObjects()
{
    return {
        {"JSON objects 100,000 deep", [] { return nested("{\"a\":", "}", 100'000).replace(":}", ":0}"); }},
        {"JSON arrays 100,000 deep", [] { return nested("[", "]", 100'000); }},
        {"JSON arrays 5,000,000 deep without an end",
         [] { return QByteArray("{\"a\":") + QByteArray(5'000'000, '['); }},
        {"JSON arrays 100,000 deep as base64",
         [] { return ("{\"token\":" + nested("[", "]", 100'000) + '}').toBase64(); }},
        {"a million JSON members of one name",
         [] { return '{' + QByteArray("\"token\":0,").repeated(1'000'000) + "\"token\":0}"; }},
        {"five million empty JSON arrays",
         [] { return "{\"a\":[" + QByteArray("[],").repeated(5'000'000) + "0]}"; }},
        {"a JSON number of 10 MB", [] { return token(QByteArray(10'000'000, '9')); }},
        {"a JSON exponent of 10 MB", [] { return token("1e" + QByteArray(10'000'000, '9')); }},
        {"a JSON text of 10 MB", [] { return token('"' + QByteArray(10'000'000, 'a') + '"'); }},
        {"a JSON text of escapes",
         [] { return token('"' + QByteArray("\\ud83d").repeated(1'500'000) + '"'); }},
        {"JSON with blanks behind",
         [] { return token("\"2027-05-06T07:08:09Z\"") + QByteArray(10'000'000, ' ') + '}'; }},
        {"an XML billion laughs", billionLaughs},
        {"an XML billion laughs as base64", [] { return billionLaughs().toBase64(); }},
        {"an XML quadratic blowup", quadraticBlowup},
        {"an XML entity of itself",
         [] { return xml("<string>&a;</string>", "<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">"); }},
        {"an XML external entity",
         [] {
             return xml("<dict><key>PayloadType</key><string>&a;</string></dict>",
                        "<!ENTITY a SYSTEM \"file:///dev/zero\">");
         }},
        {"200,000 XML entities",
         [] {
             QByteArray declarations;
             for (int i = 0; i < 200'000; ++i)
                 declarations += "<!ENTITY e" + QByteArray::number(i) + " \"a\">";
             return xml("<string>&e0;</string>", declarations);
         }},
        {"XML arrays 100,000 deep", [] { return xml(nested("<array>", "</array>", 100'000)); }},
        {"XML arrays 1,000,000 deep without an end",
         [] { return "<?xml version=\"1.0\"?><plist>" + QByteArray("<array>").repeated(1'000'000); }},
        {"300,000 XML attributes", manyAttributes},
        {"an XML comment of 15 MB",
         [] { return "<?xml version=\"1.0\"?><!--" + QByteArray(15'000'000, ' ') + "--><plist/>"; }},
        {"an XML element name of 10 MB",
         [] { return "<plist><" + QByteArray(10'000'000, 'a') + "/></plist>"; }},
        {"300,000 XML members of one name",
         [] {
             return xml("<dict>" + QByteArray("<key>PayloadType</key><string/>").repeated(300'000)
                        + "</dict>");
         }},
        {"20,000 certificates in a profile", [] { return profileOfCertificates().left(16'000'000); }},
        {"a binary list of itself", [] { return binary({"\xA1" + reference(0)}); }},
        {"a binary dictionary of itself",
         [] {
             return binary({"\xD1" + reference(1) + reference(0),
                            "\x51"
                            "a"});
         }},
        {"2^60 leaves in a binary list", sharedExplosion},
        {"binary lists 60,000 deep", deepBinary},
        {"a binary list that counts to 2^60", hugeCount},
        {"a binary list of 2^62 objects", [] { return binary({"\x08"}, quint64(1) << 62); }},
        {"a binary text of 2^62 characters",
         [] { return binary({QByteArray::fromHex("6F134000000000000000")}); }},
        {"a million members in a binary list",
         [] {
             return binary({QByteArray::fromHex("AF12000F4240") + reference(1).repeated(1'000'000), "\x08"});
         }},
    };
}

} // namespace Sandbox
