// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/runpane.h"

#include "core/base/text.h"
#include "core/sync/delimitedtext.h"
#include "ui/apple/sheetview.h"
#include "ui/apple/togglestrip.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/words/assignment.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using Credentials::Severity;
using Sync::AssignmentRun;
using Verdict = Sync::LogLine::Verdict;
using RunState = AssignmentRun::State;

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr int AllRows = -1;
constexpr int UnsentRows = -2; ///< of orders that Apple was never given

Severity severityOf(Verdict verdict, bool isRunning)
{
    switch (verdict) {
    case Verdict::Done: return Severity::Ok;
    case Verdict::Failed: return Severity::Urgent;
    case Verdict::Unknown: break;
    }
    return isRunning ? Severity::Notice : Severity::Unknown;
}

Severity severityOf(const AssignmentRun &run)
{
    if (run.isUnderWay())
        return run.fault.isEmpty() ? Severity::Notice : Severity::Warning;
    if (run.state == RunState::NotSent)
        return Severity::Expired;
    if (run.count(Verdict::Done) == run.devices.size())
        return Severity::Ok;
    return run.state == RunState::Doubtful ? Severity::Unknown : Severity::Warning;
}

/// Which of the toggles above the rows a device is under.
int groupOf(const AssignmentRun &run, const Sync::RunDevice &device)
{
    return run.state == RunState::NotSent ? UnsentRows : static_cast<int>(device.line.verdict);
}

int countOf(const QList<AssignmentRun> &runs, int group)
{
    int count = 0;
    for (const AssignmentRun &run : runs)
        count += static_cast<int>(std::ranges::count_if(
            run.devices, [&](const Sync::RunDevice &device) { return groupOf(run, device) == group; }));
    return count;
}

int countOf(const QList<AssignmentRun> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), 0, [](int sum, const AssignmentRun &run) {
        return sum + static_cast<int>(run.devices.size());
    });
}

QString headOf(const QString &table)
{
    return table.left(table.indexOf(u'\n')).trimmed();
}

/// One log as Apple wrote it. Of several one table, for a device is of one order alone; where their heads differ, each
/// stands whole below the name of its order.
QByteArray joined(const QStringList &orders, const QList<QByteArray> &logs)
{
    if (logs.size() == 1)
        return logs.first();
    QStringList tables;
    for (const QByteArray &log : logs) {
        const QString table = Sync::decodedText(log).value_or(QString::fromUtf8(log));
        tables.append(table.endsWith(u'\n') ? table : table + u"\r\n"_s);
    }
    const bool isOneHead = std::ranges::all_of(
        tables, [head = headOf(tables.first())](const QString &table) { return headOf(table) == head; });
    QString all = QChar(QChar::ByteOrderMark);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!isOneHead)
            all += u'"' + QString(orders.at(i)).replace(u'"', u"\"\""_s) + u"\"\r\n"_s;
        all += isOneHead && i > 0 ? tables.at(i).mid(tables.at(i).indexOf(u'\n') + 1) : tables.at(i);
    }
    return all.toUtf8();
}

/// Why there is no such file now; empty where there is.
QString save(const QString &path, const QStringList &orders, const QList<Result<QByteArray>> &read)
{
    QList<QByteArray> logs;
    for (const Result<QByteArray> &log : read) {
        if (!log)
            return Words::sentence(log.error());
        logs.append(*log);
    }
    const QByteArray content = joined(orders, logs);
    QSaveFile file(path);
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isSaved ? QString() : file.errorString();
}

} // namespace

void RunPane::show(const QList<qint64> &runs)
{
    m_ids = runs;
    m_failure.clear();
    refresh();
}

QList<AssignmentRun> RunPane::shownRuns() const
{
    QList<AssignmentRun> runs;
    for (const qint64 id : m_ids) {
        if (const AssignmentRun *run = m_desk.run(id))
            runs.append(*run);
    }
    return runs;
}

bool RunPane::isWatched(const QList<AssignmentRun> &runs) const
{
    return std::ranges::any_of(
        runs, [this](const AssignmentRun &run) { return m_around.assignments.isWatched(run.id); });
}

bool RunPane::isOver() const
{
    return std::ranges::none_of(shownRuns(), &AssignmentRun::isUnderWay);
}

