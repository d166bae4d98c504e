// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/faqbench.h"
#include "ui/faq/glossarymodel.h"
#include "ui/faq/glossaryview.h"

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

GlossaryView *glossaryOf(const FaqBench &bench)
{
    return bench.child<GlossaryView>("glossary");
}

/// On the first place of the row whose hand points to an article.
QPoint linkIn(const GlossaryView &view, const QModelIndex &index)
{
    const QRect row = view.visualRect(index);
    for (int y = row.top(); y < row.bottom(); y += 4) {
        for (int x = row.left(); x < row.right(); x += 16) {
            QTest::mouseMove(view.viewport(), QPoint(x, y));
            if (view.viewport()->cursor().shape() == Qt::PointingHandCursor)
                return {x, y};
        }
    }
    return {-1, -1};
}

} // namespace

/// The glossary as a shelf of the page, and its cards in the articles.
class TestGlossaryView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void termsStandInPlaceOfTheArticles()
    {
        const FaqBench bench;
        bench.clickSection(u"Glossary"_s);
        const GlossaryView *view = glossaryOf(bench);
        QVERIFY(view->isVisible());
        QVERIFY(!bench.view()->isVisible());
        QCOMPARE(FaqBench::names(view), QStringList({u"access point"_s, u"toner"_s}));
        const QModelIndex first = view->model()->index(0, 0);
        QCOMPARE(first.data(GlossaryModel::OtherNameRole).toString(), u"基地台"_s);
        QCOMPARE(first.data(GlossaryModel::AlsoRole).toString(), u"AP"_s);
        QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), u"Sends the wireless."_s);
        QCOMPARE(first.data(GlossaryModel::ArticleRole).toString(), u"Why the wireless is slow"_s);
        QCOMPARE(view->model()->index(1, 0).data(GlossaryModel::ArticleRole).toString(), QString());
        bench.clickSection(u"Rooms"_s);
        QVERIFY(!view->isVisible());
        QVERIFY(bench.view()->isVisible());
    }

    void theFieldFilters()
    {
        const FaqBench bench;
        bench.clickSection(u"Glossary"_s);
        const GlossaryView *view = glossaryOf(bench);
        bench.type(u"black"_s); // in the explanation
        QCOMPARE(FaqBench::names(view), QStringList {u"toner"_s});
        bench.search(u"ap"_s);
        QCOMPARE(FaqBench::names(view), QStringList {u"access point"_s});
        bench.search(u"ＡＰ"_s); // full width
        QCOMPARE(FaqBench::names(view), QStringList {u"access point"_s});
        bench.search(u"碳粉"_s);
        QCOMPARE(FaqBench::names(view), QStringList {u"toner"_s});
        bench.search(u"zebra"_s);
        QCOMPARE(bench.nothing(), u"Nothing matches “zebra”."_s);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(view->isVisible());
        QCOMPARE(FaqBench::names(view).size(), 2);
    }

    void theFilterOutlivesAChangeOfLanguage()
    {
        FaqBench bench;
        bench.clickSection(u"Glossary"_s);
        bench.search(u"zebra"_s);
        QVERIFY(!bench.nothing().isEmpty());
        bench.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        QTRY_COMPARE(bench.nothing(), u"沒有符合「zebra」的詞彙。"_s);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(FaqBench::names(glossaryOf(bench)).size(), 2);
        QVERIFY(FaqBench::names(glossaryOf(bench)).contains(u"碳粉匣"_s));
    }

    void keysLeadToTheArticle()
    {
        const FaqBench bench;
        bench.clickSection(u"Glossary"_s);
        bench.type(u"a"_s);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(glossaryOf(bench)->currentIndex().data().toString(), u"toner"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return); // it names no article
        QVERIFY(glossaryOf(bench)->isVisible());
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.title(), u"Why the wireless is slow"_s);
        QCOMPARE(bench.sections()->currentIndex().data().toString(), u"Network"_s);
        QCOMPARE(bench.field()->text(), QString());
    }

    void aClickOnTheLinkLeadsToTheArticle()
    {
        const FaqBench bench;
        bench.clickSection(u"Glossary"_s);
        GlossaryView *view = glossaryOf(bench);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->visualRect(view->model()->index(0, 0)).topLeft() + QPoint(20, 16));
        QVERIFY(view->isVisible());
        const QPoint link = linkIn(*view, view->model()->index(0, 0));
        QVERIFY(link.x() >= 0);
        QCOMPARE(linkIn(*view, view->model()->index(1, 0)), QPoint(-1, -1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, link);
        QCOMPARE(bench.title(), u"Why the wireless is slow"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_Left, Qt::AltModifier);
    }

    void aTermInAnArticleHasACard()
    {
        const FaqBench bench;
        bench.clickSection(u"Rooms"_s);
        bench.clickArticle(u"Move the printer"_s);
        QTextCursor cursor(bench.view()->document());
        cursor.setPosition(static_cast<int>(bench.text().indexOf(u"toner"_s)) + 2);
        QTest::mouseMove(bench.view()->viewport(), bench.view()->cursorRect(cursor).center());
        auto *card = bench.child<QWidget>("termCard");
        QTRY_VERIFY(card->isVisible());
        QVERIFY(card->accessibleName().contains(u"Black powder."_s));
        QVERIFY(card->accessibleName().contains(u"碳粉匣"_s));
        QVERIFY(!bench.button("termArticle")->isVisible());
        QTest::mouseMove(bench.view()->viewport(), QPoint(5, 500));
        QTRY_VERIFY(!card->isVisible());
    }

    void aCardLeadsToItsArticle()
    {
        const FaqBench bench;
        bench.clickArticle(u"Why the wireless is slow"_s);
        bench.clickWords(u"access point"_s);
        auto *card = bench.child<QWidget>("termCard");
        QTRY_VERIFY(card->isVisible());
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(bench.title(), u"Why the wireless is slow"_s);
    }

    void everyBuiltInTermIsShown()
    {
        const FaqBench bench(FaqBench::Packs::BuiltIn);
        bench.clickSection(u"Glossary"_s);
        const GlossaryView *view = glossaryOf(bench);
        const QStringList names = FaqBench::names(view);
        QVERIFY(names.size() >= 120);
        bench.type(u"DEP"_s);
        QVERIFY(!FaqBench::names(view).isEmpty() && FaqBench::names(view).size() < names.size());
        QVERIFY(!glossaryOf(bench)->grab().isNull());
    }
};

QTEST_MAIN(TestGlossaryView)
#include "tst_glossaryview.moc"
