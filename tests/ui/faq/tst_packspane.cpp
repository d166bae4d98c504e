// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/faqbench.h"
#include "tests/ui/nameless.h"
#include "tests/ui/survivors.h"
#include "ui/shell/label.h"
#include "ui/shell/sidepane.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QScrollBar>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

struct PacksBench : FaqBench
{
    PacksBench()
        : FaqBench(Packs::BuiltIn, {1700, 900}) // so wide that the sections stay
    {
        page->headerActions().first()->trigger();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QWidget *block(const QString &pack) const
    {
        for (auto *each : page->findChildren<QWidget *>(u"pack-"_s + pack))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] static QAbstractButton *buttonIn(const QWidget *block, const char *name)
    {
        return block->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    void clickIn(const QString &pack, const char *name) const
    {
        QTest::mouseClick(buttonIn(block(pack), name), Qt::LeftButton);
    }
    /// As when something else was read again.
    void makeBlocksAnew() const
    {
        emit library->changed();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] int ofSchool() const { return library->catalogue().ofSchool(); }
    [[nodiscard]] QString addError() const
    {
        const auto *label = child<Label>("addPackError");
        return label->isVisible() ? label->text() : QString();
    }

    /// As somebody does who chooses them in the dialog.
    void choose(const char *button, const QStringList &paths) const
    {
        click(button);
        auto *dialog = page->findChild<QFileDialog *>(u"packDialog"_s);
        QVERIFY(dialog);
        emit dialog->filesSelected(paths);
        dialog->reject();
    }
    void drop(const QStringList &paths) const
    {
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls.append(QUrl::fromLocalFile(each));
        QMimeData data;
        data.setUrls(urls);
        auto *target = page->findChild<QWidget *>(u"packsPane"_s);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
    [[nodiscard]] QStringList labels(const QWidget *within) const
    {
        QStringList words;
        for (const auto *label : within->findChildren<Label *>())
            if (label->isVisible())
                words.append(label->text());
        return words;
    }
};

} // namespace

/// The school's own packs, by real clicks; the built-in articles stand beside them.
class TestPacksPane final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void aFolderIsAdded()
    {
        const PacksBench bench;
        bench.choose("addPackFolder", {bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        QCOMPARE(bench.ofSchool(), 4);
        const QStringList words = bench.labels(bench.block(u"school"_s));
        QVERIFY2(words.contains(u"4 articles · brought on 21 Nov 2026"_s), qPrintable(words.join(u'|')));
        QVERIFY(FaqBench::names(bench.sections()).contains(u"school"_s));
        QVERIFY(FaqBench::lines(bench.sections()).contains(u"Rooms 1"_s));
        // The report of what was amiss stands open: two articles are in one language only, one has a dead link.
        const QWidget *report = bench.block(u"school"_s)->findChild<QWidget *>(u"findings"_s);
        QVERIFY(report && report->isVisible());
        QVERIFY2(bench.labels(report).contains(u"Read, with remarks (3)"_s),
                 qPrintable(bench.labels(report).join(u'|')));
        PacksBench::buttonIn(report, "copyFindings")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"en/w-10.md: "_s));
        QCOMPARE(nameless(*bench.page), QStringList());
    }

    void aZipAndAFileAreAdded()
    {
        const PacksBench bench;
        Fixtures::zip(bench.path(u"zipped.zip"_s), {{"en/z-1.md", Fixtures::article("z-1")}});
        Fixtures::write(bench.path(u"bundle.txt"_s),
                        "---\nFile: b-1.md\n---\n" + Fixtures::article("b-1") + "---\nFile: b-2.md\n---\n"
                            + Fixtures::article("b-2"));
        bench.choose("addPackFile", {bench.path(u"zipped.zip"_s), bench.path(u"bundle.txt"_s)});
        QTRY_VERIFY(bench.block(u"zipped"_s) && bench.block(u"bundle"_s));
        QCOMPARE(bench.ofSchool(), 3);
        bench.search(u"b-2"_s);
        QTRY_VERIFY(bench.isSearched());
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.title(), u"Title of b-2"_s);
        QVERIFY(bench.text().contains(u"School's own: bundle"_s.replace(u' ', QChar(0x00a0))));
    }

