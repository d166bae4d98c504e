// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/asmpage.h"

#include "core/base/text.h"
#include "ui/apple/entrypane.h"
#include "ui/apple/homepane.h"
#include "ui/apple/previewpane.h"
#include "ui/apple/runpane.h"
#include "ui/apple/stepsline.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/words/assignment.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Sync::Proposal;

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr qint64 StaleSeconds = 24 * 3600;
constexpr int StepsFrom = 600; // of the window's height

} // namespace

AsmPage::AsmPage(Surroundings around, QWidget *parent)
    : Page(parent)
    , m_around(std::move(around))
    , m_desk(new SchoolDesk(m_around, this))
{
    setObjectName(u"asm"_s);
    m_assign.setPriority(QAction::HighPriority);
    m_assign.setObjectName(u"assignDevices"_s);
    m_read.setObjectName(u"readServers"_s);
    m_connections.setObjectName(u"asmConnections"_s);
    m_edit.setObjectName(u"editSerials"_s);
    m_export.setObjectName(u"exportPreview"_s);
    build();
    connectParts();
    retranslate();
}

AsmPage::~AsmPage() = default;

void AsmPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack = new QStackedWidget(this));
    m_stack->addWidget(m_blank = new QWidget(m_stack)); // until it is known whether there is a connection
    auto *frame = new QWidget(m_stack);
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(24, 24, 24, 24);
    framed->addWidget(m_empty = new EmptyState(u"hat_graduation_16_regular"_s, frame));
    m_empty->setObjectName(u"noSchool"_s);
    m_empty->setActions({&m_connections});
    m_stack->addWidget(frame);
    m_stack->addWidget(m_home = new HomePane(m_around, *m_desk, m_stack));
    m_way = new QWidget(m_stack);
    auto *way = new QVBoxLayout(m_way);
    way->setContentsMargins(0, 0, 0, 0);
    way->setSpacing(0);
    way->addWidget(m_steps = new StepsLine(m_way));
    way->addWidget(m_panes = new QStackedWidget(m_way), 1);
    m_panes->addWidget(m_entry = new EntryPane(m_around.clock, m_panes));
    m_panes->addWidget(m_preview = new PreviewPane(m_around, *m_desk, m_panes));
    m_panes->addWidget(m_run = new RunPane(m_around, *m_desk, m_panes));
    m_stack->addWidget(m_way);
}

void AsmPage::connectParts()
{
    connect(m_desk, &SchoolDesk::changed, this, &AsmPage::refresh);
    connect(m_desk, &SchoolDesk::connectionsChanged, this, [this] {
        emit connectionsKnown(hasConnection());
        refresh();
    });
    connect(&m_around.preferences, &Preferences::changed, this, &AsmPage::refresh);
    connect(m_home, &HomePane::runOpened, this, [this](qint64 run) { openRuns({run}); });
    connect(m_home, &HomePane::serverOpened, this, [this](const QString &server) {
        m_entry->chooseServer(server);
        m_entry->setSort(Proposal::Sort::Assign);
        enter(Stage::Entry);
    });
    connect(m_entry, &EntryPane::sortChosen, this, &AsmPage::headerChanged);
    connect(m_entry, &EntryPane::closed, this, &AsmPage::goBack);
    connect(m_entry, &EntryPane::previewWanted, this, [this] {
        m_list = m_entry->list();
        look(m_entry->proposal());
    });
    connect(m_preview, &PreviewPane::proposalChanged, this, &AsmPage::look);
    connect(m_preview, &PreviewPane::closed, this, [this] { enter(Stage::Home); });
    connect(m_preview, &PreviewPane::confirmed, this, &AsmPage::send);
    connect(m_run, &RunPane::closed, this, [this] { enter(Stage::Home); });
    connect(m_run, &RunPane::retryWanted, this, &AsmPage::retry);
    connect(&m_assign, &QAction::triggered, this, [this] {
        m_entry->clear();
        enter(Stage::Entry);
    });
    connect(&m_read, &QAction::triggered, m_desk, &SchoolDesk::read);
    connect(&m_connections, &QAction::triggered, this, &AsmPage::connectionsWanted);
    connect(&m_edit, &QAction::triggered, this, [this] { enter(Stage::Entry); });
    connect(&m_export, &QAction::triggered, m_preview, &PreviewPane::chooseExport);
}

