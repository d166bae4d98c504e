// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlerows.h"

#include "core/base/text.h"
#include "ui/faq/readinglist.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Faq {

namespace {

constexpr qsizetype TitleLimit = 300;
constexpr qsizetype DetailLimit = 400;

ArticleRow rowOf(const Work &work)
{
    const Article &article = work.in(spokenLanguage());
    return {.ref = work.ref,
            .language = article.language,
            .title = visible(article.title, TitleLimit),
            .detail = visible(article.summary, DetailLimit),
            .isImportant = article.important};
}

ArticleRow rowOf(const Hit &hit, const Catalogue &catalogue)
{
    Article place;
    place.section = hit.section;
    return {.kind = ArticleRow::Kind::Hit,
            .ref = {hit.pack, hit.id},
            .language = hit.language,
            .title = hit.title,
            .detail = hit.snippet,
            .titleMarks = hit.titleMarks,
            .detailMarks = hit.snippetMarks,
            .section = visible(catalogue.sectionName(place, spokenLanguage()), TitleLimit),
            .isImportant = hit.important};
}

ArticleRows rowsOf(const QList<ArticleRef> &refs, const Catalogue &catalogue)
{
    ArticleRows rows;
    for (const ArticleRef &ref : refs) {
        if (const Work *work = catalogue.find(ref))
            rows.append(rowOf(*work));
    }
    return rows;
}

/// Each tag once, however it is capitalised, in the order of the language.
ArticleRows tagRows(const Catalogue &catalogue)
{
    QMap<QString, ArticleRow> tags;
    for (const Work &work : catalogue.works()) {
        for (const QString &tag : work.in(spokenLanguage()).tags) {
            ArticleRow &row = tags[tag.toCaseFolded()];
            if (row.count++ == 0) {
                row.kind = ArticleRow::Kind::Tag;
                row.title = tag;
            }
        }
    }
    ArticleRows rows = tags.values();
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(rows.begin(), rows.end(), [&order](const ArticleRow &left, const ArticleRow &right) {
        return order.compare(left.title, right.title) < 0;
    });
    return rows;
}

} // namespace

bool ArticleRow::isSameAs(const ArticleRow &other) const
{
    if (kind != other.kind)
        return false;
    return kind == Kind::Head || kind == Kind::Tag ? title == other.title
                                                   : ref == other.ref && language == other.language;
}

ArticleRows rowsOf(const Shelf &shelf, const Catalogue &catalogue, const ReadingList &reading)
{
    switch (shelf.kind) {
    case Shelf::Kind::Recent: return rowsOf(reading.recent(), catalogue);
    case Shelf::Kind::Favourites: return rowsOf(reading.favourites(), catalogue);
    case Shelf::Kind::Tags: return tagRows(catalogue);
    default: break;
    }
    ArticleRows rows;
    if (shelf.kind == Shelf::Kind::Tag)
        rows.append({.kind = ArticleRow::Kind::Head, .title = visible(shelf.name, TitleLimit)});
    for (const Work &work : catalogue.works()) {
        if (stands(work, shelf, spokenLanguage()))
            rows.append(rowOf(work));
    }
    return rows;
}

ArticleRows rowsOf(const Found &found, const Catalogue &catalogue)
{
    ArticleRows rows;
    for (const Hit &hit : found.hits)
        rows.append(rowOf(hit, catalogue));
    if (found.inOtherLanguage.isEmpty())
        return rows;
    const bool isChinese = found.inOtherLanguage.first().language == Language::TraditionalChinese;
    rows.append({.kind = ArticleRow::Kind::Head,
                 .title = isChinese ? QCoreApplication::translate("Faq::ArticleRows", "In Chinese")
                                    : QCoreApplication::translate("Faq::ArticleRows", "In English")});
    for (const Hit &hit : found.inOtherLanguage) {
        ArticleRow row = rowOf(hit, catalogue);
        const bool isTwin = std::any_of(found.hits.begin(), found.hits.end(), [&hit](const Hit &other) {
            return other.id == hit.id && other.pack == hit.pack;
        });
        if (isTwin) {
            row.detail = isChinese
                ? QCoreApplication::translate("Faq::ArticleRows", "The same article in Chinese")
                : QCoreApplication::translate("Faq::ArticleRows", "The same article in English");
            row.detailMarks.clear();
            row.section.clear();
            row.isImportant = false;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Faq
