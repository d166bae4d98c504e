// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/applewiring.h"
#include "app/credentialswiring.h"
#include "app/deviceswiring.h"
#include "app/faqwiring.h"
#include "app/jamfwiring.h"
#include "app/pairing.h"
#include "app/services.h"
#include "core/check/rounds.h"
#include "core/sync/dailypull.h"
#include "ui/credentials/intake.h"
#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>

class Preferences;

class SettingsPage;

namespace Connections {
class ConnectionsPage;
}

namespace Credentials {
class CredentialsPage;
class Notices;
class OverviewPage;
} // namespace Credentials

/// The window and everything behind it, built and wired. Lives as long as the window is open.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// @p dataPlace is what Settings says of where the data is.
    Console(const Services &services, Preferences &preferences, Clock clock, const QString &dataPlace,
            const Faq::DeskPlaces &articles);
    ~Console() override;

    /// Reads the database and shows the window: filled at once where that is quick, else with a skeleton.
    void start();
    void add(const QStringList &paths);
    /// Brings the window before all others, for somebody has started the program again.
    void comeForward(const QStringList &paths);

    [[nodiscard]] Check::Rounds &rounds() { return m_rounds; }
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    void addPages(const QString &dataPlace);
    void connectRounds();
    void connectOrders();
    void connectPages();
    void lookDaily();
    void welcome();
    void openConnections();
    void open(qint64 credential);
    void showOnce();

    Services m_services;
    Preferences &m_preferences;
    Clock m_clock;
    Check::Rounds m_rounds;
    Sync::DailyPull m_dailyPull;
    Pairing m_pairing;
    Credentials::Ledger m_ledger;
    Credentials::Orders m_orders;
    Credentials::Intake m_intake;
    MainWindow m_window;
    Credentials::OverviewPage *m_overview;
    Credentials::CredentialsPage *m_credentials;
    SettingsPage *m_settings;
    Connections::ConnectionsPage *m_connections;
    CredentialsWiring m_search;
    FaqWiring m_faq;
    DevicesWiring m_devices;
    AppleWiring m_apple;
    JamfWiring m_jamf;
    std::unique_ptr<Credentials::Notices> m_notices;
    QTimer m_minutes;
    Moment m_checkedBySelf; ///< when that was last begun, for one that cannot be written down is not begun every minute
    bool m_isShown = false;
};
