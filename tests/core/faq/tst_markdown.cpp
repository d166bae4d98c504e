// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/markdown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

/// Blocks in a short form: marks around what is strong, emphasised, code, struck; links as words<target>.
QString shown(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        QString piece = span.text;
        if (span.isCode)
            piece = u'`' + piece + u'`';
        if (span.isStruck)
            piece = u'~' + piece + u'~';
        if (span.isEmphasized)
            piece = u'/' + piece + u'/';
        if (span.isStrong)
            piece = u'[' + piece + u']';
        if (!span.link.isEmpty())
            piece += (span.isPicture ? u"<!"_s : u"<"_s) + span.link + u'>';
        text += piece;
    }
    return text;
}

QString shown(const Blocks &blocks);

QString shown(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph: return u"P "_s + shown(block.spans);
    case Block::Kind::Heading: return u"H%1 "_s.arg(block.level) + shown(block.spans);
    case Block::Kind::BulletList: return u"UL("_s + shown(block.children) + u')';
    case Block::Kind::NumberedList: return u"OL%1("_s.arg(block.level) + shown(block.children) + u')';
    case Block::Kind::Item: return u"LI("_s + shown(block.children) + u')';
    case Block::Kind::Quote: return u"Q%1("_s.arg(int(block.callout)) + shown(block.children) + u')';
    case Block::Kind::Code: return u"C "_s + shown(block.spans);
    case Block::Kind::Rule: return u"HR"_s;
    case Block::Kind::Table: break;
    }
    QString rows;
    for (const QList<Spans> &row : block.rows) {
        QStringList cells;
        for (const Spans &cell : row)
            cells.append(shown(cell));
        rows += u'(' + cells.join(u'|') + u')';
    }
    return u"T"_s + rows;
}

QString shown(const Blocks &blocks)
{
    QStringList all;
    for (const Block &block : blocks)
        all.append(shown(block));
    return all.join(u"; "_s);
}

int depthOf(const Blocks &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks)
        deepest = std::max(deepest, 1 + depthOf(block.children));
    return deepest;
}

QString repeated(const QString &text, qsizetype size)
{
    return text.repeated(size / text.size() + 1).left(size);
}

} // namespace

