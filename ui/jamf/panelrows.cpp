// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/panelrows.h"

#include "core/base/text.h"
#include "core/credentials/weights.h"
#include "core/jamf/codes.h"
#include "ui/jamf/actionwords.h"
#include "ui/words/jamf.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Jamf {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Jamf::PanelRows)
};

constexpr qsizetype NameLimit = 160;

PanelRow head(const QString &key, const QString &name, const QString &note)
{
    return {.kind = PanelRow::Kind::Head, .key = key, .name = name, .detail = note};
}

PanelRow note(const QString &key, const QString &words)
{
    return {.kind = PanelRow::Kind::Note, .key = key, .name = words};
}

/// How many devices it is about, where a holding stands for the MDM profiles of all of them.
QString profilesEnding(const Holding &holding, const PanelSources &sources)
{
    const Check::SweepReport *report = sources.desk.report();
    const RowResult *profiles = report ? report->row(Row::MdmProfiles) : nullptr;
    if (!profiles || holding.credential.kind != Credentials::Kind::DeviceMdmProfile
        || !holding.credential.identity.endsWith(u'/' + QString(MdmProfilesOfAll)))
        return {};
    const auto all = std::ranges::find(profiles->lapsing, QString(MdmProfilesOfAll), &Lapsing::id);
    return all == profiles->lapsing.end() ? QString() : Words::profilesEnding(*all);
}

PanelRow rowOf(const Holding &holding, const PanelSources &sources)
{
    const auto &[credential, standing] = holding;
    const auto [number, unit] = Words::countdown(standing, sources.now);
    PanelRow row {.kind = PanelRow::Kind::Credential};
    row.key = u"c\n%1\n%2"_s.arg(QString(wordOf(credential.kind)), credential.identity);
    row.severity = standing.severity;
    row.number = number;
    row.unit = unit;
    row.name = visible(Words::name(credential), NameLimit);
    row.detail = Words::kind(credential.kind);
    if (row.name == row.detail)
        row.detail.clear();
    if (const QString ending = profilesEnding(holding, sources); !ending.isEmpty())
        row.detail = ending;
    row.word = Words::severity(standing.severity);
    if (standing.notAfter && !standing.neverEnds)
        row.date = Words::shortDate(*standing.notAfter, sources.now, sources.years);
    QList<Credentials::Problem> problems = standing.problems;
    // What the server itself reports stands among its notifications below. Where it is all that is known, it is what
    // the row is about.
    if (standing.notAfter)
        problems.removeIf(
            [](const Credentials::Problem &problem) { return problem.code == Codes::ServerReports; });
    if (const Credentials::Problem *worst = worstOf(problems)) {
        row.problem = visible(Words::sentence(*worst));
        row.problemSeverity = worst->code == Codes::ServerReports ? standing.severity : weightOf(*worst);
    }
    row.credential = credential.id;
    if (credential.id != 0) {
        row.button = PanelRow::Button::Open;
        row.buttonText = Spoken::tr("Details…");
    }
    return row;
}

PanelRow rowOf(const RowResult &unread)
{
    PanelRow row {.kind = PanelRow::Kind::Unread};
    row.key = u"u\n"_s + code(unread.row);
    row.unit = unread.state == RowResult::State::Failed ? Words::severity(Severity::Unknown)
                                                        : Spoken::tr("In part", "instead of a countdown");
    row.name = Words::rowName(unread.row);
    row.sentence = ActionWords::reason(*unread.error);
    if (unread.error->code == Codes::NoPrivilege && !unread.error->about.isEmpty()) {
        const QStringList names = unread.error->about.first().split(u", "_s);
        row.button = PanelRow::Button::Copy;
        row.buttonText = Spoken::tr("Copy", "the names of missing privileges");
        row.payload = names.join(u'\n');
    }
    return row;
}

Severity severityOf(const Notification &notification)
{
    using enum Notification::Subject;
    if (notification.isOver)
        return notification.subject == Connection ? Severity::Urgent : Severity::Expired;
    if (notification.subject == Expiry && notification.days)
        return Credentials::severityOf(*notification.days, {});
    return Severity::Notice;
}

PanelRow rowOf(const Notice &notice)
{
    const Notification &notification = notice.notification;
    PanelRow row {.kind = PanelRow::Kind::Notice};
    row.key = u"n\n%1\n%2"_s.arg(notification.type, notification.id);
    row.severity = severityOf(notification);
    row.word = Words::severity(row.severity);
    row.name = visible(Words::notification(notification), 600);
    row.button = PanelRow::Button::Dismiss;
    row.isBusy = notice.isLeaving;
    row.buttonText = notice.isLeaving ? Spoken::tr("Dismissing…") : Spoken::tr("Dismiss");
    row.payload = notification.type;
    row.id = notification.id;
    if (notice.error) {
        row.problem = Spoken::tr("Not dismissed. %1").arg(ActionWords::reason(*notice.error));
        row.problemSeverity = Severity::Expired;
    }
    return row;
}

QString timeOf(const QDateTime &at, const PanelSources &sources)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == sources.now.toLocalTime().date()
        ? QLocale().toString(local.time(), u"HH:mm"_s)
        : Words::shortDate(at, sources.now, sources.years);
}

Severity severityOf(const Run &run)
{
    if (run.error || (run.devices.isEmpty() && run.refused > 0))
        return Severity::Expired;
    if (run.count(Run::State::Failed) > 0 || run.refused > 0)
        return Severity::Warning;
    return run.isWaiting() ? Severity::Notice : Severity::Ok;
}

