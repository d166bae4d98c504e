// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the search of the FAQ: is the right article first, and how fast. See README.md.
#include "core/faq/engine.h"
#include "core/faq/pack.h"
#include "tests/bench/faqfts.h"
#include "tests/bench/faqspeed.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Search = std::function<Ranked(const QString &)>;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Search searchOf(Faq::Engine &engine)
{
    return [&engine](const QString &text) {
        Ranked ranked;
        Faq::Meaning meaning;
        for (const Faq::Candidate &candidate : engine.rank({text, Faq::Language::English, 20}, meaning))
            ranked.append(engine.article(candidate.document).id);
        return ranked;
    };
}

void print(const QString &name, const Score &score)
{
    out() << name.leftJustified(34) << QString::number(score.count).rightJustified(4) << score.toString()
          << "\n";
}

/// "--set-coverage=1.5" tries another value.
Faq::Tuning tuningOf(const QStringList &options)
{
    Faq::Tuning tuning;
    const QMap<QString, float Faq::Tuning::*> numbers {
        {u"saturation"_s, &Faq::Tuning::saturation},     {u"lengthShare"_s, &Faq::Tuning::lengthShare},
        {u"coverage"_s, &Faq::Tuning::coverage},         {u"typedWord"_s, &Faq::Tuning::typedWord},
        {u"partOfPhrase"_s, &Faq::Tuning::partOfPhrase}, {u"closeness"_s, &Faq::Tuning::closeness},
        {u"crossing"_s, &Faq::Tuning::crossing},         {u"plain"_s, &Faq::Tuning::plain},
        {u"smoothing"_s, &Faq::Tuning::smoothing},       {u"otherVersion"_s, &Faq::Tuning::otherVersion},
        {u"rarityPower"_s, &Faq::Tuning::rarityPower},   {u"hub"_s, &Faq::Tuning::hub},
    };
    for (const QString &option : options) {
        const QString name = option.section(u'=', 0, 0).mid(6);
        const float value = option.section(u'=', 1).toFloat();
        if (option.startsWith(u"--set-w"_s))
            tuning.weights[name.mid(1).toUInt()] = value;
        else if (option.startsWith(u"--set-"_s) && numbers.contains(name))
            tuning.*numbers[name] = value;
    }
    return tuning;
}

Score judge(const Questions &questions, const Search &search)
{
    Score score;
    for (const Question &question : questions)
        score.add(question, search(question.text));
    return score;
}

