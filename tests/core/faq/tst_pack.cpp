// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filecontent.h"
#include "tests/core/faq/packfixtures.h"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::article;
using Fixtures::idsOf;
using Fixtures::said;

namespace {

QByteArray chapter(const QByteArray &name, const QByteArray &content)
{
    return "\n\n---\nFile: " + name + "\n---\n\n" + content;
}

/// The file of articles that the project was begun with; it lies beside the project where it was begun.
QString seedPath()
{
    const QString name = u"/seeds/000_97db29969dc61ec4.txt"_s;
    for (const QString &folder :
         {qEnvironmentVariable("CARETAKER_SHARED"), u"" CARETAKER_SOURCE "/../shared"_s,
          u"" CARETAKER_SOURCE "/../../shared"_s})
        if (!folder.isEmpty() && QFileInfo::exists(folder + name))
            return folder + name;
    return {};
}

} // namespace

class TestPack final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }

    void readsAFolder()
    {
        Fixtures::write(at(u"faq.v2/en/acc-10.md"_s), article("acc-10"));
        Fixtures::write(at(u"faq.v2/en/acc-2.md"_s), article("acc-2"));
        Fixtures::write(at(u"faq.v2/zh_TW/acc-2.md"_s), article("acc-2"));
        Fixtures::write(at(u"faq.v2/zh_TW/acc-10.md"_s), article("acc-10"));
        Fixtures::write(at(u"faq.v2/glossary.yaml"_s),
                        "terms:\n  - {id: t, en: Token, zh_TW: 權杖, also: [key, 鑰匙], typed: [令牌], "
                        "explain: {en: E, zh_TW: 中}, "
                        "article: acc-2}\n  - {id: nameless}\n");
        Fixtures::write(at(u"faq.v2/vocabulary.yaml"_s),
                        "groups:\n  - [VPP, 大量採購]\n  - [alone]\nstop:\n  en: [the, a]\n  zh_TW: [的]\n");
        Fixtures::write(at(u"faq.v2/README.md"_s), "# About this pack\n");
        Fixtures::write(at(u"faq.v2/logo.png"_s), "x");
        Fixtures::write(at(u"faq.v2/.git/config"_s), "x");

        const auto pack = readPack(at(u"faq.v2/"_s));

        QVERIFY(pack);
        QCOMPARE(pack->name, u"faq.v2"_s);
        QCOMPARE(idsOf(*pack),
                 QStringList({u"acc-2/en"_s, u"acc-2/zh_TW"_s, u"acc-10/en"_s, u"acc-10/zh_TW"_s}));
        QCOMPARE(pack->articles.first().pack, u"faq.v2"_s);
        QCOMPARE(said(pack->findings),
                 QStringList({u"not-an-article logo.png"_s, u"not-an-article README.md"_s}));
        QCOMPARE(pack->glossary.size(), 1);
        QCOMPARE(pack->glossary.first().chinese, u"權杖"_s);
        QCOMPARE(pack->glossary.first().also, QStringList({u"key"_s, u"鑰匙"_s}));
        QCOMPARE(pack->glossary.first().typed, QStringList {u"令牌"_s});
        QCOMPARE(pack->glossary.first().explainedInChinese, u"中"_s);
        QCOMPARE(pack->vocabulary.groups, QList<QStringList> {QStringList({u"VPP"_s, u"大量採購"_s})});
        QCOMPARE(pack->vocabulary.stopWords, QStringList({u"the"_s, u"a"_s, u"的"_s}));
    }

    void readsABundle()
    {
        Fixtures::write(at(u"school.txt"_s),
                        chapter("b-10.md", article("b-10")) + chapter("zh_TW/b-9.md", article("b-9"))
                            + chapter("plain.md", "# Plain\n\n---\n\nText\n"));

        const auto pack = readPack(at(u"school.txt"_s));

        QVERIFY(pack);
        QCOMPARE(pack->name, u"school"_s);
        QCOMPARE(idsOf(*pack), QStringList({u"b-9/zh_TW"_s, u"b-10/en"_s, u"plain/en"_s}));
        QCOMPARE(pack->articles.last().body, u"# Plain\n\n---\n\nText\n"_s);
        QVERIFY(said(pack->findings).contains(u"no-front-matter plain.md"_s));
    }

    void readsASingleArticle()
    {
        Fixtures::write(at(u"note.md"_s), article("n-1"));
        const auto pack = readPack(at(u"note.md"_s));
        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"n-1/en"_s});
    }

    void leavesOutPathsThatLeaveTheBundle()
    {
        Fixtures::write(at(u"a.txt"_s),
                        chapter("../../e-1.md", article("e-1")) + chapter("a-1.md", article("a-1"))
                            + chapter("run.exe", "MZ"));
        const auto pack = readPack(at(u"a.txt"_s));
        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"a-1/en"_s});
        QCOMPARE(said(pack->findings),
                 QStringList({u"!path-outside-pack ../../e-1.md"_s, u"not-an-article run.exe"_s}));
    }

    void leavesOutLargeFiles()
    {
        QFile large(at(u"faq/large.md"_s));
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(100'000'000));
        large.close();
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        QCOMPARE(said(pack->findings), QStringList {u"!file-too-large large.md 100000000 1048576"_s});

        const auto alone = readPack(at(u"faq/large.md"_s));
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, Codes::PackTooLarge);
    }

    void boundsABundle()
    {
        QByteArray bundle = chapter("a.md", article("a", QByteArray(2 << 20, 'x') + "\n"));
        for (int i = 0; i < 20'010; ++i)
            bundle += "---\nFile: " + QByteArray::number(i) + ".md\n---\n# T\n";
        Fixtures::write(at(u"a.txt"_s), bundle);
        const auto pack = readPack(at(u"a.txt"_s));
        QVERIFY(pack);
        QCOMPARE(pack->articles.size(), 20'000);
        QVERIFY(pack->findings.size() <= 5002);
        QVERIFY(said(pack->findings).contains(u"!pack-too-many-files 20000.md 20000"_s));
        QVERIFY(said(pack->findings).last().startsWith(u"more-findings"_s));
    }

    void followsNoLinks()
    {
        Fixtures::write(at(u"secret.md"_s), article("secret"));
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        QVERIFY(QFile::link(at(u"secret.md"_s), at(u"faq/link.md"_s)));
        QVERIFY(QFile::link(at(u"faq"_s), at(u"faq/round"_s)));
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"a-1/en"_s});
        QCOMPARE(said(pack->findings), QStringList({u"!symbolic-link link.md"_s, u"!symbolic-link round"_s}));
    }

    void neverWaitsForPipes()
    {
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        QCOMPARE(mkfifo(QFile::encodeName(at(u"faq/pipe.md"_s)).constData(), 0600), 0);
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        QCOMPARE(said(pack->findings), QStringList {u"!file-unreadable pipe.md "_s});
        QVERIFY(!readPack(at(u"faq/pipe.md"_s)));
    }

    void saysWhichFolderCannotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("Root may read everything");
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        Fixtures::write(at(u"faq/closed/b-1.md"_s), article("b-1"));
        QVERIFY(QFile::setPermissions(at(u"faq/closed"_s), QFileDevice::WriteOwner));
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(QFile::setPermissions(
            at(u"faq/closed"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner));
        QVERIFY(pack);
        QCOMPARE(said(pack->findings), QStringList {u"!file-unreadable closed "_s});
    }

    void boundsTheDepthOfFolders()
    {
        QString deep = u"faq"_s;
        for (int i = 0; i < 30; ++i)
            deep += u"/d"_s;
        Fixtures::write(at(deep + u"/a.md"_s), article("deep"));
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList {u"a-1/en"_s});
        QVERIFY(said(pack->findings).first().startsWith(u"!pack-folder-too-deep d/d/"_s));
    }

    void keepsTheFirstOfTwoIds()
    {
        Fixtures::write(at(u"a.txt"_s),
                        chapter("one.md", article("a-1", "First"))
                            + chapter("two.md", article("a-1", "Second"))
                            + chapter("zh_TW/a.md", article("a-1", "Third")));
        const auto pack = readPack(at(u"a.txt"_s));
        QVERIFY(pack);
        QCOMPARE(idsOf(*pack), QStringList({u"a-1/en"_s, u"a-1/zh_TW"_s}));
        QVERIFY(pack->articles.first().body.startsWith(u"First"));
        QCOMPARE(said(pack->findings), QStringList {u"!duplicate-id two.md a-1 one.md"_s});
    }

    void remarksWhereLanguagesDiffer()
    {
        Fixtures::write(at(u"faq/en/a-1.md"_s), article("a-1", "B", "important: true\nkinds: [custom]\n"));
        Fixtures::write(at(u"faq/zh_TW/a-1.md"_s), article("a-1"));
        Fixtures::write(at(u"faq/en/a-2.md"_s), article("a-2"));
        Fixtures::write(at(u"faq/zh_TW/a-3.md"_s), article("a-3"));
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        QCOMPARE(said(pack->findings),
                 QStringList({u"only-one-language en/a-2.md a-2"_s,
                              u"translations-differ zh_TW/a-1.md a-1 important, kinds"_s,
                              u"only-one-language zh_TW/a-3.md a-3"_s}));
    }

    void reportsBrokenLists()
    {
        Fixtures::write(at(u"faq/a-1.md"_s), article("a-1"));
        Fixtures::write(at(u"faq/glossary.yaml"_s), "terms: [\n");
        Fixtures::write(at(u"faq/vocabulary.yaml"_s), "words: []\n");
        const auto pack = readPack(at(u"faq"_s));
        QVERIFY(pack);
        const QStringList lines = said(pack->findings);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).startsWith(u"!invalid-yaml glossary.yaml 2"_s), qPrintable(lines.at(0)));
        QCOMPARE(lines.at(1), u"!missing-list vocabulary.yaml groups"_s);
    }

    void takesAVocabularyAlone()
    {
        Fixtures::write(at(u"faq/vocabulary.yaml"_s), "groups: [[a, b]]\n");
        QVERIFY(readPack(at(u"faq"_s)));
    }

    void failsWhereNothingIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &name, const QByteArray &content, const QString &code) {
            QTest::newRow(qPrintable(name)) << name << content << code;
        };
        row(u"missing"_s, {}, u"pack-not-found"_s);
        row(u"empty.txt"_s, " ", u"not-a-pack"_s);
        row(u"letter.txt"_s, "Dear parents", u"not-a-pack"_s);
        row(u"program.exe"_s, "MZ", u"not-a-pack"_s);
        row(u"cut.zip"_s, "PK\3\4 and no more", u"damaged-zip"_s);
        row(u"empty.zip"_s, QByteArray("PK\5\6") + QByteArray(18, '\0'), u"empty-pack"_s);
        row(u"bad.md"_s, "\xFF", u"not-utf-8"_s);
    }

    void failsWhereNothingIs()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, code);
        if (!content.isEmpty())
            Fixtures::write(at(name), content);
        const auto pack = readPack(at(name));
        QVERIFY(!pack);
        QCOMPARE(QString(pack.error().code), code);
    }

    void failsInAnEmptyFolderAndADevice()
    {
        QVERIFY(QDir().mkpath(at(u"empty"_s)));
        QCOMPARE(readPack(at(u"empty"_s)).error().code, Codes::EmptyPack);
        QVERIFY(!readPack(u"/dev/zero"_s));
        QVERIFY(!readPack(QString()));
    }

    void importsTheSeed()
    {
        if (seedPath().isEmpty())
            QSKIP("The file that the project was begun with is not here");
        const auto pack = readPack(seedPath());
        QVERIFY(pack);
        QCOMPARE(pack->articles.size(), 26);
        for (int i = 0; i < 26; ++i) {
            const Article &read = pack->articles.at(i);
            QCOMPARE(read.id, u"acc-%1"_s.arg(i + 1));
            QCOMPARE(read.language, Language::English);
            QCOMPARE(read.section, u"Section 1: Account & Server Management"_s);
            QVERIFY(!read.title.isEmpty() && read.tags.size() >= 2 && read.body.size() > 500);
        }
        QCOMPARE(pack->articles.at(22).tags.size(), 5);
        const auto important = std::ranges::count_if(pack->articles, &Article::important);
        QCOMPARE(important, 9);
        QCOMPARE(said(pack->findings), QStringList {u"missing-fields-in-many  checked 26"_s});
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
