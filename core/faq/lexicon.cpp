// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/lexicon.h"

namespace Faq {

namespace {

/// How much is won by a phrase of @p weight: the square, so that one long phrase beats two short ones.
constexpr double gainOf(double weight, bool isStop)
{
    return isStop ? 0.9 * weight * weight : weight * weight;
}

/// Whether a word of @p stem may be what @p typed will become: "certific" is past the stem "certif".
bool begins(QStringView stem, QStringView typed)
{
    constexpr qsizetype LongestEnding = 5;
    return stem.startsWith(typed)
        || (typed.startsWith(stem) && stem.size() > 3 && typed.size() - stem.size() <= LongestEnding);
}

QString gapped(QStringView characters, qsizetype gap)
{
    QString key = characters.toString();
    key[gap] = u'*';
    return key;
}

double weightOf(const Unit &unit)
{
    return unit.isHan ? 1 : 2;
}

} // namespace

Lexicon::Lexicon(const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
    , m_nodes(1)
{
    for (int group = 0; group < groups(); ++group)
        for (const QString &phrase : m_vocabulary.groups[group])
            add(phrase, group);
    for (const QString &word : m_vocabulary.stopWords)
        add(word, -1);
    m_words.removeDuplicates();
}

void Lexicon::add(const QString &phrase, int group)
{
    const Text text = readText(phrase);
    if (text.units.empty())
        return;
    int node = 0;
    for (const Unit &unit : text.units) {
        const int number = numberFor(keyOf(text, unit));
        const int fresh = static_cast<int>(m_nodes.size());
        const int next = m_nodes[static_cast<std::size_t>(node)].next.value(number, fresh);
        if (next == fresh) {
            m_nodes[static_cast<std::size_t>(node)].next.insert(number, fresh);
            m_nodes.emplace_back();
        }
        node = next;
        if (!unit.isHan && group >= 0)
            m_words.append(text.word(unit).toString());
    }
    if (group >= 0 && text.units.size() > 1
        && std::all_of(text.units.begin(), text.units.end(), [](const Unit &unit) { return unit.isHan; }))
        for (qsizetype gap = 0; gap < text.folded.size(); ++gap)
            m_withGap[gapped(text.folded, gap)].append({group, gap, text.folded[gap]});
    Node &end = m_nodes[static_cast<std::size_t>(node)];
    if (group < 0)
        end.isStop = true;
    else if (!end.groups.contains(group))
        end.groups.append(group);
}

bool Lexicon::isShown(const QString &phrase) const
{
    return std::none_of(m_vocabulary.unshown.begin(), m_vocabulary.unshown.end(),
                        [&phrase](const QString &word) { return phrase.contains(word); });
}

QString Lexicon::keyOf(const Text &text, const Unit &unit) const
{
    return unit.isHan ? text.word(unit).toString() : m_stemmer.stem(text.word(unit));
}

int Lexicon::numberFor(const QString &stemOrCharacter)
{
    const int fresh = static_cast<int>(m_keys.size());
    const int number = m_numbers.value(stemOrCharacter, fresh);
    if (number == fresh) {
        m_numbers.insert(stemOrCharacter, fresh);
        m_keys.append(stemOrCharacter);
    }
    return number;
}

int Lexicon::wordNumber(QStringView stemOrCharacter) const
{
    return m_numbers.value(stemOrCharacter.toString(), NoWord);
}

QList<int> Lexicon::wordNumbers(const Text &text) const
{
    QList<int> numbers;
    numbers.reserve(static_cast<qsizetype>(text.units.size()));
    for (const Unit &unit : text.units)
        numbers.append(m_numbers.value(keyOf(text, unit), NoWord));
    return numbers;
}

QList<Piece> Lexicon::segment(const Text &text, const QList<int> &numbers) const
{
    const qsizetype size = numbers.size();
    QList<double> best(size + 1, -1);
    QList<Piece> last(size + 1);
    best[0] = 0;
    const auto offer = [&](qsizetype end, double gain, Piece piece) {
        if (const double total = best[piece.first] + gain; total > best[end]) {
            best[end] = total;
            last[end] = std::move(piece);
        }
    };
    for (qsizetype i = 0; i < size; ++i) {
        offer(i + 1, 0, {Piece::Kind::Plain, i, 1});
        double weight = 0;
        walk(text, numbers, i, [&](qsizetype count, const Node &node) {
            weight += weightOf(text.units[static_cast<std::size_t>(i + count - 1)]);
            if (!node.groups.isEmpty())
                offer(i + count, gainOf(weight, false), {Piece::Kind::Phrase, i, count, node.groups});
            else if (node.isStop)
                offer(i + count, gainOf(weight, true), {Piece::Kind::Stop, i, count});
        });
    }
    QList<Piece> pieces;
    for (qsizetype end = size; end > 0; end = pieces.last().first)
        pieces.append(last[end]);
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

QList<int> Lexicon::groupsContinuing(const Text &text, const QList<int> &numbers, qsizetype first) const
{
    constexpr qsizetype Most = 6;
    const qsizetype end = numbers.size() - 1;
    const Unit &last = text.units[static_cast<std::size_t>(end)];
    int node = 0;
    for (qsizetype i = first; i < end; ++i) {
        node = m_nodes[static_cast<std::size_t>(node)].next.value(numbers[i], -1);
        if (node < 0)
            return {};
    }
    QList<int> found;
    const auto &next = m_nodes[static_cast<std::size_t>(node)].next;
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (last.isHan && it.key() == numbers[end])
            collectBelow(*it, found);
        else if (!last.isHan && begins(m_keys[it.key()], text.word(last)))
            found += m_nodes[static_cast<std::size_t>(*it)].groups;
    }
    std::sort(found.begin(), found.end()); // the order of the tree is another in every run
    found.resize(std::min(found.size(), Most));
    return found;
}

void Lexicon::collectBelow(int node, QList<int> &groups) const
{
    for (const int group : m_nodes[static_cast<std::size_t>(node)].groups)
        if (!groups.contains(group))
            groups.append(group);
    for (const int next : m_nodes[static_cast<std::size_t>(node)].next)
        collectBelow(next, groups);
}

QList<Lexicon::Slip> Lexicon::slipsFrom(QStringView characters) const
{
    QList<Slip> found;
    for (qsizetype gap = 0; gap < characters.size(); ++gap)
        found += m_withGap.value(gapped(characters, gap));
    return found;
}

bool Lexicon::isStopWord(QStringView folded) const
{
    const int node = m_nodes[0].next.value(wordNumber(m_stemmer.stem(folded)), -1);
    return node >= 0 && m_nodes[static_cast<std::size_t>(node)].isStop
        && m_nodes[static_cast<std::size_t>(node)].groups.isEmpty();
}

} // namespace Faq
