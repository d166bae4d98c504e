// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/readingdesk.h"

#include "core/faq/snippet.h"

#include <algorithm>

namespace Faq {

namespace {

/// Where a section stands: the built-in ones in their order, those that a school made up behind them.
qsizetype rankOf(const QString &section, const QList<Section> &sections)
{
    const auto found = std::ranges::find(sections, section, &Section::id);
    return std::distance(sections.begin(), found);
}

void sortArticles(Articles &articles, const QList<Section> &sections)
{
    std::ranges::stable_sort(articles, [&sections](const Article &left, const Article &right) {
        const qsizetype first = rankOf(left.section, sections);
        const qsizetype second = rankOf(right.section, sections);
        if (first != second)
            return first < second;
        if (left.section != right.section)
            return left.section < right.section;
        return idComesBefore(left.id, right.id);
    });
}

/// A pack read alone still needs the field's words to be found by.
Vocabulary vocabularyOf(const QList<Pack> &packs, bool isWithBuiltIn)
{
    Vocabulary vocabulary;
    if (!isWithBuiltIn)
        vocabulary = builtInPack().vocabulary;
    for (const Pack &pack : packs)
        vocabulary.add(pack.vocabulary);
    return vocabulary;
}

void putFirst(const Article &article, int limit, Found &found)
{
    const auto isIt = [&article](const Hit &hit) { return hit.id == article.id && hit.pack == article.pack; };
    found.hits.removeIf(isIt);
    found.inOtherLanguage.removeIf(isIt);
    Readable summary(article.summary);
    const double best = found.hits.isEmpty() ? 0 : found.hits.first().score;
    found.hits.prepend({.id = article.id,
                        .language = article.language,
                        .pack = article.pack,
                        .title = article.title,
                        .section = article.section,
                        .important = article.important,
                        .score = best + 1,
                        .snippet = snippetOf(summary, Marker(QStringList())).text});
    found.hits.resize(std::clamp(qsizetype(limit), qsizetype(1), found.hits.size()));
    found.isClose = true;
    found.understood.clear(); // the id was meant, and not the words it looks like
}

} // namespace

ReadingDesk::ReadingDesk(DeskPlaces places)
    : m_places(std::move(places))
    , m_shelf(m_places.shelf)
{
}

/// Names in @p contents what could not be read.
QList<Pack> ReadingDesk::packs(Contents &contents) const
{
    QList<Pack> packs;
    for (const QString &path : m_places.onlyThese) {
        auto pack = readPack(path);
        if (!pack) {
            contents.unread.append({path, pack.error()});
            continue;
        }
        for (const Finding &finding : std::as_const(pack->findings))
            if (finding.weight == Finding::Weight::Fault)
                contents.omissions.append({path, finding});
        packs.append(std::move(*pack));
    }
    if (!m_places.onlyThese.isEmpty())
        return packs;
    packs.append(builtInPack());
    if (!m_places.shelf.isEmpty())
        packs += m_shelf.open();
    return packs;
}

Result<SharedContents> ReadingDesk::open()
{
    auto contents = std::make_shared<Contents>();
    const QList<Pack> read = packs(*contents);
    contents->sections = builtInSections();
    for (const Pack &pack : read) {
        Articles articles = pack.articles;
        sortArticles(articles, contents->sections);
        contents->articles += articles;
        contents->glossary += pack.glossary;
    }
    if (!m_places.shelf.isEmpty() && m_places.onlyThese.isEmpty())
        contents->packs = m_shelf.list().value_or(QList<ShelvedPack>());

    m_index.reset(); // Windows replaces no file that is open
    auto index
        = Index::open(m_places.index, contents->articles, vocabularyOf(read, m_places.onlyThese.isEmpty()));
    if (!index)
        return failure(index.error());
    m_index = std::move(*index);
    m_contents = contents;
    return m_contents;
}

Result<Found> ReadingDesk::search(const Query &query)
{
    if (!m_index) {
        if (const auto opened = open(); !opened)
            return failure(opened.error());
    }
    Found found = m_index->search(query);
    if (const Article *named = m_contents->named(query.text, query.reader))
        putFirst(*named, query.limit, found);
    return found;
}

} // namespace Faq
