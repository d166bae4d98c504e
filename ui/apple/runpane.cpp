// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/runpane.h"

#include "core/base/text.h"
#include "ui/apple/sheetview.h"
#include "ui/apple/togglestrip.h"
#include "ui/shell/callout.h"
#include "ui/shell/factrows.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/words/assignment.h"

#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Credentials::Severity;
using Sync::AssignmentRun;
using Verdict = Sync::LogLine::Verdict;
using RunState = AssignmentRun::State;

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr int SideWidth = 344;
constexpr int StackedBelow = 720;
constexpr int AllRows = -1;

bool isUnderWay(const AssignmentRun &run)
{
    return run.state == RunState::Sending || run.state == RunState::Running;
}

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
    if (isUnderWay(run))
        return run.fault.isEmpty() ? Severity::Notice : Severity::Warning;
    if (run.state == RunState::NotSent)
        return Severity::Expired;
    if (run.count(Verdict::Done) == run.devices.size())
        return Severity::Ok;
    return run.state == RunState::Doubtful ? Severity::Unknown : Severity::Warning;
}

int countOf(const QList<AssignmentRun> &runs, Verdict verdict)
{
    int count = 0;
    for (const AssignmentRun &run : runs)
        count += run.count(verdict);
    return count;
}

} // namespace

RunPane::RunPane(const Surroundings &around, SchoolDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_desk(desk)
{
    setObjectName(u"asmRun"_s);
    build();
    connect(&m_desk, &SchoolDesk::changed, this, &RunPane::refresh);
    connect(m_toggles, &ToggleStrip::chosen, this, &RunPane::refresh);
    connect(m_watch, &QPushButton::clicked, this, &RunPane::toggleWatching);
    connect(m_log, &QPushButton::clicked, this, &RunPane::chooseLog);
    connect(m_retry, &QPushButton::clicked, this, &RunPane::retry);
    connect(m_close, &QPushButton::clicked, this, &RunPane::closed);
    refresh();
}

void RunPane::build()
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toggles = new ToggleStrip(left));
    column->addWidget(m_table = new SheetView(left), 1);
    m_table->setObjectName(u"asmRunTable"_s);
    m_table->setMinimumHeight(Type::scaled(32 + 3 * 32));
    m_row->addWidget(left, 1);
    m_row->addWidget(m_side = buildSide());
}

QWidget *RunPane::buildSide()
{
    auto *side = new QWidget(this);
    auto *outer = new QVBoxLayout(side);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *summary = new QWidget;
    summary->setAutoFillBackground(true);
    summary->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(8);
    column->addWidget(m_heading = wrapping(new Label(Type::Role::Section, Label::Ink::Text, summary)));
    m_heading->setObjectName(u"asmRunHeading"_s);
    column->addWidget(m_state = new Callout(summary));
    m_state->setObjectName(u"asmRunState"_s);
    column->addWidget(m_facts = new FactRows(summary));
    column->addWidget(m_note = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, summary)));
    m_note->setObjectName(u"asmRunNote"_s);
    column->addStretch();
    scroll->setWidget(summary);
    outer->addWidget(scroll, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(24, 8, 24, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_retry = makeButton(Button::Kind::Standard, u"arrow_clockwise_16_regular"_s, u"asmRetry"_s, side));
    buttons->addWidget(m_log = makeButton(Button::Kind::Standard, u"arrow_download_16_regular"_s, u"asmSaveLog"_s, side));
    buttons->addWidget(m_watch = makeButton(Button::Kind::Standard, {}, u"asmWatch"_s, side));
    buttons->addWidget(m_close = makeButton(Button::Kind::Primary, {}, u"asmClose"_s, side));
    outer->addLayout(buttons);
    return side;
}

