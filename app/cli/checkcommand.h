// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/findings.h"
#include "app/cli/ledger.h"
#include "app/cli/progress.h"
#include "app/cli/servers.h"
#include "app/cli/streams.h"
#include "core/check/round.h"
#include "core/credentials/assembly.h"
#include "core/credentials/reader.h"
#include "core/storage/address.h"

#include <QObject>

#include <memory>

namespace Cli {

/// The command `check`, from what is named to what is printed. Lives until finished(); destroying it stops the check.
///
/// Nothing is written anywhere without Arguments::isStored. With it, sightings are kept at the clock's time even
/// where `--now` reckons the days from another moment: a drill leaves no dates from the future behind.
class CheckCommand final : public QObject
{
    Q_OBJECT

public:
    CheckCommand(Arguments arguments, Storage::Address database, KeychainMaker keychain, Streams &streams,
                 QObject *parent = nullptr);
    ~CheckCommand() override;

    void start();
    /// finished(Interrupted) follows; nothing is printed.
    void cancel();

signals:
    void finished(int status);

private:
    void openLedger();
    void fail(const Error &error); ///< of the database
    void failToCheckAll(const Error &error); ///< likewise; something is not looked at or not kept
    [[nodiscard]] Check::Sources sources(const Credentials::Unlock &unlock);
    void addServers(Check::Sources &sources);
    void receive(const Check::Look &look);
    void tell(const Check::Trouble &trouble);
    void tellUnknown(const QList<Credentials::Credential> &stored);
    void record();
    void conclude(bool wasCancelled);
    void closeRound();
    void gather();
    [[nodiscard]] int print();

    Arguments m_arguments;
    Storage::Address m_address;
    KeychainMaker m_makeKeychain;
    Streams &m_streams;
    QDateTime m_lookedAt;
    Findings m_findings;
    Progress m_progress;
    std::unique_ptr<Ledger> m_ledger; ///< nothing without --stored, and where the database cannot be opened
    QHash<QString, QString> m_known; ///< locked files that were opened before, as Ledger::opened()
    QHash<QString, QString> m_opened; ///< likewise, in this check
    QList<Check::Trouble> m_stillKnown; ///< locked files that are as they were when they were opened
    QList<Credentials::Observation> m_toRecord;
    bool m_isWhole = true; ///< all that is watched is looked at and kept
    /// All there are without a ledger; with one, those without a date.
    Credentials::Assembly m_unrecorded;
    std::unique_ptr<Servers> m_servers; ///< where there is a connection to one
    std::unique_ptr<Check::Round> m_round;
};

} // namespace Cli
