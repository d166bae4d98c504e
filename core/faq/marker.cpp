// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/marker.h"

namespace Faq {

Readable::Readable(const QString &whole)
    : content(whole)
    , text(readText(content))
    , stems(text.units.size())
{
}

Marker::Marker(const QStringList &terms)
{
    for (const QString &term : terms) {
        const Text text = readText(term);
        QStringList keys;
        for (const Unit &unit : text.units)
            keys.append(text.word(unit).toString());
        if (!keys.isEmpty())
            m_sequences[keys.first()[0]].append(keys);
    }
}

bool Marker::isSame(Readable &text, std::size_t unit, const QString &key) const
{
    // A stem keeps the beginning of its word, but for short ones: "dying" is "die".
    constexpr qsizetype Kept = 3;
    const QStringView word = text.text.word(text.text.units[unit]);
    if (text.text.units[unit].isHan || word.size() <= 2)
        return word == key;
    if (word.size() > 5 && key.size() >= Kept && !word.startsWith(QStringView(key).first(Kept)))
        return false;
    QString &stem = text.stems[unit];
    if (stem.isEmpty())
        stem = m_stemmer.stem(word);
    return stem == key;
}

/// How many units the longest term that begins here takes; 0 where none does.
std::size_t Marker::lengthAt(Readable &text, std::size_t first) const
{
    const std::size_t units = text.text.units.size();
    const auto found = m_sequences.constFind(text.text.word(text.text.units[first]).front());
    if (found == m_sequences.constEnd())
        return 0;
    std::size_t longest = 0;
    for (const QStringList &sequence : *found) {
        const auto size = static_cast<std::size_t>(sequence.size());
        std::size_t same = 0;
        while (same < size && first + same < units
               && isSame(text, first + same, sequence[static_cast<qsizetype>(same)]))
            ++same;
        if (same == size)
            longest = std::max(longest, size);
    }
    return longest;
}

QList<Mark> Marker::in(Readable &text) const
{
    const auto &units = text.text.units;
    QList<Mark> marks;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::size_t count = lengthAt(text, i);
        if (count == 0)
            continue;
        const Unit &last = units[i + count - 1];
        const Range range {units[i].start, last.start + last.length - units[i].start};
        // Pairs of characters overlap, and their runs are one mark.
        if (!marks.isEmpty() && range.start <= marks.last().range.start + marks.last().range.length) {
            Mark &before = marks.last();
            before.count = std::max(before.count, i + count - before.first);
            before.range.length
                = std::max(before.range.length, range.start + range.length - before.range.start);
        } else {
            marks.append({range, i, count});
        }
    }
    return marks;
}

QList<Range> Marker::rangesIn(Readable &text) const
{
    QList<Range> ranges;
    for (const Mark &mark : in(text))
        ranges.append(mark.range);
    return ranges;
}

} // namespace Faq
