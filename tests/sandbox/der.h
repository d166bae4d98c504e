// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// The few lines of DER (X.690) that it takes to write what libcrypto would refuse to.
namespace Sandbox::Der {

enum Tag : unsigned char {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    Oid = 0x06,
    Utf8 = 0x0C,
    UtcTime = 0x17,
    BmpString = 0x1E,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xA0,
    Implicit0 = 0x80,
};

[[nodiscard]] QByteArray length(qsizetype size);
[[nodiscard]] QByteArray element(unsigned char tag, const QByteArray &content);
[[nodiscard]] QByteArray sequence(const QList<QByteArray> &members);
[[nodiscard]] QByteArray set(const QList<QByteArray> &members);
[[nodiscard]] QByteArray number(quint64 value);
[[nodiscard]] QByteArray octets(const QByteArray &content);
[[nodiscard]] QByteArray oid(const char *dotted);
/// SEQUENCE of an OID and NULL.
[[nodiscard]] QByteArray algorithm(const char *dotted);
/// @p tag around itself @p depth times.
[[nodiscard]] QByteArray nest(unsigned char tag, qsizetype depth, const QByteArray &innermost = {});
/// The members of the SEQUENCE (or SET) that @p der is, each with its header. Definite lengths only.
[[nodiscard]] QList<QByteArray> members(const QByteArray &der);

} // namespace Sandbox::Der
