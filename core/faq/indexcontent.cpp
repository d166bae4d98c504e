// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/indexcontent.h"

#include "core/faq/articletext.h"
#include "core/faq/postings.h"

#include <QRegularExpression>
#include <QSet>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

using Lengths = std::array<double, FieldCount>;

QString workOf(const Article &article)
{
    return article.pack + u'\n' + article.id;
}

} // namespace

QString groupTerm(int group)
{
    return u'#' + QString::number(group);
}

Order orderOf(const Articles &articles)
{
    QHash<QString, quint32> numbers;
    QList<QList<qsizetype>> versions;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const quint32 number = numbers.value(workOf(articles[i]), static_cast<quint32>(versions.size()));
        if (number == static_cast<quint32>(versions.size())) {
            numbers.insert(workOf(articles[i]), number);
            versions.append(QList<qsizetype>());
        }
        versions[number].append(i);
    }
    Order order;
    order.workCount = static_cast<quint32>(versions.size());
    for (quint32 work = 0; work < order.workCount; ++work) {
        for (const qsizetype article : versions[work]) {
            order.articles.append(article);
            order.works.append(work);
        }
    }
    return order;
}

namespace {

/// By document: the articles of the same pack and language that link to it.
QList<quint32> linksTo(const Articles &articles, const Order &order)
{
    QHash<QString, QSet<qsizetype>> from;
    static const QRegularExpression link(u"\\]\\(([^)\\s]+?)(?:\\.md)?\\)"_s);
    for (qsizetype document = 0; document < order.articles.size(); ++document) {
        const Article &article = articles[order.articles[document]];
        const QString place = article.pack + u'\n' + code(article.language) + u'\n';
        for (auto matches = link.globalMatch(article.body); matches.hasNext();)
            from[place + matches.next().captured(1)].insert(document);
    }
    QList<quint32> links;
    for (const qsizetype number : order.articles) {
        const Article &article = articles[number];
        const QString place = article.pack + u'\n' + code(article.language) + u'\n';
        links.append(static_cast<quint32>(from.value(place + article.id).size()));
    }
    return links;
}

/// Takes in one article after the other.
class Builder final
{
public:
    Builder(const Articles &articles, const Order &order, const Lexicon &lexicon, const Tuning &tuning);
    [[nodiscard]] IndexContent build();

private:
    struct Word
    {
        quint32 term = Dictionary::NoTerm;
        int number = Lexicon::NoWord; ///< in the vocabulary
    };
    struct Term
    {
        QByteArray list {};
        PostingWriter writer {};
        quint32 count = 0;
        quint32 lastWork = Dictionary::NoTerm;
        std::array<quint16, FieldCount> found {}; ///< in the article at hand
    };

    void measure();
    void addDocument(quint32 document);
    void addField(Field field, const QString &content);
    void addHan(const Text &text, std::size_t unit, Field field);
    void addJoined(const Text &text, std::size_t unit, Field field);
    void closeDocument(quint32 document, const ArticleText &text, Language language);
    [[nodiscard]] QByteArray linesOf(const Article &article);
    void appendLine(QByteArray &lines, const QString &line);
    [[nodiscard]] Word &wordFor(QStringView folded);
    [[nodiscard]] quint32 termFor(QStringView name);
    void count(quint32 term, Field field);
    void addVocabulary();
    [[nodiscard]] IndexContent finish();

