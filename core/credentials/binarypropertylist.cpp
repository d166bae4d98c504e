// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/codes.h"
#include "core/credentials/propertylist.h"

#include <QHash>
#include <QtEndian>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Credentials::PropertyList {

namespace {

// The layout is that of Apple's CFBinaryPList.c: "bplist00", objects, a table of their offsets, and a trailer of 32 bytes
// (6 unused, size of an offset, size of a reference, then the number of objects, the top object and the place of
// the table in 8 bytes each). All numbers are big-endian.
constexpr qsizetype HeaderSize = 8;
constexpr qsizetype TrailerSize = 32;

quint64 numberOf(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<uchar>(byte);
    return number;
}

/// The reader of one file. Containers are read anew wherever they are referred to, so that the result is a plain
/// tree; MaxNodes bounds what sharing can blow up, the path refuses cycles, and leaves may not overlap.
class Reader final
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_leafBudget(bytes.size())
    {
    }

    Result<Property> document();

private:
    struct Header
    {
        uchar type = 0; ///< the upper four bits
        qsizetype count = 0; ///< bytes, UTF-16 units or references, by type
        qsizetype content = 0; ///< offset of what follows
    };

    Result<Property> objectAt(quint64 index, int depth);
    Result<Property> containerAt(quint64 index, const Header &header, int depth);
    Result<Property> arrayOf(const Header &header, int depth);
    Result<Property> dictionaryOf(const Header &header, int depth);
    Result<Property> leafOf(const Header &header) const;
    Result<Property> integerOf(const Header &header) const;
    Result<Property> textOf(const Header &header) const;
    [[nodiscard]] Result<Header> headerAt(quint64 index) const;
    [[nodiscard]] Result<Header> countedHeader(uchar marker, qsizetype offset) const;
    [[nodiscard]] static quint64 sizeOf(const Header &header, qsizetype referenceSize);
    [[nodiscard]] quint64 referenceOf(const Header &header, qsizetype position) const
    {
        return numberOf(m_bytes.sliced(header.content + position * m_referenceSize, m_referenceSize));
    }

    QByteArrayView m_bytes;
    qsizetype m_leafBudget; ///< bytes of leaves still to come; more than the file has would mean overlap
    qsizetype m_objectsEnd = 0;
    qsizetype m_offsetSize = 0;
    qsizetype m_referenceSize = 0;
    quint64 m_objects = 0;
    int m_nodes = 0;
    std::vector<bool> m_path; ///< containers between the top and the present one
    QHash<quint64, Property> m_leaves;
};

Result<Property> Reader::document()
{
    if (!m_bytes.startsWith("bplist00"))
        return invalid("unknown-version"_L1);
    if (m_bytes.size() < HeaderSize + TrailerSize + 2)
        return invalid("cut-off"_L1);
    const QByteArrayView trailer = m_bytes.last(TrailerSize);
    m_offsetSize = static_cast<uchar>(trailer[6]);
    m_referenceSize = static_cast<uchar>(trailer[7]);
    m_objects = numberOf(trailer.sliced(8, 8));
    const quint64 top = numberOf(trailer.sliced(16, 8));
    const quint64 table = numberOf(trailer.sliced(24, 8));
    const auto tableLimit = static_cast<quint64>(m_bytes.size() - TrailerSize);

    const auto isSize = [](qsizetype size) { return size >= 1 && size <= 8; };
    if (!isSize(m_offsetSize) || !isSize(m_referenceSize) || table < HeaderSize || table > tableLimit
        || m_objects > (tableLimit - table) / static_cast<quint64>(m_offsetSize) || top >= m_objects)
        return invalid("damaged-trailer"_L1);
    if (m_objects > static_cast<quint64>(MaxNodes))
        return failure(ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxNodes)});
    m_objectsEnd = static_cast<qsizetype>(table);
    m_path.resize(static_cast<size_t>(m_objects));
    return objectAt(top, 1);
}

