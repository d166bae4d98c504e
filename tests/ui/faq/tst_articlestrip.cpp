// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/panebench.h"

#include <QDir>
#include <QPaintEvent>

using namespace Qt::StringLiterals;
using namespace Faq;

namespace {

/// Collects what was painted.
class Painted final : public QObject
{
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

/// What the pane says at its foot, and what it paints and hears.
class TestArticleStrip final : public QObject
{
    Q_OBJECT

private slots:
    void sourcesAreSaidBelowTheArticle()
    {
        PaneBench bench;
        Faq::OpenArticle reading = sample();
        reading.article.tags = {u"APNs"_s, u"renewal"_s};
        reading.article.against = u"Menus of Jamf Pro 11"_s;
        reading.article.sources = {u"https://identity.apple.com/pushcert"_s, u"a printed <b>guide</b>"_s};
        bench.pane.show(reading);
        QVERIFY(bench.text().contains(u"Tags  APNs · renewal"_s));
        QVERIFY(bench.text().contains(u"Checked against  Menus of Jamf Pro 11"_s));
        QVERIFY(bench.text().contains(
            u"Sources  https://identity.apple.com/pushcert · a printed <b>guide</b>"_s));
        QVERIFY(!bench.text().contains(u"Corrected"_s));
        const QSignalSpy tags(&bench.pane, &Faq::ArticlePane::tagWanted);
        bench.clickWords(u"renewal"_s);
        QCOMPARE(tags.value(0).value(0).toString(), u"renewal"_s);
        bench.clickWords(u"https://identity"_s);
        QVERIFY(bench.child<QWidget>("linkAddress")->isVisible());
    }

    void init() { failOnEveryWarning(); }

    void aPdfThatWasNotSavedIsSaid()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.pane.exportPdf(u"/proc/x.pdf"_s);
        QVERIFY(bench.child<QWidget>("linkStrip")->isVisible());
        const QString words = bench.words("linkCaption");
        QVERIFY2(words.contains(u"/proc/x.pdf"_s), qPrintable(words));
        QVERIFY2(words.contains(u"another folder"_s), qPrintable(words));
        QVERIFY(!bench.button("openLink")->isVisible());
        bench.pane.show(sample());
        QVERIFY(!bench.child<QWidget>("linkStrip")->isVisible());
    }

    void aPdfThatWasSavedIsConfirmed()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.view()->setFocus();
        const QString path = bench.folder.filePath(u"token.pdf"_s);
        bench.pane.exportPdf(path);
        QCOMPARE(bench.words("linkCaption"), u"The PDF was saved"_s);
        QCOMPARE(bench.child<QWidget>("linkAddress")->accessibleName(), QDir::toNativeSeparators(path));
        QVERIFY(bench.view()->hasFocus());
        bench.click("closeLink");
        QVERIFY(!bench.child<QWidget>("linkStrip")->isVisible());
    }

    void theRingIsPaintedAnewAsAWhole()
    {
        PaneBench bench;
        bench.pane.show(sample());
        bench.view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bench.view(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        Painted painted;
        bench.view()->viewport()->installEventFilter(&painted);
        QTest::keyClick(bench.view(), Qt::Key_Tab);
        QTRY_VERIFY(painted.region.contains(bench.view()->viewport()->rect().adjusted(0, 0, -1, -200)));
    }

    void theTextGrowsWhereverTheFocusIs()
    {
        PaneBench bench;
        bench.pane.show(sample());
        QLineEdit elsewhere(&bench.pane);
        elsewhere.show();
        elsewhere.setFocus();
        const QSignalSpy zoomed(&bench.pane, &ArticlePane::zoomed);
        QTest::keyClick(&elsewhere, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(bench.pane.percent(), 115);
        QCOMPARE(zoomed.size(), 1);
    }
};

QTEST_MAIN(TestArticleStrip)
#include "tst_articlestrip.moc"
