// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deviceswiring.h"
#include "core/sync/appleaccount.h"
#include "tests/core/apple/applebench.h"
#include "tests/core/connections/fakekeychain.h"
#include "tests/core/storage/freshdatabase.h"
#include "tests/ui/shell/warnings.h"
#include "ui/devices/devicespage.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quicksearch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Kind = Sandbox::AppleFault::Kind;

namespace {

/// A page to come from.
class OtherPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Elsewhere"_s; }
};

const auto AppleName = u"Apple School Manager"_s;

/// The Devices page in the window, with all that is behind it up to a make-believe Apple.
struct Bench
{
    Bench()
    {
        failOnEveryWarning();
        preferences.setLanguage(Preferences::Language::English);
        wiring.addPage();
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] bool connectApple()
    {
        const Sandbox::AppleApiAccount account = apple.apple.school().accounts.first();
        const auto connection
            = Sync::appleConnection(AppleName, account.clientId, account.keyId, apple.apple.api().toString(),
                                    apple.apple.token().toString());
        const Secret key(Sandbox::applePrivateKeyFile(account));
        return connection && AppleBench::outcome(accounts.save({*connection, key, {}})).has_value();
    }

    /// All lists, and coverage as far as it comes.
    [[nodiscard]] bool sync()
    {
        QSignalSpy ended(&fleet, &Sync::FleetSync::coverageEnded);
        fleet.start();
        return !ended.isEmpty() || ended.wait(60'000);
    }

    void trigger(const QString &action) const
    {
        for (QAction *each : page()->headerActions()) {
            if (each->objectName() == action)
                each->trigger();
        }
    }

    [[nodiscard]] bool execute(const QString &statement)
    {
        const auto work = [statement](Storage::Database &opened) {
            return opened.each(statement, {}, [](const QSqlQuery &) {});
        };
        return AppleBench::outcome(database.run(work)).has_value();
    }

    [[nodiscard]] QString words(const QString &name) const
    {
        const auto *label = window.findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] bool hasFact(const QString &fact) const
    {
        const auto labels = window.findChild<QWidget *>(u"orgFacts"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&fact](const QLabel *label) {
            return label->isVisible() && QString(label->text()).remove(QChar(0x200b)).contains(fact);
        });
    }

    [[nodiscard]] Inventory::DevicesPage *page() const
    {
        return window.findChild<Inventory::DevicesPage *>();
    }
    [[nodiscard]] QAbstractButton *ask() const { return window.findChild<QAbstractButton *>(u"askApple"_s); }

    QTemporaryDir folder {};
    QSettings store {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences {store};
    Language language {preferences};
    LiveTheme theme {preferences, language};
    AppleBench::Bench apple {40};
    Clock clock {apple.clock.clock()};
    FreshDatabase fresh {Storage::Engine::Sqlite};
    Storage::DatabaseThread database {fresh.address()};
    FakeKeychain keychain {};
    Connections::Accounts accounts {database, keychain};
    Check::JamfServers servers {accounts, clock};
    Sync::AppleServices appleServices {accounts,
                                       clock,
                                       {.budget = Apple::Budget({100'000}, {100'000}),
                                        .pace = AppleBench::quickPace(),
                                        .waiter = apple.clock.waiter()}};
    Sync::FleetSync fleet {database, accounts, appleServices,
                           [this](const QString &id) { return servers.open(id); }, clock};
    Services services {database, accounts, servers, appleServices, fleet, clock};
    MainWindow window {preferences};
    DevicesWiring wiring {{window, services, preferences, clock}};
};

} // namespace