Result<Reader::Header> Reader::headerAt(quint64 index) const
{
    if (index >= m_objects)
        return invalid("reference-out-of-range"_L1);
    const qsizetype entry = m_objectsEnd + static_cast<qsizetype>(index) * m_offsetSize;
    const quint64 offset = numberOf(m_bytes.sliced(entry, m_offsetSize));
    if (offset < HeaderSize || offset >= static_cast<quint64>(m_objectsEnd))
        return invalid("offset-out-of-range"_L1);
    const Result<Header> header = countedHeader(static_cast<uchar>(m_bytes[static_cast<qsizetype>(offset)]),
                                                static_cast<qsizetype>(offset));
    if (header && sizeOf(*header, m_referenceSize) > static_cast<quint64>(m_objectsEnd - header->content))
        return invalid("object-out-of-range"_L1);
    return header;
}

Result<Reader::Header> Reader::countedHeader(uchar marker, qsizetype offset) const
{
    const auto type = static_cast<uchar>(marker >> 4);
    const int low = marker & 0x0F;
    const bool isCounted = type >= 4 && type != 8;
    if (!isCounted || low != 0x0F)
        return Header {type, low, offset + 1};

    // A count of 15 or more stands in an integer object of its own behind the marker.
    if (offset + 1 >= m_objectsEnd || (static_cast<uchar>(m_bytes[offset + 1]) & 0xF8) != 0x10)
        return invalid("damaged-count"_L1);
    const qsizetype width = qsizetype {1} << (static_cast<uchar>(m_bytes[offset + 1]) & 0x07);
    if (width > 8 || m_objectsEnd - (offset + 2) < width)
        return invalid("damaged-count"_L1);
    const quint64 count = numberOf(m_bytes.sliced(offset + 2, width));
    if (count > static_cast<quint64>(m_bytes.size()))
        return invalid("object-out-of-range"_L1);
    return Header {type, static_cast<qsizetype>(count), offset + 2 + width};
}

/// Bytes behind the header. Counts are at most the size of the file, so nothing overflows.
quint64 Reader::sizeOf(const Header &header, qsizetype referenceSize)
{
    const auto count = static_cast<quint64>(header.count);
    switch (header.type) {
    case 0x1:
    case 0x2: return quint64 {1} << count;
    case 0x3: return 8;
    case 0x6: return count * 2;
    case 0x8: return count + 1;
    case 0xA:
    case 0xB:
    case 0xC: return count * static_cast<quint64>(referenceSize);
    case 0xD: return count * 2 * static_cast<quint64>(referenceSize);
    case 0x0: return 0;
    default: return count;
    }
}

Result<Property> Reader::objectAt(quint64 index, int depth)
{
    if (++m_nodes > MaxNodes)
        return failure(ErrorKind::Refused, Codes::TooManyObjects, {QString::number(MaxNodes)});
    if (const auto known = m_leaves.constFind(index); known != m_leaves.constEnd())
        return *known;
    const Result<Header> header = headerAt(index);
    if (!header)
        return failure(header.error());
    if (header->type >= 0xA)
        return containerAt(index, *header, depth);

    m_leafBudget -= static_cast<qsizetype>(sizeOf(*header, m_referenceSize));
    if (m_leafBudget < 0)
        return invalid("objects-overlap"_L1);
    Result<Property> leaf = leafOf(*header);
    if (leaf)
        m_leaves.insert(index, *leaf);
    return leaf;
}

Result<Property> Reader::containerAt(quint64 index, const Header &header, int depth)
{
    const auto place = static_cast<size_t>(index);
    if (m_path[place])
        return invalid("cycle"_L1);
    if (depth > MaxDepth)
        return failure(ErrorKind::Refused, Codes::TooDeep, {QString::number(MaxDepth)});
    if (header.type > 0xD)
        return invalid("unknown-object"_L1);
    m_path[place] = true;
    Result<Property> container = header.type == 0xD ? dictionaryOf(header, depth) : arrayOf(header, depth);
    m_path[place] = false;
    return container;
}

Result<Property> Reader::arrayOf(const Header &header, int depth)
{
    Property::Array array;
    for (qsizetype i = 0; i < header.count; ++i) {
        Result<Property> element = objectAt(referenceOf(header, i), depth + 1);
        if (!element)
            return element;
        array.push_back(*std::move(element));
    }
    return Property(std::move(array));
}

