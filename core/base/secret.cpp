// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace {

QByteArray deepCopy(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray(bytes.data(), bytes.size());
}

} // namespace

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(deepCopy(bytes))
{
}

Secret Secret::taking(QByteArray &source)
{
    Secret secret {QByteArrayView(source)};
    wipe(source);
    return secret;
}

Secret::Secret(const Secret &other)
    : m_bytes(deepCopy(other.m_bytes))
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = deepCopy(other.m_bytes);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

bool operator==(const Secret &left, const Secret &right)
{
    return left.m_bytes.size() == right.m_bytes.size()
        && CRYPTO_memcmp(left.m_bytes.constData(), right.m_bytes.constData(),
                         static_cast<size_t>(left.m_bytes.size()))
        == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "•••";
}
