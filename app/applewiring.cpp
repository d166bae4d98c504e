// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applewiring.h"

#include "app/pairing.h"
#include "ui/apple/asmpage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

const auto Asm = u"asm"_s;

} // namespace

AppleWiring::AppleWiring(const Around &around)
    : m_around(around)
    , m_assignments(
          [&apple = around.services.apple](const QString &connection) { return apple.open(connection); },
          around.services.database, around.clock)
    , m_page(new SchoolManager::AsmPage(
          {.accounts = around.services.accounts,
           .assignments = m_assignments,
           .open
           = [&apple = around.services.apple](const QString &connection) { return apple.open(connection); },
           .preferences = around.preferences,
           .clock = around.clock,
           .person = personHere(),
           .nextRead = [&daily = around.daily](const QString &connection) { return daily.next(connection); }}))
{
    connect(m_page, &SchoolManager::AsmPage::connectionsWanted, this, &AppleWiring::connectionsWanted);
    connect(m_page, &SchoolManager::AsmPage::connectionsKnown, this,
            [this](bool areThere) { m_around.window.setListed(Asm, areThere); });
    connect(&m_assignments, &Sync::Assignments::inventoryChanged, this, &AppleWiring::inventoryChanged);
    connect(&around.services.fleet, &Sync::FleetSync::finished, m_page, &SchoolManager::AsmPage::reload);
    connect(&around.daily, &Sync::DailyPull::looked, this, [this] {
        if (m_page->isVisible())
            m_page->reload(); // it says when that is the next time
    });
}

AppleWiring::~AppleWiring() = default;

void AppleWiring::addPage()
{
    m_around.window.addPage(m_page, {.id = Asm, .icon = u"hat_graduation"_s, .group = 1, .name = [] {
                                         return tr("Apple School Manager", "page");
                                     }});
    m_around.window.setListed(Asm, false); // until it is known that there is a connection
    m_page->reload();
    m_assignments.resume(personHere());
}

void AppleWiring::offer(const QStringList &serials)
{
    m_around.window.open(Asm, [this, &serials] { m_page->offer(serials); });
}
