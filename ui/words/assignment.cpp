// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/assignment.h"

#include "core/base/text.h"
#include "core/sync/assignmentcodes.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Words {

namespace {

using Sync::Fate;
using Sync::Proposal;
using Outcome = Apple::Activity::Outcome;
using RunState = Sync::AssignmentRun::State;
namespace Codes = Sync::AssignmentCodes;

constexpr qsizetype NameLimit = 80;
constexpr int QuietDays = 2; // an MDM server asks Apple at least daily
constexpr int WorryingDays = 7;
constexpr int SilentDays = 30;

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array AssignmentSentences {
    Sentence {Codes::ListTooLarge,
              QT_TRANSLATE_NOOP("Words", "This list is too large. Split it, or leave out columns."),
              QT_TRANSLATE_NOOP("Words", "This list is too large: %1, the most is %2. Split it, or leave out columns."),
              {As::Bytes, As::Bytes}},
    Sentence {Codes::ListTooLong, QT_TRANSLATE_NOOP("Words", "This list is too long. Split it."),
              QT_TRANSLATE_NOOP("Words", "This list has more than %1 rows, at line %2. Split it."),
              {As::Number, As::Number}},
    Sentence {Codes::ListNotText,
              QT_TRANSLATE_NOOP("Words", "This file is not text. Save the table as CSV and choose that file.")},
    Sentence {Codes::ListIsWorkbook,
              QT_TRANSLATE_NOOP("Words",
                                "This is an Excel workbook. Save it as CSV in Excel and choose that file.")},
    Sentence {Codes::ListWithoutColumn,
              QT_TRANSLATE_NOOP("Words", "No column is headed “Serial Number” in line 1."),
              QT_TRANSLATE_NOOP("Words", "No column is headed “Serial Number” in line 1: %1."),
              {As::Text}},
    Sentence {Codes::QuoteNotClosed,
              QT_TRANSLATE_NOOP("Words", "A quotation mark in this list has no end."),
              QT_TRANSLATE_NOOP("Words", "The quotation mark in line %1 has no end."),
              {As::Number}},
    Sentence {Codes::ListEmpty, QT_TRANSLATE_NOOP("Words", "There is no serial number in this list.")},
    Sentence {Codes::ListUnreadable, QT_TRANSLATE_NOOP("Words", "This file cannot be read."),
              QT_TRANSLATE_NOOP("Words", "This file cannot be read: %1."),
              {As::Text}},
    Sentence {Codes::OutcomeUnknown,
              QT_TRANSLATE_NOOP("Words",
                                "The program ended while Apple was being told. Where the devices are now is "
                                "asked for.")},
    Sentence {Codes::NothingToSend, QT_TRANSLATE_NOOP("Words", "There is nothing to send: all devices are left out.")},
    Sentence {Codes::NotBegun, QT_TRANSLATE_NOOP("Words", "Caretaker was closed before it was sent.")},
};

QString shown(const QString &name)
{
    return visible(name, NameLimit);
}

QString ended(const Sync::AssignmentRun &run)
{
    const int done = run.count(Sync::LogLine::Verdict::Done);
    const int failed = run.count(Sync::LogLine::Verdict::Failed);
    const auto all = static_cast<int>(run.devices.size());
    const QString counts
        = Spoken::tr("%1 done, %2 failed", "devices").arg(QLocale().toString(done), QLocale().toString(failed));
    if (done == all)
        return Spoken::tr("Done: all %n device(s).", nullptr, all);
    switch (run.outcome()) {
    case Outcome::Stopped: return Spoken::tr("Apple has stopped it. %1.").arg(counts);
    case Outcome::Failed: return Spoken::tr("Apple could not do it. %1.").arg(counts);
    case Outcome::LogMissing: return Spoken::tr("Done, but Apple could not write its log. %1.").arg(counts);
    case Outcome::Done:
    case Outcome::Running:
    case Outcome::WithErrors:
    case Outcome::PartlyFailed:
    case Outcome::Unknown: break;
    }
    if (done + failed < all) {
        const int open = all - done - failed;
        return Spoken::tr("%1. Of %n device(s) Apple does not say.", nullptr, open).arg(counts);
    }
    return Spoken::tr("%1.", "how many devices were done and failed").arg(counts);
}

} // namespace

