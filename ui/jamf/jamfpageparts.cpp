// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/commandlog.h"
#include "ui/jamf/jamfpage.h"
#include "ui/jamf/lookuppane.h"
#include "ui/jamf/paneldelegate.h"
#include "ui/jamf/panelview.h"
#include "ui/jamf/previewpane.h"
#include "ui/jamf/servercard.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/type.h"
#include "ui/shell/widthclass.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

const auto SplitterState = u"jamf.splitter"_s;
constexpr int LookupWidth = 376;
constexpr int LeastLookup = 304;
constexpr int LeastServer = 420;
constexpr int BesideFrom = 864; ///< width of the page from which both stand side by side

} // namespace

JamfPage::JamfPage(Surroundings around, QWidget *parent)
    : Page(parent)
    , m_around(std::move(around))
    , m_desk(new ServerDesk(m_around, this))
    , m_log(new CommandLog(m_around, this))
    , m_dispatch(new Dispatch(m_around, this))
    , m_model(new PanelModel(this))
    , m_began(m_around.clock())
{
    setObjectName(u"jamf"_s);
    m_check.setPriority(QAction::HighPriority);
    m_check.setObjectName(u"checkServer"_s);
    m_connections.setObjectName(u"connectionSettings"_s);
    m_find.setObjectName(u"findDevice"_s);
    build();
    connectParts();
    retranslate();
}

JamfPage::~JamfPage() = default;

void JamfPage::build()
{
    m_stack = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_blank = new QWidget(m_stack)); // until it is known whether there is a server
    m_stack->addWidget(m_server = buildServer());
    m_stack->addWidget(m_preview = new PreviewPane(m_around.preferences, m_stack));
    auto *frame = new QWidget(m_stack);
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(24, 24, 24, 24);
    framed->addWidget(m_empty = new EmptyState(u"server_24_regular"_s, frame));
    m_empty->setObjectName(u"noServer"_s);
    m_empty->setActions({&m_connections});
    m_stack->addWidget(frame);
}

QWidget *JamfPage::buildServer()
{
    m_splitter = new QSplitter(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(0);
    auto *card = new QVBoxLayout;
    card->setContentsMargins(24, 0, 24, 0);
    card->addWidget(m_card = new ServerCard(*m_desk, m_left));
    column->addLayout(card);
    column->addSpacing(4);
    m_view = new PanelView(*m_model, m_left);
    m_view->setObjectName(u"jamfRows"_s);
    m_view->setItemDelegate(new PanelDelegate(m_view));
    column->addWidget(m_view, 1);
    m_lookup = new LookupPane(m_around, *m_desk, m_splitter);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_lookup);
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(m_around.preferences.state(SplitterState)))
        m_splitter->setSizes({10'000, Type::scaled(LookupWidth)});
    return m_splitter;
}

void JamfPage::connectParts()
{
    const auto *delegate = static_cast<PanelDelegate *>(m_view->itemDelegate());
    connect(delegate, &PanelDelegate::buttonPressed, this, &JamfPage::press);
    connect(m_view, &PanelView::buttonPressed, this, &JamfPage::press);
    connect(m_view, &PanelView::opened, this, &JamfPage::open);
    connect(m_desk, &ServerDesk::connectionsChanged, this, &JamfPage::refresh);
    connect(m_desk, &ServerDesk::connectionsChanged, this, &JamfPage::lookUpWanted, Qt::QueuedConnection);
    connect(m_desk, &ServerDesk::changed, this, &JamfPage::refresh);
    connect(m_desk, &ServerDesk::chosenChanged, this, &JamfPage::watch);
    connect(m_log, &CommandLog::changed, this, &JamfPage::showRows);
    connect(&m_around.holdings, &Holdings::changed, this, &JamfPage::showRows);
    connect(&m_around.preferences, &Preferences::changed, this, &JamfPage::refresh);
    connect(m_lookup, &LookupPane::actionChosen, this, &JamfPage::preview);
    connect(m_lookup, &LookupPane::backAsked, this, &JamfPage::goBack);
    connect(m_preview, &PreviewPane::closed, this, &JamfPage::endPreview);
    connect(m_preview, &PreviewPane::confirmed, m_dispatch, &Dispatch::send);
    connect(m_dispatch, &Dispatch::ended, this, &JamfPage::take);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_around.preferences.putState(SplitterState, m_splitter->saveState()); });
    connect(&m_check, &QAction::triggered, this, [this] {
        m_desk->check();
        emit checkAsked();
    });
    connect(&m_connections, &QAction::triggered, this, &JamfPage::connectionsWanted);
    connect(&m_find, &QAction::triggered, this, &JamfPage::focusFilter);
}

void JamfPage::retranslate()
{
    const Theme theme = Theme::current();
    m_check.setText(tr("Check now"));
    m_check.setIcon(Paint::buttonIcon(u"arrow_sync_16_regular"_s, theme.text, theme.disabled));
    m_connections.setText(tr("Connection settings…"));
    m_connections.setIcon(Paint::buttonIcon(u"plug_connected_16_regular"_s, theme.text, theme.disabled));
    m_find.setText(tr("Find a device…"));
    m_find.setIcon(Paint::buttonIcon(u"search_16_regular"_s, theme.text, theme.disabled));
    m_view->setAccessibleName(tr("What the server says"));
    refresh();
}

bool JamfPage::isSmall() const
{
    return widthClassOf(window()->width()) == WidthClass::Small || width() < Type::scaled(BesideFrom);
}

void JamfPage::arrange()
{
    const bool isOne = isSmall();
    m_left->setVisible(!isOne || !m_isLookupShown);
    m_lookup->setVisible(!isOne || m_isLookupShown);
    m_lookup->setWayBack(isOne);
    m_left->setMinimumWidth(isOne ? 0 : Type::scaled(LeastServer));
    m_lookup->setMinimumWidth(isOne ? 0 : Type::scaled(LeastLookup));
    emit headerChanged();
}

} // namespace Jamf