void AsmPage::retranslate()
{
    const Theme theme = Theme::current();
    const auto icon = [&theme](const QString &name) { return Paint::buttonIcon(name, theme.text, theme.disabled); };
    m_assign.setText(tr("Assign or unassign…"));
    m_assign.setIcon(icon(u"arrow_swap_16_regular"_s));
    m_read.setText(tr("Read again"));
    m_read.setIcon(icon(u"arrow_sync_16_regular"_s));
    m_connections.setText(tr("Connection settings…"));
    m_connections.setIcon(icon(u"plug_connected_16_regular"_s));
    m_edit.setText(tr("Edit serials…"));
    m_edit.setIcon(icon(u"edit_16_regular"_s));
    m_export.setText(tr("Export preview…"));
    m_export.setIcon(icon(u"arrow_download_16_regular"_s));
    m_steps->setNames({tr("Devices", "step"), tr("Preview", "step"), tr("Apple's progress", "step"), tr("Log", "step")});
    refresh();
}

bool AsmPage::hasConnection() const
{
    return !m_desk->connections().isEmpty();
}

void AsmPage::offer(const QStringList &serials)
{
    if (m_preview->isSending())
        return;
    m_entry->offer(serials);
    enter(Stage::Entry);
}

void AsmPage::reload()
{
    m_desk->load();
    m_desk->readStored();
}

void AsmPage::enter(Stage stage)
{
    m_stage = stage;
    ++m_looks; // a preview still to come would drag whoever has gone on back to it
    if (stage == Stage::Home)
        m_desk->readStored();
    refresh();
    switch (stage) {
    case Stage::Home: m_home->panes().first()->setFocus(Qt::OtherFocusReason); return;
    case Stage::Entry: m_entry->focusField(); return;
    case Stage::Preview: m_preview->focusFirst(); return;
    case Stage::Run: m_run->focusFirst(); return;
    }
}

void AsmPage::refresh()
{
    if (m_stage == Stage::Preview && !m_preview->isSending() && m_lookedAt != m_desk->chosenId())
        return enter(Stage::Entry); // what it says is true of another organisation
    const bool isEmpty = m_desk->isLoaded() && !m_desk->chosen();
    if (isEmpty && m_desk->loadError())
        m_empty->setWords(tr("The connections could not be read."), visible(Words::sentence(*m_desk->loadError())));
    else
        m_empty->setWords(tr("Apple School Manager is not connected yet"),
                          tr("Connected once, the servers are shown here with the signs of their health, and devices can "
                             "be assigned to them."));
    m_entry->setServers(m_desk->fleet().servers);
    const Connections::Connection *school = m_desk->chosen();
    const bool isUsable = school && !school->isPaused;
    m_read.setEnabled(isUsable && !m_desk->isReading());
    m_assign.setEnabled(isUsable);
    m_export.setEnabled(!m_preview->isSending());
    m_edit.setEnabled(!m_preview->isSending());
    m_panes->setCurrentWidget(m_stage == Stage::Preview   ? static_cast<QWidget *>(m_preview)
                                  : m_stage == Stage::Run ? static_cast<QWidget *>(m_run)
                                                          : m_entry);
    m_steps->setCurrent(m_stage == Stage::Preview ? 1 : m_stage != Stage::Run ? 0 : m_run->isOver() ? 3 : 2);
    m_stack->setCurrentWidget(!m_desk->isLoaded()      ? m_blank
                                  : isEmpty            ? m_empty->parentWidget()
                                  : m_stage == Stage::Home ? m_home
                                                           : m_way);
    emit headerChanged();
}

void AsmPage::look(const Proposal &proposal)
{
    const int number = ++m_looks;
    m_lookedAt = m_desk->chosenId();
    deliver(m_around.assignments.preview(m_desk->chosenId(), proposal, m_list), this,
            [this, number, proposal](const Result<Sync::AssignmentPreview> &preview) {
                if (number == m_looks)
                    showPreview(proposal, preview);
            });
}

void AsmPage::showPreview(const Proposal &proposal, const Result<Sync::AssignmentPreview> &preview)
{
    const bool isNew = m_stage != Stage::Preview;
    if (preview || isNew) // another list's is nothing to confirm where this one's failed
        m_preview->show(preview.value_or(Sync::AssignmentPreview {.proposal = proposal}));
    if (!preview)
        m_preview->showError(preview.error());
    if (isNew)
        enter(Stage::Preview);
    else
        refresh();
}

void AsmPage::send()
{
    const Connections::Connection *school = m_desk->chosen();
    if (!school)
        return;
    ++m_looks; // no preview comes in between and makes it possible to send once more
    refresh();
    const Sync::Assignment assignment {.connection = school->id,
                                       .place = school->name,
                                       .who = m_around.person,
                                       .preview = m_preview->preview()};
    deliver(m_around.assignments.send(assignment), this, [this](const Result<QList<qint64>> &runs) {
        if (!runs) {
            m_preview->showError(runs.error());
            return refresh();
        }
        m_preview->setSending(false);
        openRuns(*runs);
    });
}

