// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"

#include "core/secrets/codes.h"
#include "ui/connections/appleform.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionmodel.h"
#include "ui/connections/connectionview.h"
#include "ui/connections/noticebox.h"
#include "ui/connections/statewords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

const QString SplitterState = u"connections.splitter"_s;
constexpr int BothFrom = 700; ///< px of width, where list and detail stand side by side

} // namespace

ConnectionsPage::ConnectionsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_roster(surroundings)
{
    setObjectName(u"connections"_s);
    m_testAll.setObjectName(u"testAll"_s);
    m_add.setObjectName(u"addConnection"_s);
    connect(&m_testAll, &QAction::triggered, &m_roster, &Roster::testAll);
    connect(&m_add, &QAction::triggered, this, &ConnectionsPage::add);
    connect(&m_roster, &Roster::edited, this, &ConnectionsPage::edited);
    retranslate();
}

// Not before it is wanted, and no earlier is the database asked.
void ConnectionsPage::build()
{
    m_model = new ConnectionModel(m_roster, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list = makeList());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    if (!m_splitter->restoreState(m_roster.surroundings().preferences.state(SplitterState)))
        m_splitter->setSizes({Type::scaled(width() < 900 ? 232 : 272), 10'000});
    connectAll();
    retranslate();
    m_roster.load();
}

QWidget *ConnectionsPage::makeList()
{
    auto *list = new QWidget(m_splitter);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    list->setMinimumWidth(Type::scaled(208));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    m_count = new Label(Type::Role::RowName, Label::Ink::Text, list);
    m_addButton = new Button(Button::Kind::Standard, list);
    m_addButton->setObjectName(u"add"_s);
    m_addButton->follow(&m_add);
    m_addButton->setIconName(u"add_16_regular"_s);
    head->addWidget(m_count, 1);
    head->addWidget(m_addButton);
    column->addLayout(head);
    auto *line = new QWidget(list);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    m_view = new ConnectionView(*m_model, list);
    column->addWidget(m_view, 1);
    return list;
}

QWidget *ConnectionsPage::makeSide()
{
    m_side = new QStackedWidget(m_splitter);
    m_side->addWidget(m_detail = new ConnectionDetail(m_roster, m_side));
    m_side->addWidget(m_form = new ConnectionForm(m_roster, m_side));
    m_side->addWidget(m_nothing = makeEmpty());
    m_side->setMinimumWidth(Type::scaled(300));
    m_side->setCurrentWidget(m_nothing);
    return m_side;
}

QWidget *ConnectionsPage::makeEmpty()
{
    auto *page = new QWidget(m_side);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(12);
    m_unread = new NoticeBox(page);
    m_unread->setObjectName(u"listNotice"_s);
    m_readAgain
        = makeButton(Button::Kind::Standard, u"arrow_clockwise_16_regular"_s, u"readAgain"_s, m_unread);
    m_unread->addButton(m_readAgain);
    m_empty = new EmptyState(u"plug_connected_24_regular"_s, page);
    m_empty->setObjectName(u"noConnections"_s);
    m_empty->setAcceptDrops(false);
    m_empty->setActions({&m_add});
    m_empty->hide();
    column->addWidget(m_unread);
    m_empty->setFixedHeight(Type::scaled(240));
    column->addWidget(m_empty);
    column->addStretch();
    return page;
}

void ConnectionsPage::connectAll()
{
    connect(&m_roster, &Roster::listed, this, &ConnectionsPage::refresh);
    connect(&m_roster, &Roster::changed, this, &ConnectionsPage::headerChanged);
    connect(m_readAgain, &QPushButton::clicked, &m_roster, &Roster::load);
    connect(m_view, &ConnectionView::currentChosen, this, &ConnectionsPage::showDetail);
    connect(m_view, &ConnectionView::opened, this, [this](const QString &id) {
        showDetail(id);
        m_isSideShown = true;
        arrange();
        m_detail->findChild<Button *>(u"edit"_s)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &ConnectionView::removalAsked, this, [this](const QString &id) {
        showDetail(id);
        m_isSideShown = true;
        arrange();
        m_detail->askToRemove();
    });
    connect(m_view, &ConnectionView::menuAsked, this, &ConnectionsPage::showMenu);
    connect(m_detail, &ConnectionDetail::editAsked, this, &ConnectionsPage::edit);
    connect(m_detail, &ConnectionDetail::authorityAsked, this, [this](const QString &id) {
        edit(id);
        m_side->currentWidget() == m_appleForm ? m_appleForm->askForAuthority() : m_form->askForAuthority();
    });
    connect(m_detail, &ConnectionDetail::backAsked, this, &ConnectionsPage::goBack);
    connect(m_form, &ConnectionForm::left, this, &ConnectionsPage::leaveForm);
    connect(m_form, &ConnectionForm::saved, this, &ConnectionsPage::openSaved);
    connect(m_form, &ConnectionForm::appleWanted, this, [this] {
        m_side->setCurrentWidget(appleForm());
        m_appleForm->startNew();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_roster.surroundings().preferences.putState(SplitterState, m_splitter->saveState()); });
}

void ConnectionsPage::add()
{
    if (!m_model)
        build();
    m_isSideShown = true;
    m_side->setCurrentWidget(m_form);
    arrange();
    m_form->startNew();
}

void ConnectionsPage::edit(const QString &id)
{
    const Entry *entry = m_roster.entry(id);
    if (!entry)
        return;
    m_isSideShown = true;
    m_side->setCurrentWidget(entry->isApple() ? static_cast<QWidget *>(appleForm()) : m_form);
    arrange();
    entry->isApple() ? m_appleForm->startEdit(entry->connection) : m_form->startEdit(entry->connection);
}

void ConnectionsPage::leaveForm()
{
    m_side->setCurrentWidget(m_roster.entries().isEmpty() ? m_nothing : static_cast<QWidget *>(m_detail));
    m_isSideShown = false;
    arrange();
    if (m_roster.entries().isEmpty())
        m_empty->findChild<Button *>()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

/// What was just added or changed is tested at once: that is what the person wants to know next.
void ConnectionsPage::openSaved(const QString &id)
{
    m_side->setCurrentWidget(m_detail);
    m_view->select(id);
    m_detail->show(id);
    m_isSideShown = true;
    arrange();
    m_view->setFocus(Qt::OtherFocusReason);
    m_roster.test(id);
}

void ConnectionsPage::showDetail(const QString &id)
{
    if (id.isEmpty())
        return;
    const bool isByPerson = m_view->hasFocus();
    if (isByPerson && isFormShown())
        discardForms();
    if (isByPerson || m_side->currentWidget() == m_nothing)
        m_side->setCurrentWidget(m_detail);
    m_detail->show(id);
    emit headerChanged();
}

void ConnectionsPage::showMenu(const QString &id, const QPoint &where)
{
    showDetail(id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_detail->fillMenu(*menu);
    menu->popup(where);
}

bool ConnectionsPage::goBack()
{
    if (!m_model)
        return false;
    if (isFormShown()) {
        discardForms();
        leaveForm();
        return true;
    }
    if (m_detail->keep())
        return true;
    if (!isNarrow() || !m_isSideShown)
        return false;
    m_isSideShown = false;
    arrange();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConnectionsPage::refresh()
{
    const auto count = static_cast<int>(m_roster.entries().size());
    const bool isForm = isFormShown();
    m_count->setText(tr("%n connection(s)", nullptr, count));
    m_testAll.setEnabled(
        std::ranges::any_of(m_roster.entries(), [](const Entry &one) { return !one.connection.isPaused; }));
    m_unread->setVisible(false);
    if (const auto &error = m_roster.loadError())
        m_unread->show(Credentials::Severity::Warning, tr("The connections could not be read."),
                       Words::sentence(*error));
    m_empty->setVisible(m_roster.isLoaded() && !m_roster.loadError() && count == 0);
    if (!isForm)
        m_side->setCurrentWidget(count == 0 ? m_nothing : static_cast<QWidget *>(m_detail));
    keepCurrent();
    if (!m_roster.entry(m_detail->connection()))
        m_detail->show(m_view->current());
    arrange();
    emit headerChanged();
}

/// Where the list was made anew, the connection beside it is still the one that somebody chose.
void ConnectionsPage::keepCurrent()
{
    QSignalBlocker quiet(m_view); // nobody chose it just now, so a form that is open stays
    m_view->select(m_detail->connection());
    quiet.unblock();
    m_view->ensureCurrent();
}

bool ConnectionsPage::isNarrow() const
{
    return width() < Type::scaled(BothFrom);
}

void ConnectionsPage::arrange()
{
    if (!m_model)
        return;
    const bool isEmpty = m_roster.entries().isEmpty();
    const bool isForm = isFormShown();
    const bool isSideAlone = isEmpty || (isNarrow() && (m_isSideShown || isForm));
    m_list->setVisible(!isSideAlone);
    m_side->setVisible(isSideAlone || !isNarrow());
    m_detail->setBackVisible(isNarrow());
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QString ConnectionsPage::subtitle() const
{
    return tr("Servers and their accounts. Secrets are kept in the keychain of this computer only.");
}

QList<QAction *> ConnectionsPage::headerActions() const
{
    if (m_roster.entries().isEmpty())
        return {};
    return {const_cast<QAction *>(&m_testAll)};
}

QString ConnectionsPage::statusLeft() const
{
    for (const Entry &entry : m_roster.entries()) {
        if (entry.error && entry.error->code.startsWith("keychain"_L1))
            return tr("The keychain cannot be read.");
    }
    return {};
}

QString ConnectionsPage::statusRight() const
{
    const Check::SweepReport *report = m_detail ? m_roster.report(m_detail->connection()) : nullptr;
    return report ? StateWords::summary(*report) : QString();
}

QList<QWidget *> ConnectionsPage::panes()
{
    if (!m_model)
        return {this};
    QList<QWidget *> shown;
    if (m_list->isVisible())
        shown.append(m_list);
    if (m_side->isVisible())
        shown.append(m_side);
    return shown;
}

void ConnectionsPage::retranslate()
{
    m_testAll.setText(tr("Test all", "connections"));
    m_testAll.setIconText(m_testAll.text());
    m_testAll.setIcon(
        Paint::buttonIcon(u"arrow_sync_16_regular"_s, Theme::current().text, Theme::current().disabled));
    m_add.setText(tr("Add…", "a connection"));
    m_add.setIconText(m_add.text());
    if (!m_model)
        return;
    m_view->setAccessibleName(tr("Connections"));
    m_readAgain->setText(tr("Try again"));
    m_empty->setWords(tr("No connections yet"),
                      tr("With the school's Jamf Pro server, Caretaker reads every date by itself. Nobody "
                         "has to type one."));
    refresh();
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    if (!m_model)
        build();
    else
        m_roster.load(); // a colleague may have changed them
    Page::showEvent(event);
}

void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange)
        return;
    retranslate();
    emit headerChanged();
}

} // namespace Connections