    const Articles &m_articles;
    const Order &m_order;
    const Lexicon &m_lexicon;
    const Tuning &m_tuning;
    std::array<Lengths, 2> m_usual {}; ///< by language: characters of a field on average
    StringPool m_termNames;
    std::vector<Term> m_terms;
    StringPool m_wordNames;
    std::vector<Word> m_words;
    QHash<char16_t, int> m_hanNumbers;
    QList<quint32> m_groupTerms;
    QList<quint32> m_touched;
    std::vector<QByteArray> m_lines;
};

Builder::Builder(const Articles &articles, const Order &order, const Lexicon &lexicon, const Tuning &tuning)
    : m_articles(articles)
    , m_order(order)
    , m_lexicon(lexicon)
    , m_tuning(tuning)
{
    for (int group = 0; group < lexicon.groups(); ++group)
        m_groupTerms.append(termFor(groupTerm(group)));
}

IndexContent Builder::build()
{
    measure();
    for (qsizetype document = 0; document < m_order.articles.size(); ++document)
        addDocument(static_cast<quint32>(document));
    addVocabulary();
    return finish();
}

// Lengths in characters of the source, so that the average is known before the first article is read.
void Builder::measure()
{
    std::array<double, 2> articles {};
    for (const Article &article : m_articles) {
        const auto language = static_cast<std::size_t>(article.language);
        Lengths &sums = m_usual[language];
        articles[language] += 1;
        sums[static_cast<std::size_t>(Field::Title)] += static_cast<double>(article.title.size());
        sums[static_cast<std::size_t>(Field::Tags)] += static_cast<double>(article.tags.join(u' ').size());
        sums[static_cast<std::size_t>(Field::Asked)] += static_cast<double>(article.asked.join(u' ').size());
        sums[static_cast<std::size_t>(Field::Summary)] += static_cast<double>(article.summary.size());
        sums[static_cast<std::size_t>(Field::Headings)] += static_cast<double>(article.body.size()) / 20;
        sums[static_cast<std::size_t>(Field::Body)] += static_cast<double>(article.body.size());
    }
    for (std::size_t language = 0; language < m_usual.size(); ++language)
        for (double &sum : m_usual[language])
            sum = std::max(1.0, sum / std::max(1.0, articles[language]));
}

void Builder::addDocument(quint32 document)
{
    const Article &article = m_articles[m_order.articles[document]];
    const ArticleText text = textOf(article);
    for (std::size_t field = 0; field < FieldCount; ++field)
        addField(static_cast<Field>(field), text[field]);
    closeDocument(document, text, article.language);
    m_lines.push_back(linesOf(article));
}

quint32 Builder::termFor(QStringView name)
{
    const quint32 term = m_termNames.intern(name);
    if (term == m_terms.size())
        m_terms.emplace_back();
    return term;
}

Builder::Word &Builder::wordFor(QStringView folded)
{
    const quint32 number = m_wordNames.intern(folded);
    if (number == m_words.size()) {
        const QString stem = m_tuning.stems ? m_lexicon.stem(folded) : folded.toString();
        const bool isStop = m_tuning.stopWords && m_lexicon.isStopWord(folded);
        m_words.push_back(
            {isStop ? Dictionary::NoTerm : termFor(stem), m_lexicon.wordNumber(m_lexicon.stem(folded))});
    }
    return m_words[number];
}

void Builder::count(quint32 term, Field field)
{
    auto &found = m_terms[term].found;
    if (std::all_of(found.begin(), found.end(), [](quint16 times) { return times == 0; }))
        m_touched.append(term);
    quint16 &times = found[static_cast<std::size_t>(field)];
    times = static_cast<quint16>(std::min(times + 1, 0xFFFF));
}

void Builder::addField(Field field, const QString &content)
{
    const Text text = readText(content);
    QList<int> numbers;
    numbers.reserve(static_cast<qsizetype>(text.units.size()));
    for (std::size_t i = 0; i < text.units.size(); ++i) {
        const Unit &unit = text.units[i];
        if (unit.isHan) {
            const char16_t character = text.word(unit).front().unicode();
            auto number = m_hanNumbers.constFind(character);
            if (number == m_hanNumbers.constEnd())
                number = m_hanNumbers.insert(character, m_lexicon.wordNumber(text.word(unit)));
            numbers.append(*number);
            addHan(text, i, field);
        } else {
            const Word word = wordFor(text.word(unit));
            numbers.append(word.number);
            if (word.term != Dictionary::NoTerm)
                count(word.term, field);
            addJoined(text, i, field);
        }
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == Lexicon::NoWord)
            continue;
        m_lexicon.eachPhraseAt(text, numbers, i, [&](qsizetype, const QList<int> &groups) {
            for (const int group : groups)
                count(m_groupTerms[group], field);
        });
    }
}

// A pair with the character before; a character that stands alone is a term of its own.
void Builder::addHan(const Text &text, std::size_t i, Field field)
{
    const Unit &unit = text.units[i];
    const bool continues = i > 0 && unit.isGlued && text.units[i - 1].isHan;
    const bool isContinued
        = i + 1 < text.units.size() && text.units[i + 1].isGlued && text.units[i + 1].isHan;
    if (!m_tuning.pairs)
        count(termFor(text.word(unit)), field);
    else if (continues)
        count(termFor(QStringView(text.folded).mid(text.units[i - 1].at, 2)), field);
    else if (!isContinued)
        count(termFor(text.word(unit)), field);
}

