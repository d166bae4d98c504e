// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/jamfpage.h"

#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "ui/jamf/actionwords.h"
#include "ui/jamf/lookuppane.h"
#include "ui/jamf/paneldelegate.h"
#include "ui/jamf/panelrows.h"
#include "ui/jamf/panelview.h"
#include "ui/jamf/previewpane.h"
#include "ui/jamf/servercard.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/preferences.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page says of itself and what happens on it; its parts are put together in jamfpageparts.cpp.

namespace Jamf {

namespace {

constexpr int MostLines = 50;
constexpr qint64 RecentSeconds = 24 * 3600;

} // namespace

QString JamfPage::title() const
{
    return isPreviewing() ? m_preview->heading() : tr("Jamf Pro");
}

QString JamfPage::subtitle() const
{
    const Connections::Connection *server = m_desk->chosen();
    if (!m_desk->isLoaded())
        return tr("Reading…");
    if (!server)
        return tr("No server is connected.");
    if (isPreviewing() && m_preview->isOver())
        return visible(server->name, 80);
    if (isPreviewing())
        return tr("%1. Nothing is sent before you confirm.").arg(visible(server->name, 80));
    const Check::SweepReport *report = m_desk->report();
    if (m_desk->isChecking())
        return report ? tr("Checking…") : tr("Reading…");
    if (!report)
        return tr("Not checked yet.");
    const QString when = Words::lookedAt(report->at, m_around.clock(), m_around.preferences.years());
    if (signInError(*report))
        return tr("Last try %1.", "to read a server").arg(when);
    const double seconds = std::max(0.1, static_cast<double>(report->took.count()) / 1000);
    return tr("Checked %1, in %2 seconds.").arg(when, QLocale().toString(seconds, 'f', 1));
}

bool JamfPage::isStale() const
{
    const Check::SweepReport *report = m_desk->report();
    return report && !isPreviewing() && daysBetween(report->at, m_around.clock()) > 0;
}

QList<QAction *> JamfPage::headerActions() const
{
    if (isPreviewing() || !m_desk->chosen())
        return {};
    const QList<QAction *> usual {const_cast<QAction *>(&m_connections), const_cast<QAction *>(&m_check)};
    return isSmall() ? QList<QAction *> {const_cast<QAction *>(&m_find)} + usual : usual;
}

QString JamfPage::statusLeft() const
{
    const Connections::Connection *server = m_desk->chosen();
    const Check::SweepReport *report = m_desk->report();
    if (!server || !report)
        return {};
    if (signInError(*report))
        return tr("Nothing could be read");
    const auto unread = static_cast<int>(unreadRows(*report).size());
    return unread > 0 ? tr("%n could not be read", "things on a server", unread)
                      : tr("%1 has answered").arg(visible(server->address.authority(), 80));
}

QString JamfPage::statusRight() const
{
    const Check::SweepReport *report = m_desk->report();
    if (!report || signInError(*report))
        return {};
    const qsizetype all = allPrivileges().size();
    const qsizetype missing = report->missingPrivileges().size();
    return tr("%1 of %2 privileges for reading")
        .arg(QLocale().toString(all - missing), QLocale().toString(all));
}

void JamfPage::focusFilter()
{
    if (isPreviewing() || !m_desk->chosen())
        return;
    m_isLookupShown = true;
    arrange();
    m_lookup->focusField();
}

void JamfPage::lookUp(const QString &text, const QString &connection)
{
    m_wanted = text;
    m_wantedOn = connection;
    lookUpWanted();
}

void JamfPage::lookUpWanted()
{
    if (m_wanted.isEmpty() || !m_desk->isLoaded())
        return;
    const QList<Connections::Connection> &known = m_desk->connections();
    if (std::ranges::find(known, m_wantedOn, &Connections::Connection::id) != known.end())
        m_desk->choose(m_wantedOn);
    if (!m_desk->chosen())
        return m_wanted.clear(); // whoever adds a server later has long done something else
    if (isPreviewing() && !m_preview->isSending())
        endPreview();
    focusFilter();
    m_lookup->lookUp(std::exchange(m_wanted, {}));
}

bool JamfPage::goBack()
{
    if (isPreviewing()) {
        if (!m_preview->isSending())
            endPreview();
        return true;
    }
    if (isSmall() && m_isLookupShown) {
        m_isLookupShown = false;
        arrange();
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_lookup->clearField();
}

QList<QWidget *> JamfPage::panes()
{
    if (isPreviewing())
        return m_preview->panes();
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *> {m_card, m_view, m_lookup, m_empty}) {
        if (pane->isVisible() && (pane != m_card || m_desk->connections().size() > 1))
            panes.append(pane);
    }
    return panes.isEmpty() ? QList<QWidget *> {this} : panes;
}

void JamfPage::reload()
{
    m_desk->load();
}

void JamfPage::refresh()
{
    const bool isEmpty = m_desk->isLoaded() && !m_desk->chosen();
    if (!isPreviewing() || isEmpty)
        m_stack->setCurrentWidget(!m_desk->isLoaded() ? m_blank
                                      : isEmpty       ? m_empty->parentWidget()
                                                      : m_server);
    if (isEmpty && m_desk->loadError())
        m_empty->setWords(tr("The connections could not be read."),
                          visible(Words::sentence(*m_desk->loadError())));
    else
        m_empty->setWords(
            tr("No Jamf Pro server is connected yet"),
            tr("Connected once, a server tells every date by itself. Here you then see how it does, "
               "find devices and help them along."));
    const Connections::Connection *server = m_desk->chosen();
    m_check.setEnabled(server && !m_desk->isChecking());
    showRows();
    emit headerChanged();
}

void JamfPage::showRows()
{
    const Connections::Connection *server = m_desk->chosen();
    if (!server)
        return m_model->show({});
    const Check::SweepReport *report = m_desk->report();
    const QDateTime now = m_around.clock();
    PanelSources sources {.desk = *m_desk, .log = *m_log, .now = now, .years = m_around.preferences.years()};
    sources.holdings = joined(
        m_around.holdings.seenOn(server->name),
        report ? Check::lookOf(*report, *server).observations : QList<Credentials::Observation>(), now);
    for (const History::Entry &line : std::as_const(m_lines)) {
        if (line.where == server->name)
            sources.lines.append(line);
    }
    m_model->show(panelRows(sources));
}

void JamfPage::readHistory()
{
    if (!m_around.history.newest)
        return;
    deliver(m_around.history.newest(MostLines), this, [this](const Result<QList<History::Entry>> &lines) {
        m_lines.clear();
        const QDateTime now = m_around.clock();
        for (const History::Entry &line : lines.value_or(QList<History::Entry>())) {
            if (line.at < m_began && line.at.secsTo(now) < RecentSeconds && ActionWords::actionOf(line.what))
                m_lines.append(line);
        }
        showRows();
    });
}

void JamfPage::press(const QModelIndex &index)
{
    const PanelRow *row = m_model->rowAt(index);
    if (!row || row->isBusy)
        return;
    switch (row->button) {
    case PanelRow::Button::Open: emit credentialOpened(row->credential); return;
    case PanelRow::Button::Copy: QGuiApplication::clipboard()->setText(row->payload); return;
    case PanelRow::Button::Dismiss: m_desk->dismiss(QString(row->payload), QString(row->id)); return;
    case PanelRow::Button::None: return;
    }
}

void JamfPage::open(const QModelIndex &index)
{
    const PanelRow *row = m_model->rowAt(index);
    if (row && row->credential != 0)
        emit credentialOpened(row->credential);
}

void JamfPage::preview(Action action, const QList<Device> &devices)
{
    const Connections::Connection *server = m_desk->chosen();
    if (!server || devices.isEmpty())
        return;
    m_stack->setCurrentWidget(m_preview);
    m_preview->preview({action, server->id, server->name, devices});
    emit headerChanged();
}

void JamfPage::take(const Order &order, const QDateTime &at, const Result<Done> &outcome)
{
    m_log->add(order, at, outcome);
    m_preview->showOutcome(outcome);
    if (!outcome && outcome.error().code == Codes::NoPrivilege && !outcome.error().about.isEmpty())
        m_desk->learnMissing(order.connection, order.action, outcome.error().about.first().split(u", "_s));
    emit headerChanged();
}

void JamfPage::endPreview()
{
    m_stack->setCurrentWidget(m_server);
    refresh();
    m_lookup->focusField();
}

void JamfPage::watch()
{
    m_log->watch(isVisible() ? m_desk->chosenId() : QString());
}

bool JamfPage::isPreviewing() const
{
    return m_stack && m_stack->currentWidget() == m_preview;
}

void JamfPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        retranslate();
}

void JamfPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void JamfPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
    readHistory();
    watch();
    arrange();
}

void JamfPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    watch();
}

} // namespace Jamf
