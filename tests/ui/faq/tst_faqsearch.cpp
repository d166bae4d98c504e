// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/faqbench.h"
#include "ui/faq/articlemodel.h"
#include "ui/faq/termline.h"

#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

const auto Wireless = u"Why the wireless is slow"_s;
const auto Printer = u"Move the printer"_s;
const auto Proxy = u"A proxy for the wireless"_s;

const ArticleRow &rowAt(const FaqBench &bench, int row)
{
    const auto *model = qobject_cast<const ArticleModel *>(bench.articles()->model());
    return model->rowAt(model->index(row));
}

QString marked(const QString &text, const QList<Range> &marks)
{
    QStringList words;
    for (const Range &mark : marks)
        words.append(text.sliced(mark.start, mark.length));
    return words.join(u'|');
}

void compose(QLineEdit *field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(field, &event);
}

} // namespace

/// The search field, by real keys and an input method's events.
class TestFaqSearch final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void hitsStandInPlaceOfTheSections()
    {
        const FaqBench bench;
        bench.search(u"printer"_s);
        QTRY_VERIFY(bench.isSearched());
        QCOMPARE(bench.rows().value(0), Printer);
        QCOMPARE(bench.title(), Printer);
        const ArticleRow &row = rowAt(bench, 0);
        QCOMPARE(marked(row.title, row.titleMarks), u"printer"_s);
        QVERIFY(marked(row.detail, row.detailMarks).contains(u"printer"_s));
        QCOMPARE(row.section, u"Rooms"_s);
        QCOMPARE(bench.view()->marks().size(), 2); // in the title and in the text
        QVERIFY(bench.understood().contains(u"article"_s));
        QVERIFY(bench.field()->hasFocus());
    }

    void aTermIsExplainedAboveItsArticles()
    {
        FaqBench bench;
        bench.search(u"AP"_s);
        auto *term = bench.child<TermLine>("termLine");
        QTRY_VERIFY(term->isVisible());
        QCOMPARE(term->text(), u"access point · 基地台\nSends the wireless."_s);
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_COMPARE(term->text(), u"基地台 · access point\n發出無線訊號。"_s);
        bench.search(u"printer"_s);
        QTRY_VERIFY(!term->isVisible());
    }

    void arrowsMoveInTheListAndEnterOpens()
    {
        const FaqBench bench;
        bench.search(u"wireless"_s);
        QTRY_VERIFY(bench.isSearched() && bench.rows().size() >= 3);
        QCOMPARE(bench.title(), bench.rows().at(0));
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(bench.title(), bench.rows().at(1));
        QVERIFY(bench.field()->hasFocus());
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QCOMPARE(bench.title(), bench.rows().at(0));
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        const QString opened = bench.rows().at(1);
        QCOMPARE(bench.title(), opened);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(!bench.isSearched());
        QCOMPARE(bench.title(), opened); // what was opened stays
        QVERIFY(bench.view()->marks().isEmpty());
    }

    void escapeClearsAndGoesBackToWhatWasRead()
    {
        const FaqBench bench;
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        bench.search(u"printer"_s);
        QTRY_COMPARE(bench.title(), Printer);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(bench.field()->text(), QString());
        QVERIFY(!bench.isSearched());
        QCOMPARE(bench.title(), Proxy);
        QCOMPARE(bench.rows(), QStringList({Wireless, Proxy}));
        QCOMPARE(bench.articles()->currentIndex().data().toString(), Proxy);
        QVERIFY(!bench.button("back")->isEnabled()); // what was only looked at is no step
    }

    void nothingFoundGoesBackToWhatWasRead()
    {
        const FaqBench bench;
        bench.clickSection(u"Network"_s);
        bench.clickArticle(Proxy);
        bench.search(u"printer"_s);
        QTRY_COMPARE(bench.title(), Printer);
        bench.search(u"xqzvw jjkkqq"_s);
        QTRY_COMPARE(bench.nothing(), u"Nothing matches “xqzvw jjkkqq”."_s);
        QCOMPARE(bench.title(), Proxy);
        QVERIFY(bench.view()->marks().isEmpty());
        bench.search(u"printer"_s);
        QTRY_COMPARE(bench.title(), Printer);
        QCOMPARE(bench.nothing(), QString());
    }

    void nothingFoundKeepsWhatWasOpened()
    {
        const FaqBench bench;
        bench.search(u"printer"_s);
        QTRY_COMPARE(bench.title(), Printer);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.search(u"xqzvw jjkkqq"_s);
        QTRY_VERIFY(!bench.nothing().isEmpty());
        QCOMPARE(bench.title(), Printer);
        for (auto *each : bench.page->findChildren<QAbstractButton *>())
            if (each->text() == u"Clear"_s && each->isVisible())
                QTest::mouseClick(each, Qt::LeftButton);
        QVERIFY(!bench.isSearched());
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.title(), Printer);
    }

    void theOtherLanguageStandsBelow()
    {
        const FaqBench bench;
        bench.search(u"投影機"_s);
        QTRY_VERIFY(bench.isSearched());
        QVERIFY(bench.rows().contains(u"投影機沒有畫面"_s));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.title(), u"投影機沒有畫面"_s);

        const FaqBench builtIn(FaqBench::Packs::BuiltIn);
        builtIn.search(u"推播憑證過期"_s);
        QTRY_VERIFY(builtIn.isSearched());
        const QStringList rows = builtIn.rows();
        const qsizetype head = rows.indexOf(u"In English"_s);
        QVERIFY2(head < 0 || head > 0, qPrintable(rows.join(u'\n')));
        QCOMPARE(rowAt(builtIn, 0).ref.id, u"acc-2"_s);
        QCOMPARE(rowAt(builtIn, 0).language, Faq::Language::TraditionalChinese);
    }

    void aHeadIsSteppedOver()
    {
        const FaqBench bench;
        Found found;
        found.hits = {{.id = u"w-2"_s, .pack = u"school"_s, .title = Printer}};
        found.inOtherLanguage = {{.id = u"w-11"_s,
                                  .language = Faq::Language::TraditionalChinese,
                                  .pack = u"school"_s,
                                  .title = u"投影機沒有畫面"_s}};
        ArticleModel model;
        model.show(rowsOf(found, bench.library->catalogue()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data().toString(), u"In Chinese"_s);
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.next(model.index(0), 1).row(), 2);
        QCOMPARE(model.next(model.index(2), -1).row(), 0);
    }

    void whatWasUnderstoodIsSaid()
    {
        FaqBench bench(FaqBench::Packs::BuiltIn);
        bench.search(u"apns expird"_s);
        QTRY_VERIFY(bench.isSearched());
        QVERIFY2(bench.understood().startsWith(u"Understood as "_s), qPrintable(bench.understood()));
        QVERIFY(bench.child<QWidget>("understood")->isVisible());
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_VERIFY2(!bench.understood().contains(u"Understood"_s), qPrintable(bench.understood()));
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(!bench.child<QWidget>("understood")->isVisible());
    }

    void aCopiedLinkOpensItsArticle()
    {
        const FaqBench bench;
        bench.field()->setFocus();
        bench.field()->setText(u"caretaker:faq/w-10"_s);
        QTRY_VERIFY(bench.isSearched());
        QCOMPARE(bench.rows().value(0), Proxy);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.title(), Proxy);
        bench.field()->setText(u"Caretaker:FAQ/w%2D2"_s);
        QTRY_COMPARE(bench.rows().value(0), Printer);
        bench.field()->setText(u"caretaker:faq/"_s);
        QVERIFY(!bench.isSearched());
    }

    void anIdOpensItsArticleWithoutMarks()
    {
        const FaqBench bench;
        bench.search(u"w-10"_s);
        QTRY_COMPARE(bench.rows().value(0), u"A proxy for the wireless"_s);
        QTRY_COMPARE(bench.title(), u"A proxy for the wireless"_s);
        QVERIFY(bench.view()->marks().isEmpty());
    }

    void composingNeitherSearchesNorFlickers()
    {
        const FaqBench bench;
        bench.search(u"printer"_s);
        QTRY_COMPARE(bench.title(), Printer);
        const QStringList rows = bench.rows();
        const QString title = bench.title();
        const QSignalSpy changed(bench.field(), &QLineEdit::textChanged);
        const QSignalSpy reset(bench.articles()->model(), &QAbstractItemModel::modelReset);
        const QSignalSpy renewed(bench.articles()->model(), &QAbstractItemModel::dataChanged);
        for (const QString &preedit : {u"ㄊ"_s, u"ㄊㄡ"_s, u"ㄊㄡˊ"_s, u"投"_s, u"投影"_s}) {
            compose(bench.field(), preedit);
            QTest::qWait(10);
            QCOMPARE(bench.rows(), rows);
        }
        QCOMPARE(changed.size(), 0);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(renewed.size(), 0);
        QCOMPARE(bench.title(), title);
        compose(bench.field(), {}); // given up
        QCOMPARE(changed.size(), 0);
        QCOMPARE(bench.field()->text(), u"printer"_s);

        bench.field()->clear();
        compose(bench.field(), u"投影"_s);
        QVERIFY(!bench.isSearched());
        compose(bench.field(), {}, u"投影機"_s);
        QTRY_VERIFY(bench.isSearched());
        QCOMPARE(bench.rows().value(0), u"投影機沒有畫面"_s);
    }

    void whatStaysAmongTheHitsStaysChosen()
    {
        const FaqBench bench;
        bench.search(u"wireles"_s);
        QTRY_VERIFY(bench.isSearched() && bench.rows().size() >= 2);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        const QString chosen = bench.articles()->currentIndex().data().toString();
        bench.type(u"s"_s);
        QTRY_VERIFY(bench.understood().contains(u"article"_s));
        QTRY_COMPARE(bench.articles()->currentIndex().data().toString(), chosen);
        QCOMPARE(bench.title(), chosen);
    }

    void searchingFromAnotherPlaceOpensTheLibrary()
    {
        const FaqBench bench;
        FaqPage page(*bench.library, {}, const_cast<Preferences &>(bench.preferences),
                     [] { return QDateTime::currentDateTimeUtc(); });
        page.resize(1440, 800);
        page.show();
        page.search(u"printer"_s);
        auto *list = page.findChild<QListView *>(u"articles"_s);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), Printer);
    }

    void anArticleOnAKindIsOpened()
    {
        const FaqBench bench(FaqBench::Packs::BuiltIn);
        bench.page->openAbout(u"apns-push-certificate"_s, u"Push certificate"_s);
        QCOMPARE(bench.title(), bench.library->catalogue().find({{}, u"acc-2"_s})->english->title);
        bench.page->openAbout(u"no-such-kind"_s, u"certificate"_s);
        QCOMPARE(bench.field()->text(), u"certificate"_s);
        QTRY_VERIFY(bench.isSearched());
    }
};

QTEST_MAIN(TestFaqSearch)
#include "tst_faqsearch.moc"
