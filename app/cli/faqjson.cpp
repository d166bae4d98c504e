// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faqprinting.h"
#include "app/cli/jsonwriter.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

void list(JsonWriter &json, QStringView name, const QStringList &words)
{
    json.key(name);
    json.beginArray();
    for (const QString &word : words)
        json.value(word);
    json.endArray();
}

void put(const Faq::Article &article, JsonWriter &json)
{
    json.member(u"id", article.id);
    json.member(u"language", code(article.language));
    json.member(u"pack", article.pack);
    json.member(u"title", article.title);
    json.member(u"summary", article.summary);
    json.member(u"section", article.section);
    json.key(u"important");
    json.truth(article.important);
    list(json, u"tags", article.tags);
    list(json, u"kinds", article.kinds);
    json.member(u"checked", article.checked.isValid() ? article.checked.toString(u"yyyy-MM"_s) : QString());
}

} // namespace

FaqResults resultsOf(const QString &query, const Faq::Found &found, int limit)
{
    FaqResults results {.query = query,
                        .hits = found.hits.first(std::min(qsizetype(limit), found.hits.size())),
                        .found = found};
    for (const Faq::Hit &hit : found.inOtherLanguage) {
        if (results.hits.size() >= limit)
            break;
        results.hits.append(hit);
        ++results.inOtherLanguage;
    }
    return results;
}

void printJson(const FaqResults &results, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.member(u"query", results.query);
    json.key(u"results");
    json.beginArray();
    for (const Faq::Hit &hit : results.hits) {
        json.beginObject();
        json.member(u"id", hit.id);
        json.member(u"language", code(hit.language));
        json.member(u"title", hit.title);
        json.key(u"score");
        json.decimal(hit.score);
        json.member(u"snippet", hit.snippet);
        json.endObject();
    }
    json.endArray();
    json.key(u"elapsedMs");
    json.decimal(std::chrono::duration<double, std::milli>(results.found.elapsed).count());
    json.endObject();
    output.add(QByteArrayView("\n"));
}

void printJson(const Faq::Article &article, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    put(article, json);
    json.member(u"against", article.against);
    json.member(u"corrected", article.corrected);
    list(json, u"sources", article.sources);
    json.member(u"body", article.body);
    json.endObject();
    output.add(QByteArrayView("\n"));
}

void printJson(const Faq::Contents &contents, Faq::Language language, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"articles");
    json.beginArray();
    for (const Faq::Article &article : contents.articles) {
        if (contents.find(article.id, language, article.pack) != &article && article.language != language)
            continue;
        json.breakLine();
        json.beginObject();
        put(article, json);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

} // namespace Cli
