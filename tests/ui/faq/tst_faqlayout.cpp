// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/faqbench.h"

#include <QAction>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

QRect placeOf(const FaqBench &bench, const char *name)
{
    const auto *widget = bench.child<QWidget>(name);
    return {widget->mapTo(bench.page, QPoint(0, 0)), widget->size()};
}

} // namespace

/// How lists, article and side pane share the room.
class TestFaqLayout final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void theListNeverCoversTheArticle_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1024, 1200, 1280, 1366, 1440})
            QTest::addRow("%d", width) << width;
    }

    void theListNeverCoversTheArticle()
    {
        QFETCH(const int, width);
        const FaqBench bench(FaqBench::Packs::School, {width, 640});
        bench.page->headerActions().first()->trigger();
        QCoreApplication::sendPostedEvents();
        const QRect article = placeOf(bench, "articlePane");
        const QRect packs = placeOf(bench, "packsPane");
        QVERIFY(article.right() < packs.left());
        QVERIFY2(article.width() >= 400, qPrintable(QString::number(article.width())));
        if (bench.articles()->isVisible())
            QVERIFY(placeOf(bench, "articles").right() < article.left());
    }

    void theListKeepsItsWidthBesideTheSidePane()
    {
        const FaqBench bench;
        const int width = bench.articles()->width();
        bench.page->headerActions().first()->trigger();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(std::abs(bench.articles()->width() - width) <= 2, qPrintable(QString::number(width)));
        bench.page->goBack();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(std::abs(bench.articles()->width() - width) <= 2, qPrintable(QString::number(width)));
    }

    void withLittleRoomTheSidePaneStandsInPlaceOfTheList()
    {
        const FaqBench bench(FaqBench::Packs::School, {1024, 640});
        QVERIFY(bench.articles()->isVisible());
        QVERIFY(bench.articles()->width() <= 464);
        bench.page->headerActions().first()->trigger();
        QVERIFY(!bench.articles()->isVisible());
        QVERIFY(bench.view()->isVisible());
        bench.page->focusSearch();
        QVERIFY(bench.articles()->isVisible());
        QVERIFY(bench.field()->hasFocus());
    }

    void anOpenedArticleHasTheFocusWhereTheListGoes()
    {
        const FaqBench bench(FaqBench::Packs::BuiltIn, {720, 450});
        bench.search(u"token"_s);
        QTRY_VERIFY(bench.articles()->currentIndex().isValid()); // the best hit
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(bench.view()->isVisible());
        QVERIFY(bench.view()->hasFocus());
        const int before = bench.view()->verticalScrollBar()->value();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QVERIFY(bench.view()->verticalScrollBar()->value() > before);
    }

    void keysActOnTheArticleWhereverTheFocusIs()
    {
        const FaqBench bench;
        bench.sections()->setFocus();
        QTest::keyClick(bench.sections(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.child<QLineEdit>("findField")->hasFocus());
        bench.field()->setFocus();
        QTest::keyClick(bench.field(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(bench.page->statusRight(), u"Articles at 115 %"_s);
    }
};

QTEST_MAIN(TestFaqLayout)
#include "tst_faqlayout.moc"