PanelRow rowOf(const Run &run, const PanelSources &sources)
{
    PanelRow row {.kind = PanelRow::Kind::Command};
    row.key = u"r\n%1"_s.arg(run.number);
    row.severity = severityOf(run);
    row.name = Words::actionName(run.action);
    row.detail = ActionWords::devices(run.devices);
    row.sentence = ActionWords::state(run);
    row.date = timeOf(run.at, sources);
    return row;
}

/// From the history: what was sent in another session is not followed any more.
PanelRow rowOf(const History::Entry &line, Action action, const PanelSources &sources)
{
    PanelRow row {.kind = PanelRow::Kind::Command};
    row.key = u"h\n%1"_s.arg(line.id);
    row.severity = line.outcome == "done"_L1 ? Severity::Ok
        : line.outcome == "pending"_L1       ? Severity::Unknown
                                             : Severity::Expired;
    row.name = Words::actionName(action);
    row.detail = line.about.size() == 1
        ? visible(line.about.first(), NameLimit)
        : Spoken::tr("%n device(s)", nullptr, static_cast<int>(line.about.size()));
    row.sentence = ActionWords::outcome(line.outcome);
    row.date = timeOf(line.at, sources);
    return row;
}

void addCredentials(QList<PanelRow> &rows, const PanelSources &sources)
{
    const Check::SweepReport *report = sources.desk.report();
    const QList<RowResult> unread = report ? unreadRows(*report) : QList<RowResult>();
    const auto held = static_cast<int>(sources.holdings.size());
    // What was read in part is among the held ones.
    const auto failed
        = static_cast<int>(std::ranges::count(unread, RowResult::State::Failed, &RowResult::state));
    const auto all = held + failed;
    const QString count = failed == 0
        ? Spoken::tr("%1", "how many tokens and certificates").arg(QLocale().toString(all))
        : Spoken::tr("%1, %2 of them read", "tokens and certificates")
              .arg(QLocale().toString(all), QLocale().toString(held));
    const bool isKnown = held > 0 || (report && !signInError(*report));
    rows.append(
        head(u"head-credentials"_s, Spoken::tr("Tokens and certificates"), isKnown ? count : QString()));
    for (const Holding &holding : sources.holdings)
        rows.append(rowOf(holding, sources));
    for (const RowResult &result : unread)
        rows.append(rowOf(result));
    if (!sources.holdings.isEmpty() || !unread.isEmpty())
        return;
    if (report && signInError(*report))
        rows.append(
            note(u"no-credentials"_s, Spoken::tr("They could not be read.", "tokens and certificates")));
    else if (report)
        rows.append(note(u"no-credentials"_s, Spoken::tr("Nothing on this server lapses.")));
    else if (sources.desk.isChecking())
        rows.append(note(u"no-credentials"_s, Spoken::tr("Reading…")));
    else
        rows.append(note(u"no-credentials"_s, Spoken::tr("Not read yet.")));
}

void addNotices(QList<PanelRow> &rows, const PanelSources &sources)
{
    const Check::SweepReport *report = sources.desk.report();
    if (!report)
        return;
    const QList<Notice> notices = sources.desk.notices();
    const RowResult *read = report->row(Row::Notifications);
    const bool isUnread = read && read->state == RowResult::State::Failed;
    rows.append(
        head(u"head-notices"_s, Spoken::tr("Notifications"),
             isUnread ? QString()
                      : Spoken::tr("%1", "how many notifications").arg(QLocale().toString(notices.size()))));
    for (const Notice &notice : notices)
        rows.append(rowOf(notice));
    if (isUnread)
        rows.append(note(u"no-notices"_s, Spoken::tr("They could not be read.", "notifications")));
    else if (notices.isEmpty())
        rows.append(note(u"no-notices"_s, Spoken::tr("Jamf Pro reports nothing.")));
}

void addCommands(QList<PanelRow> &rows, const PanelSources &sources)
{
    const QList<Run> runs = sources.log.of(sources.desk.chosenId());
    QList<PanelRow> made;
    for (const Run &run : runs)
        made.append(rowOf(run, sources));
    for (const History::Entry &line : sources.lines) {
        if (const auto action = ActionWords::actionOf(line.what))
            made.append(rowOf(line, *action, sources));
    }
    rows.append(head(u"head-commands"_s, Spoken::tr("Recent commands"), {}));
    rows.append(made);
    if (made.isEmpty())
        rows.append(note(u"no-commands"_s, Spoken::tr("Nothing was sent from here lately.")));
    const bool isWaiting = std::ranges::any_of(runs, &Run::isWaiting);
    if (isWaiting && sources.log.error())
        rows.append(note(u"commands-unread"_s,
                         Spoken::tr("How far they are could not be read. %1")
                             .arg(visible(Words::sentence(*sources.log.error())))));
}

} // namespace

std::optional<Error> signInError(const Check::SweepReport &report)
{
    const RowResult *signIn = report.row(Row::SignIn);
    return signIn && signIn->state == RowResult::State::Failed ? signIn->error : std::nullopt;
}

QList<RowResult> unreadRows(const Check::SweepReport &report)
{
    if (signInError(report))
        return {};
    QList<RowResult> unread;
    std::ranges::copy_if(report.rows, std::back_inserter(unread),
                         [](const RowResult &result) { return result.error.has_value(); });
    return unread;
}

QList<PanelRow> panelRows(const PanelSources &sources)
{
    QList<PanelRow> rows;
    addCredentials(rows, sources);
    addNotices(rows, sources);
    addCommands(rows, sources);
    return rows;
}

} // namespace Jamf
