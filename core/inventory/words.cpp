// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype MostWords = 8;
constexpr qsizetype ShortestPart = 3;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

bool isSeparator(QChar character)
{
    return character == u':' || character == u'-' || character == u'.';
}

QList<QByteArray> startsOf(const QByteArray &text)
{
    return {'\n' + text, ' ' + text, '-' + text, '_' + text};
}

SearchWord searchWord(const QString &word, const QByteArray &text)
{
    const QByteArray mac = foldedMac(QString::fromUtf8(text));
    SearchWord result;
    result.texts = isAscii(word) && text.size() < ShortestPart ? startsOf(text) : QList<QByteArray> {text};
    result.mac = !mac.isEmpty() && mac.size() < ShortestPart ? '\n' + mac : mac;
    return result;
}

} // namespace

QByteArray folded(QStringView text)
{
    QByteArray bytes;
    if (isAscii(text)) {
        bytes.reserve(text.size());
        for (const QChar character : text)
            bytes.append(static_cast<char>(character.toLower().toLatin1()));
    } else {
        QString seen = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
        // Nobody sees what has no width, and it comes along where text is copied from a page.
        seen.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
        bytes = seen.toUtf8();
    }
    std::ranges::replace_if(
        bytes, [](char c) { return c >= 0 && c < ' '; }, ' ');
    return bytes;
}

QByteArray foldedMac(QStringView text)
{
    QByteArray digits;
    for (const QChar character : text) {
        if (isSeparator(character))
            continue;
        const char digit = character.toLower().toLatin1();
        if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f'))
            return {};
        digits.append(digit);
    }
    return digits;
}

QList<SearchWord> searchWordsOf(const QString &text)
{
    QList<SearchWord> words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray seen = folded(word).left(LongestWord);
        if (words.size() < MostWords && !seen.trimmed().isEmpty())
            words.append(searchWord(word, seen));
    }
    // The longest first, for it leaves the least to look through.
    std::ranges::stable_sort(words, std::ranges::greater(),
                             [](const SearchWord &word) { return word.texts.first().size(); });
    return words;
}

} // namespace Inventory
