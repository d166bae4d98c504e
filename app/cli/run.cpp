// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/arguments.h"
#include "app/cli/checkcommand.h"
#include "app/cli/connectioncommand.h"
#include "app/cli/devicecommand.h"
#include "app/cli/faqcommand.h"
#include "app/cli/interrupt.h"
#include "app/cli/language.h"
#include "app/cli/status.h"
#include "app/places.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

int refuse(const QString &sentence, Streams &streams)
{
    streams.err.write(u"caretaker-cli: %1\n"_s.arg(sentence).toUtf8());
    return WrongUsage;
}

int say(const QString &text, Streams &streams)
{
    streams.out.write(text.toUtf8());
    return AllWell;
}

std::unique_ptr<Secrets::Keychain> systemKeychain()
{
    return std::make_unique<Secrets::SystemKeychain>(Places::keychainService());
}

/// Until it is finished, or Ctrl-C.
template <typename Command>
int carryOut(Command &command)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &command, &Command::cancel);
    QObject::connect(&command, &Command::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

int check(const Arguments &arguments, const Storage::Address &database, Streams &streams)
{
    CheckCommand command(arguments, database, systemKeychain, streams);
    return carryOut(command);
}

int connections(const Arguments &arguments, const Storage::Address &database, Streams &streams)
{
    ConnectionCommand command(arguments, database, systemKeychain, streams);
    return carryOut(command);
}

int devices(const Arguments &arguments, const Storage::Address &database, Streams &streams)
{
    DeviceCommand command(arguments, database, systemKeychain, streams);
    return carryOut(command);
}

int faq(const Arguments &arguments, Streams &streams)
{
    FaqCommand command(arguments, {.shelf = Places::articleShelf(), .index = Places::articleIndex()},
                       QDate::currentDate(), streams);
    return carryOut(command);
}

} // namespace

int run(const QStringList &words, Streams &streams)
{
    const Language language(languageIn(words));
    const auto arguments = parseArguments(words);
    if (!arguments)
        return refuse(arguments.error(), streams);
    switch (arguments->wish) {
    case Arguments::Wish::Help: return say(helpText(), streams);
    case Arguments::Wish::Version: return say(u"caretaker-cli " CARETAKER_VERSION "\n"_s, streams);
    case Arguments::Wish::Faq: return faq(*arguments, streams);
    case Arguments::Wish::Check:
    case Arguments::Wish::Connections:
    case Arguments::Wish::Devices: break;
    }
    const auto database = Storage::parseAddress(arguments->database.isEmpty() ? Places::databaseAddress()
                                                                              : arguments->database);
    if (!database)
        return refuse(Words::sentence(database.error()), streams);
    switch (arguments->wish) {
    case Arguments::Wish::Devices: return devices(*arguments, *database, streams);
    case Arguments::Wish::Connections: return connections(*arguments, *database, streams);
    default: return check(*arguments, *database, streams);
    }
}

} // namespace Cli
