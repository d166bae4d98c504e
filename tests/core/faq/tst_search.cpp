// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faq/searchfixtures.h"

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::idsOf;
using Fixtures::partsOf;
using Fixtures::written;

class TestSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_index = Fixtures::fewIndex();
        QVERIFY(m_index);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &query, const QString &id) {
            QTest::newRow(name) << query << id;
        };
        row("a word", u"certificate"_s, u"acc-1"_s);
        row("a sentence", u"what do I do when the push certificate has expired?"_s, u"acc-1"_s);
        row("another form", u"firewalls"_s, u"acc-4"_s);
        row("full width and case", u"ＡＰＮＳ"_s, u"acc-1"_s);
        row("a synonym", u"student password"_s, u"acc-3"_s);
        row("an abbreviation", u"push cert"_s, u"acc-1"_s);
        row("a synonym of the other language", u"充電車"_s, u"acc-6"_s);
        row("a word of the other language", u"trolley"_s, u"acc-6"_s);
        row("a typo", u"certifcate"_s, u"acc-1"_s);
        row("two slips", u"acctivaton lock"_s, u"acc-2"_s);
        row("swapped letters", u"firewlal"_s, u"acc-4"_s);
        row("a typo in a synonym", u"studnet password"_s, u"acc-3"_s);
        row("two words as one", u"chargingtrolley"_s, u"acc-6"_s);
        row("a wrong character", u"推撥憑證"_s, u"acc-1"_s);
        row("a variant", u"憑証"_s, u"acc-1"_s);
        row("Simplified", u"学生忘记密码怎么办"_s, u"acc-3"_s);
        row("Simplified with a word of its own", u"激活锁"_s, u"acc-2"_s);
        row("裏 for 裡", u"裏面"_s, u"acc-5"_s);
        row("two characters", u"密碼"_s, u"acc-3"_s);
        row("two characters of no phrase", u"漫遊"_s, u"acc-5"_s);
        row("a single character", u"鎖"_s, u"acc-2"_s);
        row("the beginning of a word", u"troll"_s, u"acc-6"_s);
        row("the beginning of a phrase", u"push cer"_s, u"acc-1"_s);
        row("the beginning of a Chinese phrase", u"啟用鎖"_s, u"acc-2"_s);
        row("a beginning with a typo", u"actvatio"_s, u"acc-2"_s);
        row("both scripts", u"iPad 啟用鎖定"_s, u"acc-2"_s);
        row("both scripts without a blank", u"push cert到期"_s, u"acc-1"_s);
        row("both languages", u"reset 學生密碼"_s, u"acc-3"_s);
        row("stop words alone", u"怎麼辦"_s, {});
    }
    void findsFirst()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, id);
        for (const Language reader : {Language::English, Language::TraditionalChinese}) {
            const Found found = m_index->search({query, reader});
            QCOMPARE(found.hits.value(0).id, id);
        }
    }

    void findsWhileTyping()
    {
        const QString query = u"push certificate expired"_s;
        for (qsizetype length = 4; length <= query.size(); ++length)
            QCOMPARE(m_index->search({query.first(length)}).hits.value(0).id, u"acc-1"_s);
    }

    /// 時鐘 (clock) may become 時鐘收音機 (clock radio), which the vocabulary has, and may be all there is to come.
    void takesAWordForWholeBeforeItsContinuation()
    {
        Vocabulary words = Fixtures::fewWords();
        words.groups.append({u"時鐘收音機"_s, u"trolley"_s});
        const auto index = Index::open(u":memory:"_s, Fixtures::fewArticles(), words);
        QVERIFY(index);
        QCOMPARE((*index)->search({u"防火牆 時鐘"_s}).hits.value(0).id, u"acc-4"_s);
        QCOMPARE((*index)->search({u"不準，時鐘"_s}).hits.value(0).id, u"acc-4"_s);
    }

    void weighsFields()
    {
        const QString filler = u"Nothing in particular is said here about anything at all."_s;
        const auto article
            = [&](const QString &id, const QString &title, const QStringList &tags, const QString &body) {
                  return written(id, Language::English, title, body, tags);
              };
        const auto index = Index::open(u":memory:"_s,
                                       {article(u"body"_s, u"One"_s, {u"x"_s}, filler + u" Kiwi."_s),
                                        article(u"heading"_s, u"Two"_s, {u"x"_s}, u"# Kiwi\n\n"_s + filler),
                                        article(u"tag"_s, u"Three"_s, {u"kiwi"_s}, filler),
                                        article(u"title"_s, u"Kiwi"_s, {u"x"_s}, filler)},
                                       {});
        QVERIFY(index);
        QCOMPARE(idsOf((*index)->search({u"kiwi"_s}).hits),
                 QStringList({u"title"_s, u"tag"_s, u"heading"_s, u"body"_s}));
    }

    void findsWithinWordsOfAPackWithoutVocabulary()
    {
        const auto index = Index::open(u":memory:"_s, Fixtures::fewArticles(), {});
        QVERIFY(index);
        QCOMPARE((*index)->search({u"推播憑證"_s}).hits.value(0).id, u"acc-1"_s);
        QCOMPARE((*index)->search({u"bypass codes"_s}).hits.value(0).id, u"acc-2"_s);
    }

    void answersInTheReadersLanguage()
    {
        const Hit english = m_index->search({u"APNs"_s, Language::English}).hits.value(0);
        QCOMPARE(english.language, Language::English);
        QCOMPARE(english.title, u"Renew the push certificate"_s);
        const Hit chinese = m_index->search({u"APNs"_s, Language::TraditionalChinese}).hits.value(0);
        QCOMPARE(chinese.language, Language::TraditionalChinese);
        QCOMPARE(chinese.title, u"更新推播憑證"_s);
    }

    void answersChineseInChinese()
    {
        const Hit hit = m_index->search({u"推播憑證"_s, Language::English}).hits.value(0);
        QCOMPARE(hit.language, Language::TraditionalChinese);
    }

    void namesEveryArticleOnce()
    {
        QStringList ids = idsOf(m_index->search({u"password certificate"_s}).hits);
        const qsizetype count = ids.size();
        QVERIFY(count > 1);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(m_index->search({u"password certificate"_s, Language::English, 1}).hits.size(), 1);
    }

    /// "handshake" stands in the English version alone.
    void showsTheOtherLanguageWhereItIsBetter()
    {
        const Found found = m_index->search({u"handshake"_s, Language::TraditionalChinese});
        QCOMPARE(found.hits.value(0).id, u"acc-4"_s);
        QCOMPARE(found.hits.value(0).language, Language::TraditionalChinese);
        QCOMPARE(idsOf(found.inOtherLanguage), QStringList {u"acc-4"_s});
        QCOMPARE(found.inOtherLanguage.first().language, Language::English);
        QVERIFY(m_index->search({u"handshake"_s, Language::English}).inOtherLanguage.isEmpty());
    }

    void showsWhatIsWrittenInOneLanguageOnly()
    {
        const Hit hit = m_index->search({u"trolley"_s, Language::TraditionalChinese}).hits.value(0);
        QCOMPARE(hit.id, u"acc-6"_s);
        QCOMPARE(hit.language, Language::English);
    }

    void saysWhatWasUnderstood()
    {
        const auto understoodOf = [this](const QString &query) {
            QStringList lines;
            for (const Understood &understood : m_index->search({query}).understood)
                lines.append(understood.typed + u" = "_s + understood.as.join(u", "_s));
            return lines;
        };
        QCOMPARE(understoodOf(u"Push cert"_s),
                 QStringList {u"Push cert = push certificate, APNs, 推播憑證"_s});
        QVERIFY(understoodOf(u"clok of it"_s).contains(u"clok = clock"_s));
        QCOMPARE(understoodOf(u"clock"_s), QStringList());
    }

    void findsByWordsThatItNeverShows()
    {
        Vocabulary vocabulary = Fixtures::fewWords();
        vocabulary.groups.first() += {u"推送憑證"_s, u"MDM 憑證"_s};
        vocabulary.unshown = QStringList {u"推送"_s};
        const auto index = Index::open(u":memory:"_s, Fixtures::fewArticles(), vocabulary);
        QVERIFY(index);
        QCOMPARE((*index)->search({u"APNs"_s}).understood.value(0).as,
                 QStringList({u"push certificate"_s, u"push cert"_s, u"推播憑證"_s, u"MDM 憑證"_s}));
        QCOMPARE((*index)->search({u"推送憑證"_s}).hits.value(0).id, u"acc-1"_s);
    }

    void ownsUpThatNothingFits()
    {
        const Found fits = m_index->search({u"push certificate expired"_s});
        QVERIFY(fits.isClose);

        const Found nearest = m_index->search({u"quarterly bagpipe inventory of the lock"_s});
        QVERIFY(!nearest.isClose);
        QCOMPARE(nearest.hits.value(0).id, u"acc-2"_s);

        const Found nothing = m_index->search({u"zzzz qqqq"_s});
        QVERIFY(!nothing.isClose);
        QVERIFY(nothing.hits.isEmpty());
    }

    void findsNothingInNothing()
    {
        for (const QString &query : {QString(), u"   "_s, u"?!"_s}) {
            const Found found = m_index->search({query});
            QVERIFY(found.hits.isEmpty());
            QVERIFY(!found.isClose);
            QVERIFY(found.highlight.isEmpty());
        }
        const auto empty = Index::open(u":memory:"_s, {}, {});
        QVERIFY(empty);
        QVERIFY((*empty)->search({u"anything"_s}).hits.isEmpty());
    }

    void answersAlikeEveryTime()
    {
        const auto again = Fixtures::fewIndex();
        for (const QString &query : {u"password"_s, u"push"_s, u"鎖"_s, u"certificate lock"_s})
            QCOMPARE(idsOf(again->search({query}).hits), idsOf(m_index->search({query}).hits));
    }

private:
    std::unique_ptr<Index> m_index;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
