// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// A bounds-checked walk over DER and BER (X.690), for what must be known before libcrypto is given the bytes: what
/// they are, how long they are, how much work they would ask for. Copies nothing, allocates nothing but octets().
namespace Credentials::Der {

enum Tag : quint8 {
    Boolean = 0x01,
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Oid = 0x06,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xA0, ///< constructed [0]
    Context1 = 0xA1,
};

struct Element
{
    quint8 tag = 0; ///< 0 where nothing could be read
    bool isIndefinite = false;
    QByteArrayView content {};
    QByteArrayView whole {}; ///< header, content and end-of-contents octets

    explicit operator bool() const { return tag != 0; }
    [[nodiscard]] bool is(quint8 wanted) const { return tag == wanted; }
};

/// The element that @p bytes begin with; none where its length is wrong, beyond the bytes, or nested too deep.
[[nodiscard]] Element elementAt(QByteArrayView bytes);

/// As elementAt(), but one that is cut off, or whose end cannot be found, is given as far as it goes.
[[nodiscard]] Element openedAt(QByteArrayView bytes);

/// Takes elements from the front of some content.
class Cursor final
{
public:
    explicit Cursor(QByteArrayView content)
        : m_rest(content)
    {
    }
    explicit Cursor(const Element &parent)
        : m_rest(parent.content)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] Element peek() const { return elementAt(m_rest); }
    Element next();
    /// The next element if it has the tag @p wanted; else none, and nothing is taken.
    Element next(quint8 wanted);

private:
    QByteArrayView m_rest;
};

/// The octets of a string that BER may have cut into pieces.
[[nodiscard]] QByteArray octets(const Element &string);

/// A non-negative INTEGER; the largest qint64 for one that is beyond it, nothing for a negative one.
[[nodiscard]] std::optional<qint64> numberOf(const Element &integer);

} // namespace Credentials::Der
