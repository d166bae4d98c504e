// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/net/codes.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/noticebox.h"
#include "ui/connections/statewords.h"
#include "ui/connections/testtable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/progressstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Connections {

using Credentials::Severity;

void ConnectionDetail::show(const QString &connection)
{
    if (connection != m_connection) {
        m_connection = connection;
        m_error.reset();
        m_isRemoving = false;
        m_progress->finish();
        verticalScrollBar()->setValue(0);
    }
    refresh();
}

void ConnectionDetail::refresh()
{
    const Entry *entry = m_roster.entry(m_connection);
    m_content->setVisible(entry != nullptr);
    if (!entry)
        return;
    const QWidget *focused = QApplication::focusWidget();
    const bool isInside = focused && m_content->isAncestorOf(focused);
    const Words::Years years = m_roster.surroundings().preferences.years();
    m_name->setText(visible(entry->connection.name, 200));
    m_about->setText(StateWords::about(m_roster, *entry, years));
    m_model.show(m_connection);
    showButtons(*entry);
    showRemoval(*entry);
    showFailure(*entry);
    showFindings(*entry);
    showProgress(*entry);
    showEmpty(*entry);
    m_table->setVisible(m_model.hasRows());
    // What was pressed may be gone by now.
    if (isInside && !focused->isVisible())
        (m_test->isEnabled() ? m_test : m_edit)->setFocus(Qt::OtherFocusReason);
}

void ConnectionDetail::showButtons(const Entry &entry)
{
    const bool isPaused = entry.connection.isPaused;
    m_testAction.setIconText(m_roster.report(m_connection) || entry.appleTestedAt ? tr("Test again") : tr("Test", "verb"));
    m_testAction.setText(m_testAction.iconText());
    m_testAction.setEnabled(!isPaused);
    m_pauseAction.setText(isPaused ? tr("Resume", "a connection") : tr("Pause", "a connection"));
    m_paused->setVisible(false);
    if (isPaused)
        m_paused->show(Severity::Notice, tr("Paused. Nothing is read from this server."),
                       tr("What was read before stays, and grows older."));
}

void ConnectionDetail::showRemoval(const Entry &entry)
{
    m_removal->setVisible(false);
    if (m_isRemoving)
        m_removal->show(
            Severity::Expired, tr("Remove “%1”?").arg(visible(entry.connection.name, 60)),
            entry.isApple()
                ? tr("The connection goes for everybody who shares this data, and its key goes from the "
                     "keychain of this computer. The devices it named stay, but are not fetched any more. At "
                     "Apple nothing changes.")
                : tr("The connection goes for everybody who shares this data, and its secrets go from the keychain "
                     "of this "
                     "computer. The dates it gave stay in the overview, but are not read any more. In Jamf Pro "
                     "nothing changes."));
    m_trouble->setVisible(false);
    if (m_error)
        m_trouble->show(StateWords::severityOf(*m_error), tr("Nothing was changed."),
                        Words::sentence(*m_error));
}

void ConnectionDetail::showFailure(const Entry &entry)
{
    m_failure->setVisible(false);
    const auto failure = entry.isTesting || entry.connection.isPaused
        ? std::nullopt
        : StateWords::wholeFailure(entry, m_roster.report(m_connection));
    if (!failure)
        return;
    m_addAuthority->setVisible(failure->code == Net::Codes::ServerUntrusted);
    m_failure->show(StateWords::severityOf(*failure), tr("Nothing can be read from this server."),
                    Words::sentence(*failure), StateWords::trustFacts(*failure));
}

void ConnectionDetail::showFindings(const Entry &entry)
{
    m_missing->setVisible(false);
    m_unread->setVisible(false);
    const Check::SweepReport *report = m_roster.report(m_connection);
    if (!report || entry.isTesting || StateWords::wholeFailure(entry, report))
        return;
    if (const auto advice = StateWords::missing(*report, entry.connection.signIn)) {
        m_copy->setText(StateWords::copyNames(report->missingPrivileges().size()));
        m_missing->show(advice->severity, advice->consequence, advice->advice);
    }
    if (const auto advice = StateWords::unread(*report))
        m_unread->show(advice->severity, advice->consequence, advice->advice);
}

void ConnectionDetail::showProgress(const Entry &entry)
{
    if (!entry.isTesting)
        return m_progress->finish();
    if (!m_progress->isUnderWay())
        m_progress->start(tr("Reading %1", "a server").arg(StateWords::place(entry.connection)));
    if (entry.isApple())
        return m_progress->advance(static_cast<int>(entry.appleRows.size()), 4);
    m_progress->advance(static_cast<int>(entry.arrived.size()), static_cast<int>(Jamf::allRows().size()));
}

void ConnectionDetail::showEmpty(const Entry &entry)
{
    const bool isUntested = !m_model.hasRows() && !entry.connection.isPaused && m_failure->isHidden();
    m_empty->setVisible(isUntested);
    m_empty->setWords(entry.connection.testedAt ? tr("Not tested since the program started")
                                                : tr("Not tested yet"),
                      tr("A test reads everything once. It changes nothing, and says row by row what this "
                         "account may read."));
}

void ConnectionDetail::setPaused(bool isPaused)
{
    m_error.reset();
    const QString id = m_connection;
    deliver(m_roster.setPaused(id, isPaused), this, [this, id](const Result<> &done) {
        if (id != m_connection)
            return;
        m_error = done ? std::nullopt : std::optional(done.error());
        refresh();
    });
}

void ConnectionDetail::askToRemove()
{
    if (!m_roster.entry(m_connection))
        return;
    m_isRemoving = true;
    m_error.reset();
    refresh();
    m_keepButton->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_keepButton, 0, 24); }, Qt::QueuedConnection);
}

bool ConnectionDetail::keep()
{
    if (!m_isRemoving)
        return false;
    m_isRemoving = false;
    m_error.reset();
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConnectionDetail::remove()
{
    if (m_leaving == m_connection)
        return;
    m_error.reset();
    m_leaving = m_connection;
    deliver(m_roster.remove(m_connection), this, [this, id = m_connection](const Result<> &removed) {
        m_leaving.clear();
        if (removed || id != m_connection)
            return;
        m_error = removed.error();
        refresh();
    });
}

void ConnectionDetail::copyMissing()
{
    const Check::SweepReport *report = m_roster.report(m_connection);
    if (!report)
        return;
    QGuiApplication::clipboard()->setText(report->missingPrivileges().join(u'\n'));
    m_copy->setText(tr("Copied", "names of privileges"));
}

void ConnectionDetail::retranslate()
{
    m_editAction.setText(tr("Edit…"));
    m_editAction.setIconText(m_editAction.text());
    m_removeAction.setText(tr("Remove…"));
    m_testAction.setText(tr("Test", "verb"));
    m_testAction.setIconText(m_testAction.text());
    m_copy->setText(StateWords::copyNames(1));
    m_more->setName(tr("More for this connection"));
    m_back->setText(tr("All connections"));
    m_keepButton->setText(tr("Keep it"));
    m_removeButton->setText(tr("Remove", "a connection"));
    m_resume->setText(tr("Resume", "a connection"));
    m_tryAgain->setText(tr("Try again"));
    m_correct->setText(tr("Edit…"));
    m_addAuthority->setText(tr("Add its CA…"));
    m_table->setAccessibleName(tr("What the last test read"));
    m_model.retranslate();
    if (m_progress->isUnderWay())
        m_progress->finish();
    refresh();
}

} // namespace Connections
