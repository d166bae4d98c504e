// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/der.h"

#include "tests/sandbox/handles.h"

#include <algorithm>

namespace Sandbox::Der {

QByteArray length(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, static_cast<char>(size));
    QByteArray bytes;
    for (qsizetype rest = size; rest > 0; rest >>= 8)
        bytes.prepend(static_cast<char>(rest & 0xFF));
    return bytes.prepend(static_cast<char>(0x80 | bytes.size()));
}

QByteArray element(unsigned char tag, const QByteArray &content)
{
    return QByteArray(1, static_cast<char>(tag)) + length(content.size()) + content;
}

QByteArray sequence(const QList<QByteArray> &members)
{
    return element(Sequence, members.join());
}

QByteArray set(const QList<QByteArray> &members)
{
    return element(Set, members.join());
}

QByteArray number(quint64 value)
{
    QByteArray bytes;
    do {
        bytes.prepend(static_cast<char>(value & 0xFF));
        value >>= 8;
    } while (value > 0);
    if (bytes.at(0) & 0x80)
        bytes.prepend('\0');
    return element(Integer, bytes);
}

QByteArray octets(const QByteArray &content)
{
    return element(OctetString, content);
}

QByteArray oid(const char *dotted)
{
    const Handle<ASN1_OBJECT, ASN1_OBJECT_free> object(required(OBJ_txt2obj(dotted, 1), "read an OID"));
    return derOf<i2d_ASN1_OBJECT>(object.get());
}

QByteArray algorithm(const char *dotted)
{
    return sequence({oid(dotted), element(Null, {})});
}

QByteArray nest(unsigned char tag, qsizetype depth, const QByteArray &innermost)
{
    // From the inside out, for each length counts the headers within; then turned round once.
    QByteArray reversed(innermost);
    std::reverse(reversed.begin(), reversed.end());
    for (qsizetype i = 0; i < depth; ++i) {
        QByteArray header = length(reversed.size());
        std::reverse(header.begin(), header.end());
        reversed.append(header).append(static_cast<char>(tag));
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

QList<QByteArray> members(const QByteArray &der)
{
    const auto headerAt = [&der](qsizetype start, qsizetype &size) {
        const auto first = static_cast<unsigned char>(der.at(start + 1));
        qsizetype header = 2;
        size = first;
        if (first > 0x80) {
            size = 0;
            for (; header < 2 + (first & 0x7F); ++header)
                size = size << 8 | static_cast<unsigned char>(der.at(start + header));
        }
        return header;
    };
    QList<QByteArray> found;
    qsizetype size = 0;
    qsizetype start = headerAt(0, size);
    while (start < der.size()) {
        const qsizetype header = headerAt(start, size);
        found.append(der.sliced(start, header + size));
        start += header + size;
    }
    return found;
}

} // namespace Sandbox::Der