void AsmPage::openRuns(const QList<qint64> &runs)
{
    m_run->show(runs);
    enter(Stage::Run);
}

void AsmPage::retry(const Proposal &proposal, const QStringList &serials)
{
    m_entry->offer(serials);
    m_entry->setSort(proposal.sort);
    m_entry->chooseServer(proposal.serverId);
    m_entry->setDeadline(proposal.deadline);
    m_list = {};
    for (const QString &serial : serials)
        m_list.serials.append({serial, static_cast<int>(m_list.serials.size()) + 1});
    look(proposal);
}

Proposal::Sort AsmPage::sort() const
{
    return (m_stage == Stage::Entry ? m_entry->proposal() : m_preview->preview().proposal).sort;
}

QString AsmPage::title() const
{
    if (m_stage == Stage::Run)
        return m_run->heading();
    if (m_stage == Stage::Home)
        return tr("Apple School Manager");
    return Words::taskTitle(sort());
}

QString AsmPage::subtitle() const
{
    const Connections::Connection *school = m_desk->chosen();
    if (!m_desk->isLoaded())
        return tr("Reading…");
    if (!school)
        return tr("Not connected.");
    const QString name = visible(school->name, NameLimit);
    if (m_stage == Stage::Entry || m_stage == Stage::Preview)
        return tr("%1. Nothing is sent before you confirm.").arg(name);
    if (m_stage == Stage::Run)
        return name;
    if (m_desk->isReading())
        return tr("Reading…");
    if (!m_desk->readAt())
        return m_desk->readError() ? tr("Shown as last known.", "servers") : tr("Servers not read yet.");
    return tr("Servers read %1.").arg(Words::lookedAt(*m_desk->readAt(), m_around.clock(), m_around.preferences.years()));
}

bool AsmPage::isStale() const
{
    const Moment read = m_desk->fleet().devicesReadAt;
    return m_stage == Stage::Preview && read && read->secsTo(m_around.clock()) > StaleSeconds;
}

QList<QAction *> AsmPage::headerActions() const
{
    const auto shown = [](const QAction &action) { return const_cast<QAction *>(&action); };
    if (!m_desk->chosen())
        return {};
    switch (m_stage) {
    case Stage::Home: return {shown(m_connections), shown(m_read), shown(m_assign)};
    case Stage::Preview: return {shown(m_edit), shown(m_export)};
    case Stage::Entry:
    case Stage::Run: break;
    }
    return {};
}

QString AsmPage::checkedWords() const
{
    const Moment read = m_desk->fleet().devicesReadAt;
    if (!read)
        return tr("The inventory has not been read yet");
    return tr("Checked against the inventory of %1")
        .arg(Words::lookedAt(*read, m_around.clock(), m_around.preferences.years()));
}

QString AsmPage::statusLeft() const
{
    if (!m_desk->chosen())
        return {};
    return m_stage == Stage::Preview ? checkedWords() : QString();
}

QString AsmPage::statusRight() const
{
    if (m_stage == Stage::Preview)
        return tr("%1 of %2 serials left out")
            .arg(QLocale().toString(m_preview->leftOut()), QLocale().toString(m_preview->preview().devices.size()));
    const auto writes = m_desk->writes();
    if (!m_desk->chosen() || !writes)
        return {};
    return tr("%1 of %2 orders to Apple left").arg(QLocale().toString(writes->left), QLocale().toString(writes->most));
}

void AsmPage::focusFilter()
{
    if (m_stage == Stage::Entry)
        m_entry->focusField();
    else if (m_stage != Stage::Home)
        panes().first()->setFocus(Qt::OtherFocusReason);
}

bool AsmPage::goBack()
{
    switch (m_stage) {
    case Stage::Home: return false;
    case Stage::Preview:
        if (!m_preview->isSending())
            enter(Stage::Entry);
        return true;
    case Stage::Entry:
    case Stage::Run: break;
    }
    enter(Stage::Home);
    return true;
}

QList<QWidget *> AsmPage::panes()
{
    if (!m_desk->chosen())
        return {m_empty};
    switch (m_stage) {
    case Stage::Home: return m_home->panes();
    case Stage::Entry: return m_entry->panes();
    case Stage::Preview: return m_preview->panes();
    case Stage::Run: break;
    }
    return m_run->panes();
}

void AsmPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void AsmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_steps->setVisible(window()->height() >= StepsFrom);
}

void AsmPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

} // namespace SchoolManager
