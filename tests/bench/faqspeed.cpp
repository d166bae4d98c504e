// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/faqspeed.h"

#include "core/faq/search.h"
#include "tests/bench/faqfts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// New articles out of the paragraphs, titles, tags and questions of the old ones, language by language.
Faq::Articles recombined(const Faq::Articles &articles, qsizetype count)
{
    if (count <= articles.size())
        return articles;
    QRandomGenerator random(1);
    QHash<Faq::Language, Faq::Articles> byLanguage;
    QHash<Faq::Language, QStringList> paragraphs;
    for (const Faq::Article &article : articles) {
        byLanguage[article.language].append(article);
        paragraphs[article.language] += article.body.split(u"\n\n"_s, Qt::SkipEmptyParts);
    }
    Faq::Articles made = articles;
    for (qsizetype i = made.size(); i < count; ++i) {
        const auto language = i % 2 == 0 ? Faq::Language::English : Faq::Language::TraditionalChinese;
        const auto any = [&](const auto &list) -> const auto &
        {
            return list[random.bounded(list.size())];
        };
        const Faq::Articles &old = std::as_const(byLanguage)[language];
        Faq::Article article = any(old);
        article.id = u"made-%1"_s.arg(i / 2);
        article.title = any(old).title;
        article.tags = any(old).tags + any(old).tags;
        article.asked = any(old).asked;
        QStringList body;
        for (int part = 0; part < 10; ++part)
            body.append(any(std::as_const(paragraphs)[language]));
        article.body = body.join(u"\n\n"_s);
        made.append(article);
    }
    return made;
}

double at(double share, QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<qsizetype>(share * static_cast<double>(times.size() - 1))];
}

/// Seconds that this thread has had of a processor: on a busy machine the clock on the wall tells of the others.
double processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct Times
{
    QList<double> wall; ///< milliseconds, as is the next
    QList<double> processor;
};

/// Every prefix of every question, as it is typed; only every so many of them where there is no time for all.
template <typename Search>
Times typeAll(const Questions &questions, qsizetype step, Search search)
{
    Times times;
    qsizetype number = 0;
    for (const Question &question : questions) {
        for (qsizetype length = 1; length <= question.text.size(); ++length) {
            if (++number % step != 0)
                continue;
            QElapsedTimer timer;
            timer.start();
            const double before = processorTime();
            search(question.text.first(length));
            times.processor.append((processorTime() - before) * 1e3);
            times.wall.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return times;
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void print(const QString &name, const Times &times, double build, qint64 size)
{
    const auto cell = [](double number) { return QString::number(number, 'f', 2).rightJustified(8); };
    out() << "  " << name.leftJustified(24);
    for (const QList<double> &taken : {times.wall, times.processor})
        out() << cell(at(0.5, taken)) << cell(at(0.95, taken)) << cell(at(0.99, taken));
    out() << cell(build) << cell(static_cast<double>(size) / 1e6) << "\n";
    out().flush();
}

} // namespace

void measureSpeed(const Faq::Pack &pack, const Questions &questions, qsizetype count)
{
    const QTemporaryDir folder;
    const Faq::Articles articles = recombined(pack.articles, count);
    qint64 characters = 0;
    for (const Faq::Article &article : articles)
        characters += article.body.size();
    out() << "\n"
          << articles.size() << " articles, " << static_cast<double>(characters) / 1e6 << " M characters\n"
          << "  ms a keystroke               p50     p95     p99 | processor's time    | build s    MB\n";

    const QString file = folder.filePath(u"ours.sqlite"_s);
    double before = processorTime();
    auto index = Faq::Index::open(file, articles, pack.vocabulary);
    const double build = processorTime() - before;
    index->reset();
    before = processorTime();
    index = Faq::Index::open(file, articles, pack.vocabulary);
    const double again = processorTime() - before;
    const qsizetype step = count > 20000 ? 7 : 1;
    const Times ours = typeAll(questions, step, [&](const QString &text) {
        (void)(*index)->search({text, Faq::Language::English, 20});
    });
    print(u"ours"_s, ours, build, QFileInfo(file).size());
    out() << "  opening what is built: " << again << " s; peak memory " << peakMegabytes() << " MB\n";

    const QString plain = folder.filePath(u"plain.sqlite"_s);
    before = processorTime();
    const PlainFts fts(plain, articles, PlainFts::Mode::AnyWord);
    const double plainBuild = processorTime() - before;
    const Times theirs = typeAll(questions, step, [&](const QString &text) { (void)fts.search(text); });
    print(u"FTS5 unicode61, any word"_s, theirs, plainBuild, QFileInfo(plain).size());
}
