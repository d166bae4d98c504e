// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/commandlog.h"

#include "core/net/over.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr qint64 FreshSeconds = 300; ///< what is older is looked at less often
constexpr int SlowFactor = 4;
constexpr qint64 ClockSlack = 5; ///< seconds by which clocks may differ unnoticed
constexpr qint64 ForgottenAfter = 24 * 3600;

/// The types by which Jamf Pro lists what an action sends; none where it leaves no command behind.
const QStringList &typesOf(Action action)
{
    static const QStringList none;
    static const QStringList renewal {u"INSTALL_PROFILE"_s};
    static const QStringList inventory {u"DEVICE_INFORMATION"_s};
    switch (action) {
    case Action::RenewMdmProfile: return renewal;
    case Action::UpdateInventory: return inventory;
    case Action::BlankPush:
    case Action::CancelCommands: break;
    }
    return none;
}

Run::State stateOf(const CommandState &command)
{
    if (command.state == "ACKNOWLEDGED"_L1)
        return Run::State::Done;
    if (command.state == "ERROR"_L1 || command.state == "COMMAND_FORMAT_ERROR"_L1)
        return Run::State::Failed;
    return Run::State::Waiting; // pending, busy, and words to come
}

void follow(Run &run, const QList<CommandState> &states, const QDateTime &since)
{
    QSet<QString> met;
    for (const CommandState &command : states) { // oldest first; a later one is of a later run
        const auto known = run.states.find(command.managementId);
        if (known == run.states.end() || !typesOf(run.action).contains(command.type)
            || (command.sentAt && *command.sentAt < since) || met.contains(command.managementId))
            continue;
        met.insert(command.managementId);
        *known = stateOf(command);
        if (*known == Run::State::Failed && run.reason.isEmpty())
            run.reason = command.error;
    }
}

} // namespace

qsizetype Run::count(State state) const
{
    return std::ranges::count(states, state);
}

CommandLog::CommandLog(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CommandLog::ask);
}

void CommandLog::add(const Order &order, const QDateTime &at, const Result<Done> &outcome)
{
    Run run {.number = ++m_last, .action = order.action, .connection = order.connection, .at = at};
    if (!outcome) {
        run.devices = order.devices;
        run.error = outcome.error();
    } else {
        run.refused = outcome->refused.size();
        const bool isFollowed = !typesOf(order.action).isEmpty();
        for (const Device &device : order.devices) {
            if (!outcome->accepted.contains(device.serialNumber))
                continue;
            run.devices.append(device);
            run.states.insert(device.managementId.isEmpty() ? device.id : device.managementId,
                              isFollowed ? Run::State::Waiting : Run::State::Sent);
        }
    }
    m_runs.prepend(run);
    emit changed();
    schedule();
}

QList<Run> CommandLog::of(const QString &connection) const
{
    QList<Run> runs;
    std::ranges::copy_if(m_runs, std::back_inserter(runs),
                         [&connection](const Run &run) { return run.connection == connection; });
    return runs;
}

void CommandLog::watch(const QString &connection)
{
    if (connection == m_watched)
        return;
    m_watched = connection;
    m_timer.stop();
    schedule();
}

void CommandLog::schedule()
{
    if (m_watched.isEmpty() || m_timer.isActive() || m_isAsking)
        return;
    const QDateTime now = m_around.clock();
    std::optional<qint64> youngest;
    for (const Run &run : std::as_const(m_runs)) {
        const qint64 age = run.at.secsTo(now);
        if (run.connection == m_watched && run.isWaiting() && age < ForgottenAfter)
            youngest = std::min(youngest.value_or(age), age);
    }
    if (youngest)
        m_timer.start(*youngest < FreshSeconds ? m_around.pace : m_around.pace * SlowFactor);
}

void CommandLog::ask()
{
    QStringList ids;
    QDateTime since = m_around.clock();
    for (const Run &run : std::as_const(m_runs)) {
        if (run.connection != m_watched || !run.isWaiting())
            continue;
        since = std::min(since, run.at);
        for (auto state = run.states.begin(); state != run.states.end(); ++state) {
            if (*state == Run::State::Waiting && !ids.contains(state.key()))
                ids.append(state.key());
        }
    }
    m_isAsking = true;
    const QString connection = m_watched;
    const QDateTime byServer = onServer(connection, since);
    const auto look
        = [ids, byServer](Server *const &server) { return commandStates(*server, ids, byServer); };
    Net::whenOver(
        chain(this, m_around.servers.open(connection), look), this,
        [this, connection](const Result<QList<CommandState>> &states) { take(connection, states); });
}

QDateTime CommandLog::onServer(const QString &connection, const QDateTime &at) const
{
    const Check::SweepReport *report = m_around.servers.last(connection);
    const auto ahead
        = report ? report->facts.clockOffset.value_or(std::chrono::seconds(0)) : std::chrono::seconds(0);
    return at.addSecs(-ahead.count() - ClockSlack);
}

void CommandLog::take(const QString &connection, const Result<QList<CommandState>> &states)
{
    m_isAsking = false;
    m_error = states ? std::nullopt : std::optional(states.error());
    if (states) {
        for (Run &run : m_runs) {
            if (run.connection == connection && run.isWaiting())
                follow(run, *states, onServer(connection, run.at));
        }
    }
    emit changed();
    schedule();
}

} // namespace Jamf
