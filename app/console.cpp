// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/connections/connectionspage.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/notices.h"
#include "ui/credentials/overviewpage.h"
#include "ui/credentials/watchedpage.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/settingspage.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Credentials;

namespace {

const auto Overview = u"overview"_s;
const auto AllCredentials = u"credentials"_s;

QStringList localPaths(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// What tells this console from all others on a shared database. The computer's name alone may be that of many, and so may
/// what stands in settings where one computer was copied to make others.
QString consoleName(Preferences &preferences)
{
    const auto state = u"console.name"_s;
    if (preferences.state(state).isEmpty())
        preferences.putState(state, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return QString::fromUtf8(preferences.state(state)) + u'@' + QSysInfo::machineHostName();
}

} // namespace

Console::Console(const Services &services, Preferences &preferences, Clock clock, const QString &dataPlace,
                 const Faq::DeskPlaces &articles)
    : m_services(services)
    , m_preferences(preferences)
    , m_clock(std::move(clock))
    , m_rounds(services.database, services.clock)
    , m_dailyPull(services.fleet, services.accounts, services.database, consoleName(preferences),
                  services.clock)
    , m_pairing(services.database, services.clock)
    , m_intake(m_orders, m_ledger)
    , m_window(preferences)
    , m_overview(new OverviewPage(m_ledger, m_orders, m_intake, preferences))
    , m_credentials(new CredentialsPage(m_ledger, m_orders, m_intake, preferences))
    , m_settings(new SettingsPage(preferences, m_clock().toLocalTime().date()))
    , m_connections(new Connections::ConnectionsPage(
          {services.accounts, services.servers, preferences, services.clock, &m_services.apple}))
    , m_search(m_window, m_ledger)
    , m_faq({m_window, m_ledger, services.database, preferences, m_clock}, articles)
    , m_devices({m_window, m_services, preferences, m_clock})
    , m_apple({m_window, m_services, m_dailyPull, preferences, services.clock})
    , m_jamf({m_window, m_ledger, m_services, preferences, services.clock})
{
    m_rounds.setConnections(
        services.servers, [&apple = services.apple](const QString &id) { return apple.open(id); },
        services.accounts);
    connect(&services.apple, &Sync::AppleServices::forgotten, &m_rounds, &Check::Rounds::forget);
    connectRounds();
    connectOrders();
    m_rounds.load();
    addPages(dataPlace);
    m_notices = std::make_unique<Notices>(m_window.banners(), m_ledger, m_orders, m_preferences);
    connect(m_notices.get(), &Notices::opened, this, &Console::open);
    m_intake.keepFolderIn(m_preferences);
    connect(&m_rounds, &Check::Rounds::failed, m_notices.get(), &Notices::tellFailure);
    connect(&m_pairing, &Pairing::failed, m_notices.get(), &Notices::tellFailure);
    connectPages();
    m_intake.watch(&m_window);
    m_minutes.setInterval(1min);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        m_ledger.setNow(m_clock());
        m_rounds.refresh();
        lookDaily();
    });
    m_minutes.start();
    connect(&m_rounds, &Check::Rounds::changed, this, &Console::lookDaily, Qt::SingleShotConnection);
}

Console::~Console() = default;

void Console::addPages(const QString &dataPlace)
{
    m_window.addPage(m_overview, {.id = Overview, .icon = u"board"_s});
    m_faq.addPage();
    m_window.addPage(m_credentials, {.id = AllCredentials, .icon = u"certificate"_s, .group = 1});
    m_devices.addPage();
    m_apple.addPage();
    m_jamf.addPage();
    m_settings->setDataPlace(dataPlace);
    m_settings->addPane(m_connections);
    m_settings->addPane(new WatchedPage(m_orders, m_ledger, m_intake));
    m_window.addPage(m_settings, {.id = u"settings"_s, .icon = u"settings"_s, .group = Rail::Foot});
    connect(&m_jamf, &JamfWiring::connectionsWanted, this, &Console::openConnections);
    connect(&m_devices, &DevicesWiring::connectionsWanted, this, &Console::openConnections);
    connect(&m_apple, &AppleWiring::connectionsWanted, this, &Console::openConnections);
    connect(&m_devices, &DevicesWiring::assignAsked, &m_apple, &AppleWiring::offer);
    connect(&m_devices, &DevicesWiring::lookupAsked, &m_jamf, &JamfWiring::lookUp);
    connect(&m_devices, &DevicesWiring::articleAsked, &m_faq, &FaqWiring::openArticle);
    connect(&m_apple, &AppleWiring::inventoryChanged, &m_services.fleet, &Sync::FleetSync::stored);
    m_window.restorePlace();
}

