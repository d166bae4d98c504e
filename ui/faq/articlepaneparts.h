// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlehead.h"
#include "ui/faq/articlepane.h"
#include "ui/faq/articleprint.h"
#include "ui/faq/articleview.h"
#include "ui/faq/contentslist.h"
#include "ui/faq/findbar.h"
#include "ui/faq/linkstrip.h"
#include "ui/faq/notebox.h"
#include "ui/faq/termcard.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/preferences.h"

#include <QAction>

#include <optional>
#include <tuple>

namespace Faq {

/// The widgets of the pane, and what it shows. All widgets are the pane's children.
struct ArticlePane::Parts
{
    Parts(ArticlePane &owner, Preferences &chosen);

    void layOut();
    void connectHead();
    void connectText();
    void addShortcuts();
    void retranslate();

    void show(const OpenArticle &next);
    void clear();
    void showLost(const LostArticle &lost);
    void leave(); ///< the article that is open
    void write(ArticleView::Place place); ///< the text anew, in the look of now
    void refresh(); ///< the same, where look, words or room have changed
    void showMarks();

    void search(const QString &words);
    void step(int by);
    void closeFind();
    void follow(const QUrl &target);
    void showTerm(qsizetype term, const QRect &place, TermCard::Focus focus);
    void setPercent(int wanted);
    void copyLink();
    void askForPdf();
    void print();

    [[nodiscard]] bool hasSideContents() const;
    [[nodiscard]] PaperText paper() const;

    /// What the written text depends on beside the article.
    using Look = std::tuple<bool, int, int, QString, Words::Years, bool, bool, QDate>;
    [[nodiscard]] Look look() const;

    ArticlePane &pane;
    Preferences &preferences;
    ArticleHead *head;
    FindBar *findBar;
    ArticleView *view;
    ContentsList *contents;
    NoteBox *note;
    LinkStrip *strip;
    TermCard *card;
    EmptyState *empty;
    QWidget *emptyRoom;
    QWidget *body;

    std::optional<OpenArticle> reading;
    std::optional<LostArticle> lost;
    QAction searchInstead;
    QAction goToList;
    Blocks blocks;
    Glossary glossary;
    TermFinder terms;
    QDate today;
    QList<Range> hits;
    qsizetype hit = -1;
    int percent = 100;
    bool areContentsOpen = true;
    Look written;
};

} // namespace Faq
