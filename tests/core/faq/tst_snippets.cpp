// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faq/searchfixtures.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::partsOf;
using Fixtures::written;

namespace {

constexpr qsizetype Longest = 160;

/// The only article of an index, found by @p query.
Hit hitIn(const QString &body, const QString &query, Language language = Language::English)
{
    const auto index = Index::open(u":memory:"_s, {written(u"a-1"_s, language, u"Title"_s, body)}, {});
    return index ? (*index)->search({query, language}).hits.value(0) : Hit();
}

bool areInOrderWithin(const QList<Range> &ranges, qsizetype size)
{
    qsizetype end = 0;
    for (const Range &range : ranges) {
        if (range.start < end || range.length <= 0)
            return false;
        end = range.start + range.length;
    }
    return end <= size;
}

} // namespace

class TestSnippets final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void marksWhatAnswers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const QString &query, const QString &text,
                            const QStringList &marked) { QTest::newRow(name) << query << text << marked; };
        row("a word", u"password"_s, u"The Password, again: passwords."_s, {u"Password"_s, u"passwords"_s});
        row("no part of a word", u"lock"_s, u"clock, locks, o'clock"_s, {u"locks"_s});
        row("a phrase", u"push cert"_s, u"The push certificate (push or certificate) and APNs"_s,
            {u"push certificate"_s, u"APNs"_s});
        row("a synonym of the other language", u"push cert"_s, u"更新推播憑證吧"_s, {u"推播憑證"_s});
        row("what was meant", u"trolly"_s, u"a trolley"_s, {u"trolley"_s});
        row("how it goes on", u"firew"_s, u"one firewall"_s, {u"firewall"_s});
        row("pairs that overlap, as one", u"漫遊申請"_s, u"漫遊要申請，漫遊申請表"_s,
            {u"漫遊"_s, u"申請"_s, u"漫遊申請"_s});
        row("a variant", u"推播凭证"_s, u"「推播憑証」"_s, {u"推播憑証"_s});
        row("full width", u"firewall"_s, u"ＦＩＲＥＷＡＬＬ！"_s, {u"ＦＩＲＥＷＡＬＬ"_s});
        row("no stop word", u"the firewall"_s, u"the firewall"_s, {u"firewall"_s});
        row("nothing", u"firewall"_s, u"no such thing"_s, {});
    }
    void marksWhatAnswers()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QFETCH(const QStringList, marked);
        const Highlight highlight = Fixtures::fewIndex()->search({query}).highlight;
        QCOMPARE(partsOf(text, highlight.in(text)), marked);
    }

    void partsBlocksAndCells()
    {
        const QString body
            = u"The list.\n\n| Who | Host |\n|---|---|\n| The Mac | lcdn-locator |\n\n- one\n- two\n"_s;
        const Hit hit = hitIn(body, u"locator"_s);
        QCOMPARE(hit.snippet, u"The list. … Who · Host … The Mac · lcdn-locator … one … two"_s);
        QCOMPARE(partsOf(hit.snippet, hit.snippetMarks), QStringList {u"locator"_s});
    }

    void marksTitleAndSnippet()
    {
        const Found found = Fixtures::fewIndex()->search({u"certificate account"_s});
        const Hit hit = found.hits.value(0);
        QCOMPARE(partsOf(hit.title, hit.titleMarks), QStringList {u"certificate"_s});
        QCOMPARE(partsOf(hit.snippet, hit.snippetMarks), QStringList({u"certificate"_s, u"account"_s}));
    }

    void isTheBeginningOfAShortText()
    {
        const Hit hit = hitIn(u"A few **bold** words about [kiwis](acc-2.md)."_s, u"kiwi"_s);
        QCOMPARE(hit.snippet, u"A few bold words about kiwis."_s);
        QCOMPARE(partsOf(hit.snippet, hit.snippetMarks), QStringList {u"kiwis"_s});
    }

    void isTheBeginningWhereOnlyTheTitleAnswers()
    {
        const Hit hit = hitIn(u"Other words. "_s.repeated(40), u"title"_s);
        QVERIFY(hit.snippet.startsWith(u"Other words. Other"_s));
        QVERIFY(hit.snippet.endsWith(u'…'));
        QCOMPARE(partsOf(hit.title, hit.titleMarks), QStringList {u"Title"_s});
    }

    void showsThePlaceWithMostOfTheWords()
    {
        const QString filler = u"Nothing in particular stands in this place. "_s.repeated(20);
        const Hit hit = hitIn(u"A kiwi. "_s + filler + u"A kiwi on a plum beside a fig. "_s + filler,
                              u"kiwi plum fig"_s);
        QCOMPARE(partsOf(hit.snippet, hit.snippetMarks), QStringList({u"kiwi"_s, u"plum"_s, u"fig"_s}));
        QVERIFY(hit.snippet.startsWith(u'…'));
        QVERIFY(hit.snippet.endsWith(u'…'));
    }

    void countsAWordThatComesOftenOnce()
    {
        const QString filler = u"Nothing in particular stands in this place. "_s.repeated(20);
        const Hit hit
            = hitIn(u"kiwi kiwi kiwi kiwi kiwi. "_s + filler + u"A kiwi on a plum. "_s, u"kiwi plum"_s);
        QVERIFY(hit.snippet.contains(u"A kiwi on a plum."_s));
    }

    void breaksBetweenWords()
    {
        const Hit hit
            = hitIn(u"abcdefghij "_s.repeated(30) + u"kiwi "_s + u"abcdefghij "_s.repeated(30), u"kiwi"_s);
        const QString inside = hit.snippet.mid(1, hit.snippet.size() - 2);
        for (const QString &word : inside.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(word == u"abcdefghij"_s || word == u"kiwi"_s, qPrintable(word));
    }

    void splitsNoCharacter()
    {
        for (int before = 0; before < 8; ++before) {
            const Hit hit
                = hitIn(u"x"_s.repeated(before) + u"😀"_s.repeated(300) + u" kiwi "_s + u"😀"_s.repeated(300),
                        u"kiwi"_s);
            QVERIFY(hit.snippet.size() <= Longest);
            QVERIFY(hit.snippet.isValidUtf16());
        }
    }

    void staysWithinItsBounds()
    {
        QRandomGenerator random(3);
        const QStringList words {u"kiwi"_s, u"憑證"_s,      u"，"_s,           u"\n\n"_s,
                                 u"😀"_s,    u"plum-tree"_s, u"e\u0301"_s,      u"到期"_s,
                                 u" "_s,    u"`x`"_s,       u"Wi-Fi 802.1X"_s, u"a"_s.repeated(200)};
        for (int round = 0; round < 200; ++round) {
            QString body;
            for (int i = random.bounded(120); i > 0; --i)
                body += words[random.bounded(words.size())] + (random.bounded(2) ? u" "_s : QString());
            const Hit hit = hitIn(body, u"kiwi 憑證到期 plum"_s, Language::TraditionalChinese);
            QVERIFY(hit.snippet.size() <= Longest);
            QVERIFY(!hit.snippet.contains(u'\n'));
            QVERIFY(areInOrderWithin(hit.snippetMarks, hit.snippet.size()));
        }
    }

    /// Snippet and marks are for whoever paints plain text; an article's markup is none of it.
    void isPlainText()
    {
        const Hit hit = hitIn(u"kiwi <script>alert(1)</script> & `<b>`"_s, u"kiwi"_s);
        QVERIFY(!hit.snippet.contains(u"&amp;"_s));
        QVERIFY(!hit.snippet.contains(u"&lt;"_s));
    }
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