void printDetails(const Questions &questions, const Search &search)
{
    QMap<QString, Score> groups;
    QList<double> hits;
    for (const Question &question : questions) {
        const Ranked ranked = search(question.text);
        Score one;
        one.add(question, ranked);
        hits.append(one.first);
        groups[u" language "_s + question.language].add(question, ranked);
        groups[u" kind "_s + question.kind].add(question, ranked);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        print(group.key(), *group);
    const auto [low, high] = interval(hits);
    out() << " 95 % interval of R@1: " << 100 * low << " to " << 100 * high << "\n";
}

void printMisses(const Questions &questions, const Search &search)
{
    for (const Question &question : questions) {
        const Ranked ranked = search(question.text);
        if (ranked.isEmpty() || !question.relevant.contains(ranked.first()))
            out() << " miss: " << question.text << " [" << question.language << ", " << question.kind
                  << "] wants " << question.relevant.join(u';') << ", gets " << ranked.mid(0, 4).join(u' ')
                  << "\n";
    }
}

/// What each query was taken for, and what the first answers are worth.
void explain(Faq::Engine &engine, const QString &text)
{
    Faq::Meaning meaning;
    const auto candidates = engine.rank({text, Faq::Language::English, 20}, meaning);
    out() << text << "\n";
    for (const Faq::Concept &meant : meaning.concepts) {
        out() << "    " << meant.rarity << " x " << meant.share << ":";
        for (const auto &term : meant.terms) {
            QString name = engine.dictionary().terms.at(term.term).toString();
            if (name.startsWith(u'#') && name.size() > 1)
                name += u'=' + engine.lexicon().group(name.mid(1).toInt()).first();
            out() << " " << name << "*" << term.weight;
        }
        out() << "\n";
    }
    for (const Faq::Candidate &candidate : candidates.mid(0, 5))
        out() << "    " << engine.article(candidate.document).id << " "
              << Faq::code(engine.article(candidate.document).language) << " score " << candidate.score
              << " coverage " << candidate.coverage << " likeness " << candidate.likeness << "\n";
    out().flush();
}

void printWithout(const Faq::Pack &pack, const Questions &questions)
{
    const auto row = [&](const QString &name, const std::function<void(Faq::Tuning &)> &change) {
        Faq::Tuning tuning;
        change(tuning);
        Faq::Engine engine(u":memory:"_s, pack.articles, pack.vocabulary, tuning);
        print(name, judge(questions, searchOf(engine)));
    };
    out() << "Switched off in turn:\n";
    row(u" pairs of characters"_s, [](auto &tuning) { tuning.pairs = false; });
    row(u" synonyms"_s, [](auto &tuning) { tuning.synonyms = false; });
    row(u" typing"_s, [](auto &tuning) { tuning.typing = false; });
    row(u" prefix"_s, [](auto &tuning) { tuning.prefix = false; });
    row(u" stop words"_s, [](auto &tuning) { tuning.stopWords = false; });
    row(u" stems"_s, [](auto &tuning) { tuning.stems = false; });
    row(u" coverage"_s, [](auto &tuning) { tuning.coverage = 0; });
    row(u" field weights"_s, [](auto &tuning) { tuning.weights.fill(1); });
    row(u" questions asked"_s,
        [](auto &tuning) { tuning.weights[static_cast<std::size_t>(Faq::Field::Asked)] = 0; });
    row(u" likeness to title and questions"_s, [](auto &tuning) { tuning.closeness = 0; });
    row(u" typed word beside its synonyms"_s, [](auto &tuning) { tuning.typedWord = 0; });
    row(u" parts of phrases"_s, [](auto &tuning) { tuning.partOfPhrase = 0; });
}

void measureRelevance(const Faq::Pack &pack, const QString &path, const QStringList &options)
{
    const Questions questions = readQuestions(path);
    out() << "\n"
          << QFileInfo(path).fileName() << " (" << questions.size() << ")\n"
          << "                                     n   R@1   R@3    MRR  best  none\n";
    using Mode = PlainFts::Mode;
    for (const auto &[name, mode] : {std::pair(u"FTS5 unicode61, all words"_s, Mode::AllWords),
                                     std::pair(u"FTS5 unicode61, any word"_s, Mode::AnyWord),
                                     std::pair(u"FTS5 trigram, any word"_s, Mode::Trigrams)}) {
        const PlainFts fts(u":memory:"_s, pack.articles, mode);
        print(name, judge(questions, [&](const QString &text) { return fts.search(text); }));
    }
    Faq::Engine engine(u":memory:"_s, pack.articles, pack.vocabulary, tuningOf(options));
    print(u"ours"_s, judge(questions, searchOf(engine)));
    printDetails(questions, searchOf(engine));
    if (options.contains(u"--misses"_s))
        printMisses(questions, searchOf(engine));
    if (!options.contains(u"--quick"_s))
        printWithout(pack, questions);
    out().flush();
}

/// For every query what decides on Found::isClose, as a table to look for a threshold in.
void printCloseness(Faq::Engine &engine, const QString &path)
{
    for (const Question &question : readQuestions(path)) {
        Faq::Meaning meaning;
        const auto candidates = engine.rank({question.text, Faq::Language::English, 20}, meaning);
        const Faq::Candidate best = candidates.value(0);
        out() << QFileInfo(path).baseName() << "\t" << question.language << "\t"
              << Faq::Engine::fit(best, meaning) << "\t" << best.coverage << "\t" << meaning.known << "\t"
              << best.score << "\t" << question.text << "\n";
    }
}

QStringList questionFiles(QStringList paths)
{
    if (!paths.isEmpty())
        return paths;
    const QString root = QStringLiteral(CARETAKER_SOURCE);
    for (const QString &path :
         {root + u"/tests/data/faq/questions.tsv"_s, root + u"/../shared/faq-queries-dev.tsv"_s})
        if (QFileInfo::exists(path))
            paths.append(path);
    return paths;
}

/// "--articles=10000" measures the speed with so many alone; 0 stands for the built-in ones.
QList<qsizetype> sizes(const QStringList &options, qsizetype builtIn)
{
    for (const QString &option : options)
        if (option.startsWith(u"--articles="_s))
            return {std::max(builtIn, option.mid(11).toLongLong())};
    return {builtIn, 10'000, 100'000};
}

} // namespace

int main(int count, char *words[])
{
    const QCoreApplication application(count, words);
    QStringList options = application.arguments().mid(1);
    QStringList paths;
    for (const QString &option : std::as_const(options))
        if (!option.startsWith(u"--"_s))
            paths.append(option);
    QElapsedTimer timer;
    timer.start();
    Faq::Pack pack = Faq::builtInPack();
    const qint64 reading = timer.elapsed();
    for (const QString &option : std::as_const(options))
        if (option.startsWith(u"--only="_s))
            pack.articles.removeIf(
                [&](const Faq::Article &article) { return !article.id.startsWith(option.mid(7)); });
    if (options.contains(u"--explain"_s)) {
        Faq::Engine engine(u":memory:"_s, pack.articles, pack.vocabulary, tuningOf(options));
        for (const QString &text : std::as_const(paths))
            explain(engine, text);
        return 0;
    }
    if (options.contains(u"--closeness"_s)) {
        Faq::Engine engine(u":memory:"_s, pack.articles, pack.vocabulary, tuningOf(options));
        for (const QString &path : std::as_const(paths))
            printCloseness(engine, path);
        return 0;
    }
    paths = questionFiles(paths);
    if (!options.contains(u"--speed"_s))
        for (const QString &path : std::as_const(paths))
            measureRelevance(pack, path, options);
    if (options.contains(u"--relevance"_s))
        return 0;
    out() << "Reading the built-in pack: " << reading << " ms\n";
    out().flush();
    for (const qsizetype articles : sizes(options, pack.articles.size()))
        measureSpeed(pack, readQuestions(paths.value(0)), articles);
    return 0;
}
