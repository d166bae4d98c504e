// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/search.h"
#include "core/faq/stemmer.h"
#include "core/faq/text.h"

#include <QHash>

namespace Faq {

namespace {

/// The terms as sequences of stems and characters, by the first of each.
class Sequences final
{
public:
    explicit Sequences(const QStringList &terms);
    [[nodiscard]] QList<Range> in(QStringView content);

private:
    [[nodiscard]] bool mayBegin(QChar letter) const { return m_letters.contains(letter); }
    [[nodiscard]] QString keyAt(std::size_t unit);
    [[nodiscard]] qsizetype lengthAt(std::size_t first);

    QHash<QString, QList<QStringList>> m_sequences;
    QString m_letters;
    Stemmer m_stemmer;
    Text m_text;
    std::vector<QString> m_keys; ///< by unit; made when first asked for
};

Sequences::Sequences(const QStringList &terms)
{
    for (const QString &term : terms) {
        const Text text = readText(term);
        QStringList keys;
        for (const Unit &unit : text.units)
            keys.append(text.word(unit).toString());
        if (keys.isEmpty())
            continue;
        m_sequences[keys.first()].append(keys);
        if (!m_letters.contains(keys.first()[0]))
            m_letters.append(keys.first()[0]);
    }
}

QString Sequences::keyAt(std::size_t unit)
{
    QString &key = m_keys[unit];
    if (key.isEmpty()) {
        const QStringView word = m_text.word(m_text.units[unit]);
        key = m_text.units[unit].isHan ? word.toString() : m_stemmer.stem(word);
    }
    return key;
}

/// How many units the longest term that begins here takes; 0 where none does.
qsizetype Sequences::lengthAt(std::size_t first)
{
    qsizetype longest = 0;
    const auto found = m_sequences.constFind(keyAt(first));
    if (found == m_sequences.constEnd())
        return 0;
    for (const QStringList &sequence : *found) {
        const auto size = static_cast<std::size_t>(sequence.size());
        std::size_t same = 0;
        while (same < size && first + same < m_keys.size()
               && keyAt(first + same) == sequence[static_cast<qsizetype>(same)])
            ++same;
        if (same == size)
            longest = std::max(longest, sequence.size());
    }
    return longest;
}

QList<Range> Sequences::in(QStringView content)
{
    m_text = readText(content);
    m_keys.assign(m_text.units.size(), {});
    QList<Range> ranges;
    for (std::size_t i = 0; i < m_text.units.size(); ++i) {
        if (!mayBegin(m_text.word(m_text.units[i]).front()))
            continue;
        const qsizetype count = lengthAt(i);
        if (count == 0)
            continue;
        const Unit &last = m_text.units[i + static_cast<std::size_t>(count) - 1];
        const Range range {m_text.units[i].start, last.start + last.length - m_text.units[i].start};
        // Pairs of characters overlap, and their runs are one mark.
        if (!ranges.isEmpty() && range.start <= ranges.last().start + ranges.last().length)
            ranges.last().length
                = std::max(ranges.last().length, range.start + range.length - ranges.last().start);
        else
            ranges.append(range);
    }
    return ranges;
}

} // namespace

Highlight::Highlight(QStringList terms)
    : m_terms(std::move(terms))
{
}

QList<Range> Highlight::in(QStringView text) const
{
    return m_terms.isEmpty() ? QList<Range>() : Sequences(m_terms).in(text);
}

} // namespace Faq
