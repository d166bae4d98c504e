// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/panebench.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Faq;

class TestArticlePane final : public QObject
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

    void headButtonsSayWhatIsWanted()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.canGoBack = true;
        bench.pane.show(reading);
        const QSignalSpy back(&bench.pane, &ArticlePane::backWanted);
        const QSignalSpy favourite(&bench.pane, &ArticlePane::favouriteToggled);
        const QSignalSpy language(&bench.pane, &ArticlePane::languageWanted);
        bench.click("back");
        bench.click("favourite");
        QTest::mouseClick(bench.segments().at(0), Qt::LeftButton);
        QCOMPARE(back.size(), 1);
        QCOMPARE(favourite.size(), 1);
        QCOMPARE(favourite.first().first().toBool(), true);
        QCOMPARE(language.size(), 1);
        QVERIFY(!bench.button("forward")->isEnabled());
    }

    void aLanguageItIsNotWrittenInCannotBeChosen()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.isInOtherLanguage = false;
        bench.pane.show(reading);
        QVERIFY(!bench.segments().at(0)->isEnabled());
        QVERIFY(!bench.segments().at(0)->toolTip().isEmpty());
        QVERIFY(bench.segments().at(1)->isEnabled());
    }

    void theLinkIsCopied()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.click("copyLink");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"caretaker:faq/acc-2"_s);
    }

    void findGoesFromHitToHit()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.pane.find();
        auto *field = bench.child<QLineEdit>("findField");
        QTest::keyClicks(field, u"token"_s);
        QCOMPARE(bench.words("findCount"), u"1 of 3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.words("findCount"), u"2 of 3"_s);
        QTest::keyClick(field, Qt::Key_F3);
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(bench.words("findCount"), u"1 of 3"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.words("findCount"), u"3 of 3"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(bench.view()->hasFocus());
        QCOMPARE(bench.view()->textCursor().selectedText(), u"token"_s);
        QVERIFY(!bench.pane.closeFind());
    }

    void whatIsNotThereIsSaid()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.pane.find();
        QTest::keyClicks(bench.child<QLineEdit>("findField"), u"zebra"_s);
        QCOMPARE(bench.words("findCount"), u"Not found"_s);
        QVERIFY(!bench.button("findNext")->isEnabled());
    }

    void articleLinksAreTold()
    {
        PaneBench bench;
        bench.pane.show(sample());
        const QSignalSpy wanted(&bench.pane, &ArticlePane::articleWanted);
        bench.clickWords(u"the other article"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"acc-4"_s);
    }

    void webLinksShowTheirAddressFirst()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.clickWords(u"Apple's site"_s);
        auto *open = bench.button("openLink");
        QVERIFY(open->isVisible());
        QVERIFY(open->hasFocus());
        QCOMPARE(bench.child<QWidget>("linkAddress")->accessibleName(),
                 u"https://identity.apple.com/pushcert"_s);
        QVERIFY(m_opened.isEmpty());
        QTest::keyClick(open, Qt::Key_Escape);
        QVERIFY(!open->isVisible());
        QVERIFY(m_opened.isEmpty());
        QVERIFY(bench.view()->hasFocus());

        bench.clickWords(u"Apple's site"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_opened, QList<QUrl>({QUrl(u"https://identity.apple.com/pushcert"_s)}));
        QVERIFY(!open->isVisible());
    }

    void lettersThatLookAlikeShowThemselves()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.article.body = u"[Apple's site](https://аpple.com/)"_s; // the first letter is Cyrillic
        bench.pane.show(reading);
        bench.clickWords(u"Apple's site"_s);
        QVERIFY(bench.child<QWidget>("linkAddress")->accessibleName().startsWith(u"https://xn--"_s));
    }

    void theCredentialIsALink()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.credential = u"Push certificate, 46 days left"_s;
        bench.pane.show(reading);
        const QSignalSpy wanted(&bench.pane, &ArticlePane::credentialWanted);
        bench.clickWords(u"Push certificate,"_s.replace(u' ', QChar(0x00a0)));
        QCOMPARE(wanted.size(), 1);
    }

    void theNoteIsSavedOnLeaving()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.note = u"Ask Ms Lin"_s;
        bench.pane.show(reading);
        auto *note = bench.child<QPlainTextEdit>("note");
        QCOMPARE(note->toPlainText(), u"Ask Ms Lin"_s);
        const QSignalSpy changed(&bench.pane, &ArticlePane::noteChanged);
        const int before = note->height();
        note->setFocus();
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u" first."_s);
        for (int line = 0; line < 4; ++line)
            QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(note->height() > before);
        QCOMPARE(changed.size(), 0);
        bench.view()->setFocus();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().toString().startsWith(u"Ask Ms Lin first."_s));
        bench.pane.show(sample());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(note->toPlainText(), QString());
    }

    void anUnsavedNoteIsToldBeforeTheNextArticle()
    {
        PaneBench bench;
        bench.pane.show(sample());
        const QSignalSpy changed(&bench.pane, &ArticlePane::noteChanged);
        auto *note = bench.child<QPlainTextEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, u"mine"_s);
        bench.pane.show(sample());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"mine"_s);
    }

    void marksStandInTitleAndText()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.highlight = Highlight({u"token"_s});
        bench.pane.show(reading);
        QCOMPARE(bench.marks().size(), 3);
        QCOMPARE(bench.marks().first().start, 7);
        bench.pane.setHighlight({});
        QCOMPARE(bench.marks().size(), 0);
    }

    void termsAreReachedByKey()
    {
        PaneBench bench;
        bench.pane.setGlossary(
            {{u"t"_s, u"server"_s, u"伺服器"_s, {}, {}, u"Serves."_s, u"服務。"_s, u"enr-2"_s}});
        bench.pane.show(sample());
        auto *view = bench.view();
        view->setFocus(Qt::TabFocusReason);
        while (view->hasFocus() && view->textCursor().selectedText() != u"server"_s)
            QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        auto *card = bench.child<QWidget>("termCard");
        QVERIFY(card->isVisible());
        QVERIFY(card->hasFocus());
        QVERIFY(card->accessibleName().contains(u"Serves."_s));
        QVERIFY(card->accessibleName().contains(u"伺服器"_s));
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(card->isVisible());
        const QSignalSpy wanted(&bench.pane, &ArticlePane::articleWanted);
        bench.click("termArticle");
        QCOMPARE(wanted.first().first().toString(), u"enr-2"_s);
    }

    void pointingAtATermShowsItsCard()
    {
        PaneBench bench;
        bench.pane.setGlossary({{u"t"_s, u"server"_s, u"伺服器"_s, {}, {}, u"Serves."_s, u"服務。"_s}});
        bench.pane.show(sample());
        auto *card = bench.child<QWidget>("termCard");
        QTest::mouseMove(bench.view()->viewport(), bench.placeOf(u"server"_s));
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!card->hasFocus());
        QTest::mouseMove(bench.view()->viewport(), QPoint(5, 400));
        QTRY_VERIFY(!card->isVisible());
    }

    void longArticlesHaveContents()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        for (int part = 1; part <= 5; ++part)
            reading.article.body += u"\n\n## Part %1\n\n"_s.arg(part) + u"Words. "_s.repeated(300);
        bench.pane.show(reading);
        QVERIFY(bench.text().contains(u"Contents"_s));
        QCOMPARE(bench.text().count(u"Part 3"_s), 2);
        bench.clickWords(u"Part 3"_s);
        QVERIFY(bench.view()->verticalScrollBar()->value() > 500);
        bench.view()->verticalScrollBar()->setValue(0);
        bench.clickWords(u"Contents"_s);
        QCOMPARE(bench.text().count(u"Part 3"_s), 1);

        bench.pane.resize(1100, 700);
        QTRY_VERIFY(bench.child<QWidget>("contents")->isVisible());
        QVERIFY(!bench.text().contains(u"Contents"_s));
    }

    void contentsFoldByKeyAndKeepTheFocus()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        for (int part = 1; part <= 5; ++part)
            reading.article.body += u"\n\n## Part %1\n\nWords."_s.arg(part);
        bench.pane.show(reading);
        bench.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bench.view(), Qt::Key_Tab);
        QTest::keyClick(bench.view(), Qt::Key_Return);
        QCOMPARE(bench.text().count(u"Part 3"_s), 1);
        QTest::keyClick(bench.view(), Qt::Key_Return);
        QCOMPARE(bench.text().count(u"Part 3"_s), 2);
        QTest::keyClick(bench.view(), Qt::Key_Tab);
        QCOMPARE(bench.view()->textCursor().selectedText(), u"Part 1"_s);
    }

    void theThemeChangesWhileShown()
    {
        PaneBench bench;
        bench.pane.show(sample());
        const auto ink = [&bench] {
            QTextCursor cursor(bench.view()->document());
            cursor.setPosition(2);
            return cursor.charFormat().foreground().color();
        };
        QCOMPARE(ink(), Theme::light().text);
        bench.preferences.setAppearance(Preferences::Appearance::Dark);
        QTRY_COMPARE(ink(), Theme::dark().text);
    }

    void theTextGrowsByKeyAndIsRemembered()
    {
        PaneBench bench;
        bench.pane.show(sample());
        const auto size = [&bench] {
            return bench.view()->document()->lastBlock().previous().charFormat().font().pixelSize();
        };
        const int before = size();
        bench.view()->setFocus();
        QTest::keyClick(bench.view(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(bench.view(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(size(), qRound(before * 1.3));
        ArticlePane another(bench.preferences);
        QTest::keyClick(bench.view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(size(), before);
    }

    void theProgramsWordsFollowTheLanguage()
    {
        PaneBench bench;
        bench.pane.show(sample());
        QVERIFY(bench.text().contains(u"Important"_s));
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_VERIFY(bench.text().contains(u"重要"_s));
        QVERIFY(bench.text().contains(u"2026 年 11 月查核"_s.replace(u' ', QChar(0x00a0))));
        QTRY_COMPARE(bench.button("copyLink")->accessibleName(), u"複製這篇文章的連結"_s);
    }

    void anOldArticleSaysSo()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.article.checked = QDate(2025, 9, 1);
        bench.pane.show(reading);
        QVERIFY(bench.text().contains(u"over a year ago"_s.replace(u' ', QChar(0x00a0))));
        bench.pane.setToday(QDate(2026, 1, 5));
        QVERIFY(!bench.text().contains(u"over a year ago"_s.replace(u' ', QChar(0x00a0))));
    }

    void narrowPanesKeepTheirButtonsInAMenu()
    {
        PaneBench bench;
        bench.pane.resize(360, 384);
        bench.pane.show(sample());
        QVERIFY(bench.button("more")->isVisible());
        QVERIFY(!bench.button("copyLink")->isVisible());
        QVERIFY(bench.button("favourite")->isVisible());
        bench.child<QAction>("moreCopyLink")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"caretaker:faq/acc-2"_s);
        for (const auto *widget : bench.pane.findChildren<QWidget *>())
            if (widget->isVisible() && widget->parentWidget() == bench.button("more")->parentWidget())
                QVERIFY(widget->parentWidget()->rect().contains(widget->geometry()));
    }

    void everyIconButtonHasANameAndATooltip()
    {
        PaneBench bench;
        bench.pane.show(sample());
        for (const auto *button : bench.pane.findChildren<QAbstractButton *>())
            if (button->text().isEmpty() && button->objectName().size() > 0) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            }
    }

    void withoutAnArticleItSaysWhatToDo()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.pane.clear();
        QVERIFY(!bench.view()->isVisible());
        bench.pane.find();
        QVERIFY(!bench.pane.closeFind());
        bench.pane.print();
        bench.pane.exportPdf(u"/nowhere/x.pdf"_s);
    }

    void aMegabyteIsShown()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.article.body = u"**token** and [link](acc-4.md) `code` text.\n\n"_s.repeated(22'000);
        reading.highlight = Highlight({u"token"_s});
        bench.pane.show(reading);
        QVERIFY(!bench.pane.grab().isNull());
        QVERIFY(bench.marks().size() > 1000);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestArticlePane)
#include "tst_articlepane.moc"