QString RunPane::heading() const
{
    const auto runs = shownRuns();
    if (runs.isEmpty())
        return {};
    if (runs.size() == 1)
        return Words::name(runs.first(), m_around.preferences.years());
    const int devices = countOf(runs);
    const auto orders = static_cast<int>(runs.size());
    const QString all = tr("%n order(s)", "to Apple", orders);
    if (isMigration(runs.first().sort))
        return tr("%1: %n device(s), in %2", "what is done; how many orders", devices)
            .arg(Words::taskTitle(runs.first().sort), all);
    return runs.first().sort == Sync::Proposal::Sort::Assign
        ? tr("Assign %n device(s), in %1", "how many orders", devices).arg(all)
        : tr("Unassign %n device(s), in %1", "how many orders", devices).arg(all);
}

QString RunPane::said() const
{
    const auto runs = shownRuns();
    QStringList states;
    for (const AssignmentRun &run : runs)
        states.append(
            runs.size() == 1
                ? Words::state(run)
                : tr("%1: %2", "a server; how far it is")
                      .arg(visible(run.serverName.isEmpty() ? run.place : run.serverName, NameLimit),
                           Words::state(run)));
    return states.join(u'\n');
}

QList<QWidget *> RunPane::panes()
{
    return {m_toggles, m_table, m_side};
}

void RunPane::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void RunPane::refresh()
{
    const auto runs = shownRuns();
    m_table->setAccessibleName(tr("Devices and what became of them"));
    m_toggles->setAccessibleName(tr("Which devices to show"));
    showButtons(runs);
    if (runs.isEmpty())
        return;
    showRows(runs);
    showSide(runs);
}

void RunPane::showRows(const QList<AssignmentRun> &runs)
{
    const int devices = countOf(runs);
    const auto sort = runs.first().sort;
    QList<ToggleStrip::Toggle> toggles {{.id = AllRows, .name = tr("All", "devices"), .count = devices}};
    for (const Verdict verdict : {Verdict::Done, Verdict::Failed, Verdict::Unknown}) {
        if (const int count = countOf(runs, static_cast<int>(verdict)); count > 0)
            toggles.append({.id = static_cast<int>(verdict),
                            .name = Words::verdict(verdict, sort),
                            .count = count,
                            .mark = severityOf(verdict, !isOver())});
    }
    if (const int count = countOf(runs, UnsentRows); count > 0)
        toggles.append({.id = UnsentRows,
                        .name = tr("Not done", "what became of a device"),
                        .count = count,
                        .mark = Severity::Unknown});
    m_toggles->show(toggles);
    const int chosen = m_toggles->chosenId();
    QList<SheetRow> rows;
    for (const AssignmentRun &run : runs) {
        for (const Sync::RunDevice &device : run.devices) {
            const Verdict verdict = device.line.verdict;
            if (chosen != AllRows && chosen != groupOf(run, device))
                continue;
            const bool hasServer = !device.serverBefore.isEmpty();
            SheetRow row {.key = device.serial};
            const bool isNotSent = run.state == RunState::NotSent;
            row.cells
                = {{isNotSent ? tr("Not done", "what became of a device") : Words::verdict(verdict, sort),
                    verdict == Verdict::Unknown ? Label::Ink::Second : Label::Ink::Text,
                    severityOf(verdict, run.isUnderWay())},
                   {visible(device.serial, NameLimit)},
                   {visible(device.model, NameLimit), Label::Ink::Second},
                   {hasServer ? visible(device.serverBefore, NameLimit) : tr("none", "server"),
                    hasServer ? Label::Ink::Second : Label::Ink::Third},
                   {visible(device.line.said, 400), Label::Ink::Second}};
            rows.append(row);
        }
    }
    m_table->show({{tr("What happened", "table head")},
                   {.text = tr("Serial", "table head"), .isWhole = true},
                   {tr("Model", "table head")},
                   {tr("Server before", "table head")},
                   {tr("Apple's words", "table head")}},
                  rows);
}

