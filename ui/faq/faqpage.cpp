// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/faqpage.h"

#include "ui/faq/articlemodel.h"
#include "ui/faq/glossaryview.h"
#include "ui/faq/listpane.h"
#include "ui/faq/packspane.h"
#include "ui/faq/readinglist.h"
#include "ui/faq/sectionlist.h"
#include "ui/faq/understoodline.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/type.h"
#include "ui/words/words.h"

#include <QDragEnterEvent>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

// What the page says of itself, and the ways into it from elsewhere.

namespace Faq {

FaqPage::FaqPage(Library &library, NoteBook notes, Preferences &preferences, Now now, QWidget *parent)
    : Page(parent)
    , m_library(library)
    , m_notes(std::move(notes))
    , m_preferences(preferences)
    , m_now(std::move(now))
    , m_reading(new ReadingList(preferences, this))
{
    setObjectName(u"faq"_s);
    setAcceptDrops(true);
    m_packsAction.setObjectName(u"schoolArticles"_s);
    connect(&m_packsAction, &QAction::triggered, this, &FaqPage::openPacks);
    connect(&m_library, &Library::changed, this, &FaqPage::refresh);
    retranslate();
}

QString FaqPage::title() const
{
    return tr("FAQ");
}

QString FaqPage::subtitle() const
{
    switch (m_library.state()) {
    case Library::State::Closed:
    case Library::State::Opening: return tr("Reading…");
    case Library::State::Failed: return tr("The articles could not be read.");
    case Library::State::Open: break;
    }
    return tr("%n article(s) on this computer. No network needed.", nullptr,
              static_cast<int>(m_library.catalogue().works().size()));
}

QList<QAction *> FaqPage::headerActions() const
{
    return {const_cast<QAction *>(&m_packsAction)};
}

QString FaqPage::statusLeft() const
{
    const Catalogue &catalogue = m_library.catalogue();
    QStringList parts;
    if (const QDate edition = catalogue.edition(); edition.isValid())
        parts.append(
            tr("Built-in articles of %1", "month").arg(Words::month(edition, m_preferences.years())));
    if (const int count = catalogue.ofSchool())
        parts.append(tr("%n school article(s)", nullptr, count));
    return parts.join(u" · "_s);
}

QString FaqPage::statusRight() const
{
    if (m_pane && m_pane->percent() != 100)
        return tr("Articles at %1 %", "text size, percent").arg(QLocale().toString(m_pane->percent()));
    return tr("Text size %1 %", "percent").arg(QLocale().toString(Type::textSize()));
}

QList<QWidget *> FaqPage::panes()
{
    if (!m_list)
        return {this};
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *> {m_sections, m_list, m_pane, m_side}) {
        if (pane && pane->isVisible())
            panes.append(pane);
    }
    return panes;
}

void FaqPage::setCredentialWords(CredentialWords words)
{
    m_credentialWords = std::move(words);
    if (m_room)
        m_room->setCredentialWords(m_credentialWords);
}

void FaqPage::focusSearch()
{
    if (!m_list)
        build();
    m_isArticleShown = false;
    if (isSideInItsWay())
        m_side->close();
    arrange();
    m_list->field().setFocus(Qt::ShortcutFocusReason);
    m_list->field().selectAll();
}

void FaqPage::focusFilter()
{
    // Beside an article Ctrl+F finds there, as everywhere; the field of the list has a key of its own.
    if (!m_pane || !m_pane->isVisible() || !m_pane->find())
        focusSearch();
}

void FaqPage::search(const QString &text)
{
    focusSearch();
    m_list->field().setText(text);
}

void FaqPage::openArticle(const ArticleRef &ref)
{
    if (!m_list)
        build();
    whenOpen([this, ref] {
        m_room->open(ref);
        m_pane->setFocus(Qt::OtherFocusReason);
    });
}

void FaqPage::openAbout(const QString &kind, const QString &words)
{
    if (!m_list)
        build();
    whenOpen([this, kind, words] {
        if (const Work *work = m_library.catalogue().about(kind))
            openArticle(work->ref);
        else
            search(words);
    });
}

void FaqPage::addPacks(const QStringList &paths)
{
    openPacks();
    m_packs->add(paths);
}

void FaqPage::openPacks()
{
    if (!m_list)
        build();
    if (!m_packs) {
        m_packs = new PacksPane(m_library, m_preferences, m_now);
        m_side->add(m_packs);
    }
    if (m_side->isHidden() && m_left->isVisible())
        rememberListWidth();
    m_side->open(m_packs, tr("School articles"));
    arrange();
}

void FaqPage::whenOpen(std::function<void()> act)
{
    if (m_library.state() == Library::State::Open)
        return act();
    m_waiting.append(std::move(act));
    m_library.open();
}

bool FaqPage::goBack()
{
    if (!m_list)
        return false;
    if (m_pane->closeFind())
        return true;
    if (!m_side->isHidden()) {
        m_side->close();
        return true;
    }
    if (isSmall() && m_isArticleShown) {
        focusList();
        return true;
    }
    if (!m_list->field().text().isEmpty()) {
        m_list->field().clear();
        return true;
    }
    if (m_list->field().hasFocus() && m_list->list().isVisible()) {
        m_list->list().setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_shelf.kind == Shelf::Kind::Tag) {
        showShelf({.kind = Shelf::Kind::Tags});
        return true;
    }
    return false;
}

void FaqPage::focusList()
{
    m_isArticleShown = false;
    if (isSideInItsWay())
        m_side->close();
    arrange();
    m_list->list().setFocus(Qt::OtherFocusReason);
}

void FaqPage::goToPrevious()
{
    if (m_room && !m_room->goBack())
        goBack();
}

void FaqPage::goToNext()
{
    if (m_room)
        m_room->goForward();
}

qsizetype FaqPage::past() const
{
    return m_room ? m_room->past() : 0;
}

void FaqPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FaqPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addPacks(localPaths(*event->mimeData()));
}

void FaqPage::showEvent(QShowEvent *event)
{
    if (!m_list)
        build();
    m_library.open();
    Page::showEvent(event);
    arrange();
}

void FaqPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FaqPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list) {
        m_room->forgetLanguages();
        m_before.language = spokenLanguage();
        refresh();
        m_searching->again();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        retranslate();
        arrange();
    }
}

void FaqPage::retranslate()
{
    const Theme theme = Theme::current();
    m_packsAction.setText(tr("School articles…"));
    m_packsAction.setIcon(Paint::buttonIcon(u"book_16_regular"_s, theme.text, theme.disabled));
    if (m_list) {
        m_sections->setAccessibleName(tr("Sections"));
        m_list->field().setAccessibleName(tr("Search the articles"));
        m_list->field().setPlaceholderText(
            m_shelf.kind == Shelf::Kind::Terms ? tr("Filter the terms") : tr("Type a question or a symptom"));
        if (m_packs && !m_side->isHidden())
            m_side->setTitle(tr("School articles"));
    }
    emit headerChanged();
}

} // namespace Faq
