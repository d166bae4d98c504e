// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/demo.h"
#include "app/demokeychain.h"
#include "app/doorbell.h"
#include "app/ending.h"
#include "app/options.h"
#include "app/places.h"
#include "app/services.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The real time, or for a drill one that began at @p now when the program started. What is written down and sent bears
/// the real time all the same, but in the make-believe school.
Clock clockFrom(const Moment &now)
{
    if (!now)
        return [] { return QDateTime::currentDateTimeUtc(); };
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(*now);
    return [ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
}

/// The window is gone by now: what the servers still have to be told may take two seconds, and nobody waits for it.
void leave(Check::JamfServers &servers, QObject &owner)
{
    const Answer<> left = servers.leave();
    if (left.isFinished())
        return;
    deliver(left, &owner, [](const Result<> &) { QCoreApplication::quit(); });
    QTimer::singleShot(std::chrono::seconds(3), &owner, &QCoreApplication::quit); // whatever happens
    QApplication::exec();
}

QString demoSchool()
{
    return QCoreApplication::translate("main", "Demo school");
}

QString databaseOf(const Options &options, const Demo *demo)
{
    if (demo)
        return demo->databaseAddress();
    return options.database.isEmpty() ? Places::databaseAddress() : options.database;
}

Faq::DeskPlaces deskPlaces(const Demo *demo)
{
    if (demo)
        return {.shelf = demo->articleShelf(), .index = demo->articleIndex()};
    return {.shelf = Places::articleShelf(), .index = Places::articleIndex()};
}

std::unique_ptr<Secrets::Keychain> keychain(bool isDemo)
{
    if (isDemo)
        return std::make_unique<DemoKeychain>();
    return std::make_unique<Secrets::SystemKeychain>(Places::keychainService());
}

/// Whether all that was asked for is done by the window that is open already.
bool isDoneByAnother(const Options &options, Doorbell &bell)
{
    using Wish = Doorbell::Wish;
    const bool isHeard = bell.ring({.wish = options.isClosing ? Wish::Leave : Wish::Raise,
                                    .paths = options.paths,
                                    .language = options.language},
                                   std::chrono::seconds(5));
    if (isHeard || options.isClosing)
        return true;
    bell.hang();
    return false;
}

int run(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"caretaker"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));
    const Options options = Options::parse(QCoreApplication::arguments());

    // The make-believe school and a drill on another day always open a window of their own.
    Doorbell bell(databaseOf(options, nullptr));
    if (!options.isDemo && !options.now && isDoneByAnother(options, bell))
        return 0;

    const std::unique_ptr<Demo> demo = options.isDemo ? std::make_unique<Demo>() : nullptr;
    if (demo)
        demo->adopt(Places::settingsFile());
    QSettings settings(demo ? demo->settingsFile() : Places::settingsFile(), QSettings::IniFormat);
    Preferences preferences(settings);
    if (const auto wished = languageCalled(options.language))
        preferences.setLanguage(*wished);
    if (demo)
        preferences.setWelcomed();
    const Language language(preferences);
    const LiveTheme theme(preferences, language);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Caretaker"));

    const auto address = Storage::parseAddress(databaseOf(options, demo.get()));
    if (!address)
        return 64;
    const Clock shown = clockFrom(options.now);
    const Clock clock = demo ? shown : clockFrom({});
    Storage::DatabaseThread database(*address);
    const std::unique_ptr<Secrets::Keychain> secrets = keychain(options.isDemo);
    Connections::Accounts accounts(database, *secrets);
    Check::JamfServers servers(accounts, clock);
    Sync::AppleServices apple(accounts, clock, demo ? Demo::generousApple() : Apple::Conduct());
    Sync::FleetSync fleet(
        database, accounts, apple, [&servers](const QString &id) { return servers.open(id); }, clock);
    const Services services {.database = database,
                             .accounts = accounts,
                             .servers = servers,
                             .apple = apple,
                             .fleet = fleet,
                             .clock = clock};
    Console console(services, preferences, shown, address->toString(), deskPlaces(demo.get()));
    if (demo) {
        preferences.setSchoolName(demoSchool());
        QObject::connect(&language, &Language::changed, &console,
                         [&preferences, before = demoSchool()]() mutable {
                             const QString after = demoSchool();
                             if (preferences.schoolName() == std::exchange(before, after))
                                 preferences.setSchoolName(after);
                         });
        demo->fill(services, console.rounds(), clock);
    }
    QObject::connect(&bell, &Doorbell::raiseWished, &console,
                     [&console, &preferences](const QStringList &paths, const QString &name) {
                         if (const auto wished = languageCalled(name))
                             preferences.setLanguage(*wished);
                         console.comeForward(paths);
                     });
    QObject::connect(&bell, &Doorbell::leaveWished, &console, &QCoreApplication::quit);
    console.start();
    console.add(options.paths);
    const int status = QApplication::exec();
    bell.takeDown(); // who starts the program again now wants a window, and this one has none any more
    leave(servers, console);
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    return ended(run(argc, argv));
}
