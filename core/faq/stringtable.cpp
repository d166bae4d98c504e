// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/stringtable.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace Faq {

namespace {

QStringView cut(const QString &text, const QList<quint32> &ends, qsizetype index)
{
    const quint32 start = index == 0 ? 0 : ends[index - 1];
    return QStringView(text).mid(start, ends[index] - start);
}

bool comesBefore(QStringView left, QStringView right)
{
    return std::lexicographical_compare(left.utf16(), left.utf16() + left.size(), right.utf16(),
                                        right.utf16() + right.size());
}

} // namespace

QStringView StringTable::at(qsizetype index) const
{
    return cut(m_text, m_ends, index);
}

qsizetype StringTable::firstNotBefore(QStringView string) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (comesBefore(at(middle), string))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<quint32> StringTable::find(QStringView string) const
{
    const qsizetype index = firstNotBefore(string);
    if (index == size() || at(index) != string)
        return std::nullopt;
    return static_cast<quint32>(index);
}

StringTable::Span StringTable::withPrefix(QStringView prefix) const
{
    const qsizetype first = firstNotBefore(prefix);
    // No folded text holds U+FFFF, which is no character.
    const qsizetype end = firstNotBefore(prefix.toString() + QChar(0xFFFF));
    return {first, end};
}

void StringTable::append(QStringView string)
{
    m_text.append(string);
    m_ends.append(static_cast<quint32>(m_text.size()));
}

QByteArray StringTable::text() const
{
    return QByteArray(reinterpret_cast<const char *>(m_text.utf16()), m_text.size() * 2);
}

QByteArray StringTable::ends() const
{
    return bytesOf(m_ends);
}

std::optional<StringTable> StringTable::from(const QByteArray &text, const QByteArray &ends)
{
    StringTable table;
    table.m_text.resize(text.size() / 2);
    std::memcpy(table.m_text.data(), text.constData(), static_cast<std::size_t>(table.m_text.size()) * 2);
    table.m_ends = numbersOf(ends);
    const bool fits = std::is_sorted(table.m_ends.begin(), table.m_ends.end())
        && (table.m_ends.isEmpty() ? 0 : table.m_ends.last()) == table.m_text.size();
    return fits ? std::optional(table) : std::nullopt;
}

StringPool::StringPool()
    : m_slots(1024, 0)
{
}

QStringView StringPool::at(quint32 number) const
{
    return cut(m_text, m_ends, number);
}

std::size_t StringPool::slotOf(QStringView string) const
{
    const auto mask = static_cast<std::size_t>(m_slots.size() - 1);
    std::size_t slot = qHash(string) & mask;
    while (true) {
        const quint32 taken = m_slots[static_cast<qsizetype>(slot)];
        if (taken == 0 || at(taken - 1) == string)
            return slot;
        slot = (slot + 1) & mask;
    }
}

quint32 StringPool::intern(QStringView string)
{
    const auto slot = static_cast<qsizetype>(slotOf(string));
    if (const quint32 taken = m_slots.at(slot); taken != 0)
        return taken - 1;
    const quint32 number = size();
    m_text.append(string);
    m_ends.append(static_cast<quint32>(m_text.size()));
    m_slots[slot] = number + 1;
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return number;
}

void StringPool::grow()
{
    m_slots = QList<quint32>(m_slots.size() * 2, 0);
    for (quint32 number = 0; number < size(); ++number)
        m_slots[static_cast<qsizetype>(slotOf(at(number)))] = number + 1;
}

QList<quint32> StringPool::sorted() const
{
    QList<quint32> order(m_ends.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [this](quint32 left, quint32 right) { return comesBefore(at(left), at(right)); });
    return order;
}

QByteArray bytesOf(const QList<quint32> &numbers)
{
    return QByteArray(reinterpret_cast<const char *>(numbers.constData()),
                      numbers.size() * static_cast<qsizetype>(sizeof(quint32)));
}

QList<quint32> numbersOf(const QByteArray &bytes)
{
    QList<quint32> numbers(bytes.size() / static_cast<qsizetype>(sizeof(quint32)));
    std::memcpy(numbers.data(), bytes.constData(),
                static_cast<std::size_t>(numbers.size()) * sizeof(quint32));
    return numbers;
}

} // namespace Faq
