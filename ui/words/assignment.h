// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/assignmentruns.h"
#include "ui/words/words.h"

#include <QString>

/// Words about assigning devices at Apple. Reads the translators that are installed now.
namespace Words {

[[nodiscard]] QString fate(const Sync::PreviewedDevice &device); ///< "Will be assigned", "Moves from Old MDM"
/// Why it is left out, or what may have been meant; empty where nothing has to be said.
[[nodiscard]] QString reason(const Sync::PreviewedDevice &device);
[[nodiscard]] QString fateGroup(Sync::Fate fate); ///< of several: "Already there", "Unknown serial"
[[nodiscard]] QString family(const QString &productFamily, int count); ///< "24 iPads", "3 Macs"
[[nodiscard]] QString familyNames(const QStringList &families); ///< of a server's defaults: "iPad, iPhone"
[[nodiscard]] QString serverType(const QString &serverType); ///< "MDM", "Apple Configurator"
[[nodiscard]] QString serverStatus(const QString &status); ///< "Active"; Apple's own word where it is a new one
[[nodiscard]] QString subStatus(const QString &subStatus); ///< "Apple is working on it"; the same
[[nodiscard]] QString verdict(Sync::LogLine::Verdict verdict, Sync::Proposal::Sort sort);
/// When a server last talked to Apple, as a sign of its health: "In contact, today at 09:41", "Silent for 41 days".
struct Contact
{
    QString words {};
    Credentials::Severity severity = Credentials::Severity::Unknown;
    bool isTold = true; ///< false where there is nothing to be worried or glad about
};
[[nodiscard]] Contact contact(const Inventory::MdmServer &server, const QDateTime &now, Years years);
/// A run in one sentence, with what went wrong.
[[nodiscard]] QString state(const Sync::AssignmentRun &run);
/// "Assign 24 devices to “Jamf Pro”"
[[nodiscard]] QString name(const Sync::AssignmentRun &run, Years years);

// Of what is asked of Apple. Devices are words such as "24 iPads".
[[nodiscard]] QString taskTitle(Sync::Proposal::Sort sort); ///< "Assign devices"
[[nodiscard]] QString taskHeading(const Sync::AssignmentPreview &preview, const QString &devices, Years years);
[[nodiscard]] QString taskEffect(Sync::Proposal::Sort sort); ///< what happens to the devices, and what does not
[[nodiscard]] QString taskCaution(Sync::Proposal::Sort sort);
[[nodiscard]] QString taskWord(Sync::Proposal::Sort sort, int count); ///< to be typed: "assign 24"
[[nodiscard]] QString taskButton(Sync::Proposal::Sort sort, const QString &devices); ///< "Assign 24 iPads"

} // namespace Words
