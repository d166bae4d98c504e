// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jamfwiring.h"

#include "app/pairing.h"
#include "ui/jamf/jamfpage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

JamfWiring::JamfWiring(const Around &around)
    : m_around(around)
    , m_page(new Jamf::JamfPage({.accounts = around.services.accounts,
                                 .servers = around.services.servers,
                                 .holdings = m_holdings,
                                 .preferences = around.preferences,
                                 .history = history(),
                                 .clock = around.clock,
                                 .person = personHere()}))
{
    connect(&m_around.ledger, &Credentials::Ledger::changed, this, &JamfWiring::tell);
    connect(m_page, &Jamf::JamfPage::credentialOpened, this, &JamfWiring::credentialChosen);
    connect(m_page, &Jamf::JamfPage::connectionsWanted, this, &JamfWiring::connectionsWanted);
    connect(m_page, &Jamf::JamfPage::checkAsked, this, &JamfWiring::checkAsked);
}

JamfWiring::~JamfWiring() = default;

void JamfWiring::addPage()
{
    m_around.window.addPage(m_page, {.id = u"jamf"_s, .icon = u"server"_s, .group = 1, .name = [] {
                                         return tr("Jamf Pro", "page");
                                     }});
}

void JamfWiring::lookUp(const QString &text, const QString &connection)
{
    m_around.window.open(u"jamf"_s, [this, &text, &connection] { m_page->lookUp(text, connection); });
}

void JamfWiring::tell()
{
    QList<Jamf::Holding> holdings;
    for (const Credentials::EntryPtr &entry : m_around.ledger.entries())
        holdings.append({entry->credential, entry->standing});
    m_holdings.show(holdings);
    if (m_page->isVisible())
        m_page->reload(); // a colleague may have added a server
}

Jamf::HistoryBook JamfWiring::history() const
{
    Storage::DatabaseThread &database = m_around.services.database;
    return {.begin =
                [&database](const History::Entry &entry) {
                    return database.run([entry](Storage::Database &opened) {
                        return History::HistoryStore(opened).add(entry);
                    });
                },
            .end =
                [&database](qint64 line, const QString &outcome) {
                    return database.run([line, outcome](Storage::Database &opened) {
                        return History::HistoryStore(opened).setOutcome(line, outcome);
                    });
                },
            .newest =
                [&database](int most) {
                    return database.run([most](Storage::Database &opened) {
                        return History::HistoryStore(opened).newest(most);
                    });
                }};
}
