// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Faq {

/// Strings in the order of their UTF-16 units, in two blocks of memory, so that hundreds of thousands load at once.
class StringTable final
{
public:
    struct Span
    {
        qsizetype first = 0;
        qsizetype end = 0;
        [[nodiscard]] qsizetype size() const { return end - first; }
    };

    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    [[nodiscard]] QStringView at(qsizetype index) const;
    [[nodiscard]] std::optional<quint32> find(QStringView string) const;
    [[nodiscard]] Span withPrefix(QStringView prefix) const;

    /// The next in order.
    void append(QStringView string);

    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QByteArray ends() const;
    /// Nothing where the two do not fit together.
    [[nodiscard]] static std::optional<StringTable> from(const QByteArray &text, const QByteArray &ends);

private:
    [[nodiscard]] qsizetype firstNotBefore(QStringView string) const;

    QString m_text;
    QList<quint32> m_ends;
};

/// Strings that come in any order, each kept once under a number of its own.
class StringPool final
{
public:
    StringPool();
    [[nodiscard]] quint32 intern(QStringView string);
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    [[nodiscard]] QStringView at(quint32 number) const;
    /// The numbers in the order of their strings.
    [[nodiscard]] QList<quint32> sorted() const;

private:
    void grow();
    [[nodiscard]] std::size_t slotOf(QStringView string) const;

    QString m_text;
    QList<quint32> m_ends;
    QList<quint32> m_slots; ///< number + 1; open addressing
};

/// A list of plain numbers as bytes of this machine, and back.
[[nodiscard]] QByteArray bytesOf(const QList<quint32> &numbers);
[[nodiscard]] QList<quint32> numbersOf(const QByteArray &bytes);

} // namespace Faq
