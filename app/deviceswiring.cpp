// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deviceswiring.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/net/over.h"
#include "core/sync/devicelook.h"
#include "core/sync/fleetsync.h"
#include "ui/devices/devicespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quicksearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto Devices = u"devices"_s;
const auto One = u"device "_s; ///< the offer of a device, whose serial number follows
constexpr qsizetype MostOffers = 5;
constexpr qsizetype WordsLimit = 80;
constexpr qsizetype LeastLetters = 2; ///< one letter fits half of a school

/// All connections together: the page tells of one reading.
Inventory::PullNews newsOf(const Sync::FleetSync &fleet)
{
    Inventory::PullNews news {.canPull = true, .isPulling = fleet.isRunning()};
    qint64 expected = 0;
    bool isExpected = !fleet.runs().isEmpty();
    std::optional<Error> coverageError;
    QString coverageOf;
    for (const Sync::FleetRun &run : fleet.runs()) {
        news.read += run.progress.devices;
        isExpected = isExpected && run.progress.total.has_value();
        expected += run.progress.total.value_or(0);
        if (run.progress.waitsUntil && (!news.waitsUntil || *news.waitsUntil < *run.progress.waitsUntil)) {
            news.waitsUntil = run.progress.waitsUntil;
            news.waitsFor = run.connection.name;
        }
        if (!run.errors.isEmpty() && !news.error) {
            news.error = run.errors.constFirst();
            news.errorOf = run.connection.name;
        }
        news.coverageWaiting += run.coverage.waiting;
        // One that fetches again has not failed yet.
        if (run.coverageError && !run.isFetchingCoverage && !coverageError) {
            coverageError = run.coverageError;
            coverageOf = run.connection.name;
        }
        if (run.isFetchingCoverage)
            news.coverageLeft = std::max(news.coverageLeft.value_or(run.coverage.left), run.coverage.left);
    }
    if (coverageError && !news.error) {
        news.error = coverageError;
        news.errorOf = coverageOf;
        news.isErrorOfCoverage = true;
    }
    if (isExpected && expected > 0)
        news.expected = expected;
    return news;
}

} // namespace

DevicesWiring::DevicesWiring(const Around &around)
    : m_around(around)
    , m_register(around.services.database, around.clock)
    , m_page(new Inventory::DevicesPage(m_register, around.preferences))
{
    connect(m_page, &Inventory::DevicesPage::connectionsWanted, this, &DevicesWiring::connectionsWanted);
    connect(m_page, &Inventory::DevicesPage::assignAsked, this, &DevicesWiring::assignAsked);
    connect(m_page, &Inventory::DevicesPage::lookupAsked, this, &DevicesWiring::lookupAsked);
    connect(m_page, &Inventory::DevicesPage::articleAsked, this, &DevicesWiring::articleAsked);
    connect(m_page, &Inventory::DevicesPage::appleAsked, this, &DevicesWiring::askApple);
    connect(&around.window, &MainWindow::offersWanted, this, &DevicesWiring::offer);
    connect(&around.window, &MainWindow::offerChosen, this, [this](const QString &id) {
        if (id.startsWith(One))
            open(id.sliced(One.size()));
    });
    connect(&m_register, &Inventory::Register::changed, this, [this] {
        if (!m_isAnswered)
            find();
    });
    connect(&around.services.accounts, &Connections::Accounts::changed, this, [this] {
        m_failure.reset(); // it may be what was put right
        tell();
    });
    connectFleet();
}

DevicesWiring::~DevicesWiring() = default;

void DevicesWiring::addPage()
{
    m_around.window.addPage(m_page, {.id = Devices, .icon = u"tablet"_s, .group = 1});
    tell();
}

void DevicesWiring::open(const QString &serial)
{
    m_around.window.open(Devices, [this, serial] { m_page->openDevice(serial); });
}

