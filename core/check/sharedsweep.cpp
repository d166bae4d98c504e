// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/sharedsweep.h"

#include "core/check/codes.h"

#include <algorithm>

namespace Check {

SharedSweep::SharedSweep(Jamf::Server &server, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_sweep(server)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SharedSweep::end);
    connect(&m_sweep, &Jamf::Sweep::finished, this, &SharedSweep::end);
}

void SharedSweep::start(const QDateTime &now)
{
    m_at = now;
    m_running.start();
    m_patience.start();
    m_sweep.start(now);
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
    SweepReport report {.at = m_at, .notifications = m_sweep.notifications(), .facts = m_sweep.facts()};
    report.took = std::chrono::milliseconds(m_running.elapsed());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count();
    for (const Jamf::Row row : Jamf::allRows()) {
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
