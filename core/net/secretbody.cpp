// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/secretbody.h"

#include <algorithm>
#include <cstring>

namespace Net {

SecretBody::SecretBody(Secret bytes, bool mayRepeat, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
    , m_mayRepeat(mayRepeat)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SecretBody::size() const
{
    return m_bytes.size();
}

bool SecretBody::reset()
{
    return m_mayRepeat && QIODevice::reset();
}

bool SecretBody::seek(qint64 position)
{
    return m_mayRepeat && QIODevice::seek(position);
}

qint64 SecretBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, qint64(m_bytes.size()) - pos());
    if (count <= 0)
        return 0;
    std::memcpy(data, m_bytes.reveal().data() + pos(), std::size_t(count));
    return count;
}

qint64 SecretBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Net
