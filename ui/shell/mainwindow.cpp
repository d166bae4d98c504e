// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/banner.h"
#include "ui/shell/page.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/rail.h"
#include "ui/shell/railitem.h"
#include "ui/shell/statusline.h"

#include <QDragEnterEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize LeastSize {640, 360};
constexpr int ShortWindow = 600; ///< below this height brand and status line make room
constexpr int FloatingSearch = 320; ///< width of the field where the rail shows icons only

const auto PlaceState = u"window"_s;
const auto PageState = u"page"_s;

} // namespace

MainWindow::MainWindow(Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_stage(new QStackedWidget)
{
    setMinimumSize(LeastSize);
    setAcceptDrops(true);
    setCentralWidget(m_stage);
    build();
    bindKeys();
    connect(&preferences, &Preferences::changed, this, &MainWindow::tell);
    tell();
}

MainWindow::~MainWindow()
{
    // Widgets lose the focus while they go, and would tell a window that is no longer one.
    m_search->disconnect(this);
    m_header->disconnect(this);
    m_banners->disconnect(this);
    for (const Known &known : m_known)
        known.page->disconnect(this);
}

void MainWindow::build()
{
    m_frame = new QWidget;
    m_rail = new Rail;
    m_header = new PageHeader;
    m_banners = new BannerStack;
    m_pages = new QStackedWidget;
    m_status = new StatusLine;

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_banners);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_frame->setBackgroundRole(QPalette::Base);
    m_frame->setAutoFillBackground(true);
    m_stage->addWidget(m_frame);

    const auto targets = [this] {
        QList<QuickSearch::Target> pages;
        for (const Known &known : m_known)
            pages.append({known.entry.id, nameOf(known)});
        return pages;
    };
    // Not in the rail's layout: where the rail shows icons only, the field floats over the page.
    m_search = new QuickSearch(targets, m_frame);
    connect(m_search, &QuickSearch::pageChosen, this, [this](const QString &id) { open(id); });
    connect(m_search, &QuickSearch::searchRequested, this, &MainWindow::searchRequested);
    connect(m_search, &QuickSearch::offersWanted, this, &MainWindow::offersWanted);
    connect(m_search, &QuickSearch::offerChosen, this, &MainWindow::offerChosen);
    connect(m_search, &QuickSearch::left, this, [this] { m_search->setVisible(!m_rail->isNarrow()); });
    connect(m_header, &PageHeader::rebuilt, this, &MainWindow::orderTabs);
    connect(m_banners, &BannerStack::rebuilt, this, &MainWindow::orderTabs);
    connect(m_rail, &Rail::searchWanted, this, &MainWindow::openSearch);
    connect(m_rail, &Rail::searchPlaceMoved, this, &MainWindow::placeSearch);
}

void MainWindow::addPage(Page *page, Entry entry)
{
    auto *item = m_rail->add(entry.icon, entry.group);
    item->setObjectName(u"rail-"_s + entry.id);
    connect(item, &QAbstractButton::clicked, this, [this, id = entry.id] { open(id); });
    connect(page, &Page::headerChanged, this, &MainWindow::tell);
    m_pages->addWidget(page);
    m_known.append({page, item, std::move(entry)});
    // Keys count from the top of the rail, whatever order the pages came in.
    std::stable_sort(m_known.begin(), m_known.end(), [this](const Known &one, const Known &other) {
        return m_rail->items().indexOf(one.item) < m_rail->items().indexOf(other.item);
    });
    tell();
    orderTabs();
}

void MainWindow::setListed(const QString &id, bool isListed)
{
    for (Known &known : m_known) {
        if (known.entry.id == id)
            known.isListed = isListed;
    }
    tell();
}

bool MainWindow::isNamed(const Known &known) const
{
    return known.isListed || known.page == m_pages->currentWidget();
}

void MainWindow::open(const QString &id, const std::function<void()> &arrive)
{
    const QString from = currentId();
    const bool hasTurned = turnTo(id);
    if (arrive)
        arrive();
    if (hasTurned && isVisible())
        m_trail.follow(from, id, currentPage()->past());
}

bool MainWindow::turnTo(const QString &id)
{
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&id](const Known &one) { return one.entry.id == id; });
    if (known == m_known.cend() || known->page == m_pages->currentWidget())
        return false;
    m_pages->setCurrentWidget(known->page);
    tell();
    emit pageOpened(id);
    return true;
}

QString MainWindow::currentId() const
{
    for (const Known &known : m_known)
        if (known.page == m_pages->currentWidget())
            return known.entry.id;
    return {};
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showWelcome(QWidget *welcome)
{
    m_stage->addWidget(welcome);
    m_stage->setCurrentWidget(welcome);
    welcome->setFocus(Qt::OtherFocusReason);
}

void MainWindow::endWelcome()
{
    auto *welcome = m_stage->currentWidget();
    if (welcome == m_frame)
        return;
    m_stage->setCurrentWidget(m_frame);
    m_stage->removeWidget(welcome);
    welcome->deleteLater();
    focusPage();
}

QString MainWindow::nameOf(const Known &known)
{
    return known.entry.name ? known.entry.name() : known.page->title();
}

void MainWindow::tell()
{
    int number = 0;
    for (const Known &known : m_known) {
        known.item->setVisible(isNamed(known));
        if (!isNamed(known))
            continue;
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number));
        known.item->setWords(nameOf(known),
                             ++number <= 9 ? key.toString(QKeySequence::NativeText) : QString(),
                             known.page->railCount());
        known.item->setChecked(known.page == m_pages->currentWidget());
    }
    m_rail->setSchoolName(m_preferences.schoolName());
    setWindowTitle(m_preferences.schoolName().isEmpty()
                       ? tr("Caretaker", "the program's name")
                       : tr("%1 – Caretaker", "school, program").arg(m_preferences.schoolName()));
    if (const auto *page = currentPage()) {
        m_header->show(*page);
        m_status->show(page->statusLeft(), page->statusRight(), page->statusAction());
    }
}

void MainWindow::arrange()
{
    const bool isShort = height() < ShortWindow;
    m_rail->setNarrow(widthClass() != WidthClass::Wide);
    m_rail->setShort(isShort);
    m_header->setSmall(widthClass() == WidthClass::Small);
    m_status->setVisible(!isShort);
    m_search->setVisible(!m_rail->isNarrow() || m_search->hasFocus());
    placeSearch();
}

void MainWindow::placeSearch()
{
    QRect place = m_rail->searchPlace();
    if (m_rail->isNarrow())
        place.setWidth(FloatingSearch);
    m_search->setGeometry(place);
    m_search->raise();
}

void MainWindow::openSearch()
{
    placeSearch();
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    if (event->type() == QEvent::StyleChange)
        arrange();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.putState(PlaceState, saveGeometry());
    m_preferences.putState(PageState, currentId().toUtf8());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit filesDropped(event->mimeData()->urls());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (focusWidget() == nullptr && m_stage->currentWidget() == m_frame)
        focusPage();
}
