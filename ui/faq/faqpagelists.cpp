// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlemodel.h"
#include "ui/faq/faqpage.h"
#include "ui/faq/glossaryview.h"
#include "ui/faq/listpane.h"
#include "ui/faq/packspane.h"
#include "ui/faq/readinglist.h"
#include "ui/faq/sectionlist.h"
#include "ui/faq/termline.h"
#include "ui/faq/understoodline.h"
#include "ui/shell/button.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/type.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

// How the lists beside the article are made, and what they show.

namespace Faq {

namespace {

const auto SplitterState = u"faq.splitter"_s;
constexpr int SectionsWidth = 200;
constexpr int ListWidth = 316;
constexpr int LeastList = 272;
constexpr int MostList = 464;
constexpr int SideWidth = 400;
constexpr int WideFrom = 1200; ///< width of the window from which the sections stand beside the list
constexpr int TwoPanesFrom = 760; ///< and of what the side pane leaves, for list and article

/// The line between the sections and the list beside them.
class Edge final : public QWidget
{
public:
    explicit Edge(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::current().line); }
};

} // namespace

void FaqPage::build()
{
    m_sectionModel = new SectionModel(m_library, *m_reading, this);
    m_articleModel = new ArticleModel(this);
    m_searching = new Searching(m_library.desk(), this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    buildLists();
    m_pane = new ArticlePane(m_preferences, m_splitter);
    m_pane->setObjectName(u"articlePane"_s);
    m_pane->setToday(m_now().toLocalTime().date());
    m_pane->clear();
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_room = new ReadingRoom(*m_pane, m_library, *m_reading, m_notes, this);
    m_room->setCredentialWords(m_credentialWords);
    m_side = new SidePane(this);
    m_side->setFixedWidth(Type::scaled(SideWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_side);
    if (!m_splitter->restoreState(m_preferences.state(SplitterState)))
        m_splitter->setSizes(
            {Type::scaled(unscaledRoom() < WideFrom ? ListWidth : SectionsWidth + ListWidth), 10'000});
    connectParts();
    retranslate();
    refresh();
}

void FaqPage::buildLists()
{
    m_left = new QWidget(m_splitter);
    m_left->setAutoFillBackground(true);
    m_left->setBackgroundRole(QPalette::Base);
    m_sections = new SectionList(*m_sectionModel, m_left);
    m_sections->setFixedWidth(Type::scaled(SectionsWidth) - 1);
    auto *edge = new Edge(m_left);
    edge->setObjectName(u"sectionEdge"_s);
    m_list = new ListPane(*m_articleModel, m_left);
    auto *row = new QHBoxLayout(m_left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(edge);
    row->addWidget(m_list, 1);
    m_splitter->addWidget(m_left);
    m_list->chooser().setMenu(new QMenu(&m_list->chooser()));
}

void FaqPage::connectParts()
{
    SearchBox &field = m_list->field();
    ArticleList &list = m_list->list();
    connect(&field, &QLineEdit::textChanged, this, &FaqPage::ask);
    connect(&field, &SearchBox::stepped, this, [this](int rows) {
        m_shelf.kind == Shelf::Kind::Terms ? m_list->glossary().step(rows) : m_list->list().step(rows);
    });
    connect(&field, &SearchBox::accepted, this, [this] {
        m_shelf.kind == Shelf::Kind::Terms ? m_list->glossary().open() : m_list->list().open();
    });
    connect(&field, &SearchBox::focusChanged, &list, &ArticleList::setSteered);
    connect(&list, &ArticleList::lookedAt, this,
            [this](const QModelIndex &index) { read(index, Way::Look); });
    connect(&list, &ArticleList::opened, this, [this](const QModelIndex &index) { read(index, Way::Open); });
    connect(&m_list->glossary(), &GlossaryView::articleWanted, this,
            [this](const ArticleRef &ref) { m_room->open(ref); });
    connect(m_list, &ListPane::retryWanted, &m_library, &Library::open);
    connect(m_sections, &SectionList::chosen, this, &FaqPage::showShelf);
    connect(m_list->chooser().menu(), &QMenu::aboutToShow, this, &FaqPage::fillMenu);
    connect(m_searching, &Searching::found, this, &FaqPage::showFound);
    connect(m_searching, &Searching::failed, this, [this](const Error &error) {
        m_list->showFailure(tr("The search did not work."), Words::sentence(error));
    });
    connect(m_room, &ReadingRoom::moved, this, &FaqPage::settleOn);
    connect(m_room, &ReadingRoom::leftBackwards, this, &FaqPage::goBack);
    connect(m_pane, &ArticlePane::zoomed, this, &FaqPage::headerChanged);
    connect(m_pane, &ArticlePane::searchWanted, this, &FaqPage::search);
    connect(m_pane, &ArticlePane::listWanted, this, &FaqPage::focusList);
    connect(m_pane, &ArticlePane::tagWanted, this, &FaqPage::openTag);
    connect(m_room, &ReadingRoom::credentialWanted, this, &FaqPage::credentialWanted);
    connect(m_reading, &ReadingList::changed, this, [this] {
        m_sectionModel->refresh();
        if (m_shelf.kind == Shelf::Kind::Favourites && !m_hasFound)
            showRows();
    });
    connect(m_side, &SidePane::closed, this, &FaqPage::arrange);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        rememberListWidth();
        m_preferences.putState(SplitterState, m_splitter->saveState());
    });
}

bool FaqPage::isSearching() const
{
    return m_shelf.kind != Shelf::Kind::Terms && !m_list->field().text().trimmed().isEmpty();
}

bool FaqPage::isSmall() const
{
    return window()->width() * 100 / Type::textSize() < 900;
}

void FaqPage::refresh()
{
    emit headerChanged();
    if (!m_list)
        return;
    switch (m_library.state()) {
    case Library::State::Closed:
    case Library::State::Opening: return m_list->show(ListPane::Showing::Waiting);
    case Library::State::Failed:
        return m_list->showFailure(tr("The articles could not be read."),
                                   Words::sentence(*m_library.error()));
    case Library::State::Open: break;
    }
    m_sectionModel->refresh();
    m_list->glossary().show(m_library.catalogue());
    m_room->refresh();
    if (isSearching())
        m_searching->again();
    else
        showShelf(successorOf(m_shelf));
    for (const auto &act : std::exchange(m_waiting, {}))
        act();
}

/// In other contents or in another language a shelf may have another name, or be gone with its pack.
Shelf FaqPage::successorOf(const Shelf &shelf) const
{
    if (shelf.kind == Shelf::Kind::Tag && rowsOf(shelf, m_library.catalogue(), *m_reading).size() <= 1)
        return {.kind = Shelf::Kind::Tags};
    const QModelIndex current = m_list->list().currentIndex();
    const bool holdsOpen = current.isValid() && m_articleModel->rowAt(current).ref == m_room->place().ref;
    const Work *work = m_library.catalogue().find(m_room->place().ref);
    if (shelf.kind == Shelf::Kind::Section && holdsOpen && work)
        return {.kind = shelf.kind, .pack = shelf.pack, .name = work->in(spokenLanguage()).section};
    if (m_sectionModel->indexOf(shelf).isValid())
        return shelf;
    for (int row = 0; row < m_sectionModel->rowCount(); ++row) {
        if (!m_sectionModel->index(row).data(SectionModel::HeadRole).toBool())
            return m_sectionModel->shelfAt(row);
    }
    return shelf;
}

void FaqPage::showShelf(const Shelf &shelf)
{
    const bool wasGlossary = m_shelf.kind == Shelf::Kind::Terms;
    const bool isAnother = m_shelf != shelf;
    m_shelf = shelf;
    if (wasGlossary != (shelf.kind == Shelf::Kind::Terms))
        m_list->field().clear();
    if (isAnother)
        m_list->list().choose({});
    m_hasFound = false;
    m_sections->choose(m_shelf);
    retranslate();
    showRows();
    arrange();
}

void FaqPage::showRows()
{
    m_list->understood().hide();
    m_list->term().hide();
    if (m_shelf.kind == Shelf::Kind::Terms)
        return showTerms();
    const ArticleRows rows = rowsOf(m_shelf, m_library.catalogue(), *m_reading);
    m_list->list().show(rows);
    if (rows.isEmpty())
        return showEmptyShelf();
    m_list->show(ListPane::Showing::Rows);
    lookAtFirst();
}

void FaqPage::showTerms()
{
    const QString filter = m_list->field().text().simplified();
    if (m_list->glossary().shown() > 0 || filter.isEmpty())
        m_list->show(ListPane::Showing::Terms);
    else
        m_list->showNothing(tr("Nothing matches “%1”.", "terms").arg(filter), {}, true);
}

void FaqPage::showEmptyShelf()
{
    if (m_shelf.kind == Shelf::Kind::Recent)
        return m_list->showNothing(tr("Nothing read yet."), tr("What you open is listed here."), false);
    if (m_shelf.kind == Shelf::Kind::Favourites)
        return m_list->showNothing(tr("No favourites yet."),
                                   tr("The bookmark above an article keeps it here."), false);
    m_list->showNothing(tr("There are no articles here."), {}, false);
}

void FaqPage::lookAtFirst()
{
    // What is open stays open; beside an empty pane the first article is better than nothing.
    ArticleList &list = m_list->list();
    if (list.currentIndex().isValid())
        return;
    if (const QModelIndex open = m_articleModel->indexOf(m_room->place().ref); open.isValid())
        return list.choose(open);
    const QModelIndex first = m_articleModel->next({}, 1);
    const bool isArticle = first.isValid() && !m_articleModel->rowAt(first).ref.isEmpty();
    if (!isArticle || isSmall())
        return;
    list.choose(first);
    read(first, Way::Look);
}

void FaqPage::fillMenu()
{
    m_sections->fill(*m_list->chooser().menu());
}

void FaqPage::arrange()
{
    if (!m_list)
        return;
    const bool isOne = isSmall();
    const bool hasSide = !m_side->isHidden();
    const bool isGlossary = m_shelf.kind == Shelf::Kind::Terms;
    const bool isWide = !isOne && unscaledRoom() >= WideFrom;
    const bool hasSections = isWide && !m_hasFound;
    m_sections->setVisible(hasSections);
    m_left->findChild<QWidget *>(u"sectionEdge"_s)->setVisible(hasSections);
    nameChooser();
    m_list->chooser().setVisible(!isWide && !m_hasFound && m_library.state() == Library::State::Open);

    const bool isListCovered = !isOne && !isGlossary && isSideInItsWay();
    const bool isTakingFocus = (isOne ? m_isArticleShown : isListCovered) && m_left->isVisible()
        && m_left->isAncestorOf(QApplication::focusWidget());
    m_splitter->setVisible(!(isOne && hasSide));
    m_side->setMinimumWidth(isOne ? 0 : Type::scaled(SideWidth));
    m_side->setMaximumWidth(isOne ? QWIDGETSIZE_MAX : Type::scaled(SideWidth));
    m_pane->setVisible(isOne ? m_isArticleShown : !isGlossary);
    m_left->setVisible(isOne ? !m_isArticleShown : !isListCovered);
    m_left->setMinimumWidth(isOne ? 0 : Type::scaled(hasSections ? SectionsWidth + LeastList : LeastList));
    m_left->setMaximumWidth(isOne || isGlossary ? QWIDGETSIZE_MAX
                                                : Type::scaled(isWide ? SectionsWidth + MostList : MostList));
    if (std::exchange(m_isWide, isWide).value_or(isWide) != isWide)
        keepListWidth();
    // What is hidden would hand the focus to whatever comes next in the window.
    if (isTakingFocus && m_pane->isVisible())
        m_pane->setFocus(Qt::OtherFocusReason);
    m_room->setWayBack(isOne);
}

/// How wide the window is at 100 % text size, without what the side pane takes of it.
int FaqPage::unscaledRoom() const
{
    const int room = window()->width() * 100 / Type::textSize();
    return m_side->isHidden() ? room : room - SideWidth;
}

/// Where not even list and article fit beside it, the side pane stands in place of the list.
bool FaqPage::isSideInItsWay() const
{
    return !m_side->isHidden() && unscaledRoom() < TwoPanesFrom;
}

void FaqPage::nameChooser()
{
    Button &chooser = m_list->chooser();
    const QModelIndex shelf = m_sectionModel->indexOf(m_shelf);
    const QString count = shelf.data(SectionModel::CountRole).toString();
    chooser.setText((shelf.data().toString() + u' ' + count).trimmed().replace(u'&', u"&&"_s));
    chooser.setIconName(u"chevron_down_16_regular"_s);
    chooser.setAccessibleName(tr("Section: %1").arg(shelf.data().toString()));
}

void FaqPage::rememberListWidth()
{
    m_listWidth = m_left->width() - (m_isWide.value_or(true) ? Type::scaled(SectionsWidth) : 0);
}

/// The list is as wide with the sections beside it as without. Left to itself the splitter takes from both alike what
/// the side pane needs.
void FaqPage::keepListWidth()
{
    if (!m_left->isVisible() || !m_pane->isVisible() || m_listWidth <= 0)
        return;
    layout()->activate();
    const int left = m_listWidth + (*m_isWide ? Type::scaled(SectionsWidth) : 0);
    m_splitter->setSizes({left, m_splitter->width() - m_splitter->handleWidth() - left});
}

} // namespace Faq