void DevicesWiring::connectFleet()
{
    Sync::FleetSync &fleet = m_around.services.fleet;
    connect(m_page, &Inventory::DevicesPage::pullAsked, &fleet, [&fleet] { fleet.start(); });
    connect(m_page, &Inventory::DevicesPage::pullCancelAsked, &fleet, &Sync::FleetSync::cancel);
    connect(&fleet, &Sync::FleetSync::changed, this, [this, &fleet] {
        if (fleet.isRunning())
            m_failure.reset();
        tell();
    });
    connect(&fleet, &Sync::FleetSync::failed, this, [this](const Error &error) {
        m_failure = error;
        tell();
    });
    connect(&fleet, &Sync::FleetSync::stored, &m_register, &Inventory::Register::refresh);
    connect(&fleet, &Sync::FleetSync::finished, this, [this] {
        m_register.refresh();
        tell();
    });
    connect(&fleet, &Sync::FleetSync::coverageEnded, this, &DevicesWiring::tell);
    connect(&m_around.window, &MainWindow::checkRequested, this, [this, &fleet] {
        if (m_around.window.currentId() == Devices)
            fleet.start();
    });
}

void DevicesWiring::tell()
{
    const auto known = m_around.services.accounts.list();
    deliver(known, this, [this](const Result<QList<Connections::Connection>> &connections) {
        if (connections)
            learn(*connections);
        Inventory::PullNews news = newsOf(m_around.services.fleet);
        news.left = m_pace.left(news, m_around.services.clock());
        news.hasConnection = m_hasConnection;
        news.canAssign = m_canAssign;
        news.canAsk = m_canAssign;
        if (m_failure) {
            news.error = m_failure;
            news.errorOf.clear();
            news.isErrorOfCoverage = false;
        }
        m_page->show(news);
    });
}

void DevicesWiring::learn(const QList<Connections::Connection> &connections)
{
    m_hasConnection = std::ranges::any_of(connections, &Sync::isSynced);
    m_canAssign = std::ranges::any_of(connections, [](const Connections::Connection &connection) {
        return connection.service == Connections::Service::AppleSchoolManager;
    });
}

void DevicesWiring::askApple(const QString &serial, const QString &connection)
{
    const Services &services = m_around.services;
    auto *look
        = new Sync::DeviceLook(services.apple, services.database, {connection, serial}, services.clock, this);
    m_page->showAsking(serial, connection, {.isUnderWay = true});
    Net::whenOver(look->start(), look,
                  [this, look, serial, connection](const Result<Sync::DeviceSight> &sight) {
                      look->deleteLater();
                      m_register.refresh(); // what came before an error is stored, too
                      Inventory::Asking asking;
                      if (sight)
                          asking.sight = *sight;
                      else
                          asking.error = sight.error();
                      m_page->showAsking(serial, connection, asking);
                  });
}

void DevicesWiring::offer(const QString &text)
{
    ++m_finding;
    m_asked = text;
    m_isAnswered = text.size() < LeastLetters;
    if (m_isAnswered)
        return;
    m_register.refresh(); // where the page was never looked at
    find();
}

void DevicesWiring::find()
{
    const auto index = m_register.index();
    if (!index)
        return;
    const auto found
        = inBackground<QList<qint64>>([index, text = m_asked, now = m_around.clock()](auto &promise) {
              promise.addResult(index->closest(text, now, MostOffers));
          });
    deliver(found, this,
            [this, finding = ++m_finding, isWhole = m_register.isWhole()](const QList<qint64> &ids) {
                if (finding != m_finding)
                    return;
                m_isAnswered = isWhole || !ids.isEmpty();
                if (!ids.isEmpty())
                    readOffers(ids);
            });
}

void DevicesWiring::readOffers(const QList<qint64> &ids)
{
    deliver(m_register.rows(ids), this,
            [this, finding = m_finding](const Result<QList<Inventory::Device>> &devices) {
                if (devices && finding == m_finding)
                    showOffers(m_asked, *devices);
            });
}

void DevicesWiring::showOffers(const QString &text, const QList<Inventory::Device> &devices)
{
    QList<QuickOffer> offers;
    for (const Inventory::Device &device : devices) {
        QStringList words;
        for (const QString &part :
             {device.jamf.name, device.org.serialNumber,
              device.jamf.realName.isEmpty() ? device.jamf.username : device.jamf.realName}) {
            if (!part.isEmpty())
                words.append(visible(part, WordsLimit));
        }
        offers.append({One + device.org.serialNumber, words.join(u" · "_s), u"tablet_16_regular"_s});
    }
    m_around.window.offer(text, offers);
}
