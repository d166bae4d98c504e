// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/der.h"

#include <limits>

namespace Credentials::Der {

namespace {

constexpr int MaxNesting = 64;
constexpr quint8 Constructed = 0x20;
constexpr qsizetype Indefinite = -1;

struct Header
{
    quint8 tag = 0;
    qsizetype size = 0; ///< of the header itself; 0 where it cannot be read
    qsizetype length = 0; ///< of the content, or Indefinite
};

quint8 byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

/// Where the identifier octets end; a tag number from 31 on takes several.
qsizetype endOfTag(QByteArrayView bytes)
{
    if (bytes.isEmpty() || (byteAt(bytes, 0) & 0x1F) != 0x1F)
        return bytes.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < bytes.size() && i < 6; ++i) {
        if (!(byteAt(bytes, i) & 0x80))
            return i + 1;
    }
    return 0;
}

Header headerAt(QByteArrayView bytes)
{
    const qsizetype tagEnd = endOfTag(bytes);
    if (tagEnd == 0 || tagEnd >= bytes.size())
        return {};
    Header header {byteAt(bytes, 0), tagEnd + 1, byteAt(bytes, tagEnd)};
    if (header.length == 0x80) {
        if (!(header.tag & Constructed))
            return {};
        header.length = Indefinite;
    } else if (header.length > 0x80) {
        const qsizetype count = header.length & 0x7F;
        if (count > 8 || header.size + count > bytes.size())
            return {};
        quint64 length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = (length << 8) | byteAt(bytes, header.size + i);
        if (length > static_cast<quint64>(std::numeric_limits<int>::max()))
            return {};
        header.length = static_cast<qsizetype>(length);
        header.size += count;
    }
    return header;
}

bool isEndOfContents(QByteArrayView bytes)
{
    return bytes.size() >= 2 && bytes[0] == 0 && bytes[1] == 0;
}

/// Size of the content of an indefinite element, without its end-of-contents octets; -1 where they are missing.
qsizetype indefiniteLength(QByteArrayView content)
{
    qsizetype position = 0;
    for (int depth = 1; depth <= MaxNesting;) {
        const QByteArrayView rest = content.sliced(position);
        if (isEndOfContents(rest)) {
            if (--depth == 0)
                return position;
            position += 2;
            continue;
        }
        const Header header = headerAt(rest);
        if (header.size == 0 || header.length > rest.size() - header.size)
            return -1;
        position += header.size;
        if (header.length == Indefinite)
            ++depth;
        else
            position += header.length;
    }
    return -1;
}

bool appendOctets(QByteArray &octets, const Element &string, int depth)
{
    if (!(string.tag & Constructed)) {
        octets.append(string.content);
        return true;
    }
    if (depth >= MaxNesting)
        return false;
    for (Cursor pieces(string); !pieces.atEnd();) {
        const Element piece = pieces.next();
        if (!piece || !appendOctets(octets, piece, depth + 1))
            return false;
    }
    return true;
}

} // namespace

Element elementAt(QByteArrayView bytes)
{
    const Header header = headerAt(bytes);
    if (header.size == 0 || header.tag == 0)
        return {};
    const QByteArrayView behind = bytes.sliced(header.size);
    if (header.length > behind.size())
        return {};
    if (header.length != Indefinite)
        return {header.tag, false, behind.first(header.length), bytes.first(header.size + header.length)};
    const qsizetype length = indefiniteLength(behind);
    if (length < 0)
        return {};
    return {header.tag, true, behind.first(length), bytes.first(header.size + length + 2)};
}

Element openedAt(QByteArrayView bytes)
{
    if (const Element whole = elementAt(bytes))
        return whole;
    const Header header = headerAt(bytes);
    if (header.size == 0 || header.tag == 0)
        return {};
    return {header.tag, header.length == Indefinite, bytes.sliced(header.size), bytes};
}

Element Cursor::next()
{
    const Element element = elementAt(m_rest);
    m_rest = element ? m_rest.sliced(element.whole.size()) : QByteArrayView();
    return element;
}

Element Cursor::next(quint8 wanted)
{
    if (m_rest.isEmpty() || static_cast<quint8>(m_rest[0]) != wanted)
        return {};
    return next();
}

QByteArray octets(const Element &string)
{
    QByteArray joined;
    return appendOctets(joined, string, 0) ? joined : QByteArray();
}

std::optional<qint64> numberOf(const Element &integer)
{
    if (!integer.is(Integer) || integer.content.isEmpty() || (integer.content[0] & 0x80))
        return {};
    qint64 number = 0;
    for (const char byte : integer.content) {
        if (number > (std::numeric_limits<qint64>::max() >> 8))
            return std::numeric_limits<qint64>::max();
        number = (number << 8) | static_cast<quint8>(byte);
    }
    return number;
}

} // namespace Credentials::Der