Result<Property> Reader::dictionaryOf(const Header &header, int depth)
{
    Property::Dictionary entries;
    for (qsizetype i = 0; i < header.count; ++i) {
        const Result<Property> key = objectAt(referenceOf(header, i), depth + 1);
        if (!key)
            return key;
        if (!key->as<QString>())
            return invalid("key-is-no-string"_L1);
        Result<Property> value = objectAt(referenceOf(header, header.count + i), depth + 1);
        if (!value)
            return value;
        entries.push_back({*key->as<QString>(), *std::move(value)});
    }
    return PropertyList::dictionaryOf(std::move(entries));
}

Result<Property> dateOf(double seconds)
{
    // Seconds since 2001-01-01, UTC. Outside the years 1 to 9999 the number is noise, and it is shown as such.
    constexpr qint64 Epoch = 978'307'200;
    constexpr double Earliest = -63'113'904'000.0;
    constexpr double Latest = 252'423'993'599.0;
    if (!std::isfinite(seconds) || seconds < Earliest || seconds > Latest)
        return Property(PropertyDate {{}, QString::number(seconds)});
    const auto whole = static_cast<qint64>(std::floor(seconds));
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(Epoch + whole, Qt::UTC);
    return Property(PropertyDate {moment, isoUtc(moment)});
}

Result<Property> Reader::leafOf(const Header &header) const
{
    const auto bytes = [&] {
        return m_bytes.sliced(header.content, static_cast<qsizetype>(sizeOf(header, m_referenceSize)));
    };
    switch (header.type) {
    case 0x0:
        if (header.count == 0)
            return Property();
        if (header.count == 8 || header.count == 9)
            return Property(header.count == 9);
        break;
    case 0x1: return integerOf(header);
    case 0x2:
        if (header.count == 2)
            return Property(
                static_cast<double>(std::bit_cast<float>(static_cast<quint32>(numberOf(bytes())))));
        if (header.count == 3)
            return Property(std::bit_cast<double>(numberOf(bytes())));
        break;
    case 0x3:
        if (header.count == 3)
            return dateOf(std::bit_cast<double>(numberOf(bytes())));
        break;
    case 0x4: return Property(bytes().toByteArray());
    case 0x5:
    case 0x6: return textOf(header);
    case 0x8: return Property();
    default: break;
    }
    return invalid("unknown-object"_L1);
}

Result<Property> Reader::integerOf(const Header &header) const
{
    // 1, 2 and 4 bytes are unsigned, 8 signed; 16 hold what is too large for 8.
    if (header.count > 4)
        return invalid("unknown-object"_L1);
    const qsizetype width = qsizetype {1} << header.count;
    const quint64 low = numberOf(
        m_bytes.sliced(header.content + width - qMin(width, qsizetype {8}), qMin(width, qsizetype {8})));
    if (width < 16)
        return Property(static_cast<qint64>(low));
    const auto high = static_cast<qint64>(numberOf(m_bytes.sliced(header.content, 8)));
    const auto number = static_cast<qint64>(low);
    if (high == (number < 0 ? -1 : 0))
        return Property(number);
    return Property(std::ldexp(static_cast<double>(high), 64) + static_cast<double>(low));
}

Result<Property> Reader::textOf(const Header &header) const
{
    if (header.type == 0x5) {
        const QByteArrayView ascii = m_bytes.sliced(header.content, header.count);
        for (const char byte : ascii) {
            if (static_cast<uchar>(byte) > 0x7F)
                return invalid("invalid-text"_L1);
        }
        return Property(QString(QLatin1StringView(ascii)));
    }
    QString text(header.count, Qt::Uninitialized);
    qFromBigEndian<char16_t>(m_bytes.data() + header.content, header.count, text.data());
    if (!text.isValidUtf16())
        return invalid("invalid-text"_L1);
    return Property(std::move(text));
}

} // namespace

Result<Property> parseBinary(QByteArrayView bytes)
{
    return Reader(bytes).document();
}

} // namespace Credentials::PropertyList
