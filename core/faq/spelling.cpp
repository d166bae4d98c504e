// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/spelling.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Faq {

namespace {

constexpr qsizetype LongestWord = 32;
constexpr qsizetype MostGuesses = 3;
constexpr qsizetype MostContinuations = 24;

quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar c : word)
        letters |= 1U << (c.unicode() % 32U);
    return letters;
}

int slipsAllowed(qsizetype length)
{
    return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/// The best by weight, then the commoner ones.
void keepBest(QList<Guess> &guesses, const Dictionary &dictionary, qsizetype most)
{
    const auto articles = [&](const Guess &guess) {
        const quint32 term = dictionary.stems[guess.word];
        return term == Dictionary::NoTerm ? 0 : dictionary.counts[term];
    };
    std::sort(guesses.begin(), guesses.end(), [&](const Guess &left, const Guess &right) {
        return left.weight != right.weight ? left.weight > right.weight : articles(left) > articles(right);
    });
    guesses.resize(std::min(guesses.size(), most));
}

} // namespace

int slips(QStringView typed, QStringView word, int most, bool isBeginning)
{
    using Row = std::array<int, LongestWord + 1>;
    const qsizetype width = std::min(word.size(), LongestWord);
    std::array<Row, 3> rows {};
    for (qsizetype j = 0; j <= width; ++j)
        rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        Row &now = rows[static_cast<std::size_t>(i % 3)];
        const Row &before = rows[static_cast<std::size_t>((i + 2) % 3)];
        const Row &earlier = rows[static_cast<std::size_t>((i + 1) % 3)];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= width; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isSame = typed[i - 1] == word[j - 1];
            int cost = std::min({before[at] + 1, now[at - 1] + 1, before[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                cost = std::min(cost, earlier[at - 2] + 1);
            now[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
    }
    const Row &last = rows[static_cast<std::size_t>(typed.size() % 3)];
    const int result = isBeginning ? *std::min_element(last.begin(), last.begin() + width + 1)
                                   : last[static_cast<std::size_t>(width)];
    return std::min(result, most + 1);
}

Spelling::Spelling(const Dictionary &dictionary)
    : m_dictionary(dictionary)
{
    m_letters.reserve(dictionary.words.size());
    for (qsizetype word = 0; word < dictionary.words.size(); ++word)
        m_letters.append(lettersOf(dictionary.words.at(word)));
}

/// Shows @p judge every word that begins as @p typed does, its first two letters perhaps swapped.
template <typename Judge>
void Spelling::look(QStringView typed, Judge judge) const
{
    const auto lookAt = [&](QStringView beginning, qsizetype from) {
        const auto range = m_dictionary.words.withPrefix(beginning);
        for (qsizetype word = range.first; word < range.end; ++word)
            judge(word, from);
    };
    lookAt(typed.first(1), 0);
    if (typed.size() > 1 && typed[0] != typed[1])
        lookAt(QString(typed[1]) + typed[0], 1);
}

QList<Guess> Spelling::corrections(QStringView typed) const
{
    const int allowed = slipsAllowed(typed.size());
    if (allowed == 0 || typed.size() > LongestWord)
        return {};
    const quint32 letters = lettersOf(typed);
    QList<Guess> guesses;
    look(typed, [&](qsizetype word, qsizetype) {
        // A slip changes at most two letters of the set.
        if (std::popcount(letters ^ m_letters[word]) > 2 * allowed)
            return;
        const QStringView candidate = m_dictionary.words.at(word);
        if (std::abs(candidate.size() - typed.size()) > allowed || candidate.size() < 3)
            return;
        const int found = slips(typed, candidate, allowed);
        if (found <= allowed)
            guesses.append({static_cast<quint32>(word), found <= 1 ? 0.8F : 0.6F});
    });
    keepBest(guesses, m_dictionary, MostGuesses);
    return guesses;
}

QList<Guess> Spelling::continuations(QStringView typed) const
{
    QList<Guess> guesses;
    const auto range = m_dictionary.words.withPrefix(typed);
    for (qsizetype word = range.first; word < range.end; ++word) {
        const auto rest = static_cast<float>(m_dictionary.words.at(word).size() - typed.size());
        if (rest > 0 && m_dictionary.stems[word] != Dictionary::NoTerm)
            guesses.append({static_cast<quint32>(word), 1 / (1 + rest * 0.04F)});
    }
    if (range.size() == 0 && typed.size() >= 5 && typed.size() <= LongestWord) {
        const int allowed = typed.size() < 8 ? 1 : 2;
        const quint32 letters = lettersOf(typed);
        look(typed, [&](qsizetype word, qsizetype) {
            const QStringView candidate = m_dictionary.words.at(word);
            if (std::popcount(letters & ~m_letters[word]) <= allowed
                && candidate.size() + allowed >= typed.size()
                && slips(typed, candidate, allowed, true) <= allowed)
                guesses.append({static_cast<quint32>(word), 0.6F});
        });
    }
    keepBest(guesses, m_dictionary, MostContinuations);
    return guesses;
}

std::optional<std::pair<quint32, quint32>> Spelling::split(QStringView typed) const
{
    for (qsizetype cut = 2; cut + 2 <= typed.size(); ++cut) {
        const auto left = m_dictionary.words.find(typed.first(cut));
        const auto right = left ? m_dictionary.words.find(typed.sliced(cut)) : std::nullopt;
        if (right && m_dictionary.stems[*left] != Dictionary::NoTerm
            && m_dictionary.stems[*right] != Dictionary::NoTerm && (cut > 2 || typed[0].isDigit()))
            return std::pair(*left, *right);
    }
    return std::nullopt;
}

} // namespace Faq