void RunPane::showSide(const QList<AssignmentRun> &runs)
{
    const QLocale locale;
    const QDateTime now = m_around.clock();
    const auto years = m_around.preferences.years();
    m_heading->setText(tr("What Apple says"));
    const auto worst = std::ranges::min_element(
        runs, {}, [](const AssignmentRun &run) { return static_cast<int>(severityOf(run)); });
    m_state->say(severityOf(*worst), visible(said(), 2000).replace(u"\\u{a}"_s, u"\n"_s));
    const AssignmentRun &run = runs.first();
    FactRows::Facts facts {{tr("Sent", "to Apple, when"), Words::lookedAt(run.begunAt, now, years)}};
    if (!run.who.isEmpty())
        facts.append({tr("By", "a person"), visible(run.who, NameLimit)});
    for (const AssignmentRun &each : runs) {
        if (!each.subStatus.isEmpty())
            facts.append({tr("Apple's state"), tr("%1 (%2)", "in words; Apple's own word")
                                                   .arg(Words::subStatus(each.subStatus), visible(each.subStatus, NameLimit))});
        if (!each.activity.isEmpty())
            facts.append({tr("Activity"), visible(each.activity, NameLimit)});
    }
    if (run.endedAt)
        facts.append({tr("Ended"), Words::lookedAt(*run.endedAt, now, years)});
    facts.append({tr("Done", "devices, how many"), locale.toString(countOf(runs, static_cast<int>(Verdict::Done)))});
    facts.append({tr("Failed", "devices, how many"), locale.toString(countOf(runs, static_cast<int>(Verdict::Failed)))});
    m_facts->show(facts);
    const QString going = isWatched(runs)
        ? tr("This page can be left, and the program closed: Apple goes on, and what came of it is looked "
             "at again.")
        : tr("Nobody is watching. Apple goes on with it all the same: nothing is undone.");
    m_note->setText(!m_failure.isEmpty() ? m_failure : isOver() ? QString() : going);
    m_note->setVisible(!m_note->text().isEmpty());
}

void RunPane::showButtons(const QList<AssignmentRun> &runs)
{
    const bool isRunning
        = std::ranges::any_of(runs, [](const AssignmentRun &run) { return run.state == RunState::Running; });
    int failed = 0;
    for (const AssignmentRun &run : runs)
        failed += run.isUnderWay() ? 0 : static_cast<int>(run.failed().size());
    m_watch->setVisible(isRunning);
    m_watch->setText(isWatched(runs) ? tr("Stop watching") : tr("Look again"));
    m_log->setVisible(std::ranges::any_of(runs, &AssignmentRun::hasLog));
    m_log->setText(tr("Save Apple's log…"));
    m_retry->setVisible(failed > 0 && isOver());
    m_retry->setText(tr("Try the %n that failed again…", "devices", failed));
    m_close->setText(tr("Back to the servers"));
}

void RunPane::toggleWatching()
{
    const auto runs = shownRuns();
    const bool areWatched = isWatched(runs);
    for (const AssignmentRun &run : runs) {
        if (areWatched)
            m_around.assignments.stopWatching(run.id);
        else if (run.state == RunState::Running)
            m_around.assignments.watch(run);
    }
    refresh();
}

void RunPane::retry()
{
    const auto runs = shownRuns();
    QStringList serials;
    for (const AssignmentRun &run : runs)
        serials += run.failed();
    // Who chose them once has said so: they are not asked about again.
    Sync::Proposal proposal {.sort = runs.first().sort,
                             .deadline = runs.first().deadline,
                             .isForRepair = false,
                             .takesAnyFamily = true,
                             .takesUntold = true};
    if (hasServer(proposal.sort))
        proposal.serverId = runs.first().serverId;
    emit retryWanted(proposal, serials);
}

void RunPane::chooseLog()
{
    auto *dialog = new QFileDialog(this, tr("Save Apple's log"), u"apple-log.csv"_s, tr("Tables (*.csv)"));
    dialog->setObjectName(u"logDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &RunPane::saveLog);
    dialog->open();
}

// One file, for nobody was asked about any other name.
void RunPane::saveLog(const QString &path)
{
    QStringList orders;
    QList<Answer<QByteArray>> logs;
    for (const AssignmentRun &run : shownRuns()) {
        if (!run.hasLog)
            continue;
        orders.append(Words::name(run, m_around.preferences.years()));
        logs.append(m_around.assignments.logOf(run.id));
    }
    if (logs.isEmpty())
        return;
    deliver(gather(this, logs), this, [this, path, orders](const Result<QList<Result<QByteArray>>> &read) {
        const QString why = read ? save(path, orders, *read) : Words::sentence(read.error());
        m_failure = why.isEmpty()
            ? QString()
            : tr("“%1” was not saved: %2", "a file; why")
                  .arg(visible(QFileInfo(path).fileName(), NameLimit), visible(why));
        refresh();
    });
}

} // namespace SchoolManager
