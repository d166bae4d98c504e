// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Printer = "---\nid: w-2\ntitle: Move the printer\nsummary: To another classroom.\n"
                           "section: Rooms\ntags: [printer]\nchecked: 2026-11\n---\n"
                           "Carry the printer:\n\n1. Switch it off.\n2. Lift it.\n\n"
                           "| Room | Floor |\n|---|---|\n| Library | 2 |\n";
const QByteArray PrinterInChinese
    = "---\nid: w-2\ntitle: 搬印表機\nsummary: 搬到另一間教室。\n"
      "section: 教室\ntags: [印表機]\nchecked: 2026-11\n---\n先關機再搬印表機。\n";

QString school(const Program &program)
{
    program.write(u"school/en/w-2.md"_s, Printer);
    program.write(u"school/zh_TW/w-2.md"_s, PrinterInChinese);
    return program.path(u"school"_s);
}

QStringList idsIn(const QJsonObject &answer)
{
    QStringList ids;
    for (const auto &result : answer["results"_L1].toArray())
        ids.append(result.toObject()["id"_L1].toString());
    return ids;
}

QJsonObject articleIn(const Outcome &outcome, const QString &id)
{
    for (const auto &article : outcome.document()["articles"_L1].toArray())
        if (article.toObject()["id"_L1].toString() == id)
            return article.toObject();
    return {};
}

} // namespace

