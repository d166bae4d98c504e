// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectioncommand.h"

#include "app/cli/appleprinting.h"
#include "app/cli/secretfile.h"
#include "app/cli/status.h"
#include "core/base/text.h"
#include "core/check/filecontent.h"
#include "core/connections/codes.h"
#include "core/secrets/codes.h"
#include "core/storage/codes.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

using Act = ConnectionArguments::Act;
using Connections::Account;
using Connections::Connection;
using Connections::SignIn;

const QString FileSource = u"file"_s;

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

/// Whose word an error is.
QString sourceOf(const Error &error, Connections::Service service)
{
    const auto isOne = [&error](const auto &codes) { return std::ranges::count(codes, error.code) > 0; };
    if (isOne(Secrets::Codes::All))
        return u"keychain"_s;
    if (isOne(Storage::Codes::All))
        return u"database"_s;
    return code(service);
}

QString named(const char *sentence, const Connection &connection)
{
    return QCoreApplication::translate("Cli", sentence).arg(visible(connection.name, 200));
}

} // namespace

ConnectionCommand::ConnectionCommand(Arguments arguments, const Storage::Address &database,
                                     const KeychainMaker &keychain, Streams &streams, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_address(database)
    , m_streams(streams)
    , m_servers(database, keychain)
{
}

ConnectionCommand::~ConnectionCommand() = default;

void ConnectionCommand::start()
{
    deliver(m_servers.database.open(), this, [this](const Result<QString> &setAside) {
        if (!setAside)
            return fail(setAside.error());
        if (!setAside->isEmpty())
            complain(m_address.toString(),
                     {ErrorKind::Malformed, Storage::Codes::Corrupt, {m_address.toString(), *setAside}});
        if (m_arguments.connections.act == Act::Add)
            return add();
        deliver(m_servers.accounts.list(), this,
                [this](const Result<QList<Connection>> &all) { all ? act(*all) : fail(all.error()); });
    });
}

void ConnectionCommand::cancel()
{
    emit finished(Interrupted);
}

void ConnectionCommand::act(const QList<Connection> &all)
{
    if (m_arguments.connections.act == Act::List)
        return finish(all);
    const QString name = m_arguments.connections.name;
    const auto found = std::ranges::find_if(
        all, [&name](const Connection &connection) { return folded(connection.name) == folded(name); });
    if (found == all.end())
        return fail({code(Connections::Service::JamfPro),
                     name,
                     {ErrorKind::NotFound, Connections::Codes::NotFound, {name}}},
                    NothingFound);
    act(*found);
}

void ConnectionCommand::act(const Connection &connection)
{
    m_service = connection.service;
    switch (m_arguments.connections.act) {
    case Act::Test: return test(connection);
    case Act::Remove: return remove(connection);
    case Act::Pause: return setPaused(connection, true);
    case Act::Resume: return setPaused(connection, false);
    case Act::Add:
    case Act::List: break;
    }
}

void ConnectionCommand::add()
{
    const std::optional<Account> account = newAccount();
    if (!account)
        return;
    deliver(m_servers.accounts.save(*account), this, [this](const Result<Connection> &saved) {
        if (!saved)
            return fail(saved.error());
        const bool isApple = saved->service == Connections::Service::AppleSchoolManager;
        finishTidily(
            *saved,
            isApple ? named(QT_TRANSLATE_NOOP("Cli",
                                              "“%1” was added, with its key in the keychain: the file may be "
                                              "deleted. “connections test” says what it may read."),
                            *saved)
                    : named(QT_TRANSLATE_NOOP("Cli",
                                              "“%1” was added. “connections test” says what it may read."),
                            *saved));
    });
}

/// Nothing where a file could not be used, which was said by then.
std::optional<Account> ConnectionCommand::newAccount()
{
    const ConnectionArguments &wish = m_arguments.connections;
    Account account {.connection = wish.connection};
    const bool isClient = wish.connection.signIn == SignIn::Client;
    const bool isApple = wish.connection.service == Connections::Service::AppleSchoolManager;
    m_service = wish.connection.service;
    const auto take = [this](const QString &file, const QString &prompt, Secret &into) {
        Result<Secret> secret = secretFrom(file, prompt, m_streams);
        if (secret)
            into = *std::move(secret);
        else
            fail({FileSource, file, secret.error()}, NotAllRead);
        return secret.has_value();
    };
    if (!wish.authorityFile.isEmpty()) {
        const auto authority
            = Check::contentOf(Check::nativePath(QFileInfo(wish.authorityFile).absoluteFilePath()))
                  .and_then(Connections::authorityIn);
        if (!authority) {
            fail({FileSource, wish.authorityFile, authority.error()}, NotAllRead);
            return {};
        }
        account.connection.authority = *authority;
    }
    if (isApple) {
        const Result<Secret> key
            = contentFrom(wish.secretFile, m_streams).and_then([](const Secret &content) {
                  return Sync::apiKeyIn(content);
              });
        if (!key) {
            fail({FileSource, wish.secretFile, key.error()}, NotAllRead);
            return {};
        }
        account.secret = *key;
    } else if (!take(wish.secretFile,
              isClient ? QCoreApplication::translate("Cli", "Client secret:")
                       : QCoreApplication::translate("Cli", "Password:"),
              account.secret))
        return {};
    if (!wish.proxyPasswordFile.isEmpty()
        && !take(wish.proxyPasswordFile, QCoreApplication::translate("Cli", "Password of the proxy:"),
                 account.proxyPassword))
        return {};
    return account;
}

void ConnectionCommand::testApple(const Connection &connection)
{
    deliver(m_servers.apple.test(connection.id), this,
            [this, connection](const Result<Sync::AppleReport> &report) {
                if (!report)
                    return fail(report.error());
                Output output(m_streams.out);
                Connection tested = connection;
                tested.testedAt = report->at;
                if (m_arguments.isJson)
                    printJson(tested, *report, output);
                else
                    printText(tested, *report, {widthOf(m_streams), m_streams.isColourful}, output);
                const int status = output.finish() && report->isAllRead() ? AllWell : NotAllRead;
                deliver(m_servers.accounts.setTestedAt(connection.id, report->at), this,
                        [this, status](const Result<> &) { emit finished(status); });
            });
}

void ConnectionCommand::test(const Connection &connection)
{
    if (connection.service == Connections::Service::AppleSchoolManager)
        return testApple(connection);
    deliver(m_servers.jamf.sweep(connection.id), this,
            [this, connection](const Result<Check::SweepReport> &report) {
                report ? conclude(connection, *report) : fail(report.error());
            });
}

void ConnectionCommand::conclude(Connection connection, const Check::SweepReport &report)
{
    connection.testedAt = report.at;
    const TestResult result {connection, report, m_arguments.now.value_or(report.at)};
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(result, output);
    else
        printText(result, {widthOf(m_streams), m_streams.isColourful}, output);
    const bool isAllRead
        = std::ranges::none_of(report.rows, [](const Jamf::RowResult &row) { return row.error.has_value(); });
    const int status = output.finish() && isAllRead ? AllWell : NotAllRead;
    const auto saved = follow(this, m_servers.accounts.setTestedAt(connection.id, report.at),
                              [this](const Result<> &) { return m_servers.jamf.leave(); });
    deliver(saved, this, [this, status](const Result<> &) { emit finished(status); });
}

void ConnectionCommand::remove(const Connection &connection)
{
    deliver(m_servers.accounts.remove(connection.id), this, [this, connection](const Result<> &removed) {
        if (!removed)
            return fail(removed.error());
        finishTidily(connection,
                     named(QT_TRANSLATE_NOOP("Cli", "“%1” and its secrets were removed."), connection));
    });
}

void ConnectionCommand::setPaused(Connection connection, bool isPaused)
{
    connection.isPaused = isPaused;
    deliver(m_servers.accounts.setPaused(connection.id, isPaused), this,
            [this, connection](const Result<> &done) {
                if (!done)
                    return fail(done.error());
                finish(
                    connection,
                    connection.isPaused
                        ? named(QT_TRANSLATE_NOOP("Cli", "“%1” is paused: checks leave it out."), connection)
                        : named(QT_TRANSLATE_NOOP("Cli", "“%1” takes part in checks again."), connection));
            });
}

/// The keychain is open anyway, so what was left in it by connections that are gone goes too.
void ConnectionCommand::finishTidily(const Connection &connection, const QString &sentence)
{
    deliver(m_servers.accounts.tidy(), this,
            [this, connection, sentence](const Result<int> &) { finish(connection, sentence); });
}

void ConnectionCommand::finish(const Connection &connection, const QString &sentence)
{
    if (m_arguments.isJson)
        return finish({connection});
    Output output(m_streams.out);
    output.say(sentence + u'\n');
    emit finished(output.finish() ? AllWell : NotAllRead);
}

void ConnectionCommand::finish(const QList<Connection> &connections)
{
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(connections, output);
    else
        printText(connections, {widthOf(m_streams), m_streams.isColourful}, output);
    emit finished(output.finish() ? AllWell : NotAllRead);
}

void ConnectionCommand::fail(const Error &error)
{
    const QString source = sourceOf(error, m_service);
    const QString name = m_arguments.connections.name;
    fail({source, source == u"database" || name.isEmpty() ? m_address.toString() : name, error}, NotAllRead);
}

void ConnectionCommand::fail(const Failure &failure, int status)
{
    complain(failure.where, failure.error);
    if (m_arguments.isJson) {
        Output output(m_streams.out);
        printJson(failure, output);
    }
    emit finished(status);
}

void ConnectionCommand::complain(const QString &where, const Error &error)
{
    m_streams.err.write(
        u"caretaker-cli: %1: %2\n"_s.arg(visible(where, 400), Words::sentence(error)).toUtf8());
}

} // namespace Cli
