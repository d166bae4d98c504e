// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/printing.h"
#include "app/cli/targets.h"
#include "app/cli/unlocking.h"
#include "core/storage/codes.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr qsizetype RecordedAtOnce = 500; ///< observations of one transaction

/// The present in whole seconds, as it stands in the document.
QDateTime clockNow()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

} // namespace

CheckCommand::CheckCommand(Arguments arguments, Storage::Address database, KeychainMaker keychain,
                           Streams &streams, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_address(std::move(database))
    , m_makeKeychain(std::move(keychain))
    , m_streams(streams)
    , m_progress(streams.err, streams.errIsTerminal)
{
    const QDateTime now = clockNow();
    m_findings.checkedAt = m_arguments.now.value_or(now);
    m_lookedAt = m_arguments.isStored ? now : m_findings.checkedAt;
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    const Credentials::Unlock unlock = unlockFrom(m_arguments, m_streams, m_findings.failures);
    if (m_arguments.isStored)
        openLedger();
    m_round = std::make_unique<Check::Round>(sources(unlock));
    connect(m_round.get(), &Check::Round::looked, this, &CheckCommand::receive);
    connect(m_round.get(), &Check::Round::progressed, this,
            [this](int done, int total) { m_progress.setPlaces(done, total); });
    connect(m_round.get(), &Check::Round::finished, this, &CheckCommand::conclude);
    m_round->start(m_lookedAt);
}

void CheckCommand::cancel()
{
    if (m_round)
        m_round->cancel();
}

void CheckCommand::openLedger()
{
    auto ledger = Ledger::open(m_address);
    if (!ledger)
        return fail(ledger.error());
    m_ledger = std::move(*ledger);
    m_known = m_ledger->opened();
    if (const QString name = m_ledger->setAside(); !name.isEmpty())
        fail({ErrorKind::Malformed, Storage::Codes::Corrupt, {m_address.toString(), name}});
}

void CheckCommand::fail(const Error &error)
{
    m_findings.failures.push_back({u"database"_s, m_address.toString(), error});
}

/// No last check is noted then: it would say that everything was looked at.
void CheckCommand::failToCheckAll(const Error &error)
{
    m_isWhole = false;
    fail(error);
}

Check::Sources CheckCommand::sources(const Credentials::Unlock &unlock)
{
    Targets targets = targetsOf(m_arguments);
    std::ranges::move(targets.failures, std::back_inserter(m_findings.failures));
    QList<Check::Watched> places = targets.found;
    if (m_ledger) {
        if (const auto watched = m_ledger->watch(targets.found))
            places = *watched;
        else
            failToCheckAll(watched.error());
    }
    places += targets.missing;
    Check::Sources sources;
    for (const Check::Watched &place : std::as_const(places))
        sources.push_back(sourceOf(place, unlock));
    if (m_ledger)
        addServers(sources);
    return sources;
}

/// Those of the school's connections that are not paused.
void CheckCommand::addServers(Check::Sources &sources)
{
    const auto connections = m_ledger->connections();
    if (!connections)
        return failToCheckAll(connections.error());
    for (const Connections::Connection &connection : *connections) {
        if (!Check::isLookedAt(connection))
            continue;
        if (!m_servers)
            m_servers = std::make_unique<Servers>(m_address, m_makeKeychain);
        sources.push_back(m_servers->sourceOf(connection));
    }
}

void CheckCommand::receive(const Check::Look &look)
{
    m_opened.insert(look.opened);
    for (const Check::Trouble &trouble : look.troubles) {
        if (!trouble.content.isEmpty() && m_known.value(trouble.where) == trouble.content)
            m_stillKnown.append(trouble);
        else
            tell(trouble);
    }
    for (const Credentials::Observation &observation : look.observations) {
        if (m_ledger && isKeptByChecks(observation))
            m_toRecord.append(observation);
        else
            m_unrecorded.add(observation);
    }
    if (m_toRecord.size() >= RecordedAtOnce)
        record();
    m_progress.addFiles(look.filesRead);
}

void CheckCommand::tell(const Check::Trouble &trouble)
{
    m_findings.failures.push_back({wordOf(trouble.source), trouble.where, trouble.error, trouble.part});
}

/// What was read when a file was opened still holds, as long as it is still there.
void CheckCommand::tellUnknown(const QList<Credentials::Credential> &stored)
{
    QSet<QString> places;
    for (const Credentials::Credential &credential : stored) {
        for (const Credentials::Sighting &sighting : credential.sightings)
            places.insert(sighting.where);
    }
    for (const Check::Trouble &trouble : std::as_const(m_stillKnown)) {
        if (!places.contains(trouble.where))
            tell(trouble);
    }
}

void CheckCommand::record()
{
    if (m_toRecord.isEmpty())
        return;
    if (const auto recorded = m_ledger->record(m_toRecord); !recorded) {
        failToCheckAll(recorded.error());
        for (const Credentials::Observation &observation : std::as_const(m_toRecord))
            m_unrecorded.add(observation);
    }
    m_toRecord.clear();
}

void CheckCommand::conclude(bool wasCancelled)
{
    m_progress.clear();
    if (wasCancelled) {
        if (m_ledger)
            record();
        emit finished(Interrupted);
        return;
    }
    gather();
    reckon(m_findings);
    const int status = print();
    if (!m_servers)
        return emit finished(status);
    deliver(m_servers->jamf.leave(), this, [this, status](const Result<> &) { emit finished(status); });
}

void CheckCommand::closeRound()
{
    if (!m_isWhole)
        return;
    if (const auto closed = m_ledger->closeRound(m_lookedAt); !closed)
        fail(closed.error());
}

/// What is known now: all of the database, and what was seen but has no place in it.
void CheckCommand::gather()
{
    m_findings.credentials = m_unrecorded.take();
    if (!m_ledger)
        return;
    record();
    closeRound();
    if (!m_opened.isEmpty()) {
        if (const auto noted = m_ledger->noteOpened(m_opened); !noted)
            fail(noted.error());
    }
    auto stored = m_ledger->credentials();
    if (!stored)
        return fail(stored.error());
    tellUnknown(*stored);
    QSet<QString> known;
    for (const Credentials::Credential &credential : std::as_const(*stored)) {
        known.insert(wordOf(credential.kind) + u' ' + credential.identity);
        for (const Credentials::Alias &alias : credential.aliases)
            known.insert(wordOf(credential.kind) + u' ' + alias.identity);
    }
    for (const Credentials::Credential &credential : std::as_const(m_findings.credentials)) {
        if (!known.contains(wordOf(credential.kind) + u' ' + credential.identity))
            stored->append(credential);
    }
    m_findings.credentials = std::move(*stored);
}

int CheckCommand::print()
{
    Output output(m_streams.out);
    if (m_arguments.isJson)
        printJson(m_findings, output);
    else
        printOverview(m_findings, m_streams.isColourful, output);
    if (output.finish())
        return statusOf(m_findings);
    m_streams.err.write(
        u"caretaker-cli: %1\n"_s.arg(QCoreApplication::translate("Cli", "The output could not be written."))
            .toUtf8());
    return NotAllRead;
}

} // namespace Cli