void RunPane::show(const QList<qint64> &runs)
{
    m_ids = runs;
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

bool RunPane::isOver() const
{
    return std::ranges::none_of(shownRuns(), isUnderWay);
}

QString RunPane::heading() const
{
    const auto runs = shownRuns();
    if (runs.isEmpty())
        return {};
    if (runs.size() == 1)
        return Words::name(runs.first());
    int devices = 0;
    for (const AssignmentRun &run : runs)
        devices += static_cast<int>(run.devices.size());
    const auto orders = static_cast<int>(runs.size());
    const QString all = tr("%n order(s)", "to Apple", orders);
    return runs.first().sort == Sync::Proposal::Sort::Assign
        ? tr("Assign %n device(s), in %1", "how many orders", devices).arg(all)
        : tr("Unassign %n device(s), in %1", "how many orders", devices).arg(all);
}

QString RunPane::said() const
{
    const auto runs = shownRuns();
    QStringList states;
    for (const AssignmentRun &run : runs)
        states.append(runs.size() == 1 ? Words::state(run)
                                       : tr("%1: %2", "a server; how far it is").arg(visible(run.serverName, NameLimit), Words::state(run)));
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
    int devices = 0;
    for (const AssignmentRun &run : runs)
        devices += static_cast<int>(run.devices.size());
    const auto sort = runs.first().sort;
    QList<ToggleStrip::Toggle> toggles {{.id = AllRows, .name = tr("All", "devices"), .count = devices}};
    for (const Verdict verdict : {Verdict::Done, Verdict::Failed, Verdict::Unknown}) {
        if (const int count = countOf(runs, verdict); count > 0)
            toggles.append({.id = static_cast<int>(verdict),
                            .name = Words::verdict(verdict, sort),
                            .count = count,
                            .mark = severityOf(verdict, !isOver())});
    }
    m_toggles->show(toggles);
    const int chosen = m_toggles->chosenId();
    QList<SheetRow> rows;
    for (const AssignmentRun &run : runs) {
        for (const Sync::RunDevice &device : run.devices) {
            const Verdict verdict = device.line.verdict;
            if (chosen != AllRows && chosen != static_cast<int>(verdict))
                continue;
            const bool hasServer = !device.serverBefore.isEmpty();
            SheetRow row {.key = device.serial};
            row.cells
                = {{Words::verdict(verdict, sort), verdict == Verdict::Unknown ? Label::Ink::Second : Label::Ink::Text,
                    severityOf(verdict, isUnderWay(run))},
                   {visible(device.serial, NameLimit)},
                   {visible(device.model, NameLimit), Label::Ink::Second},
                   {hasServer ? visible(device.serverBefore, NameLimit) : tr("none", "server"),
                    hasServer ? Label::Ink::Second : Label::Ink::Third},
                   {visible(device.line.said, 400), Label::Ink::Second}};
            rows.append(row);
        }
    }
    m_table->show({{tr("What happened", "table head")},
                   {tr("Serial", "table head")},
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
    m_heading->setText(heading());
    const auto worst = std::ranges::min_element(
        runs, {}, [](const AssignmentRun &run) { return static_cast<int>(severityOf(run)); });
    m_state->say(severityOf(*worst), visible(said(), 2000).replace(u"\\u{a}"_s, u"\n"_s));
    const AssignmentRun &run = runs.first();
    FactRows::Facts facts {{tr("Sent", "to Apple, when"), Words::lookedAt(run.begunAt, now, years)},
                           {tr("By", "a person"), visible(run.who, NameLimit)}};
    for (const AssignmentRun &each : runs) {
        if (!each.subStatus.isEmpty())
            facts.append({tr("Apple's state"), tr("%1 (%2)", "in words; Apple's own word")
                                                   .arg(Words::subStatus(each.subStatus), visible(each.subStatus, NameLimit))});
        if (!each.activity.isEmpty())
            facts.append({tr("Activity"), visible(each.activity, NameLimit)});
    }
    if (run.endedAt)
        facts.append({tr("Ended"), Words::lookedAt(*run.endedAt, now, years)});
    facts.append({tr("Done", "devices, how many"), locale.toString(countOf(runs, Verdict::Done))});
    facts.append({tr("Failed", "devices, how many"), locale.toString(countOf(runs, Verdict::Failed))});
    m_facts->show(facts);
    const bool isWatched
        = std::ranges::any_of(runs, [this](const AssignmentRun &each) { return m_around.assignments.isWatched(each.id); });
    m_note->setText(isOver() ? QString()
                        : isWatched
                        ? tr("This page can be left, and the program closed: Apple goes on, and what came of it is looked "
                             "at again.")
                        : tr("Nobody is watching. Apple goes on with it all the same: nothing is undone."));
    m_note->setVisible(!m_note->text().isEmpty());
}

void RunPane::showButtons(const QList<AssignmentRun> &runs)
{
    const bool isRunning
        = std::ranges::any_of(runs, [](const AssignmentRun &run) { return run.state == RunState::Running; });
    const bool isWatched
        = std::ranges::any_of(runs, [this](const AssignmentRun &run) { return m_around.assignments.isWatched(run.id); });
    int failed = 0;
    for (const AssignmentRun &run : runs)
        failed += isUnderWay(run) ? 0 : static_cast<int>(run.failed().size());
    m_watch->setVisible(isRunning);
    m_watch->setText(isWatched ? tr("Stop watching") : tr("Look again"));
    m_log->setVisible(std::ranges::any_of(runs, &AssignmentRun::hasLog));
    m_log->setText(tr("Save Apple's log…"));
    m_retry->setVisible(failed > 0 && isOver());
    m_retry->setText(tr("Try the %n that failed again…", "devices", failed));
    m_close->setText(tr("Back to the servers"));
}

void RunPane::toggleWatching()
{
    const auto runs = shownRuns();
    const bool isWatched
        = std::ranges::any_of(runs, [this](const AssignmentRun &run) { return m_around.assignments.isWatched(run.id); });
    for (const AssignmentRun &run : runs) {
        if (isWatched)
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
    Sync::Proposal proposal {.sort = runs.first().sort, .isForRepair = false, .takesAnyFamily = true};
    if (proposal.sort == Sync::Proposal::Sort::Assign)
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

void RunPane::saveLog(const QString &path)
{
    for (const AssignmentRun &run : shownRuns()) {
        if (!run.hasLog)
            continue;
        const bool isOnly = m_ids.size() == 1;
        const QString name = isOnly ? path : path + u'.' + QString::number(run.id) + u".csv"_s;
        deliver(m_around.assignments.logOf(run.id), this, [this, name](const Result<QByteArray> &log) {
            QSaveFile file(name);
            const bool isSaved = log && file.open(QIODevice::WriteOnly) && file.write(*log) == log->size() && file.commit();
            if (!isSaved)
                m_note->setText(tr("The log could not be saved: %1").arg(visible(file.errorString())));
            m_note->setVisible(!m_note->text().isEmpty());
        });
    }
}

void RunPane::arrange()
{
    const bool isStacked = width() < Type::scaled(StackedBelow);
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setStretchFactor(m_side, isStacked ? 2 : 0);
    m_side->setMinimumWidth(isStacked ? 0 : Type::scaled(SideWidth));
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : Type::scaled(SideWidth));
}

void RunPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void RunPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunPane::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    if (m_row->direction() == QBoxLayout::LeftToRight)
        Paint::hairline(painter, QPointF(m_side->x() - 1, 0), QPointF(m_side->x() - 1, height()), theme.line);
    else
        Paint::hairline(painter, QPointF(0, m_side->y() - 1), QPointF(width(), m_side->y() - 1), theme.line);
}

} // namespace SchoolManager
