// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/democheck.h"

#include "app/demoplaces.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Result<> makeSchool(const QDir &folder, const Storage::Address &database, const QDateTime &madeAt)
{
    const auto school = Sandbox::writeSchool(folder, madeAt, QLocale());
    if (!school)
        return failure(school.error());
    const auto ledger = Ledger::open(database);
    if (!ledger)
        return failure(ledger.error());
    return (*ledger)->watch(demoPlaces(folder.path(), *school)).map([](const QList<Check::Watched> &) {});
}

} // namespace

DemoCheck::DemoCheck(Arguments arguments, Streams &streams)
    : m_arguments(std::move(arguments))
    , m_streams(streams)
    , m_database {.path = m_folder.filePath(u"caretaker.sqlite"_s)}
{
    m_arguments.isStored = true;
}

DemoCheck::~DemoCheck() = default;

void DemoCheck::start()
{
    const QDir files(m_folder.filePath(u"school"_s));
    files.mkpath(u"."_s);
    const QDateTime madeAt = now();
    if (const Result<> made = makeSchool(files, m_database, madeAt); !made)
        return fail(made.error());
    m_thread = std::make_unique<Storage::DatabaseThread>(m_database);
    m_accounts = std::make_unique<Connections::Accounts>(*m_thread, *m_keychain);
    deliver(m_server.open(*m_accounts, now, madeAt), this,
            [this](const Result<Connections::Connection> &connection) {
                connection ? check() : fail(connection.error());
            });
}

void DemoCheck::check()
{
    m_accounts.reset();
    const auto keychain = [this] { return std::move(m_keychain); };
    m_command = std::make_unique<CheckCommand>(m_arguments, m_database, keychain, m_streams);
    connect(m_command.get(), &CheckCommand::finished, this, &DemoCheck::finished);
    m_command->start();
}

void DemoCheck::fail(const Error &error)
{
    m_streams.err.write(Words::sentence(error).toUtf8() + '\n');
    emit finished(NotAllRead);
}

} // namespace Cli
