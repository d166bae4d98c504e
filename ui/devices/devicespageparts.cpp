// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/exportdesk.h"
#include "ui/devices/selectionbar.h"
#include "ui/devices/toolrow.h"
#include "ui/devices/viewlist.h"
#include "ui/shell/callout.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/skeletonrows.h"
#include "ui/shell/type.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How the page is put together; what happens on it stands in devicespage.cpp and devicespagefinding.cpp.

namespace Inventory {

namespace {

const auto SplitterState = u"devices.splitter"_s;
constexpr int DetailWidth = 300;
constexpr int LeastDetail = 290; // px; a hardware address still stands on one line
constexpr int LeastList = 360;
constexpr int RowHeight = 32;
constexpr auto Pace = 5s; ///< between two looks at what other programs stored
constexpr auto DetailPace
    = 40ms; ///< a key that is held down goes through the list faster than a detail is laid out

QWidget *framed(QWidget *inner, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(inner);
    return frame;
}

} // namespace

DevicesPage::DevicesPage(Register &devices, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_register(devices)
    , m_preferences(preferences)
    , m_model(new DeviceModel(devices, preferences, this))
{
    setObjectName(u"devices"_s);
    m_sync.setObjectName(u"syncDevices"_s);
    m_sync.setPriority(QAction::HighPriority);
    m_connect.setObjectName(u"connectForDevices"_s);
    m_again.setObjectName(u"readDevicesAgain"_s);
    m_clear.setObjectName(u"clearDeviceFilter"_s);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, &m_register, &Register::refresh);
    m_detailPace.setSingleShot(true);
    m_detailPace.setInterval(DetailPace);
    connect(&m_detailPace, &QTimer::timeout, this, &DevicesPage::showDetail);
    readChoices();
    build();
    connectParts();
    connectList();
    retranslate();
}

DevicesPage::~DevicesPage() = default;

void DevicesPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_stack = new QStackedWidget(this));
    m_stack->addWidget(m_blank = new SkeletonRows(RowHeight, 56, m_stack));
    m_empty = new EmptyState(u"tablet_24_regular"_s, m_stack);
    m_empty->setObjectName(u"noDevices"_s);
    m_stack->addWidget(framed(m_empty, m_stack));
    m_stack->addWidget(m_content = new QWidget(m_stack));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pull = new ProgressStrip(m_content));
    m_pull->setObjectName(u"pullProgress"_s);
    column->addWidget(m_export = new ExportDesk(m_register, m_content));
    auto *callout = new QVBoxLayout;
    callout->addWidget(m_callout = new Callout(m_content));
    m_callout->setObjectName(u"devicesCallout"_s);
    column->addLayout(callout);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_views = new ViewList(m_content));
    m_splitter = new QSplitter(m_content);
    m_splitter->setChildrenCollapsible(false);
    row->addWidget(m_splitter, 1);
    column->addLayout(row, 1);
    m_splitter->addWidget(m_list = makeList());
    m_splitter->addWidget(m_detail = new DeviceDetail(m_splitter));
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(m_preferences.state(SplitterState)))
        m_splitter->setSizes({10'000, Type::scaled(DetailWidth)});
    m_table->showSort(m_query.sort);
}

QWidget *DevicesPage::makeList()
{
    auto *list = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools = new ToolRow(list));
    column->addWidget(m_rows = new QStackedWidget(list), 1);
    column->addWidget(m_bar = new SelectionBar(list));
    m_rows->addWidget(m_table = new DeviceTable(*m_model, m_preferences, m_rows));
    m_nothing = new EmptyState(u"tablet_24_regular"_s, m_rows);
    m_nothing->setObjectName(u"nothingMatches"_s);
    m_rows->addWidget(framed(m_nothing, m_rows));
    return list;
}

