// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicecommand.h"

#include "app/cli/status.h"
#include "core/apple/codes.h"
#include "core/base/text.h"
#include "core/connections/codes.h"
#include "core/inventory/codes.h"
#include "core/inventory/condition.h"
#include "core/inventory/reader.h"
#include "core/net/over.h"
#include "ui/words/apple.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Act = DeviceArguments::Act;
using Connections::Connection;

constexpr qint64 ShownEach = 200; // ms

ConnectionNames namesOf(const QList<Connection> &all)
{
    ConnectionNames names;
    for (const Connection &connection : all)
        names.insert(connection.id, connection.name);
    return names;
}

/// On the database's thread, which nobody else needs meanwhile.
Result<> printDevices(Storage::Database &database, const DeviceArguments &wish, const QDateTime &now,
                      DevicePrinter &printer, const std::atomic_bool &isStopped)
{
    std::optional<Inventory::Condition> condition;
    if (!wish.where.isEmpty())
        condition = Inventory::Condition::parse(wish.where).value();
    const Inventory::Reader reader(database);
    const auto ids = reader.all();
    if (!ids)
        return failure(ids.error());
    printer.begin();
    const auto visit = [&](const Inventory::Device &device) {
        if (!condition || condition->holds(device, now))
            printer.add(device);
        return !isStopped;
    };
    const auto read = reader.each(*ids, visit, Inventory::Reader::Depth::WithCoverage);
    printer.end();
    return read;
}

} // namespace