void Console::connectRounds()
{
    connect(&m_rounds, &Check::Rounds::changed, this, [this] {
        m_ledger.show(m_rounds.snapshot(), m_clock());
        showOnce();
    });
    connect(&m_rounds, &Check::Rounds::failed, &m_ledger, &Ledger::setUnreachable);
    connect(&m_rounds, &Check::Rounds::arrived, this, [this](const Check::Arrival &arrival) {
        m_overview->showArrival(arrival);
        QList<qint64> said;
        for (const Recorded &recorded : arrival.recorded)
            said.append(recorded.credential);
        m_notices->forgetRenewals(said);
    });
    connect(&m_rounds, &Check::Rounds::started, this,
            [this](int sources) { m_ledger.setChecking(true, 0, sources); });
    connect(&m_rounds, &Check::Rounds::progressed, this,
            [this](int done, int total) { m_ledger.setChecking(true, done, total); });
    connect(&m_rounds, &Check::Rounds::finished, this, [this] { m_ledger.setChecking(false); });
}

void Console::connectOrders()
{
    using Check::Rounds;
    connect(&m_orders, &Orders::loadOrdered, &m_rounds, &Rounds::load);
    connect(&m_orders, &Orders::checkOrdered, &m_rounds, &Rounds::checkAll);
    connect(&m_orders, &Orders::cancelOrdered, &m_rounds, &Rounds::cancel);
    connect(&m_orders, &Orders::pathsOrdered, &m_rounds, &Rounds::addPaths);
    connect(&m_orders, &Orders::textOrdered, &m_rounds, &Rounds::addText);
    connect(&m_orders, &Orders::hostOrdered, &m_rounds, &Rounds::addHost);
    connect(&m_orders, &Orders::typedOrdered, &m_rounds, &Rounds::addTyped);
    connect(&m_orders, &Orders::unwatchOrdered, &m_rounds, &Rounds::unwatch);
    connect(&m_orders, &Orders::removalOrdered, &m_rounds, &Rounds::remove);
    connect(&m_orders, &Orders::restoralOrdered, &m_rounds, &Rounds::restore);
    connect(&m_orders, &Orders::nameOrdered, &m_rounds, &Rounds::rename);
    connect(&m_orders, &Orders::custodianOrdered, &m_rounds, &Rounds::setCustodian);
    connect(&m_orders, &Orders::notesOrdered, &m_rounds, &Rounds::setNotes);
    connect(&m_orders, &Orders::thresholdsOrdered, &m_rounds, &Rounds::setThresholds);
    connect(&m_orders, &Orders::topicOrdered, &m_rounds, &Rounds::acceptTopic);
    connect(&m_orders, &Orders::pairOrdered, &m_pairing, &Pairing::carryOut);
    connect(&m_pairing, &Pairing::done, &m_rounds, &Rounds::refresh);
}