void DevicesPage::connectParts()
{
    connect(&m_register, &Register::changed, this, &DevicesPage::showRegister);
    connect(&m_register, &Register::surroundingsChanged, this, &DevicesPage::refresh);
    connect(&m_preferences, &Preferences::changed, this, &DevicesPage::refresh);
    connect(&m_finder, &Finder::found, this, &DevicesPage::take);
    connect(&m_counter, &Counter::counted, this, &DevicesPage::takeCounts);
    connect(m_views, &ViewList::viewChosen, this, &DevicesPage::chooseView);
    connect(m_views, &ViewList::filterChosen, this, &DevicesPage::chooseFilter);
    connect(m_views, &ViewList::filterFieldWanted, this, &DevicesPage::focusFilter);
    connect(m_views, &ViewList::removalAsked, this, &DevicesPage::removeFilter);
    connect(m_export, &ExportDesk::written, this, &DevicesPage::sayWritten);
    connect(m_export, &ExportDesk::failed, this, [this](const Error &error) {
        m_callout->say(Credentials::Severity::Expired, Words::sentence(error));
    });
    connect(m_pull, &ProgressStrip::cancelled, this, &DevicesPage::pullCancelAsked);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_preferences.putState(SplitterState, m_splitter->saveState()); });
    connect(&m_sync, &QAction::triggered, this, &DevicesPage::pullAsked);
    connect(&m_connect, &QAction::triggered, this, &DevicesPage::connectionsWanted);
    connect(&m_again, &QAction::triggered, &m_register, &Register::refresh);
    connect(&m_clear, &QAction::triggered, this, [this] { chooseView(View::All); });
}

