// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/faq/panebench.h"

using namespace Qt::StringLiterals;
using namespace Faq;

/// What the pane says at its foot.
class TestArticleStrip final : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_MAIN(TestArticleStrip)
#include "tst_articlestrip.moc"