void Console::connectPages()
{
    connect(m_overview, &OverviewPage::opened, this, &Console::open);
    connect(m_overview, &OverviewPage::renameAsked, this, [this](qint64 credential) {
        m_window.open(AllCredentials);
        m_credentials->rename(credential);
    });
    connect(m_overview, &OverviewPage::attentionAsked, this, [this] {
        m_window.endWelcome();
        m_window.open(Overview);
    });
    connect(m_overview, &OverviewPage::articleAsked, &m_faq, &FaqWiring::openAbout);
    connect(m_credentials, &CredentialsPage::articleAsked, &m_faq, &FaqWiring::openAbout);
    connect(&m_search, &CredentialsWiring::credentialChosen, this, &Console::open);
    connect(&m_faq, &FaqWiring::credentialChosen, this, &Console::open);
    connect(&m_jamf, &JamfWiring::credentialChosen, this, &Console::open);
    connect(&m_jamf, &JamfWiring::checkAsked, &m_rounds, &Check::Rounds::checkAll);
    connect(m_credentials, &CredentialsPage::keyAsked, this, [this](qint64 credential) {
        m_window.open(Overview);
        m_overview->askForKey(credential);
    });
    connect(&m_window, &MainWindow::checkRequested, &m_rounds, &Check::Rounds::checkAll);
    connect(&m_window, &MainWindow::addRequested, &m_intake, &Intake::chooseFiles);
    connect(&m_window, &MainWindow::undoRequested, &m_orders, &Orders::undo);
    connect(&m_window, &MainWindow::searchRequested, this, [this](const QString &text) {
        m_window.open(AllCredentials);
        m_credentials->search(text);
    });
    connect(&m_window, &MainWindow::filesDropped, this,
            [this](const QList<QUrl> &urls) { m_intake.offerPaths(localPaths(urls)); });
}

/// What is due once a day. Right after the start too, for few leave the program open overnight.
void Console::lookDaily()
{
    m_dailyPull.setOn(m_preferences.looksDaily());
    if (!m_preferences.looksDaily() || !m_preferences.hasBeenWelcomed())
        return;
    m_dailyPull.look();
    const QDateTime now = m_services.clock();
    const auto isRecent = [&now](const Moment &moment, std::chrono::seconds most) {
        return moment && std::abs(moment->secsTo(now)) < most.count();
    };
    if (isRecent(m_rounds.snapshot().lastCheck, 24h) || isRecent(m_checkedBySelf, 1h))
        return;
    deliver(m_services.accounts.list(), this, [this](const Result<QList<Connections::Connection>> &known) {
        const bool isConnected = known && std::ranges::any_of(*known, &Check::isLookedAt);
        if (m_rounds.isRunning() || (!isConnected && m_rounds.snapshot().watched.isEmpty()))
            return;
        m_checkedBySelf = m_services.clock();
        m_rounds.checkAll();
    });
}

void Console::open(qint64 credential)
{
    m_window.open(AllCredentials);
    m_credentials->open(credential);
}

void Console::openConnections()
{
    m_window.open(u"settings"_s);
    m_settings->openPane(m_connections);
}

void Console::start()
{
    if (!m_preferences.hasBeenWelcomed())
        welcome();
    QTimer::singleShot(60ms, this, &Console::showOnce);
}

void Console::add(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_intake.offerPaths(paths);
}

void Console::comeForward(const QStringList &paths)
{
    if (!m_isShown)
        return add(paths);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    add(paths);
}

void Console::welcome()
{
    auto *first = new FirstRun(m_preferences, m_clock().toLocalTime().date());
    const auto end = [this] {
        m_preferences.setWelcomed();
        m_window.endWelcome();
    };
    connect(first, &FirstRun::skipped, this, end);
    connect(first, &FirstRun::filesWanted, this, [this, end] {
        end();
        m_intake.chooseFiles();
    });
    connect(first, &FirstRun::filesDropped, this, [this, end](const QList<QUrl> &urls) {
        end();
        m_intake.offerPaths(localPaths(urls));
    });
    connect(first, &FirstRun::connectionWanted, this, [this, end] {
        end();
        openConnections();
        m_connections->add();
    });
    // A program of its own, so that nothing of the make-believe school can mix with what is real.
    connect(first, &FirstRun::demoWanted, this,
            [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); });
    connect(&m_rounds, &Check::Rounds::failed, first, &FirstRun::tellFailure);
    m_window.showWelcome(first);
}

void Console::showOnce()
{
    if (m_isShown)
        return;
    m_isShown = true;
    m_window.show();
}
