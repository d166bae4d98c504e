// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <bit>

/// Binary property lists from raw objects, right or wrong.
namespace Fixtures {

inline QByteArray bigEndian(quint64 number, int width)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes.last(width);
}

/// A binary property list from raw objects, 2-byte references and 4-byte offsets.
inline QByteArray bplist(const QList<QByteArray> &objects, quint64 top = 0)
{
    QByteArray file = "bplist00";
    QByteArray table;
    for (const QByteArray &object : objects) {
        table += bigEndian(static_cast<quint64>(file.size()), 4);
        file += object;
    }
    const auto tableOffset = static_cast<quint64>(file.size());
    return file + table + QByteArray(6, '\0') + '\4' + '\2'
        + bigEndian(static_cast<quint64>(objects.size()), 8) + bigEndian(top, 8) + bigEndian(tableOffset, 8);
}

inline QByteArray references(const QList<int> &indexes)
{
    QByteArray bytes;
    for (const int index : indexes)
        bytes += bigEndian(static_cast<quint64>(index), 2);
    return bytes;
}

/// An array object of any length.
inline QByteArray arrayObject(const QList<int> &indexes)
{
    if (indexes.size() < 15)
        return static_cast<char>(0xA0 | indexes.size()) + references(indexes);
    return '\xAF' + ('\x12' + bigEndian(static_cast<quint64>(indexes.size()), 4)) + references(indexes);
}

inline QByteArray dateObject(double seconds)
{
    return '\x33' + bigEndian(std::bit_cast<quint64>(seconds), 8);
}

} // namespace Fixtures
