// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlepaneparts.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

// How an article leaves the window: as a link, as a PDF, on paper.

namespace Faq {

namespace {

/// A name that every file system takes.
QString fileNameOf(const Article &article)
{
    QString name = article.title;
    for (QChar &character : name)
        if (character.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(character))
            character = u' ';
    name = name.simplified().left(80);
    return (name.isEmpty() ? article.id : name) + u".pdf"_s;
}

} // namespace

void ArticlePane::Parts::copyLink()
{
    QGuiApplication::clipboard()->setText(addressOf(reading->article.id));
    head->tellCopied();
}

PaperText ArticlePane::Parts::paper() const
{
    OpenArticle bare = *reading;
    bare.credential.clear(); // days left are old as soon as they are printed
    return {.article = reading->article,
            .facts = factsOf(bare, today, preferences.years()),
            .checked = checkedWords(reading->article, today, preferences.years())};
}

void ArticlePane::Parts::askForPdf()
{
    auto *dialog = new QFileDialog(&pane, tr("Save as PDF"));
    dialog->setObjectName("pdfDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameOf(reading->article));
    QObject::connect(dialog, &QFileDialog::fileSelected, &pane, &ArticlePane::exportPdf);
    dialog->open();
}

void ArticlePane::Parts::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(reading->article.title);
    auto *dialog = new QPrintDialog(printer.get(), &pane);
    dialog->setObjectName("printDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &pane, [this, printer] {
        if (reading)
            printOn(*printer, paper(), std::max(1, printer->fromPage()), printer->toPage());
    });
    dialog->open();
}

} // namespace Faq
