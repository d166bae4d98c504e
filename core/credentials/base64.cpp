// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/base64.h"

#include <array>

namespace Credentials {

namespace {

constexpr qint8 Blank = -1;
constexpr qint8 Padding = -2;
constexpr qint8 Stranger = -3;

constexpr std::array<qint8, 256> valuesOfCharacters()
{
    std::array<qint8, 256> values {};
    values.fill(Stranger);
    for (qint8 i = 0; i < 26; ++i) {
        values[static_cast<size_t>('A' + i)] = i;
        values[static_cast<size_t>('a' + i)] = static_cast<qint8>(26 + i);
    }
    for (qint8 i = 0; i < 10; ++i)
        values[static_cast<size_t>('0' + i)] = static_cast<qint8>(52 + i);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    values[' '] = values['\t'] = values['\r'] = values['\n'] = values['\f'] = Blank;
    values['='] = Padding;
    return values;
}

constexpr std::array Values = valuesOfCharacters();

} // namespace

std::optional<QByteArray> bytesOfBase64(QByteArrayView text)
{
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    char *out = bytes.data();
    quint32 group = 0;
    int digits = 0;
    int paddings = 0;
    for (const char character : text) {
        const qint8 value = Values[static_cast<uchar>(character)];
        if (value == Blank)
            continue;
        if (value == Padding && ++paddings <= 2)
            continue;
        if (value < 0 || paddings > 0)
            return {};
        group = group << 6 | static_cast<quint32>(value);
        if (++digits % 4 == 0) {
            *out++ = static_cast<char>(group >> 16);
            *out++ = static_cast<char>(group >> 8);
            *out++ = static_cast<char>(group);
        }
    }
    const int rest = digits % 4;
    if (rest == 1 || (paddings > 0 && rest + paddings != 4))
        return {};
    if (rest >= 2)
        *out++ = static_cast<char>(group >> (rest == 2 ? 4 : 10));
    if (rest == 3)
        *out++ = static_cast<char>(group >> 2);
    bytes.truncate(out - bytes.constData());
    return bytes;
}

} // namespace Credentials
