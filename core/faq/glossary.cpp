// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/glossary.h"

#include "core/faq/codes.h"
#include "core/faq/yaml.h"

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostTerms = 5000;

Term termOf(const Yaml &item)
{
    Term term {.id = item.textOf(u"id"), .english = item.textOf(u"en"), .chinese = item.textOf(u"zh_TW")};
    if (const Yaml *const also = item.find(u"also"))
        term.also = also->texts();
    if (const Yaml *const typed = item.find(u"typed"))
        term.typed = typed->texts();
    if (const Yaml *const explain = item.find(u"explain")) {
        term.explainedInEnglish = explain->textOf(u"en").simplified();
        term.explainedInChinese = explain->textOf(u"zh_TW").simplified();
    }
    term.article = item.textOf(u"article");
    return term;
}

} // namespace

Result<Glossary> readGlossary(const QByteArray &yaml)
{
    const auto parsed = parseYaml(yaml);
    if (!parsed)
        return failure(parsed.error());
    const Yaml *const list = parsed->find(u"terms");
    if (!list || list->kind != Yaml::Kind::List)
        return failure(ErrorKind::Malformed, Codes::MissingList, {QString(), u"terms"_s});
    Glossary glossary;
    for (const Yaml &item : list->items) {
        const Term term = termOf(item);
        const bool isNamed = !term.english.isEmpty() || !term.chinese.isEmpty();
        if (isNamed && glossary.size() < MostTerms)
            glossary.append(term);
    }
    return glossary;
}

} // namespace Faq
