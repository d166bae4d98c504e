// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignmentruns.h"

#include "core/inventory/rows.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using State = AssignmentRun::State;

constexpr std::array StateWords {std::pair {State::Waiting, "waiting"_L1}, std::pair {State::Sending, "sending"_L1}, std::pair {State::NotSent, "not-sent"_L1},
                                 std::pair {State::Doubtful, "doubtful"_L1},
                                 std::pair {State::Running, "running"_L1}, std::pair {State::Ended, "ended"_L1}};

QString wordOf(State state)
{
    return std::ranges::find(StateWords, state, [](const auto &pair) { return pair.first; })->second;
}

/// What a newer program may have written is taken for over.
State stateOf(const QString &word)
{
    const auto *const found
        = std::ranges::find_if(StateWords, [&word](const auto &pair) { return word == pair.second; });
    return found == StateWords.end() ? State::Ended : found->first;
}

QVariant text(const QString &words)
{
    return Inventory::Rows::storable(words);
}

using Sort = Proposal::Sort;

constexpr std::array SortWords {std::pair {Sort::Assign, "assign"_L1}, std::pair {Sort::Unassign, "unassign"_L1},
                                std::pair {Sort::Migrate, "migrate"_L1},
                                std::pair {Sort::SetDeadline, "set-deadline"_L1},
                                std::pair {Sort::CancelMigration, "cancel-migration"_L1}};

/// The sort, and behind it the deadline where it has one: `migrate 2026-12-24T16:00:00Z`.
QString sortWord(const AssignmentRun &run)
{
    const QString word
        = std::ranges::find(SortWords, run.sort, [](const auto &pair) { return pair.first; })->second;
    return run.deadline ? word + u' ' + isoUtc(*run.deadline) : word;
}

void readSort(const QString &text, AssignmentRun &run)
{
    const QString word = text.section(u' ', 0, 0);
    const auto *const found
        = std::ranges::find_if(SortWords, [&word](const auto &pair) { return word == pair.second; });
    run.sort = found == SortWords.end() ? Sort::Unassign : found->first;
    run.deadline = parseIsoUtc(text.section(u' ', 1));
}

} // namespace

Apple::Activity::Outcome AssignmentRun::outcome() const
{
    return Apple::Activity {.id = activity, .status = status, .subStatus = subStatus}.outcome();
}

int AssignmentRun::count(LogLine::Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(
        devices, verdict, [](const RunDevice &device) { return device.line.verdict; }));
}

bool AssignmentRun::isUnderWay() const
{
    return state == State::Waiting || state == State::Sending || state == State::Running;
}

QStringList AssignmentRun::failed() const
{
    QStringList serials;
    const bool isNothingDone = state == State::NotSent;
    for (const RunDevice &device : devices) {
        if (isNothingDone || device.line.verdict == LogLine::Verdict::Failed)
            serials.append(device.serial);
    }
    return serials;
}

AssignmentRuns::AssignmentRuns(Storage::Database &database)
    : m_database(database)
{
}

Result<qint64> AssignmentRuns::add(const AssignmentRun &run)
{
    qint64 id = 0;
    const auto done = m_database.transact([&]() -> Result<> {
        const auto added = m_database.insert(
            u"INSERT INTO assignment_runs (connection, place, sort, server_id, server_name, who, begun_at, state, "
            u"history_line, log) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {text(run.connection), text(run.place), sortWord(run), text(run.serverId),
             text(run.serverName), text(run.who), run.begunAt.toSecsSinceEpoch(), wordOf(run.state),
             run.historyLine, QByteArray("")});
        if (!added)
            return failure(added.error());
        id = *added;
        QList<QVariantList> rows;
        for (const RunDevice &device : run.devices)
            rows.append(
                {id, rows.size(), text(device.serial), text(device.model), text(device.serverBefore)});
        return m_database.eachOfRows(
            u"INSERT INTO assignment_devices (run, position, serial, model, server_before) VALUES {rows}"_s,
            rows, [](const QSqlQuery &) {});
    });
    return done ? Result<qint64>(id) : failure(done.error());
}

