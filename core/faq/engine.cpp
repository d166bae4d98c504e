// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/engine.h"

#include "core/base/logging.h"
#include "core/faq/articletext.h"
#include "core/faq/snippet.h"

#include <QElapsedTimer>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostInOtherLanguage = 3;
constexpr float ClearlyBetter = 1.25F;

} // namespace

Engine::Engine(const QString &file, const Articles &articles, const Vocabulary &vocabulary,
               const Tuning &tuning)
    : m_articles(articles)
    , m_vocabulary(vocabulary)
    , m_tuning(tuning)
    , m_order(orderOf(m_articles))
    , m_lexicon(m_vocabulary)
{
    if (file == u":memory:")
        openInMemory();
    else
        open(file);
}

void Engine::open(const QString &file)
{
    const QByteArray digest = digestOf(m_articles, m_vocabulary, m_tuning);
    auto opened = IndexFile::open(file, digest);
    if (!opened) {
        IndexContent content = buildIndex(m_articles, m_order, m_lexicon, m_tuning);
        if (const auto written = IndexFile::write(file, digest, content); written)
            opened = IndexFile::open(file, digest);
        else
            qCInfo(logStorage) << "The index of the FAQ stays in memory:" << written.error().detail;
        if (!opened) {
            Dictionary dictionary = std::move(content.dictionary);
            return use(std::make_unique<Lists>(std::move(content)), std::move(dictionary));
        }
    }
    Dictionary dictionary = (*opened)->takeDictionary();
    use(std::make_unique<Lists>(std::move(*opened)), std::move(dictionary));
}

void Engine::openInMemory()
{
    IndexContent content = buildIndex(m_articles, m_order, m_lexicon, m_tuning);
    Dictionary dictionary = std::move(content.dictionary);
    use(std::make_unique<Lists>(std::move(content)), std::move(dictionary));
}

void Engine::use(std::unique_ptr<Lists> lists, Dictionary dictionary)
{
    m_lists = std::move(lists);
    m_dictionary = std::move(dictionary);
    m_reader = std::make_unique<QueryReader>(m_lexicon, m_dictionary, m_order.workCount, m_tuning);
    m_scorer = std::make_unique<Scorer>(*m_lists, m_order, m_dictionary, m_tuning);
}

QList<Candidate> Engine::rank(const Query &query, Meaning &meaning)
{
    meaning = m_reader->read(query.text);
    QList<Candidate> candidates = m_scorer->rank(meaning, *m_reader, query.limit);
    if (m_lists->isDamaged()) {
        openInMemory();
        meaning = m_reader->read(query.text);
        candidates = m_scorer->rank(meaning, *m_reader, query.limit);
    }
    return candidates;
}

Found Engine::search(const Query &query)
{
    QElapsedTimer timer;
    timer.start();
    Meaning meaning;
    const QList<Candidate> candidates = rank(query, meaning);
    const Language language = meaning.hasHan ? Language::TraditionalChinese : query.reader;
    Found found;
    found.highlight = Highlight(meaning.marks);
    found.understood = meaning.understood;
    for (const Candidate &candidate : candidates)
        found.hits.append(hitOf(candidate, versionFor(candidate.document, language), found.highlight));
    addOthers(found, candidates, language);
    found.isClose = isClose(candidates);
    found.elapsed = std::chrono::nanoseconds(timer.nsecsElapsed());
    return found;
}

quint32 Engine::versionFor(quint32 document, Language language) const
{
    const quint32 work = m_order.works[document];
    const auto isOfWork
        = [&](qsizetype i) { return i >= 0 && i < m_order.works.size() && m_order.works[i] == work; };
    if (article(document).language == language)
        return document;
    for (qsizetype i = document; isOfWork(i); --i)
        if (article(static_cast<quint32>(i)).language == language)
            return static_cast<quint32>(i);
    for (qsizetype i = document; isOfWork(i); ++i)
        if (article(static_cast<quint32>(i)).language == language)
            return static_cast<quint32>(i);
    return document;
}

Hit Engine::hitOf(const Candidate &candidate, quint32 document, const Highlight &highlight) const
{
    const Article &shown = article(document);
    Hit hit {shown.id,      shown.language,  shown.pack,     shown.title,
             shown.section, shown.important, candidate.score};
    const ArticleText text = textOf(shown);
    const auto part = [&](Field field) { return text[static_cast<std::size_t>(field)]; };
    const QString summary = part(Field::Summary);
    Snippet snippet
        = snippetOf(summary.isEmpty() ? part(Field::Body) : summary + u'\n' + part(Field::Body), highlight);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    hit.titleMarks = highlight.in(shown.title);
    return hit;
}

void Engine::addOthers(Found &found, const QList<Candidate> &candidates, Language language) const
{
    for (const Candidate &candidate : candidates) {
        const quint32 shown = versionFor(candidate.document, language);
        if (shown != candidate.document
            && m_scorer->scoreOf(candidate.document) > ClearlyBetter * m_scorer->scoreOf(shown))
            found.inOtherLanguage.append(hitOf(candidate, candidate.document, found.highlight));
        if (found.inOtherLanguage.size() == MostInOtherLanguage)
            return;
    }
}

bool Engine::isClose(const QList<Candidate> &candidates) const
{
    return !candidates.isEmpty() && candidates.first().coverage >= 0.3F;
}

} // namespace Faq
