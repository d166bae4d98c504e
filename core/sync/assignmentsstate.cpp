// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/assignmentsstate.h"

#include "core/apple/codes.h"
#include "core/base/logging.h"
#include "core/history/history.h"
#include "core/sync/assignmentcodes.h"
#include "core/sync/step.h"

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Verdict = LogLine::Verdict;
using RunState = AssignmentRun::State;
using Outcome = Apple::Activity::Outcome;

/// What may have reached Apple although no good answer came back.
bool isDoubtful(const Error &error)
{
    return error.code == Net::Codes::ConnectionBroken || error.code == Net::Codes::BodyCut
        || error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::ServerFault
        || error.kind == ErrorKind::Malformed;
}

/// The last word of the line in the history.
QString wordFor(const AssignmentRun &run)
{
    const int done = run.count(Verdict::Done);
    if (!run.fault.isEmpty() && run.state != RunState::Ended)
        return run.fault.first();
    if (done == run.devices.size())
        return u"done"_s;
    if (done > 0)
        return u"partly-failed"_s;
    return run.count(Verdict::Failed) > 0 || run.outcome() == Outcome::Failed || run.outcome() == Outcome::Stopped
        ? u"failed"_s
        : QString(AssignmentCodes::OutcomeUnknown);
}

QString historyWord(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign: return u"asm.assign"_s;
    case Proposal::Sort::Unassign: return u"asm.unassign"_s;
    case Proposal::Sort::Migrate: return u"asm.migrate"_s;
    case Proposal::Sort::SetDeadline: return u"asm.set-deadline"_s;
    case Proposal::Sort::CancelMigration: return u"asm.cancel-migration"_s;
    }
    Q_UNREACHABLE();
}

AssignmentRun runOf(const Assignment &assignment, const Apple::Order &order, const QDateTime &now)
{
    AssignmentRun run {.connection = assignment.connection,
                       .place = assignment.place,
                       .sort = assignment.preview.proposal.sort,
                       .deadline = order.deadline,
                       .serverId = order.serverId,
                       .who = assignment.who,
                       .begunAt = now,
                       .state = RunState::Waiting};
    run.serverName = assignment.preview.serverName;
    const QSet<QString> wanted(order.deviceIds.begin(), order.deviceIds.end());
    for (const PreviewedDevice &device : assignment.preview.devices) {
        if (!isSent(device.fate) || !wanted.contains(device.serial))
            continue;
        run.devices.append(
            {.serial = device.serial, .model = device.model, .serverBefore = device.serverName});
        if (run.sort == Proposal::Sort::Unassign)
            run.serverName = device.serverName;
    }
    return run;
}

QList<qint64> idsOf(const QList<AssignmentRun> &runs)
{
    QList<qint64> ids;
    for (const AssignmentRun &run : runs)
        ids.append(run.id);
    return ids;
}

/// Of all servers that its log may name: names may hold any word.
QStringList serverNamesOf(const AssignmentRun &run)
{
    QStringList names {run.serverName};
    for (const RunDevice &device : run.devices) {
        if (!names.contains(device.serverBefore))
            names.append(device.serverBefore);
    }
    return names;
}

} // namespace

QStringList faultOf(const Error &error)
{
    return QStringList(QString(error.code)) + error.about;
}

QStringList serialsOf(const AssignmentRun &run)
{
    QStringList serials;
    for (const RunDevice &device : run.devices)
        serials.append(device.serial);
    return serials;
}

Assignments::State::State(Assignments &owner, Open opening, Storage::DatabaseThread &store, Clock now)
    : self(owner)
    , open(std::move(opening))
    , database(store)
    , clock(std::move(now))
    , began(clock())
{
}

Result<> Assignments::State::writeOne(Storage::Database &opened, AssignmentRun &run)
{
    const auto line = History::HistoryStore(opened).add({.at = run.begunAt,
                                                         .who = run.who,
                                                         .what = historyWord(run.sort),
                                                         .where = run.place,
                                                         .about = serialsOf(run),
                                                         .outcome = u"pending"_s});
    if (!line)
        return failure(line.error());
    run.historyLine = *line;
    const auto id = AssignmentRuns(opened).add(run);
    if (!id)
        return failure(id.error());
    run.id = *id;
    return {};
}

Answer<Assignments::State::Runs> Assignments::State::writeDown(Runs runs)
{
    return database.run([runs](Storage::Database &opened) mutable -> Result<Runs> {
        const auto written = opened.transact([&]() -> Result<> {
            for (AssignmentRun &run : runs) {
                if (const auto done = writeOne(opened, run); !done)
                    return done;
            }
            return {};
        });
        return written ? Result<Runs>(runs) : failure(written.error());
    });
}

void Assignments::State::keep(const AssignmentRun &run, const QByteArray &log)
{
    const auto work = [run, log](Storage::Database &opened) {
        return opened.transact([&]() -> Result<> {
            AssignmentRuns runs(opened);
            auto done = runs.update(run);
            if (done && !log.isEmpty())
                done = runs.keepLog(run.id, log);
            if (done && !run.isUnderWay())
                done = History::HistoryStore(opened).setOutcome(run.historyLine, wordFor(run));
            return done;
        });
    };
    deliver(database.run(work), &self, [](const Result<> &kept) {
        if (!kept)
            qCWarning(logUi) << "What became of an assignment could not be kept:" << kept.error().detail;
    });
    emit self.changed(run);
}

