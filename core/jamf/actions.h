// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jamf/devices.h"

namespace Jamf {

/// What may be done to devices from here. Nothing that erases or unmanages.
enum class Action { BlankPush, RenewMdmProfile, CancelCommands, UpdateInventory };

[[nodiscard]] const QList<Action> &allActions();
[[nodiscard]] QString code(Action action); ///< "jamf.blank-push"
[[nodiscard]] QStringList privilegesFor(Action action, Device::Sort sort);
/// What updating an inventory needs on servers that no longer have a command for it and are asked for information instead.
[[nodiscard]] QStringList privilegesForInformation();
/// Which of @p devices the action can be done to: a serial number without managementId, a computer where only mobile
/// devices can be asked, is left out.
[[nodiscard]] QList<Device> eligible(Action action, const QList<Device> &devices);

struct Done
{
    QStringList accepted {}; ///< serial numbers
    QStringList refused {};
    QStringList commands {}; ///< UUIDs to follow with commandStates()

    friend bool operator==(const Done &, const Done &) = default;
};

/// Sends it once; never repeats by itself. Error no-privilege names what is missing; action-unavailable where this
/// server no longer has it.
[[nodiscard]] Answer<Done> perform(Server &server, Action action, const QList<Device> &devices);

struct CommandState
{
    QString uuid {};
    QString managementId {};
    QString type {}; ///< Jamf's commandType, open
    QString state {}; ///< PENDING, ACKNOWLEDGED, NOT_NOW, ERROR, COMMAND_FORMAT_ERROR, or another
    QString error {};
    Moment sentAt {};
    Moment completedAt {};
};
[[nodiscard]] Answer<QList<CommandState>> commandStates(Server &server, const QStringList &managementIds,
                                                        const QDateTime &since);

[[nodiscard]] Answer<> dismiss(Server &server, const QString &type, const QString &id);

/// What this account may do, as far as the server tells; nothing where it does not.
[[nodiscard]] Answer<std::optional<QStringList>> ownPrivileges(Server &server);

} // namespace Jamf
