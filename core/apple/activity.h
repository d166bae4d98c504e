// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/utc.h"

#include <QJsonObject>
#include <QStringList>

namespace Apple {

/// What is to be done to devices: a request of `orgDeviceActivities`.
struct Order
{
    enum class Sort {
        Assign,
        Unassign,
        AssignWithDeadline, ///< an MDM migration
        UpdateDeadline, ///< earlier or past: enforced without delay by the user
        CancelMigration,
    };
    Sort sort = Sort::Assign;
    QString serverId {}; ///< for the first three
    QStringList deviceIds {};
    Moment deadline {}; ///< for AssignWithDeadline and UpdateDeadline
};

/// Apple names no limit; this is what one page may hold.
inline constexpr qsizetype mostDevicesAnOrder = 1000;
inline constexpr int mostDeadlineDays = 90;

[[nodiscard]] QString wordOf(Order::Sort sort); ///< "ASSIGN_DEVICES"
/// Errors activity-incomplete, activity-too-large, deadline-too-late, before anything is sent.
[[nodiscard]] Result<> checked(const Order &order, const QDateTime &now);
[[nodiscard]] QJsonObject requestOf(const Order &order);

/// An activity at Apple: its attributes of `orgDeviceActivities`.
struct Activity
{
    QString id {};
    QString status {}; ///< "IN_PROGRESS", "COMPLETED", "STOPPED", "FAILED"
    QString subStatus {}; ///< what counts: a completed one may have failed
    Moment createdDateTime {};
    Moment completedDateTime {};
    Secret downloadUrl {}; ///< lets anybody read the log who has it

    enum class Outcome {
        Running,
        Done, ///< all devices
        WithErrors, ///< some devices had been there already, or could not be done: the log says which
        PartlyFailed, ///< the log says which
        LogMissing, ///< done, but Apple could not write the log
        Stopped,
        Failed,
        Unknown, ///< ended with a word that this program does not know
    };
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] bool hasEnded() const { return outcome() != Outcome::Running; }

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Nothing where it has no id.
[[nodiscard]] std::optional<Activity> activityOf(const QJsonObject &resource);

} // namespace Apple
