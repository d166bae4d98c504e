// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filenames.h"
#include "core/faq/packshelf.h"
#include "tests/core/faq/packfixtures.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Faq;
using namespace Qt::StringLiterals;
using Fixtures::article;
using Fixtures::idsOf;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(1, 2, 3), Qt::UTC);
const QDateTime Later = Now.addDays(1);

} // namespace

class TestPackShelf final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_shelf.emplace(at(u"shelf"_s));
        Fixtures::write(at(u"faq/en/a-1.md"_s), article("a-1", "Old words"));
        Fixtures::write(at(u"faq/zh_TW/a-1.md"_s), article("a-1", "<b>"));
    }

    void isEmptyAtFirst()
    {
        QVERIFY(m_shelf->list());
        QCOMPARE(m_shelf->list()->size(), 0);
        QCOMPARE(m_shelf->open().size(), 0);
        QCOMPARE(m_shelf->undo().error().code, Codes::NothingToUndo);
    }

    void reportsLinksToNothingAndChecksToCome()
    {
        Fixtures::write(
            at(u"more/en/m-1.md"_s),
            article("m-1", "[a](m-2.md) [b](acc-2.md) [c](m-9.md) [d](m-9)\n\n| [e](m-8) | x |\n|-|-|\n"));
        Fixtures::write(at(u"more/en/m-2.md"_s), article("m-2").replace("2026-11", "2026-12"));
        const auto added = m_shelf->add(at(u"more"_s), Now);
        QVERIFY(added);
        QCOMPARE(Fixtures::said(added->findings),
                 QStringList({u"link-to-no-article en/m-1.md m-9"_s, u"link-to-no-article en/m-1.md m-8"_s,
                              u"checked-in-future en/m-2.md 2026-12"_s}));
        QCOMPARE(m_shelf->list()->first().findings, added->findings);
    }

    void saysOnceWhatManyArticlesLack()
    {
        for (int i = 0; i < 5; ++i)
            Fixtures::write(at(u"many/en/m-%1.md"_s.arg(i)),
                            article("m-" + QByteArray::number(i)).replace("checked", "against"));
        const auto added = m_shelf->add(at(u"many"_s), Now);
        QVERIFY(added);
        QCOMPARE(Fixtures::said(added->findings), QStringList {u"missing-fields-in-many  checked 5"_s});
    }

    void keepsWhatItIsGiven()
    {
        Fixtures::write(at(u"faq/vocabulary.yaml"_s), "groups: [[a, b]]\n");
        const auto added = m_shelf->add(at(u"faq"_s), Now);
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail + added.error().code));
        QCOMPARE(added->name, u"faq"_s);
        QCOMPARE(added->articles, 2);
        QCOMPARE(Fixtures::said(added->findings), QStringList {u"html-as-text zh_TW/a-1.md <b>"_s});
        QVERIFY(QDir(at(u"faq"_s)).removeRecursively()); // the memory stick is gone

        const auto listed = PackShelf(at(u"shelf"_s)).list();

        QCOMPARE(listed->size(), 1);
        const ShelvedPack &pack = listed->first();
        QCOMPARE(pack.name, u"faq"_s);
        QVERIFY(pack.isEnabled);
        QCOMPARE(pack.broughtFrom, at(u"faq"_s));
        QCOMPARE(pack.broughtAt, Now);
        QCOMPARE(pack.articles, 2);
        QCOMPARE(pack.findings, added->findings);
        const QList<Pack> opened = m_shelf->open();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(idsOf(opened.first()), QStringList({u"a-1/en"_s, u"a-1/zh_TW"_s}));
        QCOMPARE(opened.first().articles.first().pack, u"faq"_s);
        QCOMPARE(opened.first().vocabulary.groups.size(), 1);
        QCOMPARE(Fixtures::said(opened.first().findings), Fixtures::said(added->findings));
    }

    void keepsAnArticleAboutBundles()
    {
        const QByteArray body = "Write:\n\n```\n---\nFile: acc-1.md\n---\n```\nEnd.\n";
        Fixtures::write(at(u"faq/en/a-2.md"_s), article("a-2", body));
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        const QList<Pack> opened = m_shelf->open();
        QCOMPARE(opened.first().articles.size(), 3);
        QCOMPARE(opened.first().articles.at(2).body,
                 u"Write:\n\n```\n---\n File: acc-1.md\n---\n```\nEnd.\n\n"_s);
    }

    void updatesFromWhereItCame()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        Fixtures::write(at(u"faq/en/a-1.md"_s), article("a-1", "New words"));

        const auto updated = m_shelf->update(u"faq"_s, Later);

        QVERIFY(updated);
        QCOMPARE(updated->broughtAt, Later);
        QVERIFY(!updated->isEnabled);
        QVERIFY(m_shelf->setEnabled(u"faq"_s, true));
        QVERIFY(m_shelf->open().first().articles.first().body.startsWith(u"New words"));
    }

    void aFailedUpdateChangesNothing()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(QDir(at(u"faq"_s)).removeRecursively());
        QCOMPARE(m_shelf->update(u"faq"_s, Later).error().code, Codes::PackNotFound);
        QVERIFY(QDir().mkpath(at(u"faq"_s)));
        QCOMPARE(m_shelf->update(u"faq"_s, Later).error().code, Codes::EmptyPack);
        QCOMPARE(m_shelf->list()->first().broughtAt, Now);
        QCOMPARE(m_shelf->open().first().articles.size(), 2);
        QCOMPARE(m_shelf->update(u"other"_s, Later).error().code, Codes::UnknownPack);
    }

    void addingAgainReplaces()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(QFile::remove(at(u"faq/zh_TW/a-1.md"_s)));
        QVERIFY(m_shelf->add(at(u"faq"_s), Later));
        QVERIFY(QFile::rename(at(u"faq"_s), at(u"FAQ"_s)));
        QCOMPARE(m_shelf->add(at(u"FAQ"_s), Later)->name, u"faq"_s);
        QCOMPARE(m_shelf->list()->size(), 1);
        QCOMPARE(m_shelf->open().first().articles.size(), 1);
    }

    void opensOnlyWhatIsEnabled()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        QVERIFY(!m_shelf->list()->first().isEnabled);
        QCOMPARE(m_shelf->open().size(), 0);
        QVERIFY(m_shelf->setEnabled(u"faq"_s, true));
        QCOMPARE(m_shelf->open().size(), 1);
        QCOMPARE(m_shelf->setEnabled(u"other"_s, false).error().code, Codes::UnknownPack);
    }

    void removesAndBringsBack()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        const auto before = m_shelf->list();
        QVERIFY(m_shelf->remove(u"faq"_s));
        QCOMPARE(m_shelf->list()->size(), 0);
        QCOMPARE(m_shelf->remove(u"faq"_s).error().code, Codes::UnknownPack);

        QVERIFY(m_shelf->undo());
        QCOMPARE(m_shelf->list()->first().broughtFrom, before->first().broughtFrom);
        QVERIFY(!m_shelf->list()->first().isEnabled);
        QCOMPARE(m_shelf->undo().error().code, Codes::NothingToUndo);
    }

    void aNewPackOfAnOldNameIsEnabled()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        QVERIFY(m_shelf->remove(u"faq"_s));
        QVERIFY(m_shelf->add(at(u"faq"_s), Later)->isEnabled);
        QCOMPARE(m_shelf->undo().error().code, Codes::PackNameTaken);
    }

    void onlyTheLastRemovalIsKept()
    {
        Fixtures::write(at(u"other.txt"_s), "---\nFile: b.md\n---\n" + article("b"));
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->add(at(u"other.txt"_s), Now));
        QVERIFY(m_shelf->remove(u"faq"_s));
        QVERIFY(m_shelf->remove(u"other"_s));
        QVERIFY(m_shelf->undo());
        QCOMPARE(m_shelf->list()->first().name, u"other"_s);
        QVERIFY(!m_shelf->undo());
    }

    /// What a program leaves behind that was killed between two steps.
    void toleratesACutOffChange()
    {
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        Fixtures::write(at(u"shelf/faq.txt.Xy12ab"_s), "---\nFile: she"); // written and not yet in its place
        Fixtures::write(at(u"shelf/shelf.json.Xy12ab"_s), "{");
        QVERIFY(QDir().mkpath(at(u"shelf/removed"_s)));
        QVERIFY(QFile::copy(at(u"shelf/faq.txt"_s), at(u"shelf/removed/one.txt"_s)));
        QVERIFY(QFile::copy(at(u"shelf/faq.txt"_s), at(u"shelf/removed/two.txt"_s)));

        QCOMPARE(m_shelf->list()->size(), 1);
        QCOMPARE(m_shelf->open().first().articles.size(), 2);
        QVERIFY(m_shelf->update(u"faq"_s, Later));
        QVERIFY(m_shelf->remove(u"faq"_s));
        QCOMPARE(QDir(at(u"shelf/removed"_s)).entryList(QDir::Files), QStringList {u"faq.txt"_s});
        QVERIFY(m_shelf->undo());
    }

    void toleratesDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("opened");
        QTest::newRow("state") << u"shelf/shelf.json"_s << QByteArray("{\"disabled\": [\"fa") << 1;
        QTest::newRow("state of another sort") << u"shelf/shelf.json"_s << QByteArray("[1, {}]") << 1;
        QTest::newRow("empty state") << u"shelf/shelf.json"_s << QByteArray() << 1;
        QTest::newRow("empty pack") << u"shelf/faq.txt"_s << QByteArray() << 0;
        QTest::newRow("cut-off report")
            << u"shelf/faq.txt"_s << QByteArray("---\nFile: shelf.json\n---\n\n{\"a") << 1;
        QTest::newRow("noise") << u"shelf/faq.txt"_s << QByteArray("\xFF\xFE\0\0noise", 10) << 0;
    }

    void toleratesDamage()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QVERIFY(m_shelf->add(at(u"faq"_s), Now));
        QVERIFY(m_shelf->setEnabled(u"faq"_s, false));
        Fixtures::write(at(file), content);

        QCOMPARE(m_shelf->list()->size(), 1);
        QCOMPARE(m_shelf->list()->first().name, u"faq"_s);
        QVERIFY(m_shelf->setEnabled(u"faq"_s, true));
        QTEST(int(m_shelf->open().size()), "opened");
        QVERIFY(m_shelf->add(at(u"faq"_s), Later));
        QCOMPARE(m_shelf->open().first().articles.size(), 2);
    }

    void twoProgramsAtOnce()
    {
        std::atomic<int> failures = 0;
        std::vector<std::thread> programs;
        for (int program = 0; program < 3; ++program)
            programs.emplace_back([this, program, &failures] {
                PackShelf own(at(u"shelf"_s));
                for (int round = 0; round < 3; ++round) {
                    failures += own.add(at(u"faq"_s), Now) ? 0 : 1;
                    failures += own.setEnabled(u"faq"_s, program % 2 == 0) ? 0 : 1;
                    const auto listed = own.list();
                    failures += listed && listed->size() == 1 && listed->first().articles == 2 ? 0 : 1;
                }
            });
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(failures.load(), 0);
    }

    void saysWhereItCannotKeepAPack()
    {
        Fixtures::write(at(u"file"_s), "in the way");
        const auto added = PackShelf(at(u"file/shelf"_s)).add(at(u"faq"_s), Now);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Codes::CannotKeepPack);
    }

    void makesNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString &name, const QString &safe) {
            QTest::newRow(qPrintable(name.left(20))) << name << safe;
        };
        row(u"校本 FAQ 2.0"_s, u"校本 FAQ 2.0"_s);
        row(u"a/b\\c:d*e?f\"g<h>i|j"_s, u"a_b_c_d_e_f_g_h_i_j"_s);
        row(u"..\u202Etxt"_s, u"_txt"_s);
        row(u"con"_s, u"_con"_s);
        row(u"COM1.x"_s, u"_COM1.x"_s);
        row(u"removed"_s, u"_removed"_s);
        row(u" . . "_s, u"pack"_s);
        row(u""_s, u"pack"_s);
        row(QString(500, u'字'), QString(60, u'字'));
        row(u"name. "_s, u"name"_s);
    }

    void makesNamesSafe()
    {
        QFETCH(const QString, name);
        QTEST(safeName(name), "safe");
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<PackShelf> m_shelf;
};

QTEST_GUILESS_MAIN(TestPackShelf)
#include "tst_packshelf.moc"
