// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/desk.h"
#include "core/faq/markdown.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

/// The built-in version goes before a school's, the reader's language before the other one.
bool isBetter(const Article &article, const Article *than, Language language)
{
    if (!than)
        return true;
    const bool isRead = article.language == language;
    const bool wasRead = than->language == language;
    return isRead != wasRead ? isRead : article.pack.isEmpty() && !than->pack.isEmpty();
}

} // namespace

const Article *Contents::find(QStringView id, Language language, QStringView pack) const
{
    const Article *best = nullptr;
    for (const Article &article : articles) {
        if (article.id == id && (pack.isEmpty() || article.pack == pack) && isBetter(article, best, language))
            best = &article;
    }
    return best;
}

const Article *Contents::named(const QString &typed, Language language) const
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const Link link = linkOf(plain);
    const QString whole = link.kind == Link::Kind::Article ? link.target : plain;
    const qsizetype slash = whole.indexOf(u'/');
    const QString pack = whole.left(std::max<qsizetype>(0, slash));
    const QString id = whole.sliced(slash + 1);
    static const QRegularExpression unjoined(u"^([A-Za-z]+)[ _\u2010-\u2015]?([0-9]+)$"_s);
    const auto parts = unjoined.match(id);
    const QString joined = parts.hasMatch() ? parts.captured(1) + u'-' + parts.captured(2) : QString();
    if (const Article *const exact = find(id, language, pack))
        return exact;
    for (const QString &name : {id, joined}) {
        const auto alike = std::ranges::find_if(articles, [&](const Article &article) {
            return article.id.compare(name, Qt::CaseInsensitive) == 0
                && (pack.isEmpty() || article.pack == pack);
        });
        if (alike != articles.end())
            return find(alike->id, language, pack);
    }
    return nullptr;
}

const Term *Contents::term(const QString &typed) const
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC).simplified();
    const auto isIt = [&plain](const QString &name) { return name.compare(plain, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(glossary, [&isIt](const Term &term) {
        const QStringList names = QStringList {term.english, term.chinese} + term.also + term.typed;
        return std::ranges::any_of(names, isIt);
    });
    return plain.isEmpty() || found == glossary.end() ? nullptr : &*found;
}

const Article *Contents::about(QStringView kind, Language language) const
{
    const Article *first = nullptr;
    for (const Article &article : articles) {
        if (article.kinds.contains(kind) && article.pack.isEmpty()
            && (!first || idComesBefore(article.id, first->id)))
            first = &article;
    }
    return first ? find(first->id, language) : nullptr;
}

} // namespace Faq