std::span<const Sentence> assignmentSentences()
{
    return AssignmentSentences;
}

QString fate(const Sync::PreviewedDevice &device)
{
    switch (device.fate) {
    case Fate::NoSerial: return Spoken::tr("Not a serial number");
    case Fate::Unknown: return Spoken::tr("Not in Apple School Manager");
    case Fate::Released: return Spoken::tr("Released");
    case Fate::OtherFamily: return Spoken::tr("Other family");
    case Fate::StaysForRepair: return Spoken::tr("Stays assigned");
    case Fate::Twice: return Spoken::tr("Listed twice");
    case Fate::AlreadyThere: return Spoken::tr("Already there");
    case Fate::NotAssigned: return Spoken::tr("Not assigned");
    case Fate::Assigned: return Spoken::tr("Will be assigned");
    case Fate::Moved: return Spoken::tr("Moves to this server");
    case Fate::Unassigned: return Spoken::tr("Will be unassigned");
    case Fate::CannotMigrate: return Spoken::tr("Cannot migrate");
    case Fate::MigrationUntold: return Spoken::tr("Not known to migrate");
    case Fate::NotMigrating: return Spoken::tr("Not migrating");
    case Fate::Migrated: return Spoken::tr("Will be migrated");
    case Fate::DeadlineSet: return Spoken::tr("Gets the new deadline");
    case Fate::MigrationCancelled: return Spoken::tr("Migration is cancelled");
    }
    Q_UNREACHABLE();
}

QString reason(const Sync::PreviewedDevice &device)
{
    const QString line = QLocale().toString(device.line);
    switch (device.fate) {
    case Fate::NoSerial: return Spoken::tr("Line %1 of the list").arg(line);
    case Fate::Unknown:
        return device.hint.isEmpty() ? Spoken::tr("Not bought by the school?")
                                     : Spoken::tr("Did you mean %1?", "a serial number").arg(device.hint);
    case Fate::Released: return Spoken::tr("No longer the school's");
    case Fate::OtherFamily:
        return device.hint.isEmpty()
            ? Spoken::tr("Not for this server")
            : Spoken::tr("Usually on “%1”").arg(shown(device.hint));
    case Fate::StaysForRepair: return Spoken::tr("Macs stay assigned for a repair");
    case Fate::Twice:
        return device.hint == QString::number(device.line)
            ? Spoken::tr("Twice in line %1").arg(line)
            : Spoken::tr("Line %1, also in line %2").arg(line, device.hint);
    case Fate::AlreadyThere: return Spoken::tr("Left as it is");
    case Fate::NotAssigned: return Spoken::tr("It has no server");
    case Fate::Moved:
    case Fate::Migrated:
        return device.serverName.isEmpty()
            ? QString()
            : Spoken::tr("Leaves “%1”", "a device its server").arg(shown(device.serverName));
    case Fate::CannotMigrate: return Spoken::tr("Apple says that it cannot");
    case Fate::MigrationUntold: return Spoken::tr("Apple does not say whether it can");
    case Fate::NotMigrating: return Spoken::tr("No migration is open for it");
    case Fate::Assigned:
    case Fate::DeadlineSet:
    case Fate::MigrationCancelled:
    case Fate::Unassigned: return {};
    }
    Q_UNREACHABLE();
}