    void whatIsDroppedIsAdded()
    {
        const PacksBench bench;
        bench.drop({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
    }

    void aPackIsHiddenAndShown()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(u"Move the printer"_s);
        bench.clickIn(u"school"_s, "packSwitch");
        QTRY_COMPARE(bench.ofSchool(), 0);
        QTRY_VERIFY(bench.block(u"school"_s));
        QVERIFY(!PacksBench::buttonIn(bench.block(u"school"_s), "packSwitch")->isChecked());
        // Neither its section nor its article stays behind.
        QVERIFY(!FaqBench::names(bench.sections()).contains(u"Rooms"_s));
        QVERIFY(bench.sections()->currentIndex().isValid());
        QCOMPARE(bench.nothing(), QString());
        QVERIFY(bench.title() != u"Move the printer"_s);
        bench.clickIn(u"school"_s, "packSwitch");
        QTRY_COMPARE(bench.ofSchool(), 4);
    }

    void theArticleThatIsReadStaysWhereItIs()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        QScrollBar *bar = bench.view()->verticalScrollBar();
        QVERIFY(bar->maximum() > 100);
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        bench.clickIn(u"school"_s, "packSwitch");
        QTRY_COMPARE(bench.ofSchool(), 0);
        QVERIFY2(std::abs(bar->value() - place) < 150, qPrintable(QString::number(bar->value())));
    }

    void aPackIsUpdated()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        Fixtures::write(bench.path(u"school/en/w-12.md"_s), Fixtures::article("w-12"));
        bench.clickIn(u"school"_s, "updatePack");
        QTRY_COMPARE(bench.ofSchool(), 5);

