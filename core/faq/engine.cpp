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
constexpr float Close = 0.75F; ///< Engine::fit() below which an answer is only the nearest
constexpr qsizetype KeptTexts = 256; ///< about 30 kB each
constexpr qsizetype LongestText = 20'000; ///< characters; what lies beyond is for the article's own search

} // namespace

Engine::Engine(const QString &file, const Articles &articles, const Vocabulary &vocabulary,
               const Tuning &tuning)
    : m_articles(articles)
    , m_vocabulary(vocabulary)
    , m_tuning(tuning)
    , m_order(orderOf(m_articles))
    , m_lexicon(m_vocabulary)
    , m_shown(KeptTexts)
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
    const Marker marker(meaning.marks);
    Found found;
    found.highlight = Highlight(meaning.marks);
    found.understood = meaning.understood;
    for (const Candidate &candidate : candidates)
        found.hits.append(hitOf(candidate, versionFor(candidate.document, language), marker));
    addOthers(found, candidates, language, marker);
    found.isClose = isClose(query, candidates, meaning);
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

Engine::Shown &Engine::shown(quint32 document)
{
    if (Shown *const kept = m_shown.object(document))
        return *kept;
    const ArticleText text = textOf(article(document));
    const auto part = [&](Field field) { return text[static_cast<std::size_t>(field)]; };
    const QString summary = part(Field::Summary);
    const QString body = part(Field::Body).left(LongestText);
    auto *const made = new Shown {Readable(article(document).title),
                                  Readable(withoutBreaks(summary.isEmpty() ? body : summary + u'\n' + body))};
    m_shown.insert(document, made);
    return *made;
}

Hit Engine::hitOf(const Candidate &candidate, quint32 document, const Marker &marker)
{
    const Article &found = article(document);
    Hit hit {found.id,      found.language,  found.pack,     found.title,
             found.section, found.important, candidate.score};
    auto &[title, text] = shown(document);
    Snippet snippet = snippetOf(text, marker);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    hit.titleMarks = marker.rangesIn(title);
    return hit;
}

void Engine::addOthers(Found &found, const QList<Candidate> &candidates, Language language,
                       const Marker &marker)
{
    for (const Candidate &candidate : candidates) {
        const quint32 shown = versionFor(candidate.document, language);
        if (shown != candidate.document
            && m_scorer->scoreOf(candidate.document) > ClearlyBetter * m_scorer->scoreOf(shown))
            found.inOtherLanguage.append(hitOf(candidate, candidate.document, marker));
        if (found.inOtherLanguage.size() == MostInOtherLanguage)
            return;
    }
}

/// One letter is a beginning that nobody can judge.
bool Engine::isClose(const Query &query, const QList<Candidate> &candidates, const Meaning &meaning)
{
    if (candidates.isEmpty())
        return false;
    return query.text.trimmed().size() == 1 || fit(candidates.first(), meaning) >= Close;
}

/// Either it holds all that was asked for, or it holds a part in its title, tags, and questions.
float Engine::fit(const Candidate &candidate, const Meaning &meaning)
{
    constexpr float StrongScore = 50;
    return meaning.known * candidate.coverage + std::min(1.0F, candidate.score / StrongScore);
}

} // namespace Faq