DeviceCommand::DeviceCommand(Arguments arguments, const Storage::Address &database,
                             const KeychainMaker &keychain, Streams &streams, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_address(database)
    , m_streams(streams)
    , m_servers(database, keychain)
{
    connect(&m_servers.fleet, &Sync::FleetSync::changed, this, &DeviceCommand::showProgress);
    connect(&m_servers.fleet, &Sync::FleetSync::finished, this, &DeviceCommand::endSync);
    connect(&m_servers.fleet, &Sync::FleetSync::failed, this,
            [this](const Error &error) { fail(error, m_arguments.devices.connection, NotAllRead); });
}

DeviceCommand::~DeviceCommand() = default;

void DeviceCommand::start()
{
    deliver(m_servers.accounts.list(), this, [this](const Result<QList<Connection>> &all) {
        all ? act(*all) : fail(all.error(), m_address.toString(), NotAllRead);
    });
}

void DeviceCommand::cancel()
{
    *m_isStopped = true;
    m_wasCancelled = true;
    m_servers.fleet.cancel();
    m_look.reset();
    clearLine();
    emit finished(Interrupted);
}

void DeviceCommand::act(const QList<Connection> &all)
{
    switch (m_arguments.devices.act) {
    case Act::Sync: return sync(all);
    case Act::List: return list(namesOf(all));
    case Act::Show: return show(namesOf(all));
    }
}

void DeviceCommand::sync(const QList<Connection> &all)
{
    const QString name = m_arguments.devices.connection;
    m_servers.fleet.setFetchesCoverage(m_arguments.devices.withCoverage);
    if (name.isEmpty())
        return m_servers.fleet.start();
    const auto found = std::ranges::find_if(all, [&name](const Connection &connection) {
        return connection.name.trimmed().toCaseFolded() == name.toCaseFolded();
    });
    if (found == all.end())
        return fail({ErrorKind::NotFound, Connections::Codes::NotFound, {name}}, name, NothingFound);
    m_servers.fleet.start(found->id);
}

/// One line that is rewritten at a terminal; nothing where no person looks.
void DeviceCommand::showProgress()
{
    if (m_streams.errIsTerminal && m_sinceShown.isValid() && m_sinceShown.elapsed() < ShownEach)
        return;
    m_sinceShown.start();
    QStringList parts;
    for (const Sync::FleetRun &run : m_servers.fleet.runs()) {
        if (run.isUnderWay)
            parts.append(Words::progress(run));
        else if (run.isFetchingCoverage)
            parts.append(Words::forecast(run.coverage));
    }
    const QString line = parts.join(u" · "_s);
    if (line.isEmpty() || !m_streams.errIsTerminal)
        return;
    m_streams.err.write("\r\x1B[K" + line.toUtf8());
    m_isLineShown = true;
}

void DeviceCommand::clearLine()
{
    if (std::exchange(m_isLineShown, false))
        m_streams.err.write("\r\x1B[K");
}

void DeviceCommand::endSync(bool wasCancelled)
{
    if (wasCancelled || m_wasCancelled)
        return;
    if (!m_servers.fleet.isFetchingCoverage())
        return conclude();
    connect(&m_servers.fleet, &Sync::FleetSync::coverageEnded, this, &DeviceCommand::conclude);
}

void DeviceCommand::conclude()
{
    if (m_wasCancelled)
        return;
    clearLine();
    const QList<Sync::FleetRun> runs = m_servers.fleet.runs();
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(runs, output);
    else
        printText(runs, output);
    const bool isAllRead = std::ranges::all_of(
        runs, [](const Sync::FleetRun &run) { return run.errors.isEmpty() && !run.coverageError; });
    const int status = output.finish() && isAllRead ? AllWell : NotAllRead;
    deliver(m_servers.jamf.leave(), this, [this, status](const Result<> &) { emit finished(status); });
}

void DeviceCommand::list(const ConnectionNames &names)
{
    auto output = std::make_shared<Output>(m_streams.out);
    const DeviceArguments wish = m_arguments.devices;
    std::shared_ptr<DevicePrinter> printer = m_arguments.isJson ? jsonPrinter(*output, names)
        : wish.isCsv                                            ? csvPrinter(*output, names)
                                                                : textPrinter(*output);
    const QDateTime now = m_arguments.now.value_or(QDateTime::currentDateTimeUtc());
    const auto printed = m_servers.database.run(
        [wish, now, printer, output, isStopped = m_isStopped](Storage::Database &database) {
            return printDevices(database, wish, now, *printer, *isStopped);
        });
    deliver(printed, this, [this, output](const Result<> &done) {
        if (!done)
            return fail(done.error(), m_address.toString(), NotAllRead);
        emit finished(output->finish() ? AllWell : NotAllRead);
    });
}

Answer<DeviceStory> DeviceCommand::story()
{
    const QString serial = m_arguments.devices.serial;
    return m_servers.database.run([serial](Storage::Database &database) -> Result<DeviceStory> {
        const Inventory::Reader reader(database);
        const auto device = reader.device(serial);
        if (!device)
            return failure(device.error());
        return reader.changes(*device).map([&device](const QList<Inventory::DeviceChange> &changes) {
            return DeviceStory {*device, changes};
        });
    });
}

void DeviceCommand::show(const ConnectionNames &names)
{
    if (m_arguments.devices.isAsking)
        ask(names);
    else
        print(names, {});
}

void DeviceCommand::ask(const ConnectionNames &names)
{
    deliver(story(), this, [this, names](const Result<DeviceStory> &story) {
        if (m_wasCancelled)
            return;
        story ? askAbout(*story, names) : failToShow(story.error());
    });
}

void DeviceCommand::askAbout(const DeviceStory &story, const ConnectionNames &names)
{
    const Inventory::Device &device = story.device;
    const QString serial = device.org.serialNumber;
    if (!device.inOrg.isKnown())
        return fail({ErrorKind::NotFound, Apple::Codes::AppleKnowsNone, {serial, u"-"_s}}, serial,
                    NothingFound);
    const QString connection = device.inOrg.connection;
    m_look = std::make_unique<Sync::DeviceLook>(m_servers.apple, m_servers.database,
                                                Sync::DeviceLook::Question {connection, serial},
                                                [] { return QDateTime::currentDateTimeUtc(); });
    Net::whenOver(m_look->start(), m_look.get(),
                  [this, names, connection](const Result<Sync::DeviceSight> &sight) {
                      sight ? print(names, *sight)
                            : fail(sight.error(), names.value(connection, connection), NotAllRead);
                  });
}

void DeviceCommand::print(const ConnectionNames &names, const std::optional<Sync::DeviceSight> &sight)
{
    deliver(story(), this, [this, names, sight](const Result<DeviceStory> &read) {
        if (!read)
            return failToShow(read.error());
        DeviceStory story = *read;
        story.sight = sight;
        Output output(m_streams.out);
        if (m_arguments.isJson)
            printJson(story, names, output);
        else
            printText(story, names, output);
        emit finished(output.finish() ? AllWell : NotAllRead);
    });
}

void DeviceCommand::failToShow(const Error &error)
{
    const bool isUnknown = error.code == Inventory::Codes::DeviceNotFound;
    fail(error, isUnknown ? m_arguments.devices.serial : m_address.toString(),
         isUnknown ? NothingFound : NotAllRead);
}

void DeviceCommand::fail(const Error &error, const QString &where, int status)
{
    clearLine();
    const QString about = where.isEmpty() ? m_address.toString() : where;
    m_streams.err.write(
        u"caretaker-cli: %1: %2\n"_s.arg(visible(about, 400), Words::sentence(error)).toUtf8());
    if (m_arguments.isJson) {
        Output output(m_streams.out);
        printDeviceFailure({u"devices"_s, about, error}, output);
    }
    emit finished(status);
}

} // namespace Cli
