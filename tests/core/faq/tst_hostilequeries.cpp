// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faq/searchfixtures.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QList<Range> &ranges, const QString &text)
{
    qsizetype end = 0;
    for (const Range &range : ranges) {
        if (range.start < end || range.length <= 0)
            return false;
        end = range.start + range.length;
    }
    return end <= text.size();
}

/// An answer that a page can show.
bool isSound(const Found &found)
{
    for (const Hit &hit : found.hits + found.inOtherLanguage)
        if (hit.id.isEmpty() || !std::isfinite(hit.score) || hit.snippet.size() > 160
            || !isWithin(hit.titleMarks, hit.title) || !isWithin(hit.snippetMarks, hit.snippet))
            return false;
    return std::is_sorted(found.hits.begin(), found.hits.end(),
                          [](const Hit &left, const Hit &right) { return left.score > right.score; });
}

} // namespace

/// What nobody types but somebody pastes. The index lies in a file, so that SQLite has its say too.
class TestHostileQueries final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_index = Fixtures::fewIndex(m_folder.filePath(u"index.sqlite"_s));
        QVERIFY(m_index);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stillFinds_data()
    {
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const QString &query) { QTest::newRow(name) << query; };
        row("double quotes", u"\"push certificate"_s);
        row("single quotes", u"push' certificate'; DROP TABLE postings; --"_s);
        row("operators", u"push AND certificate OR NOT NEAR(push, 2)"_s);
        row("a column filter", u"title:push -certificate ^push push*"_s);
        row("brackets", u"((((push))) certificate}}]"_s);
        row("LIKE", u"%push_certificate%"_s);
        row("a format", u"%1 %n %s push certificate"_s);
        row("a pattern", u".*(push)+? certificate\\"_s);
        row("NUL", u"push\0certificate"_s);
        row("control characters", u"push\u0001\u0008\u001b[31m certificate\u007f"_s);
        row("a byte order mark", u"\ufeffpush certificate"_s);
        row("right to left", u"\u202epush certificate\u202c"_s);
        row("zero width", u"\u200bpush\u200b certificate\u200d"_s);
        row("a lone high surrogate", u"push certificate "_s + QChar(0xD83D));
        row("a lone low surrogate", QChar(0xDE00) + u" push certificate"_s);
        row("surrogates the wrong way round", u"push "_s + QChar(0xDE00) + QChar(0xD83D) + u" certificate"_s);
        row("noncharacters", u"push \uffff\ufdd0 certificate"_s);
        row("emoji", u"😀 push 👨‍👩‍👧 certificate 🏫"_s);
        row("markup", u"<b>push</b> <script>certificate</script>"_s);
        row("accents without end", u"push certificate"_s + u"\u0301"_s.repeated(300));
        row("lines", u"push\r\n\tcertificate\u2028"_s);
        row("much more behind it", u"push certificate "_s + u"push certificate "_s.repeated(7000));
    }
    void stillFinds()
    {
        QFETCH(const QString, query);
        const Found found = m_index->search({query});
        QCOMPARE(found.hits.value(0).id, u"acc-1"_s);
        QVERIFY(isSound(found));
    }

    void survives_data()
    {
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const QString &query) { QTest::newRow(name) << query; };
        row("100,000 letters", u"a"_s.repeated(100'000));
        row("100,000 characters", u"憑"_s.repeated(100'000));
        row("100,000 words", u"kiwi plum "_s.repeated(10'000));
        row("100,000 blanks", u" "_s.repeated(100'000));
        row("100,000 quotes", u"\""_s.repeated(100'000));
        row("100,000 emoji", u"😀"_s.repeated(50'000));
        row("100,000 accents", u"\u0301"_s.repeated(100'000));
        row("100,000 glued", u"Wi-Fi-"_s.repeated(16'667));
        row("a surrogate where the query is cut", u"x"_s.repeated(599) + u"😀 push certificate"_s);
        row("a character that decomposes into many", u"\ufdfa"_s.repeated(1000));
        row("nothing but NUL", QString(50, QChar(0)));
        row("names of groups", u"#0 #1 #99999 #-1"_s);
    }
    void survives()
    {
        QFETCH(const QString, query);
        for (const Language reader : {Language::English, Language::TraditionalChinese})
            QVERIFY(isSound(m_index->search({query, reader})));
    }

    void survivesLimits()
    {
        QVERIFY(m_index->search({u"password"_s, Language::English, 0}).hits.isEmpty());
        QVERIFY(m_index->search({u"password"_s, Language::English, -5}).hits.isEmpty());
        QVERIFY(isSound(m_index->search({u"password"_s, Language::English, 1'000'000})));
    }

    void survivesAnything()
    {
        QRandomGenerator random(11);
        const QStringList pieces {u"push "_s, u"cert"_s, u"憑證"_s, u"到"_s, u"學生"_s, u" "_s, u"-"_s,
                                  u"lokc"_s,  u"的"_s,   u"'"_s,    u"\""_s, u"+"_s,    u"，"_s};
        for (int round = 0; round < 3000; ++round) {
            QString query;
            for (int i = random.bounded(12); i >= 0; --i)
                query += random.bounded(4) > 0
                    ? pieces[random.bounded(pieces.size())]
                    : QString(QChar(static_cast<char16_t>(random.bounded(0x10000))));
            QVERIFY2(isSound(m_index->search({query})), qPrintable(query));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Index> m_index;
};

QTEST_GUILESS_MAIN(TestHostileQueries)
#include "tst_hostilequeries.moc"