// "Wi-Fi" is found as "wifi" too.
void Builder::addJoined(const Text &text, std::size_t i, Field field)
{
    const Unit &unit = text.units[i];
    if (i == 0 || !unit.isGlued || text.units[i - 1].isHan)
        return;
    const Word word
        = wordFor(QStringView(text.folded).mid(text.units[i - 1].at, text.units[i - 1].size + unit.size));
    if (word.term != Dictionary::NoTerm)
        count(word.term, field);
}

void Builder::closeDocument(quint32 document, const ArticleText &text, Language language)
{
    const Lengths &usual = m_usual[static_cast<std::size_t>(language)];
    std::array<float, FieldCount> damping {};
    for (std::size_t field = 0; field < FieldCount; ++field) {
        const double relative = static_cast<double>(text[field].size()) / usual[field];
        damping[field] = m_tuning.saturation
            * (1 - m_tuning.lengthShare + m_tuning.lengthShare * static_cast<float>(relative));
    }
    const quint32 work = m_order.works[document];
    for (const quint32 number : std::as_const(m_touched)) {
        Term &term = m_terms[number];
        float impact = 0;
        for (std::size_t field = 0; field < FieldCount; ++field) {
            const auto times = static_cast<float>(term.found[field]);
            impact += m_tuning.weights[field] * times * (m_tuning.saturation + 1) / (times + damping[field]);
        }
        term.writer.add(term.list, document, levelOf(impact));
        term.count += term.lastWork == work ? 0 : 1;
        term.lastWork = work;
        term.found = {};
    }
    m_touched.clear();
}

QByteArray Builder::linesOf(const Article &article)
{
    QByteArray lines;
    appendLine(lines, article.title);
    for (const QString &question : article.asked)
        appendLine(lines, question);
    return lines;
}

void Builder::appendLine(QByteArray &lines, const QString &line)
{
    const Text text = readText(line);
    QList<quint32> terms;
    for (const Piece &piece : m_lexicon.segment(text, m_lexicon.wordNumbers(text))) {
        const auto i = static_cast<std::size_t>(piece.first);
        if (piece.kind == Piece::Kind::Phrase)
            terms.append(m_groupTerms[piece.groups.first()]);
        else if (piece.kind == Piece::Kind::Stop)
            continue;
        else if (!text.units[i].isHan)
            terms.append(wordFor(text.word(text.units[i])).term);
        else if (!m_tuning.pairs)
            terms.append(termFor(text.word(text.units[i])));
        else if (i > 0 && text.units[i].isGlued && text.units[i - 1].isHan)
            terms.append(termFor(QStringView(text.folded).mid(text.units[i - 1].at, 2)));
    }
    terms.removeAll(Dictionary::NoTerm);
    appendNumber(lines, static_cast<quint32>(terms.size()));
    for (const quint32 term : std::as_const(terms))
        appendNumber(lines, term);
}

void Builder::addVocabulary()
{
    for (const QString &word : m_lexicon.words())
        if (!m_lexicon.isStopWord(word))
            std::ignore = wordFor(word);
}

IndexContent Builder::finish()
{
    IndexContent content;
    content.dictionary.links = linksTo(m_articles, m_order);
    const QList<quint32> order = m_termNames.sorted();
    QList<quint32> places(order.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        places[order[i]] = static_cast<quint32>(i);
        content.dictionary.terms.append(m_termNames.at(order[i]));
        Term &term = m_terms[order[i]];
        content.dictionary.counts.append(term.count);
        content.postings.push_back(std::move(term.list));
    }
    for (const quint32 word : m_wordNames.sorted()) {
        const quint32 term = m_words[word].term;
        content.dictionary.words.append(m_wordNames.at(word));
        content.dictionary.stems.append(term == Dictionary::NoTerm ? term : places[term]);
    }
    for (const QByteArray &lines : m_lines) {
        QByteArray &renumbered = content.lines.emplace_back();
        for (NumberReader reader(lines); !reader.atEnd();) {
            const quint32 size = reader.number();
            appendNumber(renumbered, size);
            for (quint32 i = 0; i < size; ++i)
                appendNumber(renumbered, places[reader.number()]);
        }
    }
    return content;
}

} // namespace

IndexContent buildIndex(const Articles &articles, const Order &order, const Lexicon &lexicon,
                        const Tuning &tuning)
{
    return Builder(articles, order, lexicon, tuning).build();
}

} // namespace Faq
