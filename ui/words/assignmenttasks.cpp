// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/words/assignment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What is asked of Apple, by its sort.

namespace Words {

namespace {

using Sync::Proposal;

constexpr qsizetype NameLimit = 80;

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString shown(const QString &name)
{
    return visible(name, NameLimit);
}

QString nothing(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Spoken::tr("Nothing to assign");
    case Proposal::Sort::Unassign: return Spoken::tr("Nothing to unassign");
    case Proposal::Sort::Migrate: return Spoken::tr("Nothing to migrate");
    case Proposal::Sort::SetDeadline:
    case Proposal::Sort::CancelMigration: return Spoken::tr("No migration to change");
    }
    Q_UNREACHABLE();
}

} // namespace

QString taskTitle(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Spoken::tr("Assign devices");
    case Proposal::Sort::Unassign: return Spoken::tr("Unassign devices");
    case Proposal::Sort::Migrate: return Spoken::tr("Migrate devices");
    case Proposal::Sort::SetDeadline: return Spoken::tr("Change the migration deadline");
    case Proposal::Sort::CancelMigration: return Spoken::tr("Cancel migrations");
    }
    Q_UNREACHABLE();
}

QString taskHeading(const Sync::AssignmentPreview &preview, const QString &devices, Years years)
{
    const int sent = preview.sent();
    const Proposal &proposal = preview.proposal;
    if (sent == 0)
        return nothing(proposal.sort);
    const QString day = proposal.deadline ? date(*proposal.deadline, years) : QString();
    switch (proposal.sort) {
    case Proposal::Sort::Assign:
        return Spoken::tr("%1 go to “%2”", "devices; a server", sent).arg(devices, shown(preview.serverName));
    case Proposal::Sort::Unassign: return Spoken::tr("%1 leave their server", "devices", sent).arg(devices);
    case Proposal::Sort::Migrate:
        return Spoken::tr("%1 migrate to “%2” by %3", "devices; a server; a date", sent)
            .arg(devices, shown(preview.serverName), day);
    case Proposal::Sort::SetDeadline:
        return Spoken::tr("%1 have to migrate by %2", "devices; a date", sent).arg(devices, day);
    case Proposal::Sort::CancelMigration:
        return Spoken::tr("%1 no longer have to migrate", "devices", sent).arg(devices);
    }
    Q_UNREACHABLE();
}

QString taskEffect(Proposal::Sort sort)
{
    switch (sort) {
    case Proposal::Sort::Assign:
        return Spoken::tr("They take the new management only after their next erase or first start. Nothing on "
                          "them changes now.");
    case Proposal::Sort::Unassign:
        return Spoken::tr("They stay managed until they are erased. After that they start without the school's "
                          "management. They still belong to the school.");
    case Proposal::Sort::Migrate:
        return Spoken::tr("Whoever uses them is asked to move to the new management, without erasing. At the "
                          "deadline the device moves by itself.");
    case Proposal::Sort::SetDeadline:
        return Spoken::tr("Only the deadline changes. At the deadline the device moves by itself.");
    case Proposal::Sort::CancelMigration:
        return Spoken::tr("Nobody is asked to move any more. What has moved already stays where it is.");
    }
    Q_UNREACHABLE();
}

QString taskCaution(Proposal::Sort sort)
{
    if (!isMigration(sort))
        return Spoken::tr("Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned.");
    return Spoken::tr("Not every organisation and device can migrate. What Apple does not allow it refuses, and "
                      "nothing changes there.");
}

QString taskWord(Proposal::Sort sort, int count)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Spoken::tr("assign %1", "typed to confirm").arg(count);
    case Proposal::Sort::Unassign: return Spoken::tr("unassign %1", "typed to confirm").arg(count);
    case Proposal::Sort::Migrate: return Spoken::tr("migrate %1", "typed to confirm").arg(count);
    case Proposal::Sort::SetDeadline: return Spoken::tr("deadline %1", "typed to confirm").arg(count);
    case Proposal::Sort::CancelMigration: return Spoken::tr("cancel %1", "typed to confirm").arg(count);
    }
    Q_UNREACHABLE();
}

QString taskButton(Proposal::Sort sort, const QString &devices)
{
    switch (sort) {
    case Proposal::Sort::Assign: return Spoken::tr("Assign %1", "devices").arg(devices);
    case Proposal::Sort::Unassign: return Spoken::tr("Unassign %1", "devices").arg(devices);
    case Proposal::Sort::Migrate: return Spoken::tr("Migrate %1", "devices").arg(devices);
    case Proposal::Sort::SetDeadline: return Spoken::tr("Set the deadline of %1", "devices").arg(devices);
    case Proposal::Sort::CancelMigration:
        return Spoken::tr("Cancel the migration of %1", "devices").arg(devices);
    }
    Q_UNREACHABLE();
}

QString name(const Sync::AssignmentRun &run, Years years)
{
    const auto count = static_cast<int>(run.devices.size());
    const QString day = run.deadline ? date(*run.deadline, years) : QString();
    switch (run.sort) {
    case Proposal::Sort::Assign:
        return Spoken::tr("Assign %n device(s) to “%1”", nullptr, count).arg(shown(run.serverName));
    case Proposal::Sort::Unassign:
        return Spoken::tr("Unassign %n device(s) from “%1”", nullptr, count).arg(shown(run.serverName));
    case Proposal::Sort::Migrate:
        return Spoken::tr("Migrate %n device(s) to “%1” by %2", nullptr, count).arg(shown(run.serverName), day);
    case Proposal::Sort::SetDeadline:
        return Spoken::tr("Migration deadline of %n device(s): %1", nullptr, count).arg(day);
    case Proposal::Sort::CancelMigration:
        return Spoken::tr("Cancel the migration of %n device(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace Words
