// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/sharedsweep.h"

#include "core/check/codes.h"

#include <algorithm>

namespace Check {

SharedSweep::SharedSweep(Jamf::Server &server, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_address(server.endpoint().base)
    , m_sweep(server)
    , m_chains(server.endpoint())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SharedSweep::end);
    connect(&m_sweep, &Jamf::Sweep::finished, this, [this] {
        m_isSwept = true;
        endIfRead();
    });
    connect(&m_sweep, &Jamf::Sweep::rowRead, this, &SharedSweep::take);
    connect(&m_chains, &ShownChains::looked, this, &SharedSweep::settleChains);
}

void SharedSweep::start(const QDateTime &now)
{
    m_at = now;
    m_running.start();
    m_patience.start();
    // Beside the request for a token, which is alone then: later there would be more than five connections.
    m_chains.lookAt(m_address, now);
    m_sweep.start(now);
}

void SharedSweep::take(const Jamf::RowResult &row)
{
    const QPointer<SharedSweep> self(this);
    emit rowRead(row, m_sweep.facts());
    if (!self || m_isOver || row.row != Jamf::Row::ServerAddress)
        return;
    m_chains.lookAt(QUrl(m_sweep.facts().publicAddress), m_at);
    settleChains();
}

/// All is known of them once the server has told, or refused to tell, which address devices are given.
void SharedSweep::settleChains()
{
    const bool hasAddress = std::ranges::find(m_sweep.rows(), Jamf::Row::ServerAddress, &Jamf::RowResult::row)
        != m_sweep.rows().end();
    if (m_chainsRow || m_isOver || m_chains.isWaiting() || !hasAddress)
        return;
    m_chainsRow = m_chains.row();
    const QPointer<SharedSweep> self(this);
    emit rowRead(*m_chainsRow, m_sweep.facts());
    if (self)
        endIfRead();
}

void SharedSweep::endIfRead()
{
    if (m_isSwept && m_chainsRow)
        end();
}

Answer<SweepReport> SharedSweep::join()
{
    auto guest = std::make_shared<QPromise<Result<SweepReport>>>();
    guest->start();
    m_guests.append(guest);
    auto *watcher = new QFutureWatcher<Result<SweepReport>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, &SharedSweep::leaveIfAlone);
    watcher->setFuture(guest->future());
    return guest->future();
}

void SharedSweep::leaveIfAlone()
{
    const bool isWanted
        = std::ranges::any_of(m_guests, [](const auto &guest) { return !guest->isCanceled(); });
    if (isWanted || m_isOver)
        return;
    m_isOver = true;
    emit over();
}

void SharedSweep::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    const SweepReport whole = report();
    const auto guests = std::exchange(m_guests, {});
    const QPointer<SharedSweep> self(this);
    emit read(whole);
    for (const auto &guest : guests) {
        guest->addResult(Result<SweepReport>(whole));
        guest->finish();
    }
    if (self)
        emit over();
}

SweepReport SharedSweep::report() const
{
    SweepReport report {.at = m_at,
                        .notifications = m_sweep.notifications(),
                        .shown = m_chains.seen(),
                        .facts = m_sweep.facts()};
    report.took = std::chrono::milliseconds(m_running.elapsed());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count();
    for (const Jamf::Row row : Jamf::allRows()) {
        if (row == Jamf::Row::TlsCertificate && m_chainsRow) {
            report.rows.append(*m_chainsRow);
            continue;
        }
        const auto read = std::ranges::find(m_sweep.rows(), row, &Jamf::RowResult::row);
        if (read != m_sweep.rows().end()) {
            report.rows.append(*read);
            continue;
        }
        const Error late {ErrorKind::TimedOut, Codes::TimedOut, {QString::number(seconds)}};
        report.rows.append({row, Jamf::RowResult::State::Failed, {}, late});
    }
    return report;
}

} // namespace Check