/// The command `faq` of the real program.
class TestFaq final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void searchesInText()
    {
        const Program program;
        const Outcome outcome
            = program.run({u"faq"_s, u"search"_s, u"push"_s, u"certificate"_s, u"expired"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY2(outcome.out.contains("\nacc-2  "), outcome.out.constData());
        QVERIFY(!outcome.out.contains('\x1b'));
        for (const QByteArray &line : outcome.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
    }

    void searchesInJson()
    {
        const Program program;
        const Outcome outcome = program.run(
            {u"faq"_s, u"search"_s, u"--json"_s, u"--limit"_s, u"3"_s, u"push certificate expired"_s});
        QCOMPARE(outcome.status, 0);
        const QJsonObject answer = outcome.document();
        QCOMPARE(answer["query"_L1].toString(), u"push certificate expired"_s);
        QVERIFY(answer["elapsedMs"_L1].isDouble());
        QCOMPARE(answer["results"_L1].toArray().size(), 3);
        QCOMPARE(idsIn(answer).value(0), u"acc-2"_s);
        const QJsonObject first = answer["results"_L1].toArray().first().toObject();
        QCOMPARE(first["language"_L1].toString(), u"en"_s);
        QVERIFY(first["score"_L1].toDouble() > 0);
        QVERIFY(!first["snippet"_L1].toString().isEmpty());
        QCOMPARE(outcome.out.count('\n'), 1);
    }

    void anIdFindsItsArticle()
    {
        const Program program;
        for (const QString &id : {u"acc-10"_s, u"ACC-10"_s, u"acc10"_s, u"Acc 10"_s, u"ａｃｃ－１０"_s,
                                  u"caretaker:faq/acc-10"_s, u"CARETAKER:FAQ/ACC-10"_s}) {
            const Outcome outcome
                = program.run({u"faq"_s, u"search"_s, u"--json"_s, u"--limit"_s, u"1"_s, id});
            QCOMPARE(outcome.status, 0);
            QCOMPARE(idsIn(outcome.document()), QStringList {u"acc-10"_s});
        }
    }

    void aTermIsExplainedAboveWhatWasFound()
    {
        const Program program;
        const Outcome outcome = program.run({u"faq"_s, u"search"_s, u"ｓｃｅｐ"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("SCEP: A way for devices"), outcome.out.constData());
        QVERIFY(outcome.out.contains("\naid-16 "));
    }

    void nothingFoundHasAStatus()
    {
        const Program program;
        const Outcome outcome = program.run({u"faq"_s, u"search"_s, u"xqzvw"_s, u"jjkkqq"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.contains("Nothing was found."));
        const Outcome json = program.run({u"faq"_s, u"search"_s, u"--json"_s, u"xqzvw jjkkqq"_s});
        QCOMPARE(json.status, 1);
        QVERIFY(json.document()["results"_L1].isArray());
        QVERIFY(idsIn(json.document()).isEmpty());
    }

    void answersALineEach()
    {
        const Program program;
        const Outcome outcome
            = program.run({u"faq"_s, u"search"_s, u"--batch"_s, u"--limit"_s, u"2"_s},
                          "push certificate expired\r\n\n推播憑證過期\nxqzvw jjkkqq\nproxy");
        QCOMPARE(outcome.status, 0);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QList<QJsonObject> answers;
        for (const QByteArray &line : lines)
            answers.append(QJsonDocument::fromJson(line).object());
        QCOMPARE(answers.at(0)["query"_L1].toString(), u"push certificate expired"_s);
        QCOMPARE(idsIn(answers.at(0)).value(0), u"acc-2"_s);
        QVERIFY(idsIn(answers.at(1)).isEmpty());
        QCOMPARE(idsIn(answers.at(2)).value(0), u"acc-2"_s);
        QCOMPARE(answers.at(2)["results"_L1].toArray().first().toObject()["language"_L1].toString(),
                 u"zh_TW"_s);
        QVERIFY(idsIn(answers.at(3)).isEmpty());
        QCOMPARE(answers.at(4)["query"_L1].toString(), u"proxy"_s);
        QCOMPARE(idsIn(answers.at(4)).size(), 2);
    }

    void showsAnArticle()
    {
        const Program program;
        const Outcome text = program.run({u"faq"_s, u"show"_s, u"w-2"_s, u"--pack"_s, school(program)});
        QCOMPARE(text.status, 0);
        QCOMPARE(QString::fromUtf8(text.out),
                 u"Move the printer\nRooms · w-2 · checked November 2026\n\nCarry the printer:\n\n"
                 "1. Switch it off.\n2. Lift it.\n\nRoom     Floor\n───────  ─────\nLibrary  2\n"_s);
        const Outcome json = program.run(
            {u"faq"_s, u"show"_s, u"caretaker:faq/w%2D2"_s, u"--json"_s, u"--pack"_s, school(program)});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.document()["title"_L1].toString(), u"Move the printer"_s);
        QCOMPARE(json.document()["pack"_L1].toString(), u"school"_s);
        QCOMPARE(json.document()["checked"_L1].toString(), u"2026-11"_s);
        QVERIFY(json.document()["body"_L1].toString().startsWith(u"Carry the printer"_s));
        for (const QString &id : {u"school/w-2"_s, u"W-2"_s, u"CARETAKER:FAQ/W-2"_s, u"w2"_s, u"Ｗ－２"_s})
            QCOMPARE(program.run({u"faq"_s, u"show"_s, id, u"--pack"_s, school(program)}).out, text.out);
    }

    void anArticleThatIsMissingIsSaid()
    {
        const Program program;
        const Outcome outcome = program.run({u"faq"_s, u"show"_s, u"acc-999"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err, QByteArray("caretaker-cli: There is no article “acc-999”.\n"));
    }

    void listsEveryArticleOnce()
    {
        const Program program;
        const Outcome json = program.run({u"faq"_s, u"list"_s, u"--json"_s});
        QCOMPARE(json.status, 0);
        QStringList ids;
        for (const auto &article : json.document()["articles"_L1].toArray()) {
            QCOMPARE(article.toObject()["language"_L1].toString(), u"en"_s);
            ids.append(article.toObject()["id"_L1].toString());
        }
        QVERIFY(ids.size() >= 60);
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(articleIn(json, u"acc-2"_s)["important"_L1].toBool());

        const Outcome text = program.run({u"faq"_s, u"list"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("  acc-2 *"));
        for (const QString &id : std::as_const(ids))
            QVERIFY2(text.out.contains("\n  " + id.toUtf8() + ' '), qPrintable(id));
    }

    void speaksTheLanguageThatIsAskedFor()
    {
        const Program program;
        const QString pack = school(program);
        const QStringList chinese {u"--language"_s, u"zh_TW"_s, u"--pack"_s, pack};
        const Outcome shown = program.run(QStringList {u"faq"_s, u"show"_s, u"w-2"_s} + chinese);
        QVERIFY2(QString::fromUtf8(shown.out).startsWith(u"搬印表機\n教室 · w-2 · "_s),
                 shown.out.constData());
        const Outcome listed = program.run(QStringList {u"faq"_s, u"list"_s, u"--json"_s} + chinese);
        QCOMPARE(listed.document()["articles"_L1].toArray().size(), 1);
        QCOMPARE(articleIn(listed, u"w-2"_s)["title"_L1].toString(), u"搬印表機"_s);
        const Outcome found
            = program.run(QStringList {u"faq"_s, u"search"_s, u"--json"_s, u"印表機"_s} + chinese);
        QCOMPARE(idsIn(found.document()), QStringList {u"w-2"_s});
        const Outcome nothing = program.run({u"faq"_s, u"search"_s, u"xqzvw"_s, u"--language=zh_TW"_s});
        QCOMPARE(nothing.status, 1);
        QVERIFY(!QString::fromUtf8(nothing.out).contains(u"Nothing"_s));
    }

    void readsOnlyThePackThatIsNamed()
    {
        const Program program;
        const Outcome outcome = program.run({u"faq"_s, u"list"_s, u"--json"_s, u"--pack"_s, school(program)});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.document()["articles"_L1].toArray().size(), 1);
        const Outcome found
            = program.run({u"faq"_s, u"search"_s, u"printer"_s, u"--json"_s, u"--pack"_s, school(program)});
        QCOMPARE(idsIn(found.document()).value(0), u"w-2"_s);
    }

    void aPackThatIsMissingIsSaid()
    {
        const Program program;
        const Outcome alone = program.run({u"faq"_s, u"list"_s, u"--pack"_s, u"nowhere"_s});
        QCOMPARE(alone.status, 3);
        QCOMPARE(alone.out, QByteArray());
        QVERIFY2(alone.err.startsWith("caretaker-cli: nowhere: "), alone.err.constData());

        // What can be read is answered all the same.
        const Outcome beside = program.run({u"faq"_s, u"search"_s, u"printer"_s, u"--json"_s, u"--pack"_s,
                                            school(program), u"--pack"_s, u"nowhere"_s});
        QCOMPARE(beside.status, 3);
        QCOMPARE(idsIn(beside.document()).value(0), u"w-2"_s);
        QCOMPARE(beside.err.count('\n'), 1);

        const Outcome empty
            = program.run({u"faq"_s, u"list"_s, u"--pack"_s, program.write(u"empty.zip"_s, "PK\x05\x06")});
        QCOMPARE(empty.status, 3);
        QVERIFY(!empty.err.isEmpty());
    }

    void whatWasLeftOutOfAPackIsSaid()
    {
        const Program program;
        school(program);
        program.write(u"school/en/w-3.md"_s, "\xff\xfe no text");
        program.write(u"school/en/w-4.md"_s, Printer);
        const Outcome outcome = program.run({u"faq"_s, u"list"_s, u"--pack"_s, program.path(u"school"_s)});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("Move the printer"));
        QCOMPARE(outcome.err.count('\n'), 2);
        QVERIFY2(outcome.err.contains("school: en/w-3.md: This file was left out: line 1 is not UTF-8"),
                 outcome.err.constData());
        QVERIFY2(outcome.err.contains("school: en/w-4.md: This article was left out: en/w-2.md has"),
                 outcome.err.constData());

        for (int i = 10; i < 30; ++i)
            program.write(u"school/en/w-%1.md"_s.arg(i), "\xff");
        const Outcome many
            = program.run({u"faq"_s, u"show"_s, u"w-2"_s, u"--pack"_s, program.path(u"school"_s)});
        QCOMPARE(many.status, 0);
        QCOMPARE(many.err.count('\n'), 11);
        QVERIFY2(many.err.endsWith("caretaker-cli: and 12 more\n"), many.err.constData());
    }

    void anOldArticleSaysSo()
    {
        const Program program;
        program.write(u"old/w-9.md"_s, QByteArray(Printer).replace("2026-11", "2019-02"));
        const Outcome outcome
            = program.run({u"faq"_s, u"show"_s, u"w-2"_s, u"--pack"_s, program.path(u"old"_s)});
        QVERIFY2(outcome.out.contains("checked February 2019, over a year ago"), outcome.out.constData());
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("no word") << QStringList {} << QByteArray("search, show or list");
        QTest::newRow("another word") << QStringList {u"find"_s} << QByteArray("faq find");
        QTest::newRow("no query") << QStringList {u"search"_s} << QByteArray("nothing to search for");
        QTest::newRow("no id") << QStringList {u"show"_s} << QByteArray("acc-2");
        QTest::newRow("two ids") << QStringList {u"show"_s, u"acc-1"_s, u"acc-2"_s} << QByteArray("acc-2");
        QTest::newRow("list of one") << QStringList {u"list"_s, u"acc-1"_s} << QByteArray("acc-1");
        QTest::newRow("batch with a query")
            << QStringList {u"search"_s, u"--batch"_s, u"wifi"_s} << QByteArray("wifi");
        QTest::newRow("batch of a list") << QStringList {u"list"_s, u"--batch"_s} << QByteArray("--batch");
        QTest::newRow("limit 0") << QStringList {u"search"_s, u"--limit=0"_s, u"wifi"_s} << QByteArray("0");
        QTest::newRow("limit of show")
            << QStringList {u"show"_s, u"--limit=3"_s, u"acc-1"_s} << QByteArray("--limit");
        QTest::newRow("empty pack") << QStringList {u"list"_s, u"--pack="_s} << QByteArray("--pack");
        QTest::newRow("option of check")
            << QStringList {u"list"_s, u"--host=example.org"_s} << QByteArray("--host");
    }

    void wrongUsageIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, names);
        const Program program;
        const Outcome outcome = program.run(QStringList {u"faq"_s} + words);
        QCOMPARE(outcome.status, 64);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains(names), outcome.err.constData());
    }

    void neitherDatabaseNorNetworkIsTouched()
    {
        const Program program;
        QTcpServer site;
        QVERIFY(site.listen(QHostAddress::LocalHost));
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(site.serverPort());
        program.write(
            u"school/w-3.md"_s,
            "---\nid: w-3\ntitle: A picture\nsection: Rooms\ntags: [a]\nchecked: 2026-11\n---\n![plan]("
                + address + "/plan.png) and [a page](" + address + "/)\n");
        const QStringList pack {u"--pack"_s, program.path(u"school"_s)};
        QCOMPARE(program.run(QStringList {u"faq"_s, u"show"_s, u"w-3"_s} + pack).status, 0);
        QCOMPARE(program.run(QStringList {u"faq"_s, u"search"_s, u"picture"_s} + pack).status, 0);
        QCOMPARE(program.run({u"faq"_s, u"search"_s, u"proxy"_s}).status, 0);
        QVERIFY(!site.waitForNewConnection(100));
        // The built-in articles' index is all that is kept.
        QStringList left;
        QDirIterator each(program.home() + u"/data"_s, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            left.append(QFileInfo(each.next()).fileName());
        for (const QString &name : std::as_const(left))
            QVERIFY2(name.startsWith(u"faq"_s), qPrintable(left.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestFaq)
#include "tst_faq.moc"
