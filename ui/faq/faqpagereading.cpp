// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/markdown.h"
#include "ui/faq/articlemodel.h"
#include "ui/faq/faqpage.h"
#include "ui/faq/glossaryview.h"
#include "ui/faq/listpane.h"
#include "ui/faq/termline.h"
#include "ui/faq/understoodline.h"

#include <utility>

using namespace Qt::StringLiterals;

// How a search fills the list, and how the list leads to an article and follows it.

namespace Faq {

void FaqPage::ask(const QString &text)
{
    if (m_shelf.kind == Shelf::Kind::Terms) {
        m_list->glossary().setFilter(text);
        return showTerms();
    }
    QString wanted = text.simplified();
    // A copied link is as good as the article's name.
    if (wanted.startsWith("caretaker:faq/"_L1, Qt::CaseInsensitive))
        wanted = linkOf(wanted).target;
    m_searching->ask(wanted);
    if (wanted.isEmpty() && m_hasFound)
        restoreShelf();
    else if (!wanted.isEmpty())
        m_library.open();
}

void FaqPage::restoreShelf()
{
    m_hasFound = false;
    m_room->setHighlight({});
    returnFromSearch();
    m_list->list().choose({});
    // What was opened from among the hits stays open.
    if (!isSmall() && !m_room->isPassing() && !m_room->place().ref.isEmpty()) {
        m_list->list().show(rowsOf(m_shelf, m_library.catalogue(), *m_reading));
        followTo(m_room->place().ref);
    }
    showRows();
    arrange();
}

/// What a search only looked at goes with it.
void FaqPage::returnFromSearch()
{
    if (m_room->isPassing())
        m_room->look(m_before.ref, m_before.language);
}

void FaqPage::showFound(const Found &found)
{
    const bool isFirst = !std::exchange(m_hasFound, true);
    if (isFirst)
        m_before = m_room->place();
    m_list->understood().show(found);
    if (const Term *term = m_library.catalogue().term(m_searching->text()))
        m_list->term().show(*term);
    else
        m_list->term().hide();
    // Who names an article by its id looks for no words in it.
    const bool isNamed = !found.hits.isEmpty()
        && found.hits.first().id.compare(m_searching->text(), Qt::CaseInsensitive) == 0;
    m_room->setHighlight(isNamed ? Highlight() : found.highlight);
    ArticleList &list = m_list->list();
    if (isFirst)
        list.choose({});
    list.show(rowsOf(found, m_library.catalogue()));
    if (found.hits.isEmpty() && found.inOtherLanguage.isEmpty()) {
        m_list->showNothing(tr("Nothing matches “%1”.").arg(m_searching->text()),
                            tr("Fewer or other words may help."), true);
        returnFromSearch();
    } else {
        m_list->show(ListPane::Showing::Rows);
        const QModelIndex first = m_articleModel->next({}, 1);
        // The best answer is looked at, unless one that was chosen is still among them.
        if (!list.currentIndex().isValid() || list.isFollowingBest()) {
            list.choose(first);
            list.scrollToTop();
            list.followBest();
            if (!isSmall())
                read(first, Way::Look);
        }
    }
    arrange();
}

void FaqPage::read(const QModelIndex &index, Way way)
{
    const ArticleRow &row = m_articleModel->rowAt(index);
    if (row.kind == ArticleRow::Kind::Tag) {
        if (way == Way::Open)
            showShelf({.kind = Shelf::Kind::Tag, .name = row.title});
        return;
    }
    // A hit opens in the language that answered; a row of a shelf in the one last chosen for it.
    const Language language = row.kind == ArticleRow::Kind::Hit ? row.language : m_room->languageOf(row.ref);
    if (way == Way::Open)
        m_room->open(row.ref, language);
    else if (!isSmall())
        m_room->look(row.ref, language);
}

void FaqPage::settleOn(const ArticleRef &ref)
{
    m_isArticleShown = true;
    m_before = m_room->place();
    if (m_shelf.kind == Shelf::Kind::Terms || !m_hasFound)
        followTo(ref);
    m_list->list().choose(m_articleModel->indexOf(ref));
    arrange();
}

/// The lists know the tags of the window's language alone; one of the other language is a word to search for.
void FaqPage::openTag(const QString &tag)
{
    const Shelf shelf {.kind = Shelf::Kind::Tag, .name = tag};
    const Work *work = m_library.catalogue().find(m_room->place().ref);
    if (!work || !stands(*work, shelf, spokenLanguage()))
        return search(tag);
    showShelf(shelf);
    focusList();
}

/// The list goes to where the article stands, unless it is there.
void FaqPage::followTo(const ArticleRef &ref)
{
    const Work *work = m_library.catalogue().find(ref);
    const bool isListed = m_shelf.kind != Shelf::Kind::Terms && m_articleModel->indexOf(ref).isValid();
    if (work && !isListed)
        showShelf(
            {.kind = Shelf::Kind::Section, .pack = ref.pack, .name = work->in(spokenLanguage()).section});
}

} // namespace Faq