QString fateGroup(Fate fate)
{
    switch (fate) {
    case Fate::NoSerial: return Spoken::tr("No serial", "devices in a preview");
    case Fate::Unknown: return Spoken::tr("Unknown serial", "devices in a preview");
    case Fate::Released: return Spoken::tr("Released", "devices in a preview");
    case Fate::OtherFamily: return Spoken::tr("Other family", "devices in a preview");
    case Fate::StaysForRepair: return Spoken::tr("Stays assigned", "devices in a preview");
    case Fate::Twice: return Spoken::tr("Listed twice", "devices in a preview");
    case Fate::AlreadyThere: return Spoken::tr("Already there", "devices in a preview");
    case Fate::NotAssigned: return Spoken::tr("Not assigned", "devices in a preview");
    case Fate::Assigned: return Spoken::tr("To assign", "devices in a preview");
    case Fate::Moved: return Spoken::tr("To move", "devices in a preview");
    case Fate::Unassigned: return Spoken::tr("To unassign", "devices in a preview");
    case Fate::CannotMigrate: return Spoken::tr("Cannot migrate", "devices in a preview");
    case Fate::MigrationUntold: return Spoken::tr("Not known", "devices in a preview");
    case Fate::NotMigrating: return Spoken::tr("Not migrating", "devices in a preview");
    case Fate::Migrated: return Spoken::tr("To migrate", "devices in a preview");
    case Fate::DeadlineSet: return Spoken::tr("New deadline", "devices in a preview");
    case Fate::MigrationCancelled: return Spoken::tr("To cancel", "devices in a preview");
    }
    Q_UNREACHABLE();
}

QString family(const QString &productFamily, int count)
{
    const QString plain = QString(productFamily).remove(u'_').toUpper();
    if (plain == "IPAD"_L1)
        return Spoken::tr("%n iPad(s)", nullptr, count);
    if (plain == "IPHONE"_L1)
        return Spoken::tr("%n iPhone(s)", nullptr, count);
    if (plain == "MAC"_L1)
        return Spoken::tr("%n Mac(s)", nullptr, count);
    if (plain == "APPLETV"_L1)
        return Spoken::tr("%n Apple TV(s)", nullptr, count);
    return Spoken::tr("%n device(s)", nullptr, count);
}

QString familyNames(const QStringList &families)
{
    QString all;
    for (const QString &each : families) {
        const QString plain = QString(each).remove(u'_').toUpper();
        const QString known = plain == "IPAD"_L1 ? u"iPad"_s
            : plain == "IPHONE"_L1               ? u"iPhone"_s
            : plain == "IPOD"_L1                 ? u"iPod"_s
            : plain == "MAC"_L1                  ? u"Mac"_s
            : plain == "APPLETV"_L1              ? u"Apple TV"_s
            : plain == "WATCH"_L1                ? u"Apple Watch"_s
            : plain == "VISION"_L1               ? u"Apple Vision"_s
                                                 : shown(each);
        all = all.isEmpty() ? known : Spoken::tr("%1, %2", "families of devices").arg(all, known);
    }
    return all;
}

QString serverType(const QString &serverType)
{
    if (serverType == "MDM"_L1)
        return Spoken::tr("MDM", "type of a server");
    if (serverType == "APPLE_CONFIGURATOR"_L1)
        return Spoken::tr("Apple Configurator", "type of a server");
    if (serverType == "APPLE_MDM"_L1)
        return Spoken::tr("Apple's own", "type of a server");
    return serverType.isEmpty() ? Spoken::tr("unknown", "type of a server") : shown(serverType);
}

QString serverStatus(const QString &status)
{
    if (status == "ACTIVE"_L1)
        return Spoken::tr("Active", "a server");
    if (status == "INACTIVE"_L1)
        return Spoken::tr("Not active", "a server");
    if (status == "DELETED"_L1)
        return Spoken::tr("Deleted", "a server");
    return status.isEmpty() ? Spoken::tr("not told", "status of a server") : shown(status);
}