        QVERIFY(QDir(bench.path(u"school"_s)).removeRecursively());
        QTRY_VERIFY(bench.block(u"school"_s));
        bench.clickIn(u"school"_s, "updatePack");
        const auto error = [&bench] { return bench.block(u"school"_s)->findChild<Label *>(u"packError"_s); };
        QTRY_VERIFY(error() && error()->isVisible());
        QVERIFY(PacksBench::buttonIn(bench.block(u"school"_s), "updatePack")->isEnabled());
        QCOMPARE(bench.ofSchool(), 5);
    }

    void aPackIsRemovedAndBroughtBack()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        bench.clickIn(u"school"_s, "removePack");
        QTRY_COMPARE(bench.ofSchool(), 0);
        QTRY_VERIFY(!bench.block(u"school"_s));
        auto *undo = bench.button("undoPackRemoval");
        QVERIFY(undo->isVisible());
        QVERIFY(bench.labels(undo->parentWidget()).contains(u"school was removed."_s));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(bench.ofSchool(), 4);
        QTRY_VERIFY(bench.block(u"school"_s));
        QVERIFY(!undo->isVisible());
    }

    void anAnswerOutlivesTheBlockThatAsked()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        bench.clickIn(u"school"_s, "removePack");
        bench.makeBlocksAnew();
        QVERIFY(!PacksBench::buttonIn(bench.block(u"school"_s), "removePack")->isEnabled());
        QTRY_COMPARE(bench.ofSchool(), 0);
        QVERIFY(!bench.block(u"school"_s));
        auto *undo = bench.button("undoPackRemoval");
        QVERIFY(undo->isVisible());
        QVERIFY(bench.labels(undo->parentWidget()).contains(u"school was removed."_s));
    }

    void anErrorOutlivesTheBlockThatAsked()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        QVERIFY(QDir(bench.path(u"school"_s)).removeRecursively());
        bench.clickIn(u"school"_s, "updatePack");
        bench.makeBlocksAnew();
        const auto error = [&bench] { return bench.block(u"school"_s)->findChild<Label *>(u"packError"_s); };
        QTRY_VERIFY(error() && error()->isVisible());
        QVERIFY(PacksBench::buttonIn(bench.block(u"school"_s), "updatePack")->isEnabled());
        bench.makeBlocksAnew(); // as after something else that was asked for before
        QTRY_VERIFY(error() && error()->isVisible());
    }

    void undoBringsBackThePackItNames()
    {
        const PacksBench bench;
        Fixtures::write(bench.path(u"good.md"_s), Fixtures::article("g-1"));
        bench.page->addPacks({bench.path(u"school"_s), bench.path(u"good.md"_s)});
        QTRY_VERIFY(bench.block(u"school"_s) && bench.block(u"good"_s));
        bench.clickIn(u"school"_s, "removePack");
        QTRY_VERIFY(!bench.block(u"school"_s));
        auto *undo = bench.button("undoPackRemoval");
        QVERIFY(undo->isEnabled());
        bench.clickIn(u"good"_s, "removePack");
        QVERIFY(!undo->isEnabled()); // what it names cannot be brought back any more
        bench.makeBlocksAnew();
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(bench.labels(undo->parentWidget()).contains(u"good was removed."_s));
        QTRY_VERIFY(!bench.block(u"good"_s));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(bench.block(u"good"_s));
        QVERIFY(!bench.block(u"school"_s));
        QVERIFY(!undo->isVisible());
    }

    void anArticleThatWentWithItsPackIsNoDeadEnd()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_COMPARE(bench.ofSchool(), 4);
        bench.page->openArticle({u"school"_s, u"w-2"_s});
        bench.page->openArticle({{}, bench.library->catalogue().works().first().ref.id});
        const QString builtIn = bench.title();
        bench.clickIn(u"school"_s, "removePack");
        QTRY_COMPARE(bench.ofSchool(), 0);
        QTest::keyClick(bench.window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!bench.view()->isVisible());
        QVERIFY2(bench.nothing().contains(u"Move the printer"_s), qPrintable(bench.nothing()));
        QVERIFY(bench.button("forward")->isVisible());
        QVERIFY(!bench.button("favourite")->isVisible());
        bench.click("forward");
        QCOMPARE(bench.title(), builtIn);
        QVERIFY(bench.button("favourite")->isVisible());
    }

    void hostilePacksAreRefusedInPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no zip") << u"broken.zip"_s << QByteArray("PK\x03\x04 and so on");
        QTest::newRow("a program") << u"program.txt"_s
                                   << QByteArray("\x7f"
                                                 "ELF\0\0\1",
                                                 7);
        QTest::newRow("nothing") << u"nothing.md"_s << QByteArray();
        QTest::newRow("aliases") << u"aliases.md"_s
                                 << QByteArray("---\nid: &a [x, x]\ntitle: [*a, *a, *a]\n---\nWords.\n");
        QTest::newRow("broken UTF-8") << u"broken.md"_s << "---\nid: a\ntitle: \xff\xfe\n---\nWords.\n"_ba;
    }

    void hostilePacksAreRefusedInPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        Fixtures::write(bench.path(name), content);
        bench.choose("addPackFile", {bench.path(name)});
        QTRY_VERIFY(!bench.addError().isEmpty());
        QVERIFY2(bench.addError().startsWith(name + u" was not added: "_s), qPrintable(bench.addError()));
        QVERIFY2(!bench.addError().contains(u"archive"_s), qPrintable(bench.addError()));
        QCOMPARE(bench.library->catalogue().packs().size(), 1);
        QVERIFY(bench.block(u"school"_s));
        // The next attempt begins without the old complaint.
        Fixtures::write(bench.path(u"good.md"_s), Fixtures::article("g-1"));
        bench.choose("addPackFile", {bench.path(u"good.md"_s)});
        QCOMPARE(bench.addError(), QString());
        QTRY_COMPARE(bench.library->catalogue().packs().size(), 2);
    }

    void aRefusalIsForgottenWithTheNextActionAndTheEnd()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        const auto refuse = [&bench] {
            Fixtures::write(bench.path(u"bad.zip"_s), "no archive");
            bench.page->addPacks({bench.path(u"bad.zip"_s)});
            QTRY_VERIFY(!bench.addError().isEmpty());
        };
        refuse();
        bench.clickIn(u"school"_s, "packSwitch");
        QCOMPARE(bench.addError(), QString());
        refuse();
        bench.page->goBack();
        bench.page->headerActions().first()->trigger();
        QCOMPARE(bench.addError(), QString());
    }

    void whatLeavesThePackIsLeftOutAndSaid()
    {
        const PacksBench bench;
        Fixtures::zip(
            bench.path(u"evil.zip"_s),
            {{"en/e-1.md", Fixtures::article("e-1", "<script>alert(1)</script> [x](file:///etc/passwd)\n")},
             {"../../outside.md", Fixtures::article("e-2")},
             {"en/link.md", "/etc/passwd", S_IFLNK | 0777}});
        bench.choose("addPackFile", {bench.path(u"evil.zip"_s)});
        QTRY_VERIFY(bench.block(u"evil"_s));
        QCOMPARE(bench.ofSchool(), 1);
        QVERIFY(!QFile::exists(bench.path(u"../outside.md"_s)));
        const QString words = bench.labels(bench.block(u"evil"_s)).join(u'|');
        QVERIFY2(words.contains(u"Left out (2)"_s) && words.contains(u"outside.md"_s), qPrintable(words));
        bench.search(u"e-1"_s);
        QTRY_VERIFY(bench.isSearched());
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(bench.text().contains(u"<script>"_s)); // as text
    }

    void aReportOfManyIsShortAndCopiedWhole()
    {
        const PacksBench bench;
        for (int number = 0; number < 130; ++number)
            Fixtures::write(bench.path(u"many/a-%1.md"_s.arg(number)), "---\nid: \n---\n");
        Fixtures::write(bench.path(u"many/b-1.md"_s), Fixtures::article("b-1"));
        bench.page->addPacks({bench.path(u"many"_s)});
        QTRY_VERIFY(bench.block(u"many"_s));
        const QWidget *report = bench.block(u"many"_s)->findChild<QWidget *>(u"findings"_s);
        const QString words = bench.labels(report).join(u'|');
        QVERIFY2(words.contains(u"31 more; the copied report has them all."_s), qPrintable(words));
        PacksBench::buttonIn(report, "copyFindings")->click();
        QVERIFY(QGuiApplication::clipboard()->text().count(u"a-129.md: "_s) == 1);
    }

    void keysStayWhereTheyWere()
    {
        const PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        auto *former = PacksBench::buttonIn(bench.block(u"school"_s), "packSwitch");
        former->setFocus();
        QTest::keyClick(former, Qt::Key_Space);
        const auto focused = [&bench](const char *name) {
            return bench.block(u"school"_s)
                && PacksBench::buttonIn(bench.block(u"school"_s), name)->hasFocus();
        };
        QTRY_COMPARE(bench.ofSchool(), 0);
        QTRY_VERIFY(focused("packSwitch"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(bench.ofSchool(), 4);
        PacksBench::buttonIn(bench.block(u"school"_s), "updatePack")->setFocus();
        QVERIFY(QDir(bench.path(u"school"_s)).removeRecursively());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(bench.block(u"school"_s)->findChild<Label *>(u"packError"_s));
        QTRY_VERIFY(focused("updatePack"));
        PacksBench::buttonIn(bench.block(u"school"_s), "removePack")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(bench.button("undoPackRemoval")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(focused("packSwitch"));
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        PacksBench bench;
        bench.page->addPacks({bench.path(u"school"_s)});
        QTRY_VERIFY(bench.block(u"school"_s));
        QCOMPARE(endingsDuring(
                     [&bench] { bench.preferences.setLanguage(Preferences::Language::TraditionalChinese); }),
                 0);
        QTRY_COMPARE(PacksBench::buttonIn(bench.block(u"school"_s), "updatePack")->text(), u"更新"_s);
        QTRY_VERIFY(bench.child<QWidget>("packsPane")->isVisible());
    }
};

QTEST_MAIN(TestPacksPane)
#include "tst_packspane.moc"
