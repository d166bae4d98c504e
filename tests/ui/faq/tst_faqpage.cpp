// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codes.h"
#include "tests/ui/faq/faqbench.h"
#include "tests/ui/nameless.h"
#include "ui/faq/readinglist.h"
#include "ui/shell/button.h"

#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

const auto Wireless = u"Why the wireless is slow"_s;
const auto Printer = u"Move the printer"_s;
const auto Proxy = u"A proxy for the wireless"_s;

/// Spaces within a fact below the title do not break.
QString fact(QString words)
{
    return words.replace(u' ', QChar(0x00a0));
}

} // namespace

/// The shelves, the article beside them, and the ways between articles.
class TestFaqPage final : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void init()
    {
        failOnEveryWarning();
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }

    void cleanup() { QDesktopServices::unsetUrlHandler(u"https"_s); }

    void sectionsAreCounted()
    {
        const FaqBench bench;
        QCOMPARE(FaqBench::lines(bench.sections()),
                 QStringList({u"Important 1"_s, u"school"_s, u"Network 2"_s, u"Rooms 1"_s, u"教室 1"_s,
                              u"Recently read"_s, u"Favourites 0"_s, u"Glossary 2"_s, u"Tags…"_s}));
        QCOMPARE(bench.page->subtitle(), u"4 articles on this computer. No network needed."_s);
    }

    void theBuiltInArticlesAreThere()
    {
        const FaqBench bench(FaqBench::Packs::BuiltIn);
        const auto &works = bench.library->catalogue().works();
        QVERIFY(works.size() >= 60);
        int sum = 0;
        const QAbstractItemModel *shelves = bench.sections()->model();
        for (int row = 1; row < shelves->rowCount() - 4; ++row)
            sum += shelves->index(row, 0).data(SectionModel::CountRole).toInt();
        QCOMPARE(sum, works.size());
        QCOMPARE(shelves->index(0, 0).data().toString(), u"Important"_s);
        QCOMPARE(bench.articles()->model()->rowCount(),
                 shelves->index(0, 0).data(SectionModel::CountRole).toInt());
        QVERIFY(!bench.title().isEmpty());
        QVERIFY(bench.page->statusLeft().startsWith(u"Built-in articles of "_s));
    }

    void importantOnesComeFirst()
    {
        const FaqBench bench;
        QCOMPARE(bench.sections()->currentIndex().row(), 0);
        QCOMPARE(bench.rows(), QStringList {Wireless});
        QCOMPARE(bench.title(), Wireless);
        QVERIFY(bench.text().contains(u"Important"_s));
    }

    void aSectionListsItsArticlesById()
    {
        const FaqBench bench;
        bench.clickSection(u"Network"_s);
        QCOMPARE(bench.rows(), QStringList({Wireless, Proxy}));
        bench.clickArticle(Proxy);
        QCOMPARE(bench.title(), Proxy);
        bench.sections()->setFocus();
        QTest::keyClick(bench.sections(), Qt::Key_Down);
        QCOMPARE(bench.rows(), QStringList {Printer});
    }

    void tagsAreWaysToArticles()
    {
        const FaqBench bench;
        bench.clickSection(u"Tags…"_s);
        QCOMPARE(bench.rows(), QStringList({u"proxy"_s, u"Wireless"_s, u"投影機"_s}));
        bench.clickArticle(u"Wireless"_s);
        QCOMPARE(bench.rows(), QStringList({u"Wireless"_s, Wireless, Printer}));
        bench.clickArticle(Printer);
        QCOMPARE(bench.title(), Printer);
        QTest::keyClick(bench.articles(), Qt::Key_Escape);
        QCOMPARE(bench.rows().size(), 3);
        QCOMPARE(bench.rows().first(), u"proxy"_s);
    }

    void anArticleEndsWithItsTags()
    {
        const FaqBench bench;
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(Printer);
        bench.clickWords(u"wireless"_s);
        QCOMPARE(bench.rows(), QStringList({u"wireless"_s, Wireless, Printer}));
        QVERIFY(bench.articles()->hasFocus());
    }

    void aTagIsLeftWithItsLanguage()
    {
        FaqBench bench;
        bench.clickSection(u"Tags…"_s);
        bench.clickArticle(u"Wireless"_s);
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_VERIFY(bench.rows().contains(u"搬遷"_s));
        QCOMPARE(bench.nothing(), QString());
    }

    void whatWasReadIsListed()
    {
        FaqBench bench;
        bench.clickSection(u"Recently read"_s);
        QCOMPARE(bench.nothing(), u"Nothing read yet."_s);
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        bench.clickArticle(Wireless);
        bench.clickSection(u"Recently read"_s);
        QCOMPARE(bench.rows(), QStringList({Wireless, Proxy}));
        QCOMPARE(ReadingList(bench.preferences).recent().value(0), (ArticleRef {u"school"_s, u"w-1"_s}));
    }

    void favouritesAreKept()
    {
        FaqBench bench;
        bench.clickSection(u"Favourites"_s);
        QCOMPARE(bench.nothing(), u"No favourites yet."_s);
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(Printer);
        bench.click("favourite");
        QVERIFY(FaqBench::lines(bench.sections()).contains(u"Favourites 1"_s));
        bench.clickSection(u"Favourites"_s);
        QCOMPARE(bench.rows(), QStringList {Printer});

        FaqPage again(*bench.library, {}, bench.preferences, [] { return QDateTime::currentDateTimeUtc(); });
        again.resize(1440, 800);
        again.show();
        auto *sections = again.findChild<QListView *>(u"sections"_s);
        FaqBench::clickLine(sections, u"Favourites"_s);
        auto *articles = again.findChild<QListView *>(u"articles"_s);
        QCOMPARE(articles->model()->rowCount(), 1);
        QCOMPARE(articles->model()->index(0, 0).data().toString(), Printer);

        bench.click("favourite");
        QCOMPARE(bench.nothing(), u"No favourites yet."_s);
    }

    void backAndForwardGoThroughWhatWasOpened()
    {
        const FaqBench bench;
        bench.clickArticle(Wireless);
        QVERIFY(!bench.button("back")->isEnabled());
        bench.clickWords(u"the printer"_s);
        QCOMPARE(bench.title(), Printer);
        QCOMPARE(bench.sections()->currentIndex().data().toString(), u"Rooms"_s);
        bench.click("back");
        QCOMPARE(bench.title(), Wireless);
        bench.click("forward");
        QCOMPARE(bench.title(), Printer);
        QVERIFY(!bench.button("forward")->isEnabled());
        QTest::keyClick(bench.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.title(), Wireless);
        QTest::keyClick(bench.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.title(), Printer);
        QTest::mouseClick(bench.page, Qt::BackButton);
        QCOMPARE(bench.title(), Wireless);
    }

    void aLinkToAnArticleThatIsMissingSaysSo()
    {
        const FaqBench bench;
        bench.clickArticle(Wireless);
        bench.clickWords(u"a lost page"_s);
        QCOMPARE(bench.title(), Wireless);
        auto *address = bench.child<QWidget>("linkAddress");
        QVERIFY(address->isVisible());
        QCOMPARE(address->accessibleName(), u"gone-9"_s);
        QCOMPARE(bench.button("openLink")->text(), u"Search for “a lost page”"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!address->isVisible());
        QCOMPARE(bench.title(), Wireless);
        bench.clickWords(u"our site"_s);
        QCOMPARE(bench.button("openLink")->text(), u"Open in the browser"_s);
        bench.clickWords(u"a lost page"_s);
        bench.click("copyAddress");
        QVERIFY(bench.articles()->hasFocus());
        bench.clickWords(u"a lost page"_s);
        bench.click("openLink");
        QCOMPARE(bench.field()->text(), u"a lost page"_s);
    }

    void aWebLinkOpensOnlyWhenAgreed()
    {
        const FaqBench bench;
        bench.clickArticle(Wireless);
        bench.clickWords(u"our site"_s);
        QCOMPARE(bench.child<QWidget>("linkAddress")->accessibleName(), u"https://school.example/help"_s);
        QVERIFY(m_opened.isEmpty());
        bench.click("closeLink");
        QVERIFY(m_opened.isEmpty());
        bench.clickWords(u"our site"_s);
        QTest::keyClick(bench.button("openLink"), Qt::Key_Space);
        QCOMPARE(m_opened, QList<QUrl> {QUrl(u"https://school.example/help"_s)});
    }

    void oneArticleIsReadInItsOtherLanguage()
    {
        const FaqBench bench;
        bench.clickArticle(Wireless);
        const auto segments = bench.child<SegmentedControl>("language")->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(0), Qt::LeftButton);
        QCOMPARE(bench.title(), u"無線網路為什麼很慢"_s);
        QCOMPARE(bench.rows(), QStringList {Wireless}); // the window goes on in English
        bench.clickWords(u"印表機"_s);
        QCOMPARE(bench.title(), u"搬印表機"_s);
        bench.click("back");
        QCOMPARE(bench.title(), u"無線網路為什麼很慢"_s);
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QCOMPARE(bench.title(), Wireless);
    }

    void theWindowChangesItsLanguage()
    {
        FaqBench bench;
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Wireless);
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_COMPARE(bench.title(), u"無線網路為什麼很慢"_s);
        QCOMPARE(bench.page->title(), u"常見問題"_s);
        QVERIFY(FaqBench::lines(bench.sections()).contains(u"網路 1"_s));
        // The section that was chosen has another name now, and the list does not stand empty.
        QCOMPARE(bench.nothing(), QString());
        QVERIFY(bench.rows().contains(u"無線網路為什麼很慢"_s));
        QVERIFY(bench.sections()->currentIndex().isValid());
        bench.preferences.setLanguage(Preferences::Language::English);
        QTRY_COMPARE(bench.title(), Wireless);
    }

    void notesAreKeptByArticle()
    {
        FaqBench bench;
        bench.notes.insert(u"school/w-1"_s, u"Ask Ms Lin."_s);
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        QTRY_VERIFY(!bench.note()->isReadOnly());
        QCOMPARE(bench.note()->toPlainText(), QString());
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"Port 8080"_s);
        bench.clickArticle(Wireless);
        QTRY_COMPARE(bench.note()->toPlainText(), u"Ask Ms Lin."_s);
        QCOMPARE(bench.notes.value(u"school/w-10"_s), u"Port 8080"_s);
        QCOMPARE(bench.notes.value(u"school/w-1"_s), u"Ask Ms Lin."_s);
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.note()->toPlainText(), u"Port 8080"_s);
        const auto segments = bench.child<SegmentedControl>("language")->findChildren<QAbstractButton *>();
        QVERIFY(!segments.at(0)->isEnabled()); // written in English only
    }

    void aNoteThatComesLateIsNotWrittenOver()
    {
        FaqBench bench;
        bench.notes.insert(u"school/w-10"_s, u"Ask Ms Lin."_s);
        bench.clickSection(u"Network"_s);
        bench.isReadingHeld = true;
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.title(), Proxy);
        QVERIFY(bench.held);
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"lost?"_s);
        bench.held->addResult(u"Ask Ms Lin."_s);
        bench.held->finish();
        QTRY_COMPARE(bench.note()->toPlainText(), u"Ask Ms Lin."_s);
        bench.note()->moveCursor(QTextCursor::End);
        QTest::keyClicks(bench.note(), u" Or Mr Wu."_s);
        bench.view()->setFocus();
        QCOMPARE(bench.notes.value(u"school/w-10"_s), u"Ask Ms Lin. Or Mr Wu."_s);
    }

    void aNoteThatCannotBeReadIsNotWrittenOver()
    {
        FaqBench bench;
        bench.notes.insert(u"school/w-10"_s, u"Ask Ms Lin."_s);
        bench.clickSection(u"Network"_s);
        bench.noteFault = Error {ErrorKind::LocalFault, Storage::Codes::Busy, {u"db.example"_s}};
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.title(), Proxy);
        auto *error = bench.child<QLabel>("noteError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().startsWith(u"Your note cannot be read."_s), qPrintable(error->text()));
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"lost?"_s);
        bench.clickArticle(Wireless);
        bench.noteFault.reset();
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.note()->toPlainText(), u"Ask Ms Lin."_s);
        QVERIFY(!error->isVisible());
        QVERIFY(!bench.note()->isReadOnly());
    }

    void aNoteStaysAsItIsBeingWritten()
    {
        FaqBench bench;
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        QTRY_VERIFY(!bench.note()->isReadOnly());
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"Port 8080"_s);
        bench.library->refresh();
        QTRY_COMPARE(bench.notes.value(u"school/w-10"_s), u"Port 8080"_s); // shown anew, and kept by that
        QVERIFY(bench.note()->hasFocus());
        QCOMPARE(bench.note()->toPlainText(), u"Port 8080"_s);
        QTest::keyClicks(bench.note(), u"!"_s);
        QCOMPARE(bench.note()->toPlainText(), u"Port 8080!"_s);
    }

    /// Another thread reads what the one that writes has not come to yet.
    void aNoteOnItsWayIsNotReplacedByTheOneBefore()
    {
        FaqBench bench;
        bench.notes.insert(u"school/w-10"_s, u"old"_s);
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.note()->toPlainText(), u"old"_s);
        bench.isWritingHeld = true;
        bench.note()->setFocus();
        bench.note()->selectAll();
        QTest::keyClicks(bench.note(), u"new"_s);
        bench.clickArticle(Wireless);
        QVERIFY(bench.heldWriting);
        QTRY_COMPARE(bench.title(), Wireless);
        bench.clickArticle(Proxy);
        QTRY_COMPARE(bench.title(), Proxy);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::sendPostedEvents(); // an answer that came would be shown now
        QCOMPARE(bench.note()->toPlainText(), u"new"_s);
        bench.isWritingHeld = false;
        bench.notes.insert(u"school/w-10"_s, u"new"_s);
        bench.heldWriting->addResult(Result<>());
        bench.heldWriting->finish();
    }

    void aNoteThatCannotBeKeptIsNotLostInSilence()
    {
        FaqBench bench;
        bench.failsToKeep = true;
        QTRY_VERIFY(!bench.note()->isReadOnly());
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"Port 8080"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A note could not be kept"_s));
        bench.view()->setFocus();
        auto *error = bench.child<QWidget>("noteError");
        QTRY_VERIFY(error && error->isVisible());
        QCOMPARE(bench.note()->toPlainText(), u"Port 8080"_s);
        bench.failsToKeep = false;
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"!"_s);
        bench.view()->setFocus();
        QTRY_VERIFY(!error->isVisible());
        QCOMPARE(bench.notes.size(), 1);
    }

    void leavingANoteThatCannotBeKeptIsSaidAtOnce()
    {
        FaqBench bench;
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Wireless);
        bench.failsToKeep = true;
        QTRY_VERIFY(!bench.note()->isReadOnly());
        bench.note()->setFocus();
        QTest::keyClicks(bench.note(), u"Port 8080"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A note could not be kept"_s));
        bench.clickArticle(Proxy);
        auto *strip = bench.child<QWidget>("linkStrip");
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(bench.child<QLabel>("linkCaption")->text().contains(Wireless));
        bench.clickArticle(Wireless);
        QCOMPARE(bench.note()->toPlainText(), u"Port 8080"_s);
        QVERIFY(bench.child<QWidget>("noteError")->isVisible());
    }

    void anArticleOlderThanAYearSaysSo()
    {
        FaqBench bench;
        QVERIFY(!bench.text().contains(fact(u"over a year ago"_s)));
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(Printer);
        QVERIFY(bench.text().contains(fact(u"Checked September 2025, over a year ago"_s)));
    }

    void theCredentialLeadsThereAndBack()
    {
        const FaqBench bench;
        bench.page->setCredentialWords([](const QStringList &kinds) {
            return kinds == QStringList {u"apns-push-certificate"_s} ? u"Push certificate, 46 days left"_s
                                                                     : QString();
        });
        const QSignalSpy wanted(bench.page, &FaqPage::credentialWanted);
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(Printer);
        QVERIFY(!bench.text().contains(fact(u"46 days left"_s)));
        bench.page->openArticle({u"school"_s, u"w-1"_s});
        QCOMPARE(bench.title(), Wireless);
        QCOMPARE(bench.sections()->currentIndex().data().toString(), u"Network"_s);
        bench.clickWords(fact(u"Push certificate, 46"_s));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), QStringList {u"apns-push-certificate"_s});
    }

    void withLittleRoomOneThingAtATime()
    {
        const FaqBench bench(FaqBench::Packs::School, {760, 800});
        QVERIFY(!bench.sections()->isVisible());
        QVERIFY(!bench.view()->isVisible());
        auto *chooser = bench.child<Button>("sectionChooser");
        QCOMPARE(chooser->text(), u"Important 1"_s);
        emit chooser->menu()->aboutToShow();
        for (QAction *action : chooser->menu()->actions())
            if (action->text().startsWith(u"Rooms"_s))
                action->trigger();
        QCOMPARE(bench.rows(), QStringList {Printer});
        bench.clickArticle(Printer);
        QCOMPARE(bench.title(), Printer);
        QVERIFY(!bench.articles()->isVisible());
        bench.click("back");
        QVERIFY(bench.articles()->isVisible());
        QVERIFY(!bench.view()->isVisible());
    }

    void everythingHasAName()
    {
        const FaqBench bench;
        QCOMPARE(nameless(*bench.page), QStringList());
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestFaqPage)
#include "tst_faqpage.moc"