Answer<QList<qint64>> Assignments::State::send(const Assignment &assignment, const QList<Apple::Order> &orders)
{
    Runs runs;
    for (const Apple::Order &order : orders)
        runs.append(runOf(assignment, order, clock()));
    return chain(&self, writeDown(runs), [this, orders](const Runs &written) {
        for (const AssignmentRun &run : written)
            emit self.changed(run);
        return sendFrom(0, written, orders);
    });
}

Answer<QList<qint64>> Assignments::State::sendFrom(qsizetype turn, const Runs &runs,
                                                   const QList<Apple::Order> &orders)
{
    if (turn == runs.size())
        return ready(Result<QList<qint64>>(idsOf(runs)));
    AssignmentRun run = runs.at(turn);
    run.state = RunState::Sending;
    // Where that cannot be written down nobody would know of it after a crash, so it is not sent.
    const auto marked = database.run(
        [run](Storage::Database &opened) { return AssignmentRuns(opened).update(run); });
    return follow(&self, marked, [this, turn, run, runs, orders](const Result<> &isMarked) {
        if (!isMarked) {
            leaveUnsent(runs.sliced(turn), faultOf(isMarked.error()));
            return ready(Result<QList<qint64>>(idsOf(runs)));
        }
        emit self.changed(run);
        return chain(&self, begin(run, orders.at(turn)), [this, turn, runs, orders](const QStringList &fault) {
            if (fault.isEmpty())
                return sendFrom(turn + 1, runs, orders);
            leaveUnsent(runs.sliced(turn + 1), fault);
            return ready(Result<QList<qint64>>(idsOf(runs)));
        });
    });
}

void Assignments::State::leaveUnsent(const Runs &runs, const QStringList &fault)
{
    for (AssignmentRun run : runs) {
        run.state = RunState::NotSent;
        run.fault = fault;
        run.endedAt = clock();
        keep(run);
    }
}

Answer<QStringList> Assignments::State::begin(AssignmentRun run, const Apple::Order &order)
{
    // What fails before that, as signing in, never was an order.
    const auto wasTold = std::make_shared<bool>(false);
    const auto tell = [order, wasTold](Apple::Service *const &service) {
        return after(service, service->signIn(), [service, order, wasTold] {
            *wasTold = true;
            return service->begin(order);
        });
    };
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    Net::whenOver(chain(&self, open(run.connection), tell), &self,
             [this, run, promise, wasTold](const Result<Apple::Activity> &answer) {
                 AssignmentRun told = run;
                 if (answer) {
                     told.activity = answer->id;
                     take(told, *answer);
                     keep(told);
                     self.watch(told);
                 } else {
                     const bool isLost = *wasTold && isDoubtful(answer.error());
                     told.state = isLost ? RunState::Doubtful : RunState::NotSent;
                     told.fault = faultOf(answer.error());
                     told.endedAt = clock();
                     keep(told);
                     if (told.state == RunState::Doubtful)
                         learn(told);
                 }
                 promise->addResult(Result<QStringList>(told.fault));
                 promise->finish();
             });
    return promise->future();
}

void Assignments::State::take(AssignmentRun &run, const Apple::Activity &activity)
{
    run.state = RunState::Running;
    run.status = activity.status;
    run.subStatus = activity.subStatus;
    run.fault.clear();
}

void Assignments::State::end(AssignmentRun run, const Apple::Activity &activity)
{
    take(run, activity);
    if (!activity.hasEnded()) { // as long as anybody would wait
        watched.remove(run.id);
        return keep(run);
    }
    run.state = RunState::Ended;
    run.endedAt = activity.completedDateTime ? activity.completedDateTime : Moment(clock());
    const auto fetch = [activity](Apple::Service *const &service) { return service->logOf(activity); };
    const auto log = activity.downloadUrl.isEmpty()
        ? ready<QByteArray>(failure(ErrorKind::NotFound, Apple::Codes::NoActivityLog))
        : chain(&self, open(run.connection), fetch);
    Net::whenOver(log, &self, [this, run](const Result<QByteArray> &csv) mutable { takeLog(run, csv); });
}

void Assignments::State::takeLog(AssignmentRun run, const Result<QByteArray> &csv)
{
    watched.remove(run.id);
    const QHash<QString, LogLine> lines = csv ? readLog(*csv, serverNamesOf(run)) : QHash<QString, LogLine>();
    for (RunDevice &device : run.devices)
        device.line = lines.value(device.serial);
    if (run.outcome() == Outcome::Done) {
        // Apple's own word for all of them, where its log says nothing of one.
        for (RunDevice &device : run.devices) {
            if (device.line.verdict == Verdict::Unknown)
                device.line.verdict = Verdict::Done;
        }
    }
    if (!csv)
        run.fault = faultOf(csv.error());
    run.hasLog = csv && !csv->isEmpty();
    keep(run, csv.value_or(QByteArray()));
    learn(run);
}

} // namespace Sync
