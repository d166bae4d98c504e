// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/vocabulary.h"

#include "core/faq/codes.h"
#include "core/faq/yaml.h"

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestPhrase = 100;
constexpr qsizetype MostInGroup = 100;
constexpr qsizetype MostGroups = 5000;

QStringList phrasesOf(const Yaml &list)
{
    QStringList phrases;
    for (const QString &phrase : list.texts())
        if (phrase.size() <= LongestPhrase && phrases.size() < MostInGroup)
            phrases.append(phrase.simplified());
    phrases.removeDuplicates();
    return phrases;
}

} // namespace

void Vocabulary::add(const Vocabulary &other)
{
    groups += other.groups;
    stopWords += other.stopWords;
    stopWords.removeDuplicates();
    unshown += other.unshown;
    unshown.removeDuplicates();
}

Result<Vocabulary> readVocabulary(const QByteArray &yaml)
{
    const auto parsed = parseYaml(yaml);
    if (!parsed)
        return failure(parsed.error());
    const Yaml *const groups = parsed->find(u"groups");
    if (!groups || groups->kind != Yaml::Kind::List)
        return failure(ErrorKind::Malformed, Codes::MissingList, {QString(), u"groups"_s});
    Vocabulary vocabulary;
    for (const Yaml &group : groups->items)
        if (const QStringList phrases = phrasesOf(group);
            phrases.size() > 1 && vocabulary.groups.size() < MostGroups)
            vocabulary.groups.append(phrases);
    if (const Yaml *const stop = parsed->find(u"stop"))
        for (const auto &[language, words] : stop->members)
            vocabulary.stopWords += words.texts();
    vocabulary.stopWords.removeDuplicates();
    if (const Yaml *const unshown = parsed->find(u"unshown"))
        vocabulary.unshown = unshown->texts();
    vocabulary.unshown.removeAll(QString());
    return vocabulary;
}

} // namespace Faq