QString subStatus(const QString &subStatus)
{
    if (subStatus == "SUBMITTED"_L1)
        return Spoken::tr("Apple has received it");
    if (subStatus == "PRE_PROCESSING"_L1)
        return Spoken::tr("Apple is preparing it");
    if (subStatus == "PENDING"_L1)
        return Spoken::tr("It waits its turn at Apple");
    if (subStatus == "PROCESSING"_L1)
        return Spoken::tr("Apple is working on it");
    if (subStatus == "POST_PROCESSING"_L1)
        return Spoken::tr("Apple is writing the log");
    if (subStatus == "STOPPING"_L1)
        return Spoken::tr("Apple is stopping it");
    if (subStatus == "COMPLETED_WITH_SUCCESS"_L1)
        return Spoken::tr("Done");
    if (subStatus == "COMPLETED_WITH_ERROR"_L1)
        return Spoken::tr("Ended with errors");
    if (subStatus == "COMPLETED_WITH_FAILURE"_L1)
        return Spoken::tr("Ended, some devices failed");
    if (subStatus == "COMPLETED_POST_PROCESSING_FAILED"_L1)
        return Spoken::tr("Done, without a log");
    return subStatus.isEmpty() ? Spoken::tr("not told", "how far Apple is") : shown(subStatus);
}

QString verdict(Sync::LogLine::Verdict verdict, Proposal::Sort sort)
{
    switch (verdict) {
    case Sync::LogLine::Verdict::Unknown: return Spoken::tr("Not known yet", "what became of a device");
    case Sync::LogLine::Verdict::Failed: return Spoken::tr("Failed", "what became of a device");
    case Sync::LogLine::Verdict::Done: break;
    }
    switch (sort) {
    case Proposal::Sort::Assign: return Spoken::tr("Assigned", "what became of a device");
    case Proposal::Sort::Unassign: return Spoken::tr("Unassigned", "what became of a device");
    case Proposal::Sort::Migrate: return Spoken::tr("Asked to migrate", "what became of a device");
    case Proposal::Sort::SetDeadline: return Spoken::tr("Deadline set", "what became of a device");
    case Proposal::Sort::CancelMigration: return Spoken::tr("Cancelled", "what became of a device");
    }
    Q_UNREACHABLE();
}

Contact contact(const Inventory::MdmServer &server, const QDateTime &now, Years years)
{
    using Credentials::Severity;
    if (server.serverType == "APPLE_CONFIGURATOR"_L1 && !server.lastConnectedDateTime)
        return {Spoken::tr("Does not connect by itself", "a server"), Severity::Unknown, false};
    if (!server.lastConnectedDateTime)
        return {Spoken::tr("Never", "a server was in contact"), Severity::Unknown};
    const auto days = static_cast<int>(daysBetween(*server.lastConnectedDateTime, now));
    const QString when = lookedAt(*server.lastConnectedDateTime, now, years);
    if (days < QuietDays)
        return {Spoken::tr("In contact, %1", "a server; when").arg(when), Severity::Ok};
    const Severity severity = days >= SilentDays ? Severity::Urgent
        : days >= WorryingDays                   ? Severity::Warning
                                                 : Severity::Notice;
    return {Spoken::tr("Silent for %n day(s), since %1", nullptr, days).arg(date(*server.lastConnectedDateTime, years)),
            severity};
}

QString state(const Sync::AssignmentRun &run)
{
    const QString why = run.fault.isEmpty() ? QString() : say(run.fault.first(), run.fault.sliced(1));
    switch (run.state) {
    case RunState::Waiting: return Spoken::tr("Waits until the order before it was taken.");
    case RunState::Sending: return Spoken::tr("Sending to Apple…");
    case RunState::NotSent: return Spoken::tr("Nothing was done. %1").arg(why);
    case RunState::Doubtful: {
        const int done = run.count(Sync::LogLine::Verdict::Done);
        if (done == run.devices.size())
            return Spoken::tr("Apple did it for all %n device(s).", nullptr, done);
        return run.fault.value(0) == Codes::OutcomeUnknown
            ? why
            : Spoken::tr("Whether Apple did it is not known. %1").arg(why);
    }
    case RunState::Running:
        return why.isEmpty() ? subStatus(run.subStatus)
                             : Spoken::tr("Apple goes on with it, but it could not be asked. %1").arg(why);
    case RunState::Ended: break;
    }
    return why.isEmpty() ? ended(run) : ended(run) + u' ' + why;
}

} // namespace Words