Result<> AssignmentRuns::update(const AssignmentRun &run)
{
    return m_database.transact([&]() -> Result<> {
        const auto updated = m_database.query(
            u"UPDATE assignment_runs SET activity = ?, state = ?, status = ?, sub_status = ?, ended_at = ?, "
            u"fault = ?, history_line = ? WHERE id = ?"_s,
            {text(run.activity), wordOf(run.state), text(run.status), text(run.subStatus),
             Inventory::Rows::secondsOf(run.endedAt), text(run.fault.join(u'\n')), run.historyLine, run.id});
        if (!updated)
            return failure(updated.error());
        for (qsizetype i = 0; i < run.devices.size(); ++i) {
            const LogLine &line = run.devices.at(i).line;
            if (line == LogLine())
                continue;
            const auto told = m_database.query(
                u"UPDATE assignment_devices SET verdict = ?, said = ? WHERE run = ? AND position = ?"_s,
                {QString(Sync::wordOf(line.verdict)), text(line.said), run.id, i});
            if (!told)
                return failure(told.error());
        }
        return {};
    });
}

Result<> AssignmentRuns::keepLog(qint64 run, const QByteArray &log)
{
    return m_database.query(u"UPDATE assignment_runs SET log = ? WHERE id = ?"_s, {log, run})
        .map([](const QSqlQuery &) {});
}

Result<QByteArray> AssignmentRuns::logOf(qint64 run) const
{
    QByteArray log;
    const auto read = m_database.each(u"SELECT log FROM assignment_runs WHERE id = ?"_s, {run},
                                      [&log](const QSqlQuery &row) { log = row.value(0).toByteArray(); });
    return read ? Result<QByteArray>(log) : failure(read.error());
}

Result<QList<AssignmentRun>> AssignmentRuns::newest(const QString &connection, int most) const
{
    return read(u"WHERE connection = ? ORDER BY begun_at DESC, id DESC LIMIT ?"_s, {text(connection), most});
}

Result<QList<AssignmentRun>> AssignmentRuns::open() const
{
    return read(u"WHERE state IN (?, ?, ?) ORDER BY id"_s,
                {wordOf(State::Waiting), wordOf(State::Sending), wordOf(State::Running)});
}

Result<QList<AssignmentRun>> AssignmentRuns::read(const QString &condition, const QVariantList &values) const
{
    QList<AssignmentRun> runs;
    QHash<qint64, qsizetype> places;
    const auto take = [&](const QSqlQuery &row) {
        AssignmentRun run {.id = row.value(0).toLongLong(),
                           .connection = row.value(1).toString(),
                           .place = row.value(2).toString(),
                           .serverId = row.value(4).toString(),
                           .serverName = row.value(5).toString(),
                           .who = row.value(6).toString(),
                           .begunAt = QDateTime::fromSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC)};
        readSort(row.value(3).toString(), run);
        run.activity = row.value(8).toString();
        run.state = stateOf(row.value(9).toString());
        run.status = row.value(10).toString();
        run.subStatus = row.value(11).toString();
        run.endedAt = Inventory::Rows::momentOf(row.value(12));
        run.fault = row.value(13).toString().split(u'\n', Qt::SkipEmptyParts);
        run.historyLine = row.value(14).toLongLong();
        run.hasLog = row.value(15).toLongLong() > 0;
        places.insert(run.id, runs.size());
        runs.append(run);
    };
    const auto read = m_database.each(
        u"SELECT id, connection, place, sort, server_id, server_name, who, begun_at, activity, state, status, "
        u"sub_status, ended_at, fault, history_line, length(log) FROM assignment_runs "_s
            + condition,
        values, take);
    if (!read || runs.isEmpty())
        return read ? Result<QList<AssignmentRun>>(runs) : failure(read.error());
    QVariantList ids;
    for (const AssignmentRun &run : std::as_const(runs))
        ids.append(run.id);
    const auto devices = Inventory::Rows::eachAmong(
        m_database,
        u"SELECT run, serial, model, server_before, verdict, said FROM assignment_devices WHERE run IN (%1) "
        u"ORDER BY run, position"_s,
        {}, ids, [&](const QSqlQuery &row) {
            runs[places.value(row.value(0).toLongLong())].devices.append(
                {.serial = row.value(1).toString(),
                 .model = row.value(2).toString(),
                 .serverBefore = row.value(3).toString(),
                 .line = {verdictOf(row.value(4).toString()), row.value(5).toString()}});
        });
    return devices ? Result<QList<AssignmentRun>>(runs) : failure(devices.error());
}

} // namespace Sync
