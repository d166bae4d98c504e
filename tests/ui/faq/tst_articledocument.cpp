// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/warnings.h"
#include "ui/faq/articledocument.h"
#include "ui/faq/articleformat.h"
#include "ui/faq/pdftext.h"

#include <QTcpServer>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

void write(ArticleDocument &document, const QString &markdown, Type::Script script = Type::Script::Latin,
           const TermFinder &terms = {})
{
    document.write({.title = u"Title"_s, .body = parseMarkdown(markdown), .terms = terms},
                   {.theme = Theme::light(), .script = script});
    document.setTextWidth(640);
    QVERIFY(document.size().height() > 0); // lays it out
}

QTextBlock blockWith(const ArticleDocument &document, const QString &text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.text().contains(text))
            return block;
    return {};
}

QTextCharFormat formatOf(const ArticleDocument &document, const QString &text)
{
    const QTextBlock block = blockWith(document, text);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(block.text().indexOf(text)) + 1);
    return cursor.charFormat();
}

QString allText(ArticleDocument &document)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    return ArticleDocument::plainText(cursor);
}

} // namespace

class TestArticleDocument final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void sizesFollowTheScriptOfTheArticle()
    {
        ArticleDocument document;
        write(document, u"## Heading\n\nwords"_s);
        QCOMPARE(formatOf(document, u"words"_s).font().pixelSize(), 15);
        QCOMPARE(formatOf(document, u"Heading"_s).font().pixelSize(), 17);
        QCOMPARE(blockWith(document, u"words"_s).blockFormat().lineHeight(), 24);
        write(document, u"## 標題\n\n內文"_s, Type::Script::Han);
        QCOMPARE(formatOf(document, u"內文"_s).font().pixelSize(), 16);
        QCOMPARE(formatOf(document, u"標題"_s).font().weight(), int(QFont::Bold));
        QCOMPARE(blockWith(document, u"內文"_s).blockFormat().lineHeight(), 28);
    }

    void linesAreAsHighAsTheirFormatSays()
    {
        ArticleDocument document;
        write(document, u"**重點** and `code` 與 "_s + u"文字 words "_s.repeated(30), Type::Script::Han);
        const QTextLayout *layout = blockWith(document, u"重點"_s).layout();
        QVERIFY(layout->lineCount() > 2);
        for (int line = 1; line < layout->lineCount(); ++line) {
            const auto baseline
                = [layout](int at) { return layout->lineAt(at).y() + layout->lineAt(at).ascent(); };
            QVERIFY(qAbs(baseline(line) - baseline(line - 1) - 28) < 1);
        }
    }

    void hanIsNeverSlanted()
    {
        ArticleDocument document;
        write(document, u"這是*強調 words* 的。"_s, Type::Script::Han);
        QVERIFY(!formatOf(document, u"強調"_s).fontItalic());
        QCOMPARE(formatOf(document, u"強調"_s).intProperty(ArticleFormat::Ground),
                 int(ArticleFormat::GroundKind::Dots));
        QVERIFY(formatOf(document, u"words"_s).fontItalic());
    }

    void stepsHangBesideTheirNumbers()
    {
        ArticleDocument document;
        write(document, u"9. nine\n10. ten\n11. eleven"_s);
        const auto textLeft = [&document](const QString &text) {
            const QTextBlock block = blockWith(document, text);
            const QTextLine line = block.layout()->lineAt(0);
            return block.layout()->position().x() + line.cursorToX(int(block.text().indexOf(text)));
        };
        QVERIFY(qAbs(textLeft(u"nine"_s) - textLeft(u"ten"_s)) < 0.5);
        QVERIFY(qAbs(textLeft(u"ten"_s) - textLeft(u"eleven"_s)) < 0.5);
        QCOMPARE(formatOf(document, u"10."_s).foreground().color(), Theme::light().text3);
    }

    void refusedLinksAreWords()
    {
        ArticleDocument document;
        write(document,
              u"[a1](file:///etc/passwd) [b1](javascript:alert(1)) [c1](own:credential) "
              "[d1](https://example.com) [e1](acc-4.md)"_s);
        for (const QString &refused : {u"a1"_s, u"b1"_s, u"c1"_s})
            QVERIFY(!formatOf(document, refused).isAnchor());
        QCOMPARE(formatOf(document, u"d1"_s).anchorHref(), u"https://example.com"_s);
        QCOMPARE(formatOf(document, u"e1"_s).anchorHref(), u"caretaker:faq/acc-4"_s);
        QCOMPARE(formatOf(document, u"e1"_s).foreground().color(), Theme::light().accent);
    }

    void calloutsWearTheColoursOfTheirWeight_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QColor>("mark");
        QTest::addColumn<QString>("word");
        const Theme theme = Theme::light();
        QTest::newRow("caution") << u"CAUTION"_s << theme.expired.mark << u"Danger\n"_s;
        QTest::newRow("warning") << u"WARNING"_s << theme.urgent.mark << u"Warning\n"_s;
        QTest::newRow("important") << u"IMPORTANT"_s << theme.warning.mark << QString();
        QTest::newRow("note") << u"NOTE"_s << theme.notice.mark << QString();
        QTest::newRow("tip") << u"TIP"_s << theme.ok.mark << QString();
    }

    void calloutsWearTheColoursOfTheirWeight()
    {
        QFETCH(const QString, sign);
        QFETCH(const QColor, mark);
        QFETCH(const QString, word);
        ArticleDocument document;
        write(document, u"> [!%1]\n> Mind this."_s.arg(sign));
        const auto *frame = document.frameAt(blockWith(document, u"Mind this."_s).position());
        QCOMPARE(frame->format().property(ArticleFormat::BoxColor).value<QColor>(), mark);
        // Not by colour alone.
        QVERIFY2(document.toPlainText().contains(word + u"Mind this."_s), qPrintable(document.toPlainText()));
    }

    void aNameOfAHostStaysOnOneLine()
    {
        ArticleDocument document;
        const QString words
            = u" What it is for, at some length, and who asks for it in a school."_s.repeated(3);
        write(document,
              u"| Host | Port | Use |\n|---|---|---|\n| `time-ios.apple.com` | 123 UDP |%1 |\n"
              "| `identity.apple.com` | 443, 2197 and 5223 TCP |%1 |"_s.arg(words));
        document.setTextWidth(640);
        document.size();
        const QTextBlock host = blockWith(document, u"ios.apple"_s);
        QCOMPARE(host.layout()->lineCount(), 1);
        QCOMPARE(blockWith(document, u"identity"_s).layout()->lineCount(), 1);
        // Copied and looked for it is the plain name.
        QTextCursor cursor(host);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QCOMPARE(ArticleDocument::plainText(cursor), u"time-ios.apple.com"_s);
        QCOMPARE(document.find(u"time-ios"_s).size(), 1);
        QVERIFY(!host.text().contains(u'-'));
    }

    void aTableHasItsRowsAndColumns()
    {
        ArticleDocument document;
        write(document, u"| Host | Port |\n|---|---:|\n| a.example | 443 |\n| b.example | 80 |"_s);
        const auto *table = QTextCursor(blockWith(document, u"443"_s)).currentTable();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rows(), 3);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(blockWith(document, u"443"_s).blockFormat().alignment(), Qt::AlignRight);
    }

    void copiedTextIsPlain()
    {
        ArticleDocument document;
        write(document,
              u"First *words*.\n\n1. one\n2. two\n\n- a\n- b\n\n| h | i |\n|---|---|\n| j | k |\n\n"
              "```\nx = 1\ny = 2\n```\n\n> [!NOTE]\n> Last."_s);
        QCOMPARE(
            allText(document),
            u"Title\n\nFirst words.\n\n1. one\n2. two\n• a\n• b\n\nh\ti\nj\tk\n\nx = 1\ny = 2\n\nLast."_s);
    }

    void findsWhateverTheCase()
    {
        ArticleDocument document;
        write(document, u"Token, token and TOKENS"_s);
        QCOMPARE(document.find(u"token"_s).size(), 3);
        QCOMPARE(document.find(QString()).size(), 0);
        QCOMPARE(document.find(u"title"_s).size(), 1);
    }

    void aTermIsToldOnce()
    {
        const TermFinder terms(Glossary {
            {u"apns"_s, u"push certificate"_s, u"推播憑證"_s, {u"APNs"_s, u"IT"_s}, {}, u"x"_s, u"x"_s}});
        ArticleDocument document;
        write(document, u"## push certificate\n\nit is one. A push certificate, again a push certificate."_s,
              Type::Script::Latin, terms);
        int told = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                told += it.fragment().charFormat().anchorHref() == u"own:term/0"_s ? 1 : 0;
        QCOMPARE(told, 1);
        QVERIFY(!formatOf(document, u"it is"_s).isAnchor());
    }

    void termsAreFoundByTheirLongestName()
    {
        const TermFinder terms(
            Glossary {{u"a"_s, u"token"_s, u"權杖"_s}, {u"b"_s, u"server token"_s, u"伺服器權杖"_s}});
        QSet<qsizetype> told;
        const auto places = terms.in(u"Server tokens and 權杖"_s, told);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.first().term, 1);
        QCOMPARE(places.first().length, 13);
        QVERIFY(terms.in(u"server token"_s, told).isEmpty());
    }

    void nothingIsEverLoaded()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/a.png"_s.arg(server.serverPort());
        ArticleDocument document;
        write(document, u"![picture](%1) <img src=\"%1\">"_s.arg(address));
        QVERIFY(!document.resource(QTextDocument::ImageResource, QUrl(address)).isValid());
        QVERIFY(!server.waitForNewConnection(50));
        QVERIFY(allText(document).contains(u"<img"_s));
    }

    void hostileTextsAreLaidOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spans") << u"**a** *b* `c` "_s.repeated(8000);
        QTest::newRow("one word") << QString(200'000, u'x');
        QTest::newRow("steps") << u"1. a\n"_s.repeated(5000);
        QTest::newRow("deep quotes") << u"> "_s.repeated(60) + u"a"_s;
        QTest::newRow("deep lists") << [] {
            QString text;
            for (int level = 0; level < 60; ++level)
                text += QString(level * 2, u' ') + u"- a\n"_s;
            return text;
        }();
        QTest::newRow("wide table") << u"| a "_s.repeated(300) + u"|\n"_s + u"|---"_s.repeated(300) + u"|\n"_s
                + (u"| b "_s.repeated(300) + u"|\n"_s).repeated(30);
        QTest::newRow("overrides") << u"a\u202egnp.exe b\u0007c"_s;
    }

    void hostileTextsAreLaidOut()
    {
        QFETCH(const QString, text);
        ArticleDocument document;
        write(document, text);
        QVERIFY(document.size().height() > 0);
        const QString shown = document.toPlainText();
        QVERIFY(!shown.contains(QChar(0x202e)));
        QVERIFY(!shown.contains(QChar(0x0007)));
    }

    void radicalsBecomeIdeographs()
    {
        const QByteArray pdf
            = "stream begincmap <0001> <2F00> <2e9f> endcmap <2F00> begincmap <6587> endcmap";
        QCOMPARE(withUnifiedIdeographs(pdf),
                 "stream begincmap <0001> <4e00> <6bcd> endcmap <2F00> begincmap <6587> endcmap");
    }
};

QTEST_MAIN(TestArticleDocument)
#include "tst_articledocument.moc"
