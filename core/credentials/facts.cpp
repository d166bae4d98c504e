// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/facts.h"

namespace Credentials {

namespace {

constexpr char Escape = '\x01';

QByteArray escaped(QStringView value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace(Escape,
                  QByteArray("\x01"
                             "1",
                             2));
    bytes.replace('\0',
                  QByteArray("\x01"
                             "0",
                             2));
    return bytes;
}

QString unescaped(QByteArrayView bytes)
{
    if (!bytes.contains(Escape))
        return QString::fromUtf8(bytes);
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == Escape && i + 1 < bytes.size())
            plain.append(bytes[++i] == '0' ? '\0' : Escape);
        else
            plain.append(bytes[i]);
    }
    return QString::fromUtf8(plain);
}

struct Entry
{
    QByteArrayView key;
    QByteArrayView value;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The entry that begins at @p start; an empty key where the block ends or is damaged.
Entry entryAt(const QByteArray &block, qsizetype start)
{
    const qsizetype keyEnd = block.indexOf('\0', start);
    const qsizetype valueEnd = keyEnd < 0 ? -1 : block.indexOf('\0', keyEnd + 1);
    if (valueEnd < 0)
        return {};
    const QByteArrayView view(block);
    return {view.sliced(start, keyEnd - start), view.sliced(keyEnd + 1, valueEnd - keyEnd - 1), start,
            valueEnd + 1};
}

} // namespace

void Facts::set(QLatin1StringView key, QStringView value)
{
    for (Entry entry = entryAt(m_block, 0); !entry.key.isEmpty(); entry = entryAt(m_block, entry.end)) {
        if (entry.key == QByteArrayView(key.data(), key.size())) {
            m_block.remove(entry.start, entry.end - entry.start);
            break;
        }
    }
    if (value.isEmpty())
        return;
    m_block.append(key.data(), key.size());
    m_block.append('\0');
    m_block.append(escaped(value));
    m_block.append('\0');
}

QString Facts::value(QAnyStringView key) const
{
    const QByteArray wanted = key.toString().toUtf8();
    for (Entry entry = entryAt(m_block, 0); !entry.key.isEmpty(); entry = entryAt(m_block, entry.end)) {
        if (entry.key == wanted)
            return unescaped(entry.value);
    }
    return {};
}

std::vector<std::pair<QString, QString>> Facts::all() const
{
    std::vector<std::pair<QString, QString>> facts;
    for (Entry entry = entryAt(m_block, 0); !entry.key.isEmpty(); entry = entryAt(m_block, entry.end))
        facts.emplace_back(QString::fromUtf8(entry.key), unescaped(entry.value));
    return facts;
}

Facts Facts::fromBlock(QByteArray block)
{
    qsizetype end = 0;
    for (Entry entry = entryAt(block, 0); !entry.key.isEmpty(); entry = entryAt(block, entry.end))
        end = entry.end;
    Facts facts;
    if (end == block.size())
        facts.m_block = std::move(block);
    return facts;
}

} // namespace Credentials
