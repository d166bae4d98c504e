// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filecontent.h"
#include "core/faq/markdown.h"
#include "tests/core/faq/packfixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Whole
    = "---\nid: acc-2\ntitle: \"What: 推播憑證\"\nsection: accounts\nimportant: true\n"
      "tags:\n  [\n    \"a\",\n    b,\n  ]\nasked:\n  - one: two\n  - 'three'\n"
      "kinds: [custom]\nchecked: 2026-11\nsources:\n  - https://x.example/\n---\n\n"
      "> [!CAUTION]\n> **重要。**後文 [a](acc-1.md)\n\n## Head `code`\n\n1. one\n   - two\n2. ~~three~~\n\n"
      "| a | b |\n|---|:-:|\n| ![p](q) | <b> |\n\n```sh\n---\n```\n\nhttps://x.example/y。end &amp; *x*\n";

/// Pieces that mean something to one of the readers.
const QByteArrayList Pieces {
    "---\n",
    "\n",
    "\r\n",
    "File: ../x.md\n",
    "File: a.md\n",
    "---\nFile: b.md\n---\n",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "> ",
    "&a ",
    "*a ",
    "**",
    "~~",
    "`",
    "```\n",
    "|",
    "|-|\n",
    "「",
    "。",
    "\0",
    "\xFF",
    "\xE4\xB8",
    "<script>",
    "![](",
    "](file:x)",
    "\t",
    "#",
    "    ",
    "!!binary ",
    "%YAML 1.2\n",
    "? ",
    "| \n",
    ">-\n",
    "PK\3\4",
    "\xEF\xBB\xBF",
    "&#x110000;",
    "https://",
    "\\",
};

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = random.bounded(int(bytes.size()) + 1);
        const qsizetype length = random.bounded(40);
        switch (random.bounded(5)) {
        case 0: bytes.insert(at, Pieces.at(random.bounded(int(Pieces.size())))); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), length)); break;
        case 3:
            bytes.insert(at, Pieces.at(random.bounded(int(Pieces.size()))).repeated(random.bounded(200)));
            break;
        default: bytes.insert(at, char(random.bounded(256))); break;
        }
    }
    return bytes;
}

/// The seed of a failing round is printed, so that it can be run again.
int rounds()
{
    return std::max(qEnvironmentVariableIntValue("CARETAKER_FUZZ_ROUNDS"), 3000);
}

void checkArticle(const Article &article)
{
    QVERIFY(!article.id.isEmpty() && article.id.size() <= 100);
    QVERIFY(!article.title.isEmpty() && article.title.size() <= 500);
    QVERIFY(article.tags.size() <= 100 && article.asked.size() <= 100);
    for (const QString &kind : article.kinds)
        QCOMPARE(kind, u"custom"_s);
    QVERIFY(plainText(parseMarkdown(article.body)).size() <= 2 * article.body.size() + 1000);
}

} // namespace

class TestPackMutations final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void articles()
    {
        for (int round = 0; round < rounds(); ++round) {
            QRandomGenerator random(static_cast<quint32>(round));
            const QByteArray content = mutated(Whole, random);
            QList<Finding> findings;
            const auto article = readArticle(u"x.md"_s, content, findings);
            QVERIFY2(article || !findings.isEmpty(), qPrintable(QString::number(round)));
            QVERIFY(findings.size() < 200);
            if (article)
                checkArticle(*article);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void bundles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.txt"_s);
        const QByteArray bundle = "\n\n---\nFile: acc-1.md\n---\n\n" + Whole
            + "\n\n---\nFile: zh_TW/acc-1.md\n---\n\n" + Whole
            + "\n---\nFile: vocabulary.yaml\n---\ngroups: [[a, b]]\nstop: {en: [c]}\n"
            + "---\nFile: glossary.yaml\n---\nterms: [{id: a, en: b, zh_TW: c}]\n";
        for (int round = 0; round < rounds() / 3; ++round) {
            QRandomGenerator random(static_cast<quint32>(round));
            Fixtures::write(path, mutated(bundle, random));
            const auto pack = readPack(path);
            if (!pack) {
                QVERIFY(!pack.error().code.isEmpty());
                continue;
            }
            QVERIFY(pack->findings.size() < 2000);
            for (const Article &article : pack->articles)
                checkArticle(article);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void zips()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.zip"_s);
        Fixtures::zip(path,
                      {{"en/a.md", Whole}, {"zh_TW/a.md", Whole}, {"vocabulary.yaml", "groups: [[a, b]]\n"}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < rounds() / 3; ++round) {
            QRandomGenerator random(static_cast<quint32>(round));
            QByteArray bytes = whole;
            for (int i = random.bounded(1, 6); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (round % 7 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            Fixtures::write(path, bytes);
            const auto pack = readPack(path);
            QVERIFY(pack || !pack.error().code.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPackMutations)
#include "tst_packmutations.moc"