/// The devices among the rest of the window.
class TestDevicesWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    /// Right after the start, before anybody has looked at the devices.
    void findsADeviceThatIsPastedAtOnce()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        QVERIFY(bench.sync());
        const QString serial = bench.apple.apple.serialOf(7);
        MainWindow window(bench.preferences);
        window.addPage(new OtherPage, {.id = u"elsewhere"_s, .icon = u"board"_s});
        DevicesWiring wiring({window, bench.services, bench.preferences, bench.clock});
        wiring.addPage();
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
        auto *search = window.findChild<QuickSearch *>();
        search->setFocus();
        QGuiApplication::clipboard()->setText(serial);
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        const auto *offers = search->findChild<QCompleter *>()->completionModel();
        QTRY_VERIFY(offers->index(0, 0).data().toString().contains(serial)
                    && !offers->index(0, 0).data().toString().contains(u"Find"_s));
        const auto all = offers->match(offers->index(0, 0), Qt::DisplayRole, serial, -1, Qt::MatchContains);
        QCOMPARE(all.size(), 2); // once, and the search among the credentials
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.currentId(), u"devices"_s);
    }

    void saysWhyAReadingCannotBegin()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        const QString id = AppleBench::outcome(bench.accounts.list())->constFirst().id;
        QVERIFY(AppleBench::outcome(bench.accounts.setPaused(id, true)));
        bench.trigger(u"syncDevices"_s);
        QTRY_VERIFY2(bench.page()->statusLeft().startsWith(u"No connection that names devices is in use"_s),
                     qPrintable(bench.page()->statusLeft()));
        QVERIFY(AppleBench::outcome(bench.accounts.setPaused(id, false)));

        QVERIFY(bench.execute(u"ALTER TABLE connections RENAME TO gone"_s));
        bench.trigger(u"syncDevices"_s);
        QTRY_VERIFY2(bench.page()->statusLeft().contains(u"database"_s, Qt::CaseInsensitive),
                     qPrintable(bench.page()->statusLeft()));
        QVERIFY(bench.execute(u"ALTER TABLE gone RENAME TO connections"_s));
        QVERIFY(bench.sync());
        QTRY_VERIFY2(bench.page()->statusLeft().contains(u"selected"_s),
                     qPrintable(bench.page()->statusLeft()));
    }

    void saysWhyCoverageStopped()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        bench.apple.fail({.kind = Kind::Forbidden, .paths = u"*appleCareCoverage"_s});
        QVERIFY(bench.sync());
        const QString said
            = u"Coverage from Apple School Manager was not read to its end: Apple does not allow this API"_s;
        QTRY_VERIFY2(bench.page()->statusLeft().startsWith(said), qPrintable(bench.page()->statusLeft()));
        bench.apple.apple.heal();
        QVERIFY(bench.sync());
        QTRY_VERIFY2(!bench.page()->statusLeft().contains(u"Coverage"_s),
                     qPrintable(bench.page()->statusLeft()));
    }

    void saysWhyDevicesWereNotRead()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        bench.apple.fail({.kind = Kind::TermsNotSigned, .paths = u"/v1/*"_s});
        bench.fleet.start();
        const QString said = u"Apple School Manager: Apple has new terms that nobody has accepted."_s;
        QTRY_VERIFY2(bench.page()->statusLeft().startsWith(said), qPrintable(bench.page()->statusLeft()));
    }

    void asksAppleForOneDevice()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        QVERIFY(bench.sync());
        const QString serial = bench.apple.apple.serialOf(3);
        bench.wiring.open(serial);
        QTRY_COMPARE(bench.words(u"deviceName"_s), serial);
        QTRY_VERIFY(bench.ask()->isVisible());
        QVERIFY(!bench.hasFact(u"On, by a person"_s));
        bench.ask()->click();
        QTRY_VERIFY(bench.hasFact(u"On, by a person (asked today at 01:41)"_s));
        QVERIFY(bench.ask()->isVisible());

        bench.apple.fail({.kind = Kind::Forbidden, .paths = u"/v1/orgDevices/*"_s});
        bench.ask()->click();
        QTRY_VERIFY(bench.words(u"askError"_s).startsWith(u"Apple does not allow this API account"_s));
        QVERIFY(!bench.hasFact(u"On, by a person"_s)); // asked again: what was known before is gone
    }

    void tellsTheDayOfReleaseOnceAppleIsAsked()
    {
        Bench bench;
        QVERIFY(bench.connectApple());
        QVERIFY(bench.sync());
        const QString last = bench.apple.apple.serialOf(39);
        bench.apple.clock.pass(std::chrono::hours(48));
        bench.apple.apple.release(1);
        bench.apple.clock.pass(std::chrono::hours(72));
        QVERIFY(bench.sync());
        bench.wiring.open(last);
        QTRY_COMPARE(bench.words(u"orgFactsSince"_s),
                     u"No longer in Apple's list, which was noticed on 25 Nov 2026"_s);
        QTRY_VERIFY(bench.ask()->isVisible());
        bench.ask()->click();
        QTRY_COMPARE(bench.words(u"orgFactsSince"_s), u"Until 22 Nov 2026"_s);
        QTRY_VERIFY(bench.hasFact(u"Apple does not say"_s));
    }
};

QTEST_MAIN(TestDevicesWiring)
#include "tst_deviceswiring.moc"
