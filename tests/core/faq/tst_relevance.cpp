// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/pack.h"
#include "core/faq/search.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

struct Question
{
    QString text;
    QString language;
    QStringList answers;
};

struct Tally
{
    int asked = 0;
    int first = 0;
    int three = 0;
    QStringList missed {};
};

/// Lines of tab-separated cells below their heads: query, language, kind, ids separated by ";".
QList<Question> questionsIn(const QString &name)
{
    QFile file(u"" CARETAKER_SOURCE "/tests/data/faq/"_s + name);
    QList<Question> questions;
    if (!file.open(QIODevice::ReadOnly))
        return questions;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        questions.append({cells[0], cells.value(1).trimmed(), cells.value(3).trimmed().split(u';')});
    }
    return questions;
}

} // namespace

/// A floor under the search of the built-in articles, a little below what tests/bench measures: whoever changes an
/// article, the vocabulary or the ranking sees here when other articles are found worse.
class TestRelevance final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Pack pack = builtInPack();
        auto index = Index::open(u":memory:"_s, pack.articles, pack.vocabulary);
        QVERIFY(index);
        m_index = std::move(*index);
        for (const Article &article : pack.articles)
            m_ids.append(article.id);
    }

    void findsTheRightArticleFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("three");
        QTest::newRow("English") << u"en"_s << 0.94 << 0.97;
        QTest::newRow("Chinese") << u"zh-Hant"_s << 0.90 << 0.96;
        QTest::newRow("both at once") << u"mixed"_s << 0.90 << 0.96;
    }
    void findsTheRightArticleFirst()
    {
        QFETCH(const QString, language);
        QFETCH(const double, first);
        QFETCH(const double, three);
        const Tally tally = tallyOf(language);
        QVERIFY(tally.asked > 30);
        const QByteArray missed = tally.missed.join(u'\n').toUtf8();
        QVERIFY2(tally.first >= first * tally.asked, missed.constData());
        QVERIFY2(tally.three >= three * tally.asked, missed.constData());
    }

    void ownsUpThatNothingFits()
    {
        const auto shareOfClose = [this](const QString &name) {
            double close = 0;
            const QList<Question> questions = questionsIn(name);
            for (const Question &question : questions)
                close += m_index->search({question.text}).isClose ? 1 : 0;
            return close / static_cast<double>(questions.size());
        };
        QVERIFY(shareOfClose(u"offtopic.tsv"_s) <= 0.25);
        QVERIFY(shareOfClose(u"questions.tsv"_s) >= 0.96);
    }

    void asksForArticlesThatAreThere()
    {
        for (const QString &name : {u"questions.tsv"_s, u"reserve.tsv"_s}) {
            const QList<Question> questions = questionsIn(name);
            QVERIFY(questions.size() > 100);
            for (const Question &question : questions)
                for (const QString &id : question.answers)
                    QVERIFY2(m_ids.contains(id), qPrintable(question.text + u" wants "_s + id));
        }
    }

private:
    [[nodiscard]] Tally tallyOf(const QString &language) const
    {
        Tally tally;
        for (const Question &question : questionsIn(u"questions.tsv"_s)) {
            if (question.language != language)
                continue;
            const QList<Hit> hits = m_index->search({question.text, Language::English, 3}).hits;
            const auto answers = [&](const Hit &hit) { return question.answers.contains(hit.id); };
            ++tally.asked;
            tally.three += std::any_of(hits.begin(), hits.end(), answers) ? 1 : 0;
            if (!hits.isEmpty() && answers(hits.first()))
                ++tally.first;
            else
                tally.missed.append(question.text);
        }
        return tally;
    }

    std::unique_ptr<Index> m_index;
    QStringList m_ids;
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
