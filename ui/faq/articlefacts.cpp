// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlefacts.h"

#include "core/base/text.h"
#include "core/faq/markdown.h"
#include "ui/faq/articlelook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int HanCharactersAMinute = 400;
constexpr int WordsAMinute = 200;
constexpr qsizetype LongestWords = 1000;

} // namespace

int readingMinutes(const Article &article)
{
    int characters = 0;
    int words = 0;
    bool isInWord = false;
    for (const QChar character : article.body) {
        const bool isLetter = character.isLetterOrNumber();
        const bool isCharacter = isLetter && isHan(character);
        characters += isCharacter ? 1 : 0;
        words += isLetter && !isCharacter && !isInWord ? 1 : 0;
        isInWord = isLetter && !isCharacter;
    }
    const double minutes = double(characters) / HanCharactersAMinute + double(words) / WordsAMinute;
    return std::max(1, qRound(minutes));
}

QString checkedWords(const Article &article, const QDate &today, Words::Years years)
{
    if (!article.checked.isValid())
        return {};
    const QString month = Words::month(article.checked, years);
    return isOld(article, today)
        ? QCoreApplication::translate("Faq::ArticlePane", "Checked %1, over a year ago", "a month").arg(month)
        : QCoreApplication::translate("Faq::ArticlePane", "Checked %1", "a month").arg(month);
}

QList<Fact> factsOf(const OpenArticle &reading, const QDate &today, Words::Years years)
{
    const Article &article = reading.article;
    QList<Fact> facts;
    if (article.important)
        facts.append({QCoreApplication::translate("Faq::ArticlePane", "Important", "article"),
                      Fact::Look::Badge, u"star_16_filled"_s});
    if (const QString checked = checkedWords(article, today, years); !checked.isEmpty())
        facts.append({checked, isOld(article, today) ? Fact::Look::Warning : Fact::Look::Plain});
    facts.append({QCoreApplication::translate("Faq::ArticlePane", "%n minute(s)", "to read an article",
                                              readingMinutes(article))});
    if (!article.pack.isEmpty())
        facts.append({QCoreApplication::translate("Faq::ArticlePane", "School's own: %1", "name of the pack")
                          .arg(visible(article.pack, 80)),
                      Fact::Look::Plain, u"book_16_regular"_s});
    if (!reading.credential.isEmpty())
        facts.append({reading.credential, Fact::Look::Link, u"certificate_16_regular"_s, CredentialTarget});
    return facts;
}

QList<ImprintLine> imprintOf(const Article &article)
{
    QList<ImprintLine> lines;
    const auto add = [&lines](const QString &word, const QList<Fact> &entries) {
        if (!entries.isEmpty())
            lines.append({word, entries});
    };
    QList<Fact> tags;
    for (const QString &tag : article.tags)
        tags.append({visible(tag, LongestWords), Fact::Look::Link, {}, TagTarget + tag});
    add(QCoreApplication::translate("Faq::ArticlePane", "Tags"), tags);
    if (!article.against.isEmpty())
        add(QCoreApplication::translate("Faq::ArticlePane", "Checked against"),
            {{visible(article.against, LongestWords)}});
    if (!article.corrected.isEmpty())
        add(QCoreApplication::translate("Faq::ArticlePane", "Corrected"),
            {{visible(article.corrected, LongestWords)}});
    QList<Fact> sources;
    for (const QString &source : article.sources) {
        const bool isLink = linkOf(source).kind == Link::Kind::Web;
        sources.append({visible(source, LongestWords),
                        isLink ? Fact::Look::Link : Fact::Look::Plain,
                        {},
                        isLink ? source : QString()});
    }
    add(QCoreApplication::translate("Faq::ArticlePane", "Sources"), sources);
    return lines;
}

QString addressOf(const QString &id)
{
    return u"caretaker:faq/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace Faq
