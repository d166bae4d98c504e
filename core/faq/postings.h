// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Faq {

/// What a term is worth in an article, in 255 steps of a geometric scale: finer than any difference in rank that means
/// something, and one byte.
[[nodiscard]] quint8 levelOf(float impact);
[[nodiscard]] float impactOf(quint8 level);

void appendNumber(QByteArray &bytes, quint32 number);

/// Articles in rising order, each with a level.
class PostingWriter final
{
public:
    void add(QByteArray &list, quint32 document, quint8 level);

private:
    quint32 m_next = 0;
};

/// Reads what appendNumber() wrote. Never past the end.
class NumberReader final
{
public:
    explicit NumberReader(const QByteArray &bytes)
        : m_at(reinterpret_cast<const quint8 *>(bytes.constData()))
        , m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] quint8 byte() { return m_at < m_end ? *m_at++ : quint8(0); }
    [[nodiscard]] quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const quint8 part = byte();
            value |= static_cast<quint32>(part & 0x7F) << shift;
            if (part < 0x80)
                break;
        }
        return value;
    }

private:
    const quint8 *m_at;
    const quint8 *m_end;
};

template <typename Visit>
void eachPosting(const QByteArray &list, Visit visit)
{
    NumberReader reader(list);
    quint32 next = 0;
    while (!reader.atEnd()) {
        const quint32 document = next + reader.number();
        visit(document, reader.byte());
        next = document + 1;
    }
}

} // namespace Faq
