// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/stemmer.h"
#include "core/faq/text.h"
#include "core/faq/vocabulary.h"

#include <QHash>

namespace Faq {

/// A stretch of a text: a phrase of the vocabulary, a stop word, or one unit that is neither.
struct Piece
{
    enum class Kind { Plain, Phrase, Stop };

    Kind kind = Kind::Plain;
    qsizetype first = 0; ///< unit
    qsizetype count = 1;
    QList<int> groups {}; ///< of a phrase: all that hold it
    bool isBeginning = false; ///< of a phrase that is being typed
};

/// The vocabulary, ready to be found in texts: phrases as sequences of stems and characters in a tree.
class Lexicon final
{
public:
    static constexpr int NoWord = -1;

    explicit Lexicon(const Vocabulary &vocabulary);

    [[nodiscard]] const QStringList &group(int number) const { return m_vocabulary.groups[number]; }
    /// Whether readers may see a phrase; those of other regions are only found.
    [[nodiscard]] bool isShown(const QString &phrase) const;
    [[nodiscard]] int groups() const { return static_cast<int>(m_vocabulary.groups.size()); }
    [[nodiscard]] QString stem(QStringView word) const { return m_stemmer.stem(word); }
    /// All words of the vocabulary as they are written, folded: what typing may mean although no article says it.
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /// The number of a stem or character that some phrase holds.
    [[nodiscard]] int wordNumber(QStringView stemOrCharacter) const;
    [[nodiscard]] QList<int> wordNumbers(const Text &text) const;

    /// Calls @p visit(count, groups) for every phrase that begins at unit @p first, stop words left out.
    template <typename Visit>
    void eachPhraseAt(const Text &text, const QList<int> &numbers, qsizetype first, Visit visit) const
    {
        walk(text, numbers, first, [&visit](qsizetype count, const Node &node) {
            if (!node.groups.isEmpty())
                visit(count, node.groups);
        });
    }

    /// Takes a whole text apart, so that long phrases win over short ones and as little as possible is left over.
    [[nodiscard]] QList<Piece> segment(const Text &text, const QList<int> &numbers) const;

    /// Groups of phrases that continue units @p first to the end, the last of which is a word's beginning.
    [[nodiscard]] QList<int> groupsContinuing(const Text &text, const QList<int> &numbers,
                                              qsizetype first) const;

    struct Slip
    {
        int group = 0;
        qsizetype place = 0; ///< of the character that differs
        QChar meant {};
    };
    /// Phrases of as many characters that differ from these in one: a slip of the hand or the ear.
    [[nodiscard]] QList<Slip> slipsFrom(QStringView characters) const;

    [[nodiscard]] bool isStopWord(QStringView folded) const;

private:
    struct Node
    {
        QHash<int, int> next {}; ///< by word
        QList<int> groups {};
        bool isStop = false;
    };

    void add(const QString &phrase, int group);
    void collectBelow(int node, QList<int> &groups) const;
    [[nodiscard]] int numberFor(const QString &stemOrCharacter);
    [[nodiscard]] QString keyOf(const Text &text, const Unit &unit) const;

    template <typename Visit>
    void walk(const Text &text, const QList<int> &numbers, qsizetype first, Visit visit) const
    {
        int node = 0;
        for (qsizetype i = first; i < numbers.size(); ++i) {
            const Unit &unit = text.units[static_cast<std::size_t>(i)];
            // Chinese that a comma parts is no phrase.
            if (i > first && unit.isHan && !unit.isGlued && text.units[static_cast<std::size_t>(i - 1)].isHan)
                return;
            const auto &next = m_nodes[static_cast<std::size_t>(node)].next;
            const auto found = numbers[i] == NoWord ? next.end() : next.find(numbers[i]);
            if (found == next.end())
                return;
            node = *found;
            visit(i - first + 1, m_nodes[static_cast<std::size_t>(node)]);
        }
    }

    Vocabulary m_vocabulary;
    Stemmer m_stemmer;
    QHash<QString, int> m_numbers;
    QStringList m_keys; ///< by number
    QStringList m_words;
    QHash<QString, QList<Slip>> m_withGap; ///< phrases of characters, one of them left out
    std::vector<Node> m_nodes;
};

} // namespace Faq
