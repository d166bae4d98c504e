// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/codes.h"
#include "tests/ui/faq/panebench.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Faq;

class TestArticlePrint final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void aPdfHoldsTheTextOnItsPages()
    {
        PaneBench bench;
        OpenArticle reading = sample();
        reading.article.language = Faq::Language::TraditionalChinese;
        reading.article.title = u"一張推播憑證"_s;
        reading.article.body = u"一定要用當初申請的帳號 (CSR)。\n\n"_s.repeated(60);
        bench.pane.show(reading);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"文章.pdf"_s);
        const QSignalSpy failed(&bench.pane, &ArticlePane::failed);
        bench.pane.exportPdf(path);
        QCOMPARE(failed.size(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");

        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess process;
        process.start(reader, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished(120'000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"一張推播憑證"_s));
        QCOMPARE(text.count(u"一定要用當初申請的帳號 (CSR)。"_s), 60);
        // How many there are depends on the fonts of the machine.
        const qsizetype pages = text.count(u'\f');
        QVERIFY(pages > 1);
        // The numbers themselves are lost to pdftotext in some of them.
        QVERIFY2(text.count(u"Page"_s) == pages, qPrintable(text.right(200)));
    }

    void aPdfThatCannotBeWrittenIsTold()
    {
        PaneBench bench;
        bench.pane.show(sample());
        const QSignalSpy failed(&bench.pane, &ArticlePane::failed);
        bench.pane.exportPdf(u"/nowhere/at/all.pdf"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Codes::CannotWritePdf);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::LocalFault);
    }
};

QTEST_MAIN(TestArticlePrint)
#include "tst_articleprint.moc"
