// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/kind.h"
#include "core/faq/filecontent.h"
#include "core/faq/kindnames.h"
#include "core/faq/yaml.h"
#include "tests/core/faq/packfixtures.h"

#include <QElapsedTimer>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

std::optional<Article> read(const QByteArray &content, QStringList *said = nullptr,
                            const QString &file = u"acc-9.md"_s)
{
    QList<Finding> findings;
    auto article = readArticle(file, content, findings);
    if (said)
        *said = Fixtures::said(findings);
    return article;
}

} // namespace

class TestArticle final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField()
    {
        QStringList said;
        const auto article = read("---\n"
                                  "id: acc-2\n"
                                  "title: \"What happens: renewal\"\n"
                                  "summary: First. Second.\n"
                                  "section: accounts\n"
                                  "important: true\n"
                                  "tags: [APNs, push certificate]\n"
                                  "asked:\n"
                                  "  - commands stay pending\n"
                                  "  - expired yesterday, what now\n"
                                  "kinds: [apns-push-certificate, custom]\n"
                                  "checked: 2026-11\n"
                                  "against: Guide; docs\n"
                                  "corrected: Earlier editions said so.\n"
                                  "sources:\n"
                                  "  - https://support.apple.com/a#b\n"
                                  "---\n"
                                  "\nBody **bold**.\n",
                                  &said);
        QVERIFY(article);
        QCOMPARE(said, QStringList());
        QCOMPARE(article->id, u"acc-2"_s);
        QCOMPARE(article->title, u"What happens: renewal"_s);
        QCOMPARE(article->summary, u"First. Second."_s);
        QCOMPARE(article->section, u"accounts"_s);
        QVERIFY(article->important);
        QCOMPARE(article->tags, QStringList({u"APNs"_s, u"push certificate"_s}));
        QCOMPARE(article->asked, QStringList({u"commands stay pending"_s, u"expired yesterday, what now"_s}));
        QCOMPARE(article->kinds, QStringList({u"apns-push-certificate"_s, u"custom"_s}));
        QCOMPARE(article->checked, QDate(2026, 11, 1));
        QCOMPARE(article->against, u"Guide; docs"_s);
        QCOMPARE(article->corrected, u"Earlier editions said so."_s);
        QCOMPARE(article->sources, QStringList {u"https://support.apple.com/a#b"_s});
        QCOMPARE(article->body, u"\nBody **bold**.\n"_s);
        QCOMPARE(article->language, Language::English);
        QCOMPARE(article->pack, QString());
    }

    void takesTagsInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("tags");
        QTest::newRow("one line") << QByteArray("tags: [\"a b\", c, \"d:e\"]");
        QTest::newRow("many lines") << QByteArray("tags:\n  [\n    \"a b\",\n    \"c\",\n    \"d:e\",\n  ]");
        QTest::newRow("dashes") << QByteArray("tags:\n  - a b\n  - c\n  - 'd:e'");
        QTest::newRow("dashes at the margin") << QByteArray("tags:\n- a b\n- c\n- \"d:e\"");
        QTest::newRow("words") << QByteArray("tags: a b, c, d:e");
        QTest::newRow("Chinese commas") << QByteArray("tags: a b，c、d:e");
        QTest::newRow("twice the same") << QByteArray("tags: [a b, c, c, 'd:e', '']");
    }

    void takesTagsInEveryShape()
    {
        QFETCH(const QByteArray, tags);
        const auto article = read("---\nid: a\ntitle: T\nsection: s\nchecked: 2026-11\n" + tags + "\n---\nB");
        QVERIFY(article);
        QCOMPARE(article->tags, QStringList({u"a b"_s, u"c"_s, u"d:e"_s}));
    }

    void toleratesWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QByteArray &content, const QString &id, const QString &title,
                 const QStringList &expected) { QTest::newRow(name) << content << id << title << expected; };
        row("category", "---\nid: a\ntitle: T\ncategory: S\ntags: [x]\nchecked: 2026-11-20\n---\nB", u"a"_s,
            u"T"_s, {});
        row("most", "---\nid: a\ntitle: T\n---\nB", u"a"_s, u"T"_s,
            {u"missing-fields acc-9.md section, tags, checked"_s});
        row("id", "---\ntitle: T\nsection: s\ntags: [x]\nchecked: 2026-11\n---\nB", u"acc-9"_s, u"T"_s,
            {u"missing-fields acc-9.md id"_s});
        row("title", "---\nid: a\nsection: s\ntags: [x]\nchecked: 2026-11\n---\nB\n\n## **Head** line",
            u"a"_s, u"Head line"_s, {u"missing-fields acc-9.md title"_s});
        row("title and heading", "---\nid: a\nsection: s\ntags: [x]\nchecked: 2026-11\n---\nB", u"a"_s,
            u"a"_s, {u"missing-fields acc-9.md title"_s});
        row("front matter", "# Head\nB", u"acc-9"_s, u"Head"_s, {u"no-front-matter acc-9.md"_s});
        row("no end", "---\nid: a\n\n# Head\n", u"acc-9"_s, u"Head"_s, {u"no-front-matter acc-9.md"_s});
        row("a rule in front", "---\nWords.\n\n---\n\n# Head\n", u"acc-9"_s, u"Head"_s,
            {u"no-front-matter acc-9.md"_s});
        row("body", "---\nid: a\ntitle: T\nsection: s\ntags: [x]\nchecked: 2026-11\n---\n", u"a"_s, u"T"_s,
            {u"empty-article acc-9.md"_s});
        row("bad values",
            "---\nid: a b\ntitle: T\nsection: s\ntags: [x]\nchecked: soon\nimportant: maybe\n---\nB",
            u"acc-9"_s, u"T"_s,
            {u"invalid-field acc-9.md id a b"_s, u"invalid-field acc-9.md important maybe"_s,
             u"invalid-field acc-9.md checked soon"_s});
        row("unknown kind and field",
            "---\nid: a\ntitle: T\nsection: s\ntags: [x]\nchecked: 2026-11\nkinds: [push]\ntitel: x\n---\nB",
            u"a"_s, u"T"_s, {u"unknown-kind acc-9.md push"_s, u"unknown-field acc-9.md titel"_s});
        row("Windows line ends and a mark",
            "\xEF\xBB\xBF---\r\nid: a\r\ntitle: T\r\nsection: s\r\ntags: [x]\r\nchecked: "
            "2026-11\r\n---\r\nB\r\n",
            u"a"_s, u"T"_s, {});
    }

    void toleratesWhatIsMissing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, id);
        QFETCH(const QString, title);
        QFETCH(const QStringList, expected);
        QStringList said;
        const auto article = read(content, &said);
        QVERIFY(article);
        QCOMPARE(article->id, id);
        QCOMPARE(article->title, title);
        QCOMPARE(said, expected);
    }

    void savesWhatItCanOfBrokenYaml()
    {
        QStringList said;
        const auto article
            = read("\n---\nid: a\ntitle: 'It''s: so'\nsection: one: two\nimportant: true\n---\nB", &said);
        QVERIFY(article);
        QCOMPARE(article->id, u"a"_s);
        QCOMPARE(article->section, u"one: two"_s);
        QVERIFY(article->important);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.first().startsWith(u"invalid-yaml acc-9.md 5 "_s), qPrintable(said.first()));
    }

    void leavesOutWhatHasNeitherIdNorTitle()
    {
        QStringList said;
        QVERIFY(!read("---\nsection: [\n---\nB", &said, u"a b.md"_s));
        QCOMPARE(said.last(), u"!neither-id-nor-title a b.md"_s);
        QVERIFY(!read("", &said));
        QVERIFY(!read("Only words.", &said));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Big5") << QByteArray("---\nid: a\ntitle: \xA4\xA4\xA4\xE5\n---\n")
                              << u"!not-utf-8 acc-9.md 3 17"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE-\0-\0", 6) << u"!not-utf-8 acc-9.md 1 0"_s;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"!not-utf-8 acc-9.md 1 0"_s;
        QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80") << u"!not-utf-8 acc-9.md 1 1"_s;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << u"!not-utf-8 acc-9.md 1 0"_s;
        QTest::newRow("cut off") << QByteArray("a\n\xE4\xB8") << u"!not-utf-8 acc-9.md 2 2"_s;
        QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << u"!nul-byte acc-9.md 2"_s;
        QTest::newRow("large") << QByteArray(PackLimits::FileBytes + 1, 'a')
                               << u"!file-too-large acc-9.md 1048577 1048576"_s;
    }

    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, expected);
        QStringList said;
        QVERIFY(!read(content, &said));
        QCOMPARE(said, QStringList {expected});
    }

    void tellsTheLanguage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<Language>("language");
        const auto row
            = [](const char *name, const QString &file, const QByteArray &title, const QByteArray &more,
                 Language language) { QTest::newRow(name) << file << title << more << language; };
        row("folder en", u"en/a.md"_s, "推播憑證", "", Language::English);
        row("folder zh_TW", u"x/zh_TW/a.md"_s, "Push", "", Language::TraditionalChinese);
        row("folder zh-Hant", u"zh-Hant/y/a.md"_s, "Push", "", Language::TraditionalChinese);
        row("words", u"a.md"_s, "推播憑證到期", "", Language::TraditionalChinese);
        row("mixed words", u"a.md"_s, "在 Apple School Manager 更新 Jamf Pro 的推播憑證", "",
            Language::TraditionalChinese);
        row("English with a menu's name", u"a.md"_s, "Choose the menu 裝置 in the console and wait", "",
            Language::English);
        row("said", u"a.md"_s, "Push", "language: zh-TW\n", Language::TraditionalChinese);
    }

    void tellsTheLanguage()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, title);
        QFETCH(const QByteArray, more);
        const auto article = read("---\nid: a\ntitle: " + title + "\n" + more + "---\n1.", nullptr, file);
        QVERIFY(article);
        QTEST(article->language, "language");
    }

    void remarksOnWhatIsDefused()
    {
        QStringList said;
        const auto article = read(
            Fixtures::article("a",
                              "<script>alert(1)</script> and <b>bold</b>, but `<i>` is code, 1 < 2 > 0\n\n"
                              "![chart](https://x.example/t.png) ![](file:///p.png)\n\n"
                              "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](acc-1.md) "
                              "[u](https://apple.com@evil.example/) "
                              "[d](https://x.example)\n\n"
                              "| a <img src=x onerror=y> | b |\n|---|---|\n| [e](data:x) | f |\n\n"
                              "```html\n<b>code</b>\n```\n"),
            &said);
        QVERIFY(article);
        QCOMPARE(said,
                 QStringList({u"html-as-text acc-9.md <script>"_s,
                              u"picture-not-fetched acc-9.md https://x.example/t.png"_s,
                              u"picture-not-fetched acc-9.md file:///p.png"_s,
                              u"refused-link acc-9.md javascript:alert(1)"_s,
                              u"refused-link acc-9.md file:///etc/passwd"_s,
                              u"user-in-link acc-9.md https://apple.com@evil.example/"_s,
                              u"html-as-text acc-9.md <img src=x onerror=y>"_s,
                              u"refused-link acc-9.md data:x"_s}));
    }

    void refusesHostileYaml_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("code");
        QByteArray laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char level = 'b'; level <= 'j'; ++level) {
            const QByteArray before = QByteArray("*") + char(level - 1) + ',';
            laughs += QByteArray(1, level) + ": &" + level + " [" + before.repeated(9).chopped(1) + "]\n";
        }
        QTest::newRow("billion laughs") << laughs << u"yaml-alias"_s;
        QTest::newRow("itself") << QByteArray("a: &a [*a]") << u"yaml-alias"_s;
        QTest::newRow("merge") << QByteArray("a: &a {b: c}\nd:\n  <<: *a") << u"yaml-alias"_s;
        QTest::newRow("brackets") << QByteArray("a: ") + QByteArray(60'000, '[') << u"yaml-too-deep"_s;
        QTest::newRow("braces") << QByteArray("{a: ").repeated(10'000) << u"yaml-too-deep"_s;
        QTest::newRow("dashes") << QByteArray("- ").repeated(30'000) << u"yaml-too-deep"_s;
        QTest::newRow("stairs") << [] {
            QByteArray text;
            for (int i = 0; i < 100; ++i)
                text += QByteArray(i, ' ') + "a:\n";
            return text;
        }() << u"yaml-too-deep"_s;
        QTest::newRow("many values") << QByteArray("[") + QByteArray("a,").repeated(400'000) + "]"
                                     << u"yaml-too-large"_s;
        QTest::newRow("large") << QByteArray(YamlLimits::Bytes + 1, ' ') << u"yaml-too-large"_s;
        QTest::newRow("open quote") << QByteArray("a: \"") + QByteArray(900'000, 'b') << u"invalid-yaml"_s;
        QTest::newRow("tabs") << QByteArray("a:\n\t- b") << u"invalid-yaml"_s;
        QTest::newRow("undefined alias") << QByteArray("a: *b") << u"invalid-yaml"_s;
    }

    void refusesHostileYaml()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, code);
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parseYaml(yaml);
        qInfo() << timer.elapsed() << "ms";
        QVERIFY(!parsed);
        QCOMPARE(QString(parsed.error().code), code);
        if (yaml.size() > 30'000) // beyond the bound of front matter it is none
            return;
        QStringList said;
        QVERIFY(read("---\nid: a\ntitle: T\n" + yaml + "\n---\nBody", &said));
        QVERIFY(!said.isEmpty());
    }

    void readsYamlsOwnTypesAsText()
    {
        const auto parsed
            = parseYaml("a: true\nb: 2026-11\nc: 0x1F\nd: ~\ne: [1, null, no]\nf: |\n  g\n  h\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->textOf(u"a"), u"true"_s);
        QCOMPARE(parsed->textOf(u"b"), u"2026-11"_s);
        QCOMPARE(parsed->textOf(u"c"), u"0x1F"_s);
        QCOMPARE(parsed->textOf(u"d"), QString());
        QCOMPARE(parsed->find(u"e")->texts(), QStringList({u"1"_s, u"no"_s}));
        QCOMPARE(parsed->textOf(u"f"), u"g\nh"_s);
        QCOMPARE(parseYaml("")->kind, Yaml::Kind::Nothing);
    }

    void cutsEndlessFields()
    {
        QStringList said;
        const auto article
            = read(Fixtures::article("a", "B", "summary: " + QByteArray(20'000, 'x') + "\n"), &said);
        QVERIFY(article);
        QCOMPARE(article->summary.size(), 4000);
        QCOMPARE(said, QStringList {u"field-cut acc-9.md summary 4000"_s});
    }

    void knowsTheKindsOfCredentials()
    {
        QSet<QString> known;
        for (const QLatin1StringView name : KindNames) {
            QVERIFY2(Credentials::kindOf(QString(name)), name.data());
            known.insert(name);
        }
        QCOMPARE(known.size(), qsizetype(KindNames.size()));
        for (const Credentials::Kind kind : Credentials::allKinds())
            if (Credentials::carriesDate(kind) && kind != Credentials::Kind::CertificateRevocationList)
                QVERIFY2(known.contains(Credentials::wordOf(kind)), qPrintable(Credentials::wordOf(kind)));
    }

    void sortsIdsByNumber()
    {
        QStringList ids {u"net-1"_s, u"acc-10"_s, u"b"_s,  u"acc-2"_s, u"acc-02b"_s,
                         u"a"_s,     u"acc-"_s,   u"10"_s, u"9"_s};
        std::ranges::sort(
            ids, [](const QString &left, const QString &right) { return idComesBefore(left, right); });
        QCOMPARE(ids,
                 QStringList({u"9"_s, u"10"_s, u"a"_s, u"acc-"_s, u"acc-2"_s, u"acc-02b"_s, u"acc-10"_s,
                              u"b"_s, u"net-1"_s}));
        QVERIFY(!idComesBefore(u"a-1", u"a-1"));
    }

    void growsOld()
    {
        Article article {.id = u"a"_s, .checked = QDate(2026, 11, 1)};
        QVERIFY(!isOld(article, QDate(2027, 11, 1)));
        QVERIFY(isOld(article, QDate(2027, 11, 2)));
        article.checked = {};
        QVERIFY(!isOld(article, QDate(2099, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(TestArticle)
#include "tst_article.moc"
