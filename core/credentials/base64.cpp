// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/base64.h"

#include "core/base/secret.h"

#include <array>

namespace Credentials {

namespace {

constexpr qint8 Blank = -1;
constexpr qint8 Padding = -2;
constexpr qint8 Foreign = -3;

constexpr std::array<qint8, 256> makeTable()
{
    std::array<qint8, 256> table {};
    table.fill(Foreign);
    for (int i = 0; i < 26; ++i) {
        table[static_cast<std::size_t>('A' + i)] = static_cast<qint8>(i);
        table[static_cast<std::size_t>('a' + i)] = static_cast<qint8>(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        table[static_cast<std::size_t>('0' + i)] = static_cast<qint8>(52 + i);
    table['+'] = table['-'] = 62;
    table['/'] = table['_'] = 63;
    table[' '] = table['\t'] = table['\r'] = table['\n'] = table['\f'] = table['\v'] = Blank;
    table['='] = Padding;
    return table;
}

constexpr std::array<qint8, 256> Table = makeTable();

} // namespace

Base64Text decodeBase64(QByteArrayView text)
{
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    char *out = bytes.data();
    quint32 group = 0;
    int digits = 0;
    int paddings = 0;
    bool isValid = true;
    for (const char character : text) {
        const qint8 value = Table[static_cast<quint8>(character)];
        if (value == Blank)
            continue;
        if (value == Padding) {
            ++paddings;
            continue;
        }
        if (value == Foreign || paddings > 0) {
            isValid = false;
            break;
        }
        group = group << 6 | static_cast<quint32>(value);
        if (++digits == 4) {
            *out++ = static_cast<char>(group >> 16);
            *out++ = static_cast<char>(group >> 8);
            *out++ = static_cast<char>(group);
            digits = 0;
        }
    }
    // A last group of two digits is one byte, of three two; padding fills it to four or is left out altogether.
    if (digits == 1 || paddings > 2 || (paddings > 0 && digits + paddings != 4))
        isValid = false;
    if (digits >= 2)
        *out++ = static_cast<char>(group >> (digits == 2 ? 4 : 10));
    if (digits == 3)
        *out++ = static_cast<char>(group >> 2);
    bytes.truncate(out - bytes.constData());
    return {std::move(bytes), isValid};
}

std::optional<QByteArray> bytesOfBase64(QByteArrayView text)
{
    Base64Text decoded = decodeBase64(text);
    if (!decoded.isValid) {
        wipe(decoded.bytes);
        return {};
    }
    return std::move(decoded.bytes);
}

} // namespace Credentials