void DevicesPage::connectList()
{
    connect(m_tools, &ToolRow::queryChanged, this, [this](const Query &query) {
        const auto before = std::tuple(m_rightServer, m_families, m_days);
        if (query.view == View::WrongServer) {
            m_rightServer = query.rightServer;
            m_families = query.families;
        } else if (m_days.contains(query.view)) {
            m_days.insert(query.view, query.days);
        }
        ask(query);
        if (before == std::tuple(m_rightServer, m_families, m_days))
            return;
        keepChoices();
        refresh();
        count();
    });
    connect(m_tools, &ToolRow::saveAsked, this, &DevicesPage::saveFilter);
    connect(m_tools, &ToolRow::leftDownwards, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &DeviceTable::leftUpwards, this, &DevicesPage::focusFilter);
    connect(m_table, &DeviceTable::selected, this, &DevicesPage::showCurrent);
    connect(m_table, &DeviceTable::copyAsked, this, &DevicesPage::copySerials);
    connect(m_table, &DeviceTable::opened, this, &DevicesPage::openDetail);
    connect(m_table, &DeviceTable::menuWanted, this, [this](QMenu &menu) {
        const auto selected = static_cast<int>(m_table->selectedCount());
        connect(menu.addAction(tr("Copy %Ln serial number(s)", nullptr, selected)), &QAction::triggered, this,
                &DevicesPage::copySerials);
        if (m_news.canAssign)
            connect(menu.addAction(tr("Assign %Ln device(s)…", nullptr, selected)), &QAction::triggered, this,
                    &DevicesPage::askToAssign);
        addExports(menu, true);
    });
    connect(m_model, &DeviceModel::rowsRead, &m_detailPace, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DevicesPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DevicesPage::showAnswer);
    connect(m_model, &DeviceModel::sortAsked, this, [this](const Sort &sort) {
        Query query = m_query;
        query.sort = sort;
        ask(query);
    });
    connect(m_bar, &SelectionBar::copyAsked, this, &DevicesPage::copySerials);
    connect(m_bar, &SelectionBar::assignAsked, this, &DevicesPage::askToAssign);
    connect(m_bar, &SelectionBar::endAsked, this, [this] {
        m_table->setCurrent(m_table->currentIndex().row());
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &DeviceDetail::backAsked, this, &DevicesPage::goBack);
    connect(m_detail, &DeviceDetail::copyAsked, this, [this](const QString &serial) { copy({serial}); });
    connect(m_detail, &DeviceDetail::assignAsked, this,
            [this](const QString &serial) { emit assignAsked({serial}); });
    connect(m_detail, &DeviceDetail::lookupAsked, this, &DevicesPage::lookupAsked);
    connect(m_detail, &DeviceDetail::appleAsked, this, &DevicesPage::appleAsked);
    connect(m_detail, &DeviceDetail::articleAsked, this, &DevicesPage::articleAsked);
    connect(&m_tools->columnMenu(), &QMenu::aboutToShow, this, [this] {
        m_tools->columnMenu().clear();
        m_table->fillColumnMenu(m_tools->columnMenu());
    });
    connect(&m_tools->exportMenu(), &QMenu::aboutToShow, this, &DevicesPage::fillExportMenus);
    connect(&m_bar->exportMenu(), &QMenu::aboutToShow, this, &DevicesPage::fillExportMenus);
}

void DevicesPage::fillExportMenus()
{
    m_bar->exportMenu().clear();
    addExports(m_bar->exportMenu(), true);
    QMenu &menu = m_tools->exportMenu();
    menu.clear();
    addExports(menu, false);
    if (m_table->selectedCount() > 1) {
        menu.addSeparator();
        addExports(menu, true);
    }
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Everything that is known, not the table's columns alone"));
    all->setCheckable(true);
    all->setChecked(m_isAllColumns);
    connect(all, &QAction::toggled, this, [this](bool isAll) { m_isAllColumns = isAll; });
}

void DevicesPage::addExports(QMenu &menu, bool isSelection)
{
    const auto count
        = static_cast<int>(isSelection ? m_table->selectedCount() : m_model->selection().count());
    const bool canExport = count > 0 && !m_export->isWriting() && m_model->selection().isWhole();
    const auto add = [&](const QString &words, Format format) {
        QAction *action = menu.addAction(words);
        action->setEnabled(canExport);
        connect(action, &QAction::triggered, this,
                [this, format, isSelection] { exportDevices(format, isSelection); });
    };
    if (!isSelection && !m_register.isWhole()) { // half of the devices in a file would pass for all of them
        menu.addAction(tr("Export is possible once all devices are read"))->setEnabled(false);
    } else if (isSelection) {
        add(tr("%Ln selected as an Excel workbook (XLSX)…", "devices", count), Format::Xlsx);
        add(tr("%Ln selected as CSV text…", "devices", count), Format::Csv);
    } else {
        add(tr("All %Ln as an Excel workbook (XLSX)…", "devices that the filter shows", count), Format::Xlsx);
        add(tr("All %Ln as CSV text…", "devices that the filter shows", count), Format::Csv);
    }
}

void DevicesPage::retranslate()
{
    const Theme theme = Theme::current();
    m_sync.setText(tr("Sync now"));
    m_sync.setIcon(Paint::buttonIcon(u"arrow_sync_16_regular"_s, theme.text, theme.disabled));
    m_connect.setText(tr("Connect a service…"));
    m_connect.setIcon(Paint::buttonIcon(u"plug_connected_16_regular"_s, theme.text, theme.disabled));
    m_again.setText(tr("Try again"));
    m_again.setIcon(Paint::buttonIcon(u"arrow_clockwise_16_regular"_s, theme.text, theme.disabled));
    m_clear.setText(tr("Show all devices"));
    m_table->setAccessibleName(tr("Devices"));
    m_detail->setAccessibleName(tr("The chosen device"));
    refresh();
}

int DevicesPage::roomClass() const
{
    return window()->width() * 100 / Type::textSize();
}

void DevicesPage::arrange()
{
    const bool isOne = roomClass() < 900;
    const bool isNarrow = roomClass() < 1200;
    auto *row = static_cast<QBoxLayout *>(m_content->layout()->itemAt(3)->layout());
    row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_views->setNarrow(isNarrow);
    m_views->setVisible(!isOne || !m_isDetailShown);
    m_tools->setNarrow(isOne);
    m_list->setVisible(!isOne || !m_isDetailShown);
    m_detail->setVisible(!isOne || m_isDetailShown);
    m_detail->setWayBack(isOne);
    m_list->setMinimumWidth(isOne ? 0 : Type::scaled(LeastList));
    m_detail->setMinimumWidth(isOne ? 0 : Type::scaled(LeastDetail));
    m_content->layout()->itemAt(2)->layout()->setContentsMargins(
        m_callout->isHidden() ? QMargins() : QMargins(16, 8, 16, 8));
}

} // namespace Inventory