class TestMarkdown final : public QObject
{
    Q_OBJECT

private slots:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", u""_s, u""_s);
        row("blank", u" \n\n"_s, u""_s);
        row("paragraphs", u"one\ntwo\n\nthree"_s, u"P one two; P three"_s);
        row("headings", u"# a\n## b\nc\n==="_s, u"H1 a; H2 b; H1 c"_s);
        row("emphasis", u"**a** *b* ~~c~~ `d` ***e***"_s, u"P [a] /b/ ~c~ `d` [/e/]"_s);
        row("marks that are none", u"2 * 3 * 4, a_b_c"_s, u"P 2 * 3 * 4, a_b_c"_s);
        row("escapes", u"\\*a\\* \\# \\[b\\]"_s, u"P *a* # [b]"_s);
        row("entities", u"&amp; &lt;b&gt; &#8212; &#x4E2D; &nosuch; &#0;"_s,
            u"P & <b> \u2014 \u4E2D &nosuch; \uFFFD"_s);
        row("hard breaks", u"a  \nb\\\nc"_s, u"P a\nb\nc"_s);
        row("tight list", u"- a\n- b"_s, u"UL(LI(P a); LI(P b))"_s);
        row("loose list", u"- a\n\n- b\n\n  c"_s, u"UL(LI(P a); LI(P b; P c))"_s);
        row("numbered", u"3. a\n4. b\n   - c"_s, u"OL3(LI(P a); LI(P b; UL(LI(P c))))"_s);
        row("quote", u"> a\n> b"_s, u"Q0(P a b)"_s);
        row("fenced code", u"```sh\na *b*\n\n  c\n```"_s, u"C a *b*\n\n  c"_s);
        row("indented code", u"    a\n    b"_s, u"C a\nb"_s);
        row("rule", u"a\n\n---\n\nb"_s, u"P a; HR; P b"_s);
        row("link", u"[a **b**](acc-4.md \"title\")"_s, u"P a <acc-4.md>[b]<acc-4.md>"_s);
        row("reference", u"[a][1]\n\n[1]: https://x.example/"_s, u"P a<https://x.example/>"_s);
        row("angle link", u"<https://x.example/a>"_s, u"P https://x.example/a<https://x.example/a>"_s);
        row("bare link", u"see https://x.example/a?b=1, there"_s,
            u"P see https://x.example/a?b=1<https://x.example/a?b=1>, there"_s);
        row("entity in a link", u"[a](https://x.example/?b=1&amp;c=2)"_s,
            u"P a<https://x.example/?b=1&c=2>"_s);
        row("picture", u"![words](https://x.example/p.png)"_s, u"P words<!https://x.example/p.png>"_s);
        row("picture without words", u"![](p.png)"_s, u"P p.png<!p.png>"_s);
        row("table", u"| a | b |\n|---|:-:|\n| **c** | d |\n| e |"_s, u"T(a|b)([c]|d)(e|)"_s);
        row("pipe in a cell", u"|a|d|\n|-|-|\n|b \\| c|e|"_s, u"T(a|d)(b | c|e)"_s);
        row("short rules", u"> a|b\n> -|:-:\n> c|d"_s, u"Q0(T(a|b)(c|d))"_s);
        row("a table in code", u"```\na|b\n-|-\n```"_s, u"C a|b\n-|-"_s);
        row("HTML is text", u"<b>a</b>\n\n<script>alert(1)</script>"_s,
            u"P <b>a</b>; P <script>alert(1)</script>"_s);
        row("HTML comment is text", u"a <!-- b --> c"_s, u"P a <!-- b --> c"_s);
        row("NUL", u"a"_s + QChar::Null + u"b"_s, u"P a\uFFFDb"_s);
    }

    void parse()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shown(parseMarkdown(text)), expected);
    }

    void closesEmphasisInChinese_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("full stop inside", u"**重要。**後文"_s, u"[重要。]後文"_s);
        row("quotes inside", u"前文**「甲」**後文"_s, u"前文[「甲」]後文"_s);
        row("brackets inside", u"請選**（全部）**再按"_s, u"請選[（全部）]再按"_s);
        row("colon inside", u"**步驟：**先開"_s, u"[步驟：]先開"_s);
        row("Latin behind", u"**完成。**Apple 的"_s, u"[完成。]Apple 的"_s);
        row("Latin quotes", u"前文**\"甲\"**後文"_s, u"前文[\"甲\"]後文"_s);
        row("curly quotes", u"前文**“甲”**後文"_s, u"前文[“甲”]後文"_s);
        row("code inside", u"執行**`ls`**即可"_s, u"執行[`ls`]即可"_s);
        row("stop outside", u"**重要**。後文"_s, u"[重要]。後文"_s);
        row("enumeration", u"**甲**、**乙。**丙"_s, u"[甲]、[乙。]丙"_s);
        row("behind a stop", u"開始。**重點**在此"_s, u"開始。[重點]在此"_s);
        row("in brackets", u"（**甲**）乙"_s, u"（[甲]）乙"_s);
        row("single", u"前*「甲」*後"_s, u"前/「甲」/後"_s);
        row("both", u"前***「甲」***後"_s, u"前[/「甲」/]後"_s);
        row("struck", u"前~~「甲」~~後"_s, u"前~「甲」~後"_s);
        row("nested", u"**甲*「乙」*丙**丁"_s, u"[甲][/「乙」/][丙]丁"_s);
        row("escaped", u"甲\\**乙* 。"_s, u"甲*/乙/ 。"_s);
        row("escaped both", u"甲。\\*\\*乙"_s, u"甲。**乙"_s);
        row("in code", u"`甲**。乙`"_s, u"`甲**。乙`"_s);
        row("English stays CommonMark's", u"a**\"b\"**c"_s, u"a**\"b\"**c"_s);
        row("ext. B", u"**\U00020000。**\U00020001"_s, u"[\U00020000。]\U00020001"_s);
        row("line ends between Han", u"第一行\n第二行"_s, u"第一行第二行"_s);
        row("line ends before Latin", u"第一行\nApple"_s, u"第一行 Apple"_s);
        row("line end behind bold", u"**第一行。**\n第二行"_s, u"[第一行。]第二行"_s);
        row("address without a blank", u"見 https://x.example/a。然後"_s,
            u"見 https://x.example/a<https://x.example/a>。然後"_s);
    }

    void closesEmphasisInChinese()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Blocks blocks = parseMarkdown(text);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(shown(blocks.first().spans), expected);
    }

    void keepsAsterisksInCodeBlocks()
    {
        QCOMPARE(shown(parseMarkdown(u"```\n前文**「甲」**後\n```"_s)), u"C 前文**「甲」**後"_s);
    }

    void takesOutItsOwnMarks()
    {
        const QString text = plainText(parseMarkdown(u"a\uFDD0b\uFDD1c `d\uFDD0` [e](f\uFDD0g)"_s));
        QVERIFY(!text.contains(QChar(0xFDD0)));
        QVERIFY(!text.contains(QChar(0xFDD1)));
    }

    void callouts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("note", u"> [!NOTE]\n> a"_s, u"Q1(P a)"_s);
        row("tip", u"> [!TIP]\n> a\n>\n> b"_s, u"Q2(P a; P b)"_s);
        row("important", u"> [!IMPORTANT]\n> **甲。**乙"_s, u"Q3(P [甲。]乙)"_s);
        row("warning", u"> [!warning]\n>\n> - a"_s, u"Q4(UL(LI(P a)))"_s);
        row("caution", u"> [!CAUTION]\n> 甲"_s, u"Q5(P 甲)"_s);
        row("alone", u"> [!NOTE]"_s, u"Q1()"_s);
        row("more on the line", u"> [!NOTE] a"_s, u"Q0(P [!NOTE] a)"_s);
        row("unknown", u"> [!DANGER]\n> a"_s, u"Q0(P [!DANGER] a)"_s);
        row("outside of a quote", u"[!NOTE]\na"_s, u"P [!NOTE] a"_s);
        row("second paragraph", u"> a\n>\n> [!NOTE]\n> b"_s, u"Q0(P a; P [!NOTE] b)"_s);
        row("bold", u"> **[!NOTE]**\n> b"_s, u"Q0(P [[!NOTE]] b)"_s);
        row("with a link", u"> [!TIP]\n> [a](b.md)"_s, u"Q2(P a<b.md>)"_s);
    }

    void callouts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shown(parseMarkdown(text)), expected);
    }

    void columnsAndRowsAreAsWideAsTheHead()
    {
        const Blocks blocks = parseMarkdown(u"a|b|c\n:--|:-:|--:\n1|2|3|4\n5"_s);
        const Block &table = blocks.first();
        QCOMPARE(table.columns, QList<Qt::Alignment>({Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}));
        for (const QList<Spans> &row : table.rows)
            QCOMPARE(row.size(), 3);
        QCOMPARE(plainText(blocks), u"a · b · c\n1 · 2 · 3\n5 ·  · "_s);
    }

    void plainTextHasOneThingALine()
    {
        QCOMPARE(plainText(parseMarkdown(u"# A\nb **c**\n\n- d\n- e\n\n> f\n\n```\ng\nh\n```"_s)),
                 u"A\nb c\nd\ne\nf\ng\nh"_s);
    }

    void staysWithinItsBounds_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype Size = 1'000'000;
        const auto row
            = [](const char *name, const QString &piece) { QTest::newRow(name) << repeated(piece, Size); };
        row("quotes", u">"_s);
        row("quotes by line", QString(1000, u'>') + u" a\n"_s);
        row("lists", u"- "_s);
        row("numbered", u"1. "_s);
        row("brackets", u"["_s);
        row("closed brackets", u"[a]"_s);
        row("half links", u"[a]("_s);
        row("links", u"[a](b)"_s);
        row("pictures", u"![a"_s);
        row("nested pictures", u"![](a)![["_s);
        row("asterisks", u"*"_s);
        row("emphasis", u"*a **b "_s);
        row("closing emphasis", u"a** b* "_s);
        row("underscores", u"_a "_s);
        row("cramped", u"甲**「"_s);
        row("backticks", u"`a``b```c"_s);
        row("tags", u"<a "_s);
        row("comments", u"<!-- "_s);
        row("entities", u"&a"_s);
        row("pipes", u"|"_s);
        row("angle targets", u"[a](<b"_s);
        row("titles", u"[a](b \""_s);
        row("nested links", u"[[a](b)"_s);
        row("references", u"![a][b]"_s);
        row("open references", u"[a][b"_s);
        row("closers", u"]"_s);
        row("parentheses", u"[](((((("_s);
        row("declarations", u"<!A "_s);
        row("instructions", u"<?"_s);
        row("mails", u"a@b.c "_s);
        row("table", u"a|b\n-|-\n"_s);
        row("cells", u"|`a"_s);
        row("definitions", u"[a]: b\n"_s);
        row("tildes", u"~~a "_s);
        row("soft breaks", u"甲\n"_s);
        row("addresses", u"https://a.b "_s);
        row("backslashes", u"\\"_s);
        row("fences", u"```\n~~~\n"_s);
        row("rules", u"---\n"_s);
        row("NUL", QString(1, QChar::Null));
        QTest::newRow("stairs") << [] {
            QString text;
            for (int i = 0; text.size() < Size; ++i)
                text += QString(i % 400, u' ') + u"- a\n"_s;
            return text;
        }();
        QTest::newRow("wide table, short rows") << QString(200'000, u'|') + u'\n' + u"-|"_s.repeated(200'000)
                + u'\n' + u"|\n"_s.repeated(190'000);
    }

    void staysWithinItsBounds()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        const Blocks blocks = parseMarkdown(text);
        qInfo() << timer.elapsed() << "ms" << plainText(blocks).size() << "characters";
        QVERIFY(depthOf(blocks) <= 65);
    }

    void readsNothingBeyondItsBound()
    {
        const QString text = plainText(parseMarkdown(repeated(u"a b "_s, 3'000'000)));
        QVERIFY(text.size() <= 1'000'000);
    }

    void linkOf_data()
    {
        using Kind = Link::Kind;
        QTest::addColumn<QString>("target");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("leadsTo");
        const auto row = [](const QString &target, Kind kind, const QString &leadsTo) {
            QTest::newRow(qPrintable(target.left(40))) << target << kind << leadsTo;
        };
        row(u"acc-4.md"_s, Kind::Article, u"acc-4"_s);
        row(u"acc-4"_s, Kind::Article, u"acc-4"_s);
        row(u"./acc-4.md"_s, Kind::Article, u"acc-4"_s);
        row(u"acc-4.md#part"_s, Kind::Article, u"acc-4"_s);
        row(u"caretaker:faq/acc-4"_s, Kind::Article, u"acc-4"_s);
        row(u"網路-1.md"_s, Kind::Article, u"網路-1"_s);
        row(u"%E7%B6%B2-1.md"_s, Kind::Article, u"網-1"_s);
        row(u"https://school.apple.com"_s, Kind::Web, u"https://school.apple.com"_s);
        row(u"HTTP://x.example/a?b#c"_s, Kind::Web, u"HTTP://x.example/a?b#c"_s);
        row(u"mailto:a@b.example"_s, Kind::Web, u"mailto:a@b.example"_s);
        for (const QString &refused : {u""_s,
                                       u"file:///etc/passwd"_s,
                                       u"javascript:alert(1)"_s,
                                       u"JaVaScRiPt:alert(1)"_s,
                                       u"data:text/html,x"_s,
                                       u"vbscript:x"_s,
                                       u"../../etc/passwd"_s,
                                       u"/etc/passwd"_s,
                                       u"C:\\x.exe"_s,
                                       u"\\\\server\\share"_s,
                                       u"//evil.example/x"_s,
                                       u"https://"_s,
                                       u"https://apple.com@evil.example/"_s,
                                       u"https://a b"_s,
                                       u"java\nscript:x"_s,
                                       u"#part"_s,
                                       u"caretaker:settings"_s,
                                       u"caretaker:faq/../x"_s,
                                       u"mailto:"_s,
                                       u"smb://host/x"_s,
                                       u"ms-settings:"_s,
                                       u"x%00y.md"_s,
                                       u"%2e%2e%2fx.md"_s,
                                       u".."_s,
                                       u".md"_s,
                                       u"a\u202Eb.md"_s,
                                       u"https://"_s + QString(5000, u'a')})
            row(refused, Kind::Refused, QString());
    }

    void linkOf()
    {
        QFETCH(const QString, target);
        QFETCH(const Link::Kind, kind);
        QFETCH(const QString, leadsTo);
        const Link link = Faq::linkOf(target);
        QCOMPARE(link.kind, kind);
        QCOMPARE(link.target, leadsTo);
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
